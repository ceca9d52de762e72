"""How candidates say what they want of the interviewer. Grammar of talk, no vocabulary of any question.

Each pattern is matched against a plain sentence: lower case, straight quotes, single spaces, no filler in front and no
stop behind (`acts.plain`). Patterns are alternatives, one a line.
"""

import re

Pattern = re.Pattern[str]


def _any(*alternatives: str) -> Pattern:
    return re.compile("|".join(f"(?:{one})" for one in alternatives))


_ME = r"(?:i|we|you|us|me)"
_LET = r"(?:let's|lets|let us|let me|can we|could we|shall we|may we|can i|could i|i'd like to|i would like to|i want to|i'll|we can|we could|ready to|happy to|time to|want to|we should|now i|now we|next i|i think we can)"
_PART = r"(?:phase|part|section|topic|step|stage|question|one|bit)"

FILLER = re.compile(
    r"^(?:(?:ok|okay|so|well|um+|uh+|er+|alright|all right|right|and|but|also|great|thanks|thank you|cool|sure|good|fine|"
    r"perfect|yes|yeah|yep|no|now|then|got it|i see|understood|actually|hey|sorry|please|oh|ah|hmm+|makes sense)\b"
    r"[\s,.!;:—-]*)+(?=\S)"
)

PAUSE = _any(
    rf"^(?:{_LET}|please) (?:please )?(?:pause|take (?:a|a short|a quick) break|stop the clock|hold the clock)",
    r"^pause(?: please| here| the (?:clock|interview|timer))?$",
    r"^(?:i need|need|give me) a (?:\w+ )?break$",
    r"^(?:stop|hold) the (?:clock|timer)",
    r"\bbe right back\b",
    r"^brb\b",
)
FINISH = _any(
    rf"^(?:{_LET}|please) (?:\w+ )?(?:finish|end|stop|conclude|close|quit) (?:the|this|our) (?:interview|session|exercise)",
    r"^(?:end|finish|stop|quit) (?:the |this )?(?:interview|session)",
    r"^i(?:'m| am) (?:done|finished) with (?:the|this) (?:whole )?(?:interview|session|thing)",
    r"^i (?:give up|quit)$",
    r"^(?:let's|lets) (?:call it a day|stop here|end here|finish here|leave it there)$",
    r"^(?:i'd like|i want) to (?:stop|finish|end) (?:here|now|it)$",
    r"^finish$",
)
TIME = _any(
    r"\bhow much (?:more )?time\b(?! (?:does|do|will|would|it|to|between|after|before|the|a|can pass))",
    r"\bhow (?:long|many (?:more )?minutes) (?:do|have) (?:we|i) (?:have|got)\b(?! to\b)",
    r"\bhow (?:are we|am i|is it|are you) (?:doing )?(?:on|for|with) time\b",
    r"\b(?:time|minutes) (?:left|remaining|check)\b",
    r"\bare we (?:ok|okay|good|fine|short|running out) (?:on|for|of) time\b",
    r"\bwhat(?:'s| is) the time\b",
    r"\bwhere are we (?:on|with) time\b",
)
HINT = _any(
    r"\b(?:give|get|have|need|want|take|use|like|offer|ask for|appreciate|grab|got|drop)\b.{0,25}\bhints?\b(?!ed)",
    r"^(?:a |another |one more |any |some )?hints?$",
    r"^hints? (?:please|for)",
    r"\bany (?:hints?|clues?|pointers|tips|help)\b",
    r"\b(?:a|any) clue\b(?<!no clue)",
    r"\bpoint(?:er)? (?:me )?in the right direction\b",
    r"\bi(?:'m| am) (?:really |completely |a bit |kind of |totally )?stuck\b",
    r"^(?:can|could|would) you (?:please )?help\b",
    r"^help(?: me)?(?: out)?$",
    r"\bwhat am i missing\b",
    r"\bam i missing (?:something|anything)\b",
    r"\b(?:tell|show|give) me the (?:answer|solution)\b",
    r"\bwhat(?:'s| is) the (?:right |correct |model )?(?:answer|solution)\b",
    r"\b(?:a|some) (?:small |little )?(?:nudge|help|pointers?)\b.{0,20}$",
)
NO_HINT = _any(r"\b(?:no|without|don't (?:want|need)|do not (?:want|need)) (?:a |any |the )?(?:hints?|help)\b")
REPEAT = _any(
    r"\b(?:can|could|would|will) you (?:please )?(?:repeat|say (?:that|it) again|rephrase|restate|ask (?:that|it) again)\b",
    r"^(?:pardon|come again|excuse me|what|sorry|say again|say that again)$",
    r"^(?:please )?repeat\b",
    r"\bwhat was (?:that|the question|your question)\b",
    r"\bi (?:didn't|did not|don't|do not) (?:quite |really )?(?:catch|get|hear|understand|follow) (?:that|you|it|the question|your question|what you)\b",
    r"^what do you mean(?: by that| exactly)?$",
    r"\b(?:remind me|what (?:did|have) you (?:just )?ask)\b",
)
CHECK_IN = _any(
    r"\b(?:does|do) (?:that|this|it|these|those) (?:all )?(?:make sense|sound|look|seem|answer)\b",
    r"^(?:make|makes|making) (?:any )?sense(?: so far| to you)?$",
    r"\b(?:sound|look)s? (?:good|reasonable|right|ok|okay|fine|sane)(?: so far| to you)?\?",
    r"\b(?:should|shall|do) (?:i|we) (?:\w+ )?(?:go|dive|dig|drill|get)\b.{0,25}\b(?:deeper|into|detail|details|further|deep)\b",
    r"\b(?:should|shall|can) (?:i|we) (?:just )?(?:continue|go on|keep going|elaborate|expand|focus|proceed|start|begin|carry on|go ahead|talk about|discuss|spend|skip|cover)\b",
    r"\bshould (?:i|we) (?:move on|go on|jump|switch)\b",
    r"\b(?:am i|are we) (?:on|going in|heading in) the right (?:track|direction|path|way)\b",
    r"\bam i on track\b",
    r"\bis (?:this|that|it) (?:the|a) (?:right|good|ok|okay|sensible|reasonable) (?:direction|track|approach|level|way|place|start|depth)\b",
    r"\bis (?:that|this|it) (?:ok|okay|fine|alright|all right|good|enough|sufficient|reasonable|detailed enough|clear|what you|along the lines|right|correct)\b",
    r"\bare you (?:ok|okay|happy|fine|comfortable|following|with me|satisfied)\b",
    r"\b(?:any|do you have (?:any )?|have you (?:any )?)(?:questions|preferences?|concerns|feedback|thoughts|objections)\b",
    r"\b(?:do|would|did) you (?:want|like|prefer|rather) (?:me|us|that|to see|to hear|i|for)\b",
    r"\banything (?:else |in particular |specific )?(?:you'd|you would|you want|you like)\b",
    r"\bwhat (?:would|do) you (?:do|like|prefer|suggest|choose|recommend|want|think)\b",
    r"\bhow (?:am i|did i|are we) (?:doing|do)(?: so far)?\b",
    r"\bwhere (?:should|shall|do you want|would you like) .{0,15}(?:start|begin|go|focus)\b",
    r"\bhow (?:detailed|deep|far) (?:should|do you|would you|shall)\b",
    r"\bwhich (?:part|area|piece|one|component) (?:should|would you|do you|shall)\b",
    r"\bwhat should (?:i|we) (?:cover|focus|do|talk|start|discuss)\b",
    r"^(?:with me|good|ok|okay|fine|right|correct) so far$",
    r"^thoughts$",
)
MOVE_ON = _any(
    r"\b(?:let's|lets|let us|let me|shall we|can we|could we|i'd like to|i'll|i'm ready to|ready to|we can|happy to|i want to|i think we can|we should|i would|time to|going to|may we) (?:now |please |just |probably |then )?(?:move|go|get|press|carry|push) on\b(?! (?:the|a) )",
    r"^(?:move|moving|go|carry) on\b",
    rf"\b(?:next|new) (?:{_PART})\b(?! (?:of|is))",
    r"^(?:next|skip|continue|proceed|next please|skip this|pass)$",
    rf"^(?:i'm|i am|we're|we are|i think (?:i'm|we're|i am|we are)) (?:all )?(?:done|finished|good|ready|happy|set|through)(?: (?:here|now))?(?: (?:with|for) (?:this|that|the|these|it|my|now|requirements)\b.{{0,30}})?(?: (?:to|for) (?:move|go|the next).{{0,30}})?$",
    r"^(?:that's|that is|this is|thats) (?:all|it|everything|about it|about all)\b.{0,40}$",
    r"^(?:i have |i've (?:got )?|there's |there is )?nothing (?:else|more|further)\b.{0,25}$",
    r"^(?:i have |i've (?:got )?)?no (?:more|further|other) (?:questions|clarifications|clarifying questions)\b.{0,25}$",
    r"^(?:i think )?(?:that|this|we)(?:'s|'ve| is| have)? (?:covers?|covered)\b.{0,30}\b(?:it|everything|enough|requirements|part|phase|section)$",
    r"^(?:i think )?(?:that's|that is) enough (?:on|about|for)\b.{0,40}$",
)
TURN_TO = _any(
    rf"^(?:{_LET}|next,? ?|moving|turning|on|onto|now,? ?)\b.{{0,20}}\b(?:to|into|onto|with|on|do|the|discuss|about|over|start|cover)\b",
    r"^(?:onto|on to|next up|next|now|first|then)\b",
)
GO_BACK = _any(
    rf"(?:{_LET}) (?:\w+ )?(?:go|come|circle|jump|get|step|head) back\b",
    rf"(?:{_LET}) (?:\w+ )?(?:return to|revisit)\b",
    r"^(?:go|going|jump|back) (?:back )?to the (?:previous|last|earlier)\b",
    r"^(?:going|go) back\b",
    r"^back to\b",
    r"^(?:previous|back)$",
)
PREVIOUS = _any(r"\b(?:previous|last|earlier) (?:phase|part|section|topic|step|stage)\b", r"\bback$", r"^previous$")
THINK = _any(
    r"\b(?:let me|give me|i need|i'd like|need|can i (?:have|get|take)|could i (?:have|get|take)|may i (?:have|take)|i'll take|just|wait) (?:just )?(?:a|an|one|some|a few|two) ?(?:more |quick |short |little )?(?:moments?|minutes?|seconds?|secs?|time|bit|mins?)\b",
    r"\blet me (?:just )?think\b",
    r"^(?:i'm |i am |just |still )?thinking(?: out loud| about it)?$",
    r"^(?:hold on|hang on|wait|one (?:moment|sec|second|minute)|bear with me|just a (?:moment|sec|second|minute)|a moment|hmm+|let me see)\b.{0,20}$",
    r"\b(?:some|a little|a bit of|more) time to think\b",
)
DUNNO = _any(
    r"\bi(?: really| honestly| just)? (?:don't|do not|dont|wouldn't) (?:really |actually |even )?(?:know|remember|recall)\b",
    r"\bi(?: have|'ve got)? ?(?:absolutely |really )?no (?:idea|clue)\b",
    r"^(?:no (?:idea|clue)|idk|dunno|not (?:really |so |very |too |entirely )?sure|pass|beats me|unsure)\b.{0,30}$",
    r"\bi(?:'m| am)? ?(?:really |honestly )?not (?:really |so |too |very |entirely )?(?:sure|certain|familiar)\b",
    r"\bi(?:'m| am) (?:completely |totally |a bit |kind of )?(?:lost|clueless|blank|drawing a blank)\b",
    r"\bi (?:can't|cannot|couldn't) (?:answer|think of|say|come up|remember|recall)\b",
    r"\bi(?:'ve| have) never (?:heard|used|done|worked|seen|thought)\b",
    r"\b(?:haven't|have not) got a clue\b",
    r"\bi haven't (?:a clue|the faintest|thought)\b",
)
GREETING = _any(
    r"^(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day))\b",
    r"^(?:nice|good|great|pleased|lovely) to (?:meet|see|be)\b",
    r"^thanks for (?:having|taking|your time|meeting)\b",
    r"^how are you\b",
    r"^(?:my name is|i'm ready to start|ready when you are)\b",
)
OFF_TOPIC = _any(
    r"\bare you (?:a |an )?(?:ai|bot|robot|human|real|llm|machine|chatgpt|program)\b",
    r"\b(?:ignore|forget|disregard) (?:all |any |your |the |my )*(?:previous |prior |above |earlier )?(?:instructions?|rules|prompts?|criteria)\b",
    r"\b(?:tell|show|give|print|reveal|what(?:'s| is| are)|list|see)\b.{0,15}\b(?:rubric|grading|marking|scoring|system prompt|mark scheme|checklist|expected answer|passing score)\b",
    r"\b(?:tell|show|give) me (?:your|my|the) (?:score|mark|grade|criteria|points)\b",
    r"\bwhat(?:'s| is) (?:my|the) (?:score|grade|salary|weather|pay|compensation)\b",
    r"\b(?:give me|award me|i deserve)\b.{0,15}\b(?:full marks|points|a pass|100|strong hire)\b",
    r"\b(?:weather|football|lunch|joke|salary|holiday|weekend|recipe|pizza|coffee|vacation|girlfriend|my (?:cat|dog|mum|boss))\b",
    r"\b(?:who (?:made|built|wrote) you|what(?:'s| is) your name|what company|hiring process|dress code|write me a poem)\b",
    r"\bpretend (?:you|to be|that you)\b",
)
ASSUME = _any(
    r"\b(?:i|we)(?:'ll|'d| will| would| can| could|'m| am|'re| are)? (?:also |just |going to |gonna |then |now |therefore |have to |safely |further )*(?:assume|assuming|suppose|supposing|presume|take it|guess|imagine)\b",
    r"\b(?:let's|lets|let us|let me) (?:also |just |say we |then |now )*(?:assume|suppose|say|presume|imagine|take it|pretend|go with|take)\b",
    r"^(?:assum(?:e|ing|ption|ptions)|suppos(?:e|ing)|presumably|say)\b",
    r"\b(?:my|one|another|an|two|a few|first|second|the|key|main) assumptions?\b",
    r"\bassum(?:e|ing)\b",
)
MAY_ASSUME = _any(
    r"^(?:can|could|may|should|shall|do) (?:i|we) (?:safely |just |also )?(?:assume|suppose|take it|presume)\b"
)
SUMMARISE = _any(
    r"\b(?:to|in|let me|i'll|i will|i'd) (?:quickly |briefly |just )?(?:summari[sz]e|summary|recap|sum (?:it |things |this |that )?up|conclusion|conclude|wrap (?:it |things )?up)\b",
    r"^(?:summary|recap|overall|in short|all in all|in a nutshell|summing up|summari[sz]ing|to put it all together)\b",
    r"^(?:the )?(?:final|overall) (?:design|system|picture)\b",
    r"\bso overall\b",
)
WONDER = _any(
    r"\b(?:i'd like|i would like|i want|i need|i'd want|may i|can i|could i|let me|can we|wanted|i have) (?:also |just |to |first )*(?:know|ask|understand|clarify|confirm|find out|check|a question|hear|learn)\b",
    r"\b(?:i wonder|i'm wondering|i was wondering|i'm curious|curious)\b",
    r"^(?:can|could|would) you (?:please )?(?:tell|clarify|explain|confirm|give|describe|specify|say|share|elaborate)\b",
    r"^(?:tell|remind) me (?:about|how|what|whether|if|more|who)\b",
    r"^(?:what|how) about\b",
    r"^(?:first |another |one more |next |quick |my )?(?:clarifying )?question\b.{0,20}[:—-]",
    r"^clarif(?:y|ication)\b",
)
INTERROGATIVE = re.compile(
    r"^(?:(?:and|or|also|roughly|about|in terms of [\w ]{1,20},) )?"
    r"(?:what|how|who|whom|when|where|which|why|whose|do|does|did|is|are|can|could|will|would|should|shall|may|has|have|any)\b"
)
ARITHMETIC = re.compile(
    r"[=≈×*]|\d\s*[x/]\s*\d|\b(?:comes to|works out|makes|gives|that's|that is|roughly|approximately|about|around|"
    r"per (?:second|day|month|year|hour)|times|divided|total|peak)\b|/s\b|\bqps\b|\brps\b"
)
YES = re.compile(
    r"^(?:yes|yeah|yep|yup|sure|ok|okay|please|go on|go ahead|do it|let's|lets|let's go|let's do (?:it|that)|fine|alright|"
    r"all right|agreed|sounds? good|good|great|perfect|of course|absolutely|right|why not|i do|i would|i'll take it|"
    r"yes please|ready|move on|next|y)(?:[ ,.!]+(?:please|let's|lets|go|on|ahead|thanks|thank you|sure|ok|okay|do|it|that|"
    r"move|yes|sounds|good|let's move on|let's go|next))*$"
)
NO = re.compile(
    r"^(?:no|nope|nah|not yet|not now|no thanks|no thank you|wait|hold on|never mind|skip it|leave it|don't|rather not|"
    r"i'd rather not|too expensive|n)\b.{0,30}$"
)
FILLERS = frozenset(
    "ok okay fine yes yeah yep sure good great cool thanks thank you right alright all got it understood makes make sense "
    "i see perfect nice no nope looks look sounds good to me hmm um uh well so the that that's done whatever anything "
    "something stuff k y n lgtm agreed exactly correct interesting awesome very much a lot is".split()
)
DRAWN = _any(
    r"\bi(?:'ve| have)? ?(?:just )?(?:drew|drawn|sketched|drawing|have a (?:drawing|diagram|sketch))\b",
    r"\b(?:on|see) (?:my |the )?(?:paper|whiteboard|diagram|drawing|sketch)\b",
)
# What phases are called besides their titles; a name stands for every word that begins so.
PHASE_NAMES: dict[str, tuple[str, ...]] = {
    "requirements": ("requirement", "use cases", "functional", "non functional", "scope", "clarif"),
    "estimation": ("estimat", "back of the envelope", "capacity", "the numbers", "the math", "sizing"),
    "high-level-design": ("high level", "the big picture", "the architecture", "overall design", "main components"),
    "core-components": ("core component", "deep dive", "the data model", "the api", "the schema", "the details",
                        "api design", "data model", "database design", "detailed design", "component design"),
    "scale": ("scaling", "scale", "scalab", "bottleneck", "the failure", "reliability"),
    "wrap-up": ("wrap up", "wrapping up", "the summary", "summary", "conclusion"),
}  # fmt: skip
