"""What is said about the design: assumptions, sums, summaries."""

import re

from interviewer.dialogue.phrases.common import any_of

_SOFTLY = r"(?:also |just |going to |gonna |then |now |therefore |have to |safely |further )*"
_SUPPOSE = r"(?:assume|assuming|suppose|supposing|presume|take it|guess|imagine)(?! nothing)"

ASSUME = any_of(
    rf"\b(?:i|we)(?:'ll|'d| will| would| can| could|'m| am|'re| are)? {_SOFTLY}{_SUPPOSE}\b",
    r"\b(?:let's|lets|let us|let me) (?:also |just |then |now )*(?:assume|suppose|say|presume|imagine|take it)\b",
    r"^(?:assum(?:e|ing|ption|ptions)|suppos(?:e|ing)|presumably|say|imagine|imagining)\b",
    r"\b(?:my|one|another|an|two|a few|first|second|the|key|main) assumptions?\b",
    r"\bassum(?:e|ing)\b(?! nothing)",
)
# Said while the problem is being settled: what somebody decides to go by.
SETTLE = re.compile(
    r"\b(?:i'll|i will|i'd|i would|i'm going to|i am going to|i'm|i am|we'll|we will|we can|let me|let's|lets) "
    r"(?:just |only |also |then |now )*(?:go (?:with|for|by)|going (?:with|for|by)|(?:taking|putting|setting"
    r"|keeping|fixing|making) .{1,40}|plan (?:for|on)|aim (?:for|at)"
    r"|cap|capping|treat|treating"
    r"|leave .{1,40} out|leave out|leaving|limit|start (?:with|from)(?! (?:a few |some |my "
    r"|the )?(?:clarifying )?questions)|handle|support|not going to|ignore|ignoring"
    r"|take .{1,30} (?:as|to be|for)|say|target|put .{1,30} at|set .{1,30} (?:to|at)|call it|settle on|design for)\b"
    r"|\b(?:won't|will not|not going to|wouldn't|needn't) (?:bother|worry|care|consider|support|handle|deal)\b"
    r"|^(?:take|use|make it|figure|pick|call it) (?=.*\d)"
)
MAY_ASSUME = any_of(
    r"^(?:can|could|may|should|shall|do) (?:i|we) (?:safely |just |also )?(?:assume|suppose|take it|presume)\b"
)
SUMMARISE = any_of(
    r"\b(?:to|in|let me|i'll|i will|i'd) (?:quickly |briefly |just )?"
    r"(?:summari[sz]e|summary|recap|sum (?:it |things |this |that )?up|conclusion|conclude|wrap (?:it |things )?up)\b",
    r"\blet me (?:repeat|go over|play back) what i(?:'ve)? (?:heard|have|got)\b",
    r"^so far[:,]|^(?:quick |brief |short |small )?(?:recap|summary|wrap.?up)\b|\bputting it (?:all )?together\b",
    r"^(?:summary|recap|overall|in short|all in all|in a nutshell|summing up|summari[sz]ing|to put it all together)\b",
    r"^(?:the )?(?:final|overall) (?:design|system|picture)\b|\bso overall\b",
    r"\b(?:run|go|walk) (?:\w+ )?(?:through|over) (?:the|my|our) (?:whole |entire |overall |full )?design\b",
    r"^(?:just )?to (?:play|read|say) (?:it|that|this|everything) back\b|^what i(?:'ve| have)? (?:heard|understood"
    r"|got|have|gathered)(?: so far)?\b(?: is)?",
    r"^(?:here's|this is) (?:what|where) (?:we|i) (?:have|are|stand)\b|^what we have(?: so far)?(?: is)?:",
    r"^(?:the )?(?:short|quick) version\b|\bto confirm the (?:scope|requirements|design)\b|\bin (?:one|two|three"
    r"|a few) (?:short )?sentences?\b",
    r"^(?:then |so |now )?i (?:now )?(?:summari[sz]e|sum up|recap|conclude)\b",
)
ARITHMETIC = re.compile(
    r"[=≈×*]|\d\s*[x/]\s*\d|\b(?:comes to|works out|makes|gives|that's|that is|roughly|approximately|about|around|"
    r"times|divided|total)\b"
)
# A figure on its own is an estimate where it is called about right: "the cache needs about 1 GB".
ABOUT = re.compile(r"\b(?:about|around|roughly|approximately|or so)\b|[~≈]")
# Said at the end of a summary, but no part of it.
AFTERWARDS = re.compile(
    r"^(?:with more time|if (?:i|we) had|given more|what i (?:left|would)|next steps?|one thing|still open"
    r"|i'd still|what's left)\b"
)
# "No accounts", "text only": settled without saying so.
BARE_SETTLED = re.compile(r"^(?:no|only|just|without)\b|\bonly$")
# Later on these soften what is said rather than assume it.
SOFTENED = re.compile(
    r"^(?!.*\b(?:assum|presum|let's say|imagine)).*\bi (?:guess|suppose|take it|would guess|'d guess)\b"
)
