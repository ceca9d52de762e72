"""What is said about the design: questions about the problem, assumptions, sums, summaries."""

import re

from interviewer.dialogue.phrases.common import any_of

_SOFTLY = r"(?:also |just |going to |gonna |then |now |therefore |have to |safely |further )*"
_SUPPOSE = r"(?:assume|assuming|suppose|supposing|presume|take it|guess|imagine)"

ASSUME = any_of(
    rf"\b(?:i|we)(?:'ll|'d| will| would| can| could|'m| am|'re| are)? {_SOFTLY}{_SUPPOSE}\b",
    r"\b(?:let's|lets|let us|let me) (?:also |just |then |now )*(?:assume|suppose|say|presume|imagine|take it)\b",
    r"^(?:assum(?:e|ing|ption|ptions)|suppos(?:e|ing)|presumably|say)\b",
    r"\b(?:my|one|another|an|two|a few|first|second|the|key|main) assumptions?\b",
    r"\bassum(?:e|ing)\b",
)
# Said while the problem is being settled: what somebody decides to go by.
SETTLE = re.compile(
    r"\b(?:i'll|i will|i'd|i would|i'm going to|i am going to|i'm|i am|we'll|we will|we can|let me) "
    r"(?:just |only |also |then |now )*(?:go (?:with|for|by)|plan (?:for|on)|aim (?:for|at)|cap|capping|treat|treating"
    r"|leave .{1,40} out|leave out|leaving|limit|start (?:with|from)|handle|support|not going to|ignore|ignoring"
    r"|take .{1,30} (?:as|to be)|say)\b"
)
MAY_ASSUME = any_of(
    r"^(?:can|could|may|should|shall|do) (?:i|we) (?:safely |just |also )?(?:assume|suppose|take it|presume)\b"
)
SUMMARISE = any_of(
    r"\b(?:to|in|let me|i'll|i will|i'd) (?:quickly |briefly |just )?"
    r"(?:summari[sz]e|summary|recap|sum (?:it |things |this |that )?up|conclusion|conclude|wrap (?:it |things )?up)\b",
    r"\blet me (?:repeat|go over|play back) what i(?:'ve)? (?:heard|have|got)\b",
    r"^so far:|\bputting it (?:all )?together\b",
    r"^(?:summary|recap|overall|in short|all in all|in a nutshell|summing up|summari[sz]ing|to put it all together)\b",
    r"^(?:the )?(?:final|overall) (?:design|system|picture)\b|\bso overall\b",
)
_TELL = r"(?:tell|clarify|explain|confirm|give|describe|specify|say|share|elaborate)"
WONDER = any_of(
    r"\b(?:i'd like|i would like|i want|i need|i'd want|may i|can i|could i|let me|can we|wanted|i have) "
    r"(?:also |just |to |first )*(?:know|ask|understand|clarify|confirm|find out|check|a question|hear|learn)\b",
    r"\b(?:i wonder|i'm wondering|i was wondering|i'm curious|curious)\b",
    rf"^(?:can|could|would) you (?:please )?{_TELL}\b",
    r"^(?:tell|remind) me (?:about|how|what|whether|if|more|who)\b",
    r"^(?:what|how) about\b",
    r"^(?:another |one more |next |quick |my )?(?:clarifying )?question\b.{0,20}[:—-]|^clarif(?:y|ication)\b",
)
INTERROGATIVE = re.compile(
    r"^(?:(?:or|roughly|about|in terms of [\w ]{1,20},) )?"
    r"(?:what|how|who|whom|when|where|which|why|whose|do|does|did|is|are|can|could|will|would|should|shall|may|has|have|any)\b"
)
# A question without its mark in a part where telling is the rule.
INVERTED = re.compile(
    r"^(?:is|are|does|did|was|were) (?!to\b)"
    r"|^(?:do|can|could|will|would|should|shall|may|has|have) "
    r"(?:we|i|you|they|it|users|people|there|the|this|that|clients|\w+-party)\b"
    r"|^what (?:do|does|did|is|are|would|will) "
)
# Words that begin a clause which tells rather than asks, without a question mark.
TELLING = ("when ", "where ", "why we", "how we", "how i ", "which means", "what we", "what i ")
ARITHMETIC = re.compile(
    r"[=≈×*]|\d\s*[x/]\s*\d|\b(?:comes to|works out|makes|gives|that's|that is|roughly|approximately|about|around|"
    r"times|divided|total)\b"
)
