"""Writing an interview to a file that the user names."""

from pathlib import Path

from interviewer.model.visible import visible
from interviewer.services import exporting
from interviewer.tui.screens.room import Room


def ask_where_to_export(room: Room[None], session: str, question: str) -> None:
    """Ask for a file's name, and write the interview there as it ends."""
    from interviewer.tui.screens.asking import Prompt

    about = "A report for people ends in .html or .md; .json and .jsonl are for another machine (interviewer import)."

    def write(name: str | None) -> None:
        path = Path(name).expanduser() if name else None
        if path and room.house.mend(lambda: exporting.write(room.house.workspace, session, path)):
            room.notify(f"Written: {visible(str(path))}", markup=False)

    start = Path.cwd() / f"{question}-{session}.html"
    room.app.push_screen(Prompt("Write this interview to", about, str(start)), write)
