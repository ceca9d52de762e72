"""The session somebody means by what they typed."""

from difflib import get_close_matches

from interviewer.archive.store import Store
from interviewer.model.errors import UnknownName

NEWEST = "last"
SHOWN = 3


def find(store: Store, name: str) -> str:
    """The session whose id is `name`, or alone begins with it; "last" is the newest one.

    Raises `UnknownName` with what may have been meant.
    """
    # A session without events never came to be: its process died before the first word.
    sql = """SELECT id, question FROM sessions s WHERE EXISTS (SELECT 1 FROM events e WHERE e.session = s.id)
        ORDER BY started DESC, rowid DESC"""
    with store.reading() as conn:
        known: dict[str, str] = dict(conn.execute(sql).fetchall())
    wanted = name.strip().lower()
    if not known:
        raise UnknownName(f'no session "{name}": none is remembered yet; interviewer start begins an interview')
    if wanted == NEWEST:
        return next(iter(known))
    if wanted in known:
        return wanted
    found = [session for session in known if wanted and session.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        some = ", ".join(found[:SHOWN]) + (", …" if len(found) > SHOWN else "")
        raise UnknownName(f'"{name}" fits {len(found)} sessions ({some}): write more of it')
    raise UnknownName(f'no session "{name}": {suggestion(wanted, known)}')


def suggestion(wanted: str, known: dict[str, str]) -> str:
    """What may have been meant; `known` maps ids to questions, newest first."""
    for session, question in known.items():
        if question == wanted:
            return f"that is a question; its newest session is {session}"
    near = get_close_matches(wanted, known, n=1)
    return f'did you mean "{near[0]}"?' if near else 'interviewer history lists them, and "last" is the newest'
