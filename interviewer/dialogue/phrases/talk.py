"""Everyday words for what a candidate may want of the talk, by what they are about."""

from collections.abc import Mapping

from interviewer.language.stems import stem

_SENSES = """
hint: hint clue nudge pointer tip help push direction steer assist bone lifeline advice guidance suggestion suggest
hint: trick solution stuck guide
time: time clock minute left long late schedule timer remaining remain longer hurry slow mins hour seconds duration
time: speed quick quicker over interview phase talking far
again: again repeat more rephrase reword pardon restate differently slowly simpler explain clarify huh
think: think thinking moment second consider thoughts mull ponder figure gather collect sec bit silence notes sort
think: head sketch paper minute down carefully structure
know: know idea clue sure certain remember recall heard familiar experience blank lost clueless mind loss answer
know: knowledge beyond hard guessing nothing look search ask say figure
end: finish end stop done quit over bye goodbye leave conclude score scorecard result session surrender enough thank
end: out rest case longer anymore
next: next move proceed continue forward advance skip onward ahead start begin carry jump ready through turn
next: straight now comfortable more done add let
back: back return revisit earlier previous before prior rewind reconsider fix correct undo redo beginning mistake
pause: pause break hold brb away phone door bathroom coffee water call ringing rest freeze interrupt toilet afk wait
pause: out minutes stop continue
sum: summary summarise summarize recap sum overall wrap short nutshell conclude whole final together restate bottom
ok: ok okay sense right good reasonable track fine happy detail deep depth deeper clear agree acceptable fair sane
ok: follow concerns feedback direction plan help prefer want like rather focus specific precise page
greet: hi hello hey morning evening afternoon meet howdy name nice pleased day
assume: assume suppose say guess take presume imagine given presumably assumption expect treat pretend pick decide
assume: ignore
part: phase part section topic step stage requirements estimation numbers design architecture components details
part: scaling bottlenecks scope data model api math calculation schema
about: question interview problem task
you: you your yours
me: i me my mine myself
we: we us our
"""


def _by_stem() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for line in _SENSES.strip().splitlines():
        name, _, said = line.partition(": ")
        for word in said.split():
            found.setdefault(stem(word), set()).add(f"~{name}")
    return {word: tuple(sorted(names)) for word, names in found.items()}


TALK_SENSES = _by_stem()
# Without a word of one of these senses no sentence is the act, whatever else it sounds like.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "go-back": ("back",),
    "move-on": ("next", "end"),
    "let-me-think": ("think",),
    "how-much-time": ("time",),
    "finish": ("end",),
    "pause": ("pause",),
    "summarise": ("sum",),
    "hint-please": ("hint", "you", "know"),
    "repeat-please": ("again", "about", "you"),
    "check-in": ("you", "ok"),
    "i-dont-know": ("know",),
}
