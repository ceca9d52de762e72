"""Going on, going back, and what the parts of an interview are called."""

import re

from interviewer.dialogue.phrases.common import PART, PROPOSE, any_of, words

_I_AM = r"(?:i think )?(?:i'm|i am|we're|we are)"
_HERE = r"(?: (?:here|now))?"

MOVE_ON = any_of(
    rf"\b{PROPOSE} (?:now |please |just |probably |then )?(?:move|go|get|press|carry|push) on\b(?! (?:the|a) )",
    r"^(?:move|moving|go|carry) on(?: (?:to|then|now|please)\b.{0,30})?$",
    rf"^(?:{PROPOSE} )?(?:\w+ ){{0,3}}(?:to |with )?the next {PART}$|^next {PART}\b.{{0,12}}$",
    r"^(?:next|skip|continue|proceed|next please|skip this|pass)$",
    r"^(?:.{0,60}, )?(?:so )?(?:moving|let's move|i'll move|i'd move|we can move|time to move|let me move"
    r"|on we) (?:on|go|along)(?: now| then)?$",
    r"^(?:that|this|which) (?:should|will|ought to|would) (?:do|be (?:it|all|enough))\b.{0,40}$",
    r"^.{0,30}\b(?:done|sorted|settled|out of the way|behind us|clear)\b,? (?:so |and |then )?(?:let's|lets|on|now"
    r"|next|onwards?|over)\b",
    rf"^{_I_AM} (?:all )?(?:done|finished|good|ready|happy|set|through){_HERE}"
    r"(?: (?:with|for) (?:this|that|the|these|it|my|now|requirements)\b.{0,30})?"
    r"(?: (?:to|for) (?:move|go|the next).{0,30})?$",
    r"^(?:that's|that is|this is|thats) (?:all|it|everything|about it|about all|enough)\b.{0,40}$",
    r"^(?:i have |i've (?:got )?|there's |there is )?nothing (?:else|more|further)\b.{0,25}$",
    r"^(?:i have |i've (?:got )?)?no (?:more|further|other) (?:\w+ )?(?:questions|clarifications)\b.{0,25}$",
    r"^(?:i think |i guess |i believe )?(?:that|this|we)(?:'s|'ve| is| have| should)? (?:covers?|covered)\b.{0,40}$",
    r"^(?:i think )?(?:that's|that is) enough (?:on|about|for)\b.{0,40}$",
    rf"^{PROPOSE} skip (?:this|that|it)\b(?: {PART})?.{{0,12}}$",
    rf"^(?:{PROPOSE} )?skip (?:ahead|forward|straight|right)\b",
    r"^(?:i (?:have|'ve got|got)|i've got|we have|we've got) (?:all|everything|what) (?:that )?(?:i"
    r"|we)(?:'d)? (?:need|want|wanted|needed)\b.{0,40}$",
    rf"\b{PROPOSE} (?:now )?wrap(?:ping)? (?:it |this |things )?up\b",
    r"^enough (?:questions|math\w*|numbers|clarif\w+|of (?:this|that|the)|about|on|for|talk\w*)\b.{0,50}",
    r"^so much for\b.{0,40}$|^what(?:'s| is| comes| happens) next$|\bleave (?:it|this|that|\w+) at that$",
    r"^i(?:'ve| have) (?:said|covered|done|got) (?:all|everything|what) (?:that )?i (?:wanted|had|needed|have"
    r"|can)\b.{0,30}$",
    r"^(?:fine|ok|okay|good|happy|ready) (?:with|for|by) me to (?:continue|go on|move on|proceed)$",
    rf"^{PROPOSE} (?:now )?(?:conclude|close|finish up|round (?:it|this|things) off)$",
    rf"^(?:{_I_AM} )?(?:all )?(?:good|done|set|clear|fine) (?:on|with) (?:the )?(?:requirements|numbers|estimat\w+"
    rf"|scope|this|that)\b",
    r"^(?:done|finished|all done|that's me)$",
    r"^(?:i|we)(?:'ve| have)? (?:\w+ )?(?:covered|said|done|answered|explained|told you) (?:everything|it all"
    r"|all)\b.{0,20}$",
    r"\bcall (?:this|that|it|the) (?:part|phase|section|bit)?\s?(?:done|finished|complete|closed)\b",
)
# What stands behind it is the part that is left, not the one to go to.
LEAVING = re.compile(
    rf"^(?:{_I_AM} (?:all |now )?(?:done|finished|through) (?:with|on|for)"
    r"|(?:i think )?(?:that's|that is|this is) (?:all|it|everything|enough) (?:for|on|about|from me on))\b"
)
# With the name of a phase behind it: "let's do the estimates", "now the data model".
TURN_TO = any_of(
    rf"(?:^|[,;] )(?:{PROPOSE}|moving|turning)\b.{{0,25}}\b(?:to|into|onto|with|on|do|discuss|about|start|cover)\b",
    r"\bi(?:'d| would) (?:now |then )?(?:jump|go|move|turn|switch) (?:on |over )?to\b",
    r"(?:^|[,;] )(?:let's|lets|let us) (?:\w+ )?(?:do|start|cover|discuss|sketch|look at|estimate)\b",
)
# "Shall we go on to …?" is a proposal, "should I go on?" a question.
ONWARD = re.compile(
    r"\b(?:shall|can|could|may) (?:we|i) (?:now |please )*(?:go|move|jump|continue|proceed|get|turn) (?:on |over )?to\b"
)
# "Estimation time", "that's the core of it, so on to scaling".
HEADING_FOR = re.compile(r"^[\w -]{3,30} time$|(?:^|,|\b(?:so|and|then|now|get)) on(?:wards?)? (?:to|with)\b")
ANNOUNCE = re.compile(
    r"^(?:(?:now )?(?:on|over) ?to|next(?: up| is| comes)?|now(?: for| to| comes)?|then|time for)[:,]? "
)
_REDO = r"(?:revise|redo|rework|revisit|correct|amend|reconsider|update|change)"
GO_BACK = any_of(
    rf"^(?:{PROPOSE}|i have to|i need to|i must) (?:\w+ )?{_REDO} (?:the|my|our)\b",
    rf"{PROPOSE} (?:\w+ )?(?:go|come|circle|jump|get|step|head) back\b",
    rf"{PROPOSE} (?:\w+ )?(?:return to|revisit|rewind to)\b",
    r"\bi (?:should|must|need to|have to|want to|wanted to|'d like to|would like to) (?:\w+ )?(?:go back|come back"
    r"|return|circle back)(?: to)?\b",
    r"\b(?:change|correct|fix|revise|add|adjust|redo|update) (?:something|a thing|one thing|an? \w+|my|the"
    r"|it)\b.{0,15}\b(?:in|to|about|of|from) (?:my|the|our)\b",
    r"\b(?:go|look|walk|run) (?:over|at|through) (?:the|my|our) .{2,30} (?:again|once more)$",
    r"^(?:going |go |jump |jumping )?back to (?:the |my |our )?",
    r"^(?:go|going|jump|back) (?:back )?to the (?:previous|last|earlier)\b",
    r"^(?:going|go) back\b|^back to\b|^(?:previous|back)$",
    r"\b(?:another|one more|a second) (?:go|look|pass|try|stab) at\b|\bneed the .{3,25} again\b",
)
PREVIOUS = any_of(rf"\b(?:previous|last|earlier) {PART}\b", r"\bback$", r"^previous$")

_AGREED = (
    r"yes|yeah|yep|yup|sure|ok|okay|please|go on|go ahead|do it|let's|lets|let's go|let's do (?:it|that)|fine|alright"
    r"|all right|agreed|sounds? good|good|great|perfect|of course|absolutely|right|why not|i do|i would|i'll take it"
    r"|ready|move on|next|y"
)
YES = re.compile(
    rf"^(?:{_AGREED})(?:[ ,.!]+(?:{_AGREED}|ahead|thanks|thank you|it|that|move|sounds|let's move on|on|go|we can|i am"
    r"|let us move on|move on|to the next (?:one|part|phase)))*$"
)
NOTHING_MORE = re.compile(r"^(?:no|nope)[,. ]+(?:nothing|that's|that is|thats|i'm (?:good|done|fine)|all good|go on)\b")
AGREEING = re.compile(r"^(?:yes|yeah|yep|sure|ok|okay|alright|fine)\b(?!,? but)")
NO = re.compile(
    r"^(?:no|nope|nah|not yet|not now|no thanks|no thank you|wait|hold on|never mind|skip it|leave it|don't|rather not"
    r"|i'd rather not|too expensive|n)\b.{0,30}$"
)
# A turn of nothing but these says nothing.
FILLERS = words(
    "ok okay fine yes yeah yep sure good great cool thanks thank you right alright all got it understood makes make "
    "sense i see perfect nice no nope looks look sounds to me hmm um uh well so the that that's whatever anything "
    "something stuff k y n lgtm agreed exactly correct interesting awesome very much a lot is and"
)
# In the last part these end the interview rather than the part.
FAREWELL = re.compile(
    r"\b(?:thanks|thank you|bye|goodbye|see you|pleasure)\b.{0,30}$|\b(?:end|close) (?:it|things) here\b"
)
