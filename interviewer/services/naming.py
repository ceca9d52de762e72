"""Phases as people name them."""

from difflib import get_close_matches

from interviewer.model.errors import UnknownName
from interviewer.model.format import Format


def find_phase(form: Format, name: str) -> str:
    """The id of the phase that `name` means: its id, its title, or the beginning of either, in any case.

    Raises `UnknownName` with what may have been meant.
    """
    wanted = _bare(name)
    called = {known: phase.id for phase in form.phases for known in (_bare(phase.title), phase.id)}
    if wanted in called:
        return called[wanted]
    begun = [phase.id for phase in form.phases if wanted and _begins(wanted, phase.id, _bare(phase.title))]
    if len(begun) == 1:
        return begun[0]
    if begun:
        raise UnknownName(f'"{name}" fits {len(begun)} phases ({", ".join(begun)}): write more of it')
    near = get_close_matches(wanted, called, n=1)
    hint = f"did you mean {called[near[0]]}?" if near else f"there are {', '.join(form.phase_ids())}"
    raise UnknownName(f'no phase "{name}": {hint}')


def _begins(wanted: str, *names: str) -> bool:
    return any(name.startswith(wanted) for name in names)


def _bare(name: str) -> str:
    """A name in small letters, with one hyphen between words."""
    return "-".join(name.casefold().replace("-", " ").replace("_", " ").split())
