"""Questions about the talk itself rather than about the problem: what a word means, why something is asked."""

import re

from interviewer.dialogue.phrases.common import Pattern, any_of

MEANING = any_of(
    r"\bwhat (?:do|did|would) you mean\b",
    r"\bwhat (?:does|do|would) .{1,40}\bmeans?\b",
    r"\bwhat(?:'s| is) (?:meant by|the meaning of|the definition of)\b",
    r"^(?:can|could|would) you (?:please )?(?:define|explain what .{1,40} (?:is|are|means?))\b|^define\b",
    r"^(?:i (?:don't|do not) know )?what (?:.{1,30} )?(?:is|are) supposed to (?:be|mean)\b",
)
REASON = any_of(
    r"^why (?:are|do|did|would|should|is) you\b.{0,20}\b(?:ask|asking|want|need)",
    r"^why (?:the|that|this|such a) question\b|^why (?:does|is) (?:that|this|it) (?:matter|important|relevant)\b",
    r"^(?:how|in what way) is (?:that|this|it) relevant\b|^what(?:'s| is) the point of (?:that|this|the) question\b",
)
EXAMPLE = any_of(
    r"\b(?:give|show|have|get|see)\b.{0,12}\b(?:an?|one|some) (?:\w+ )?examples?\b(?! (?:of|for) (?:a|an|the|such) )",
    r"^(?:an? |for )example(?: please)?$|^(?:like what|such as|for instance|e\.?g)$",
)
FORM = any_of(
    r"\b(?:do|should|must|can|may|shall) (?:i|we) (?:have to |need to |just )?(?:write|draw|sketch|type|use|paste"
    r"|show|code)\b"
    r".{0,20}\b(?:code|pseudo ?code|diagrams?|drawing|paper|whiteboard|boxes|bullets?|bullet points|uml"
    r"|anything|it down)\b",
    r"\b(?:do|would) you (?:want|like|need|expect) (?:\w+ )?(?:code|pseudo ?code|a diagram|diagrams|drawings?|uml"
    r"|bullets?)\b",
    r"^(?:in )?(?:which|what) (?:format|form|language should i)\b.{0,30}$",
)
COURSE = any_of(
    r"\bhow (?:does|do|will|should) (?:this|the|it|we|i) (?:interview |session |thing |whole thing )?(?:work|go|run"
    r"|start|begin|proceed)"
    r"(?: here| now| in general)?$",
    r"\bwhat (?:am i|are we|do i|should i|do we) (?:supposed |meant |have |need )?(?:to )?do (?:here|now|first"
    r"|next|exactly)?$",
    r"\bwhat do you (?:want|expect|need) (?:from me|me to (?:do|say))\b|\bhow do (?:i|we) (?:start|begin|do this)\b",
    r"\bwhat (?:else )?(?:should|can|could|do) i ask\b|\bwhere do (?:i|we) (?:start|begin)\b",
)
# "What is a …?" asks for the meaning where the rest is one thing that has a name.
DEFINITION = re.compile(r"^what(?:'s|s| is| are) (?:an? )?(?P<name>[\w' -]{2,40})$")
ARTICLE = re.compile(r"^what(?:'s|s| is) an? ")

PROCESS: tuple[tuple[str, Pattern], ...] = (
    ("meaning", MEANING),
    ("reason", REASON),
    ("example", EXAMPLE),
    ("form", FORM),
    ("course", COURSE),
)
