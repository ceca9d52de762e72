"""What is asked of the interviewer as the one who runs the talk: time, hints, a break, the question again."""

import re

from interviewer.dialogue.phrases.common import PROPOSE, any_of

_PLEASE = r"(?:can|could|would|will) you (?:please )?"
_SO = r"(?: so far| to you| for you| with you)?"

PAUSE = any_of(
    rf"^(?:{PROPOSE}|please) (?:please )?(?:pause|take (?:a|a short|a quick) break|(?:stop|hold) the (?:clock|timer))",
    r"^pause(?: please| here| the (?:clock|interview|timer))?$",
    r"^(?:i need|need|give me|can i (?:have|get|take)) a (?:\w+ )?break$",
    r"^(?:(?:can|could|would|will) you )?(?:please )?(?:stop|hold|pause) the (?:clock|timer)",
    rf"^(?:{PROPOSE} )?(?:please )?(?:halt|interrupt|suspend) (?:this|here|it|the interview)\b",
    r"\b(?:stop|hold|pause|freeze) the (?:clock|timer)\b|^(?:a )?(?:quick|short|small|little) break\b",
    r"\b(?:take|answer|get) (?:this|a|the) (?:phone )?call\b|\b(?:phone|doorbell|door bell)(?:'s| is|) (?:ringing"
    r"|rang)\b",
    r"\b(?:someone|somebody)(?:'s| is) at the door\b|\bneed (?:to use )?the (?:bathroom|restroom|toilet|loo)\b",
    r"\b(?:grab|get|fetch) (?:some|a|a glass of|a cup of) (?:water|coffee|tea|drink)\b",
    r"\bbe right back\b|^brb\b",
    r"\b(?:can|could|may|shall) (?:we|i) (?:please )?(?:break|stop|pause|rest) (?:for|a)\b|\b(?:five|ten|two|short"
    r"|quick)(?: minutes?)? break\b",
    r"\btake (?:five|ten)(?: minutes?)?(?: please| off)?$|\b(?:baby|kids?|dog|neighbou?r"
    r"|delivery)\b.{0,20}\b(?:crying|barking|here"
    r"|knock\w*|ringing|needs)\b|\bback in (?:a|five|ten|two)\b",
)
_ALL = r"(?:the|this|our) (?:whole )?(?:interview|session|exercise)"
FINISH = any_of(
    rf"^(?:{PROPOSE}|please) (?:\w+ )?(?:finish|end|stop|conclude|close|quit) {_ALL}",
    r"^(?:end|finish|stop|quit) (?:the |this )?(?:interview|session)",
    rf"^i(?:'m| am) (?:done|finished) with {_ALL}",
    r"^i (?:give up|quit)\b(?! on)(?:.{0,25})$|^(?:let's|lets|i want to|i'd like to|we can|can we"
    r"|please) (?:just )?(?:end|stop|finish|leave) (?:it|this|things)(?: here| now| there)?$",
    r"^i(?:'ve| have)? had enough\b.{0,20}$|^i(?:'m| am) (?:out|leaving|done here)$",
    r"\b(?:let's|lets|let us) call it a day\b",
    r"\b(?:good)?bye(?: bye)?$|\bshow me (?:the|my) (?:scorecard|results?)\b",
    r"^(?:let's|lets) (?:(?:stop|end|finish) here|leave it there)$",
    r"^(?:i'd like|i want) to (?:stop|finish|end) (?:here|now|it)$",
    r"^finish$",
    r"\bcall it (?:done|finished|quits)\b|\bend of (?:the )?(?:interview|session|story)$"
    r"|\bdon't want to (?:do this|go on|continue|play) (?:any ?more|any longer)\b",
    r"^(?:i think |i guess )?(?:we|i) can (?:end|stop|finish|close) (?:the |this )?(?:interview|session)\b",
    r"^(?:can|could|may|shall) (?:we|i) (?:just )?(?:finish|stop|end|leave|quit)(?: here| now| this| it| early)?$",
    r"\b(?:end|stop|finish|quit|close|conclude|giv(?:e|ing) up(?: on)?) (?:the|this) (?:whole "
    r"|entire )?(?:interview|session)\b",
    r"\b(?:see|show me|look at) (?:how i did|my score|the scorecard|my results?)\b",
)
TIME = any_of(
    r"\bhow much (?:more )?time (?:do|have|is|are|we|i|left|remains|remaining)\b(?! (?:you|to|between|after|it))",
    r"\bhow (?:long|many (?:more )?minutes) (?:do|have) (?:we|i) (?:have|got|still)\b(?! to\b)",
    r"\bhow (?:are we|am i|are you) (?:doing )?(?:on|for|with) (?:the )?(?:time|clock)\b",
    r"\b(?:do|have) (?:we|i) (?:still )?(?:have |got )?(?:still )?(?:the |any |enough |a |some )?(?:more )?"
    r"(?:time|minutes?)(?: more| left)?(?: to (?:talk|discuss|go|cover|do|finish)\b.{0,30}| for .{1,30})?$",
    r"^how much longer\b|\btime ?wise\b|\bhow many (?:mins?|minutes|seconds)(?: more)?(?: are| do we have"
    r"| have we got)?(?: left| to go| remaining)?$",
    r"\bwhat(?:'s| is| does) the clock(?: say| at| on| showing)?\b|\bwhat(?:'s| is) (?:left|remaining) on the clock\b",
    r"\bwhen (?:do|must|should|will) (?:we|i) (?:have to |need to )?(?:stop|finish|be done|end|wrap up)\b",
    r"\b(?:am i|are we) (?:running |a bit )?(?:late|over time|over|behind|out of time|short on time|slow"
    r"|too slow)\b.{0,12}$",
    r"\bis there (?:still )?(?:a minute|any time|some time|time|enough time) (?:left|remaining|for)\b|\bis (?:my"
    r"|our|the) time (?:up|over)\b",
    r"^when (?:does|is) (?:this|the|our) (?:\w+ )?(?:phase|part|interview|section)\b.{0,10}\b(?:end|over)",
    r"\bhow is the time (?:split|divided|shared)\b|^time$",
    r"\b(?:time|minutes) (?:left|remaining|check)\b",
    r"\bare we (?:ok|okay|good|fine|short|running out) (?:on|for|of) time\b",
    r"\bwhat(?:'s| is) the time\b|\bwhere are we (?:on|with) time\b",
    r"\bwhat time is it\b|\bhow far (?:along|in|through) are we\b|\btime.wise\b|\bhow much (?:time )?have (?:i"
    r"|we) (?:used|spent|got left)\b",
    r"\bare we (?:out of|over) time\b|\bhow (?:long|much) is (?:still )?left\b|\bhow(?:'s| is) (?:the|our|my) time\b",
    r"\bhow(?:'s| is) my (?:timing|time|pace)\b|\bdo (?:we|i) (?:still )?have (?:a bit|a little|some"
    r"|long)(?: left)?$|\bhave we got (?:long|time)\b",
)
_A_HINT = r"(?:buy|give|get|have|need|want|take|use|like|offer|ask for|appreciate|grab|got|drop)"
HINT = any_of(
    rf"\b{_A_HINT}\b.{{0,25}}\bhints?\b(?!ed)",
    r"^(?:a |another |one more |any |some )?hints?(?: please| would be .{1,12})?$|^hints? (?:please|for)",
    r"\b(?:giv|hav|gett)ing (?:me )?(?:a|another|some) (?:\w+ )?(?:hint|clue|pointer|nudge)s?\b",
    r"\bany (?:hints?|clues?|pointers|tips|help)\b|\b(?:a|any) clue\b(?! (?:what|how|why|about))",
    r"\b(?:nudge|push|steer|help|point|guide) me\b.{0,20}\b(?:bit|little|direction|here|out|along|somewhere"
    r"|with (?:this|that|it))?$",
    r"\b(?:could|can) (?:really )?use (?:a|some|your|any) (?:\w+ )?(?:hint|help|nudge|pointer|clue)s?\b"
    r"|\bgive me (?:something|anything)\b",
    r"\b(?:something|anything|what) (?:\w+ )?(?:that )?(?:i've|i have|i'm|i am|i) (?:forgotten|forgot|missed"
    r"|overlooked|not seeing|missing|not thinking of)\b",
    r"\b(?:hint|clue|nudge) would (?:be|help)\b",
    r"\bpoint(?:er)? (?:me )?in the right direction\b",
    r"\bi(?:'m| am) (?:really |completely |a bit |kind of |totally )?stuck\b",
    rf"^{_PLEASE}help\b|^help(?: me)?(?: out)?$",
    r"\bwhat am i (?:missing|overlooking|forgetting|not seeing)\b|\bam i missing (?:something|anything)\b",
    r"\b(?:tell|show|give) me the (?:\w+ )?(?:answer|solution)\b",
    r"\bwhat(?:'s| is) the (?:right |correct |model )?(?:answer|solution)\b",
    rf"\b{_A_HINT} (?:a|some) (?:small |little )?(?:nudge|help|pointers?)\b",
    r"\b(?:hint|clue|nudge|pointer|tip|little help|some help|bit of help)\b.{0,10}\bwould\b|\bthrow me a\b"
    r"|\bbuy a hint\b",
    r"\bwhat (?:else )?am i (?:missing|overlooking|forgetting|not seeing)\b|\bam i (?:missing|overlooking"
    r"|forgetting) (?:something|anything|a)\b",
    r"\bi (?:can't|cannot|don't) (?:get|see|find) (?:any )?(?:further|how to go on|a way forward)\b|\bhelp me out\b",
    r"\bwhat(?:'s| is) the (?:thing|point|trick|idea|word|catch) (?:that )?you(?:'re| are)? (?:want|looking|have"
    r"|after|hoping|waiting)\b",
)
NO_HINT = any_of(
    r"\b(?:no|without|don't (?:want|need)|do not (?:want|need)) (?:a |any |the )?(?:hints?|help)\b",
    r"\b(?:not|haven't|no|without) (?:a|got a|any) clue\b",
)
REPEAT = any_of(
    rf"\b{_PLEASE}(?:repeat|say (?:that|it) again|rephrase|restate|ask (?:that|it) again)\b",
    r"^(?:pardon|come again|excuse me|what|sorry|say again|say that again)$|^(?:please )?repeat\b",
    r"\bwhat (?:exactly )?was (?:that|the (?:question|change|last)|your (?:\w+ )?question)\b",
    r"\bwhat did you (?:just )?(?:say|ask|tell)\b|\b(?:last|first) thing you (?:asked|said|told)\b",
    r"^(?:once|one time) (?:again|more)\b.{0,50}$|^come again\b.{0,30}$",
    r"\b(?:put|say|phrase|word) (?:it|that|this) (?:differently|another way|in other words|otherwise|more simply)\b",
    r"\bi (?:didn't|did not|don't|dont|didnt|do not) (?:quite |really )?(?:catch|get|hear|understand|follow|read)"
    r" (?:that|you|it|the question|your question|what you)\b",
    r"^what do you mean(?: by that| exactly)?$",
    r"\b(?:run|go over|go through|walk me through|say|read) (?:that|it|the question) (?:by me )?(?:again|once more"
    r"|another time)\b",
    r"\bi (?:missed|lost|misheard) (?:that|it|you|the question|what you|the last (?:bit|part|thing))\b"
    r"|\byou (?:lost|broke up|cut out)\b",
    r"\bwhat (?:did|do|was it) you (?:want|wanted|ask|asked|say|said|need)(?: me)?(?: to)?(?: (?:know|do|hear|see"
    r"|ask))? again\b",
    r"\bi (?:don't|dont|do not|didn't|didnt) (?:quite |really )?(?:get|see|understand|follow) what (?:you"
    r"|the question|is (?:being )?asked)\b",
    r"^what(?:'s| is) (?:this|that|it)(?: (?:about|all about|supposed to be))?$",
    r"\b(?:remind me of the question|what (?:did|have) you (?:just )?ask)\b",
    r"^say what$|\bi (?:didn't|did not|don't|dont|didnt) (?:quite |really )?(?:catch|get|hear|understand"
    r"|follow) the (?:last|first|second)\b",
    r"^what (?:exactly |precisely )?(?:are|were) you (?:\w+ )?(?:asking|after|saying"
    r"|looking for)(?: for)?(?: exactly| again| here)?$",
    r"\b(?:read|tell|give|show) me the (?:task|question|problem|prompt|statement) (?:again|once more|one more time)\b",
    r"\bnot (?:quite |really )?sure (?:i|what you|that i) (?:\w+ )?(?:understand|follow|get|got|mean|asked"
    r"|are asking|want)\b",
    r"\b(?:which|what) .{2,30} (?:was|were) (?:that|it|those)(?: again)?$|\b(?:was|were) (?:that|it) again$",
    r"\bwhat (?:were|was) (?:we|i) (?:\w+ )?(?:talking|saying|discussing|doing|at|about)\b|^where (?:were we|was i)\b",
    r"\b(?:ask|say|put|tell|word|phrase) (?:me )?(?:that|it|this) (?:in )?(?:another way|differently|again"
    r"|once more|in other words)\b",
)
CHECK_IN = any_of(
    r"\b(?:does|do) (?:that|this|it|these|those) (?:\w+ ){0,2}(?:make sense|sound|look|seem|answer|go deep)\b",
    r"\b(?:does|do) (?:that|this|it|these|those) cover (?:it|that|everything|what|enough|your)\b",
    r"\bhow (?:does|do|'s|is)(?:'s)? (?:that|this|it) (?:sound|look|seem)\b|^how's (?:that|this|it)(?: so far"
    r"| sound\w*| look\w*)?$",
    r"\bdid (?:that|this|it|i) (?:\w+ )?(?:answer|address|cover|make sense|help)\b",
    r"^(?:do you )?(?:want|need|like) me to\b|^you (?:good|ok|okay|fine|happy|with me|following|still with me)\b",
    r"\b(?:am i|are we) (?:going|getting|being|moving|digging) (?:\w+ )?(?:too|off|in the wrong|far)\b|\b(?:am i"
    r"|are we) (?:off track|too (?:deep|vague|fast|slow|detailed|high level))\b",
    r"\b(?:tell|stop|let) me (?:know )?(?:if|when|should) (?:i'm|i am|this is|this|that|you|i go|i should)\b",
    r"\bis (?:that|this|it) (?:\w+ )?enough(?: (?:detail|depth|for|on|or|so far|about)\b|$|\?)",
    r"\b(?:is there|are there) (?:a|an|any|some|one|anything) ?(?:\w+ ){0,2}(?:you|to) (?:'d )?(?:want|like|prefer"
    r"|would|wish)\b",
    r"\b(?:any|do you have|have you) (?:any )?(?:objections?|doubts?|comments?|remarks?)\b",
    rf"^(?:make|makes|making) (?:any )?sense{_SO}$",
    rf"\b(?:sound|look)s? (?:good|reasonable|right|ok|okay|fine|sane){_SO}\?",
    r"\b(?:should|shall|do) (?:i|we) (?:\w+ )?(?:go|dive|dig|drill|get)\b.{0,25}\b(?:deep|into|details?|further)",
    r"\b(?:should|shall|can) (?:i|we) (?:just )?(?:continue|go on|keep going|elaborate|expand|focus|proceed|start|begin"
    r"|carry on|go ahead|talk about|discuss|spend|cover)\b",
    r"\bshould (?:i|we) (?:move on|go on|jump|switch)\b",
    r"\b(?:am i|are we) (?:on|going in|heading in) the right (?:track|direction|path|way)\b|\bam i on track\b",
    r"\bis (?:this|that|it) (?:the|a) (?:right|good|ok|okay|sensible|reasonable) "
    r"(?:direction|track|approach|level|way|depth)",
    rf"\bis (?:that|this|it) (?:ok|okay|fine|alright|all right|good|enough|sufficient|reasonable|clear|right){_SO}\?",
    r"\b(?:did|have) i (?:\w+ )?answer(?:ed)? (?:your|the|that|it)\b",
    r"^(?:are )?you (?:ok|okay|fine|happy|good) with\b",
    r"\bis (?:this|that|it) the (?:level|kind|sort|amount|depth)\b",
    r"\bis (?:that|this|it) (?:detailed enough|what you|along the lines|(?:ok|okay|fine|alright) if i)\b",
    r"\bare you (?:ok|okay|happy|fine|comfortable|following|with me|satisfied)\b",
    r"\b(?:any|do you have|have you(?: got)?) (?:any )?(?:questions|preferences?|concerns|feedback|thoughts)\b",
    r"\b(?:do|would|did) you (?:want|like|prefer|rather) (?:me|us|that|to see|to hear|i|for)\b",
    r"\banything (?:else |in particular |specific )?(?:you'd|you would|you want|you like)\b",
    r"\bwhat (?:would|do) you (?:do|like|prefer|suggest|choose|recommend|want|think)\b",
    rf"\bhow (?:am i|did i|are we) (?:doing|do){_SO}\b",
    r"\bwhere (?:should|shall|do you want|would you like) .{0,15}(?:start|begin|go|focus)\b",
    r"\bhow (?:detailed|deep|far) (?:should|do you|would you|shall)\b",
    r"\bwhich (?:part|area|piece|one|component) (?:should|would you|do you|shall)\b",
    r"\bwhat should (?:i|we) (?:cover|focus|do|talk|start|discuss)\b",
    r"^(?:with me|good|ok|okay|fine|right|correct) so far$|^thoughts$",
    r"\bwhat you(?:'re| are|'d| would| had| were|'ve)? (?:\w+ )?(?:expect|expected|in mind|after|looking for|want"
    r"|wanted|think|thinking)\b",
    r"\banything (?:\w+ ){0,2}(?:that )?(?:bothers|worries|you don't|you'd|you would|unclear|wrong|off)\b",
    r"\b(?:is|was) (?:this|that|it) too (?:much|little|deep|detailed|vague|high|fast|slow|long|short)\b",
    r"^(?:ok|okay|fine|alright|all right|good) (?:with|by|for) you\b|\b(?:ok|okay|fine|alright) (?:with|by) you\b",
    r"\b(?:shall|should|can|could) (?:we|i) (?:\w+ )?(?:look at|do|take|tackle|treat|ask|get going|walk"
    r"|go through) .{1,60}\bor\b",
    r"\bwould you rather\b|\bdo you prefer\b|\bwhich (?:one )?(?:do|would) you (?:prefer|like|rather|want)\b"
    r"|\bup to you\b",
    r"\bwould it (?:help|be (?:useful|good|better|ok|okay|fine)) if (?:i|we)\b|\bis it (?:ok|okay|fine"
    r"|alright) (?:if|for you if|that) (?:i|we)\b",
    r"\b(?:good|detailed|deep|clear|precise) enough\b(?! (?:to|that)\b)",
    r"\b(?:happy|glad) to (?:\w+ )?(?:elaborate|expand|explain|go|say)\b|\bif you(?:'d| would)? (?:like|want|wish"
    r"|prefer)\b",
    r"\b(?:did|have) (?:i|we) (?:\w+ )?(?:miss|forget|cover|missed|forgotten|covered|leave out|left out|overlook)\b",
    r"\b(?:am i|are we|is this|is that|is it) (?:\w+ )?making sense\b",
    r"\b(?:part|component|area|piece|topic|aspect|bit)s? (?:that )?you (?:care|want|like|would|'d|prefer|find"
    r"|think|are)\b",
    r"\bshould (?:i|we) (?:ask|get going|move along|stop|stay|leave it|go into|go over|explain|describe|show|write"
    r"|draw|sketch)\b",
    r"\b(?:can|may|could) i (?:just |quickly |also )?(?:finish|complete|(?:add|say|mention) (?:something|one"
    r"|a thing))\b",
    r"\bwhat(?:'s| is| comes| are| happens) (?:in |after |the )*(?:this|next|the next|the remaining"
    r"|following) (?:part|phase|section|step)s?\b",
    r"\w,? (?:ok|okay|alright|fine|cool|good)\?$",
    r"\b(?:am|was) i (?:giving|telling|showing|boring|losing|confusing|answering|helping) you\b|\bwould (?:a|an"
    r"|the|some) \w+ help(?: you)?\b",
    r"\bis (?:the|my) (?:picture|idea|plan|approach|explanation|reasoning|flow|answer) (?:clear|ok|okay|fine|sound"
    r"|good|right)\b",
    r"\bshould i (?:justify|defend|compare|list|name|detail|spell|walk|say|tell|mention|repeat|argue)\b"
    r"|\bwhich \w+ should i (?:take|do|start|pick|go|look)\b",
)
OFF_TOPIC = any_of(
    r"\bare you (?:a |an )?(?:ai|bot|robot|human|real|llm|machine|chatgpt|program)\b",
    r"\b(?:ignore|forget|disregard) (?:all |any |your |the |my )*(?:previous |prior |above |earlier )?"
    r"(?:instructions?|rules|prompts?|criteria)\b",
    r"\b(?:tell|show|give|print|reveal|what(?:'s| is| are)|list|see)\b.{0,15}\b(?:rubric|grading|marking|system prompt"
    r"|mark scheme|checklist|expected answer|passing score)\b",
    r"\b(?:tell|show|give) me (?:your|my|the) (?:score|mark|grade|criteria|points)\b",
    r"\bwhat(?:'s| is) (?:my|the) (?:score|grade|salary|weather|pay|compensation)\b",
    r"\b(?:give me|award me|i deserve)\b.{0,15}\b(?:full marks|points|a pass|100|strong hire)\b",
    r"\b(?:who (?:made|built|wrote|are) you|what(?:'s| is) your name|hiring process|dress code|write me a poem)\b",
    r"\b(?:do you believe in|developer mode|(?:will|when do) i hear back|from hr|set (?:the |my )?score)\b",
    r"\b(?:how much|what) does (?:this|the) (?:job|position|role) pay\b|^you are now\b",
    r"\bpretend (?:you|to be|that you)\b|\btell me a joke\b|^system(?: prompt| message)?:|\bset (?:the |my )?score\b",
    r"\b(?:print|repeat|output|dump|show|reveal) (?:me )?(?:your|the) (?:instructions|prompt|rules|source"
    r"|source code)\b",
    r"\b(?:what(?:'s| is)|which is|who(?:'s| is)) your favou?rite\b|\bwork.life balance\b|\b(?:your"
    r"|the) (?:company|office|boss|hiring manager|team lead)\b.{0,12}$",
    r"\bdid you (?:see|watch|catch|hear about) the (?:game|match|news|film|movie|show)\b|\bdo you (?:like|enjoy"
    r"|believe|play|watch|have (?:kids|a dog|a family))\b",
    r"\bhow (?:old|tall) are you\b|\bwhere are you from\b|\bhow (?:much|well) (?:do|does) (?:you|they|it"
    r"|the job) (?:pay|earn)\b",
    r"^(?:do|are|have|did|can) you (?:get|ever|feel|sleep|bored|tired|alive|conscious|dream|eat|drink|sing|dance)\b",
    r"\b(?:other|many|previous) (?:candidates?|applicants?|interviewees?)\b|\b(?:full|maximum|top"
    r"|perfect) (?:marks?|score|points)\b",
    r"\b(?:capital|president|king|queen|population) of \w+|\bmeaning of life\b|\byou (?:must|will|shall) now\b"
    r"|\b(?:over|on) (?:the|my) keyboard\b",
)
# These words may stand in a design, so only a short sentence that names nothing of one counts.
SMALL_TALK = any_of(
    r"\b(?:weather|football|lunch|joke|salary|holiday|weekend|recipe|pizza|vacation|my (?:cat|dog|mum|boss))\b",
)
GREETING = any_of(
    r"^(?:hi|hello|helo|hallo|hullo|yo|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day))\b",
    r"^(?:nice|good|great|pleased|lovely) to (?:meet|see|be)\b",
    r"^thanks for (?:having|taking|your time|meeting)\b",
    r"^how are you\b",
    r"^(?:my name is|i'm ready to start|ready when you are)\b",
    r"^(?:hey )?(?:there,? )?how(?:'s| is) (?:it going|your day|everything)\b|^hey there\b",
    r"^thanks for doing\b|^(?:hello|hi|hey) (?:hello|hi|hey)\b",
)
_TIME_SPAN = r"(?:moments?|minutes?|seconds?|secs?|time|bit|mins?)"
THINK = any_of(
    r"\b(?:let me|give me|need|(?:can|could|may) i (?:have|get|take)|i'd like(?: to take)?|i'll take|just|wait)"
    rf" (?:just )?(?:a|an|one|some|a few|two|five|ten|thirty|\d+) ?(?:more |quick |short |little )?{_TIME_SPAN}\b",
    r"^(?:gimme|give me|lemme have|need) (?:a|an|one|just a|five|two|some) ?(?:\w+ )?(?:sec|second|minute|min"
    r"|moment|mo|time)?s?(?: please| to think)?$",
    r"\b(?:let|lemme|give) ?me (?:just |first )?(?:think|(?:consider|draw) (?:that|this|it)|(?:gather"
    r"|collect) my thoughts)\b",
    r"\bi(?:'m| am) (?:still |just )?thinking\b(?! (?:of|about|that|we|to|a|maybe)\b)",
    r"^(?:i'm |i am |just |still )?thinking(?: out loud| about it)?$",
    rf"^(?:hold on|hang on|wait|(?:one|a|just a) {_TIME_SPAN}|bear with me|let me see|hmm+)\b.{{0,20}}$",
    r"\b(?:some|a little|a bit of|more) time to think\b",
    r"(?<!do )\bi (?:need|have|want|'d like) to think\b|\b(?:bear with me|hold on|one second|wait) while i\b"
    r"|\blet me (?:just |first |quickly )?(?:write|note|jot|scribble|work) (?:this|that|it|something) (?:down"
    r"|out)\b",
    r"\bi(?:'m| am) (?:still )?working (?:it|this|that) out\b|, (?:hold on|hang on|one moment|wait)$"
    r"|\bchew on (?:that|this|it)\b",
)
DUNNO = any_of(
    r"\bi(?: really| honestly| just)? (?:don't|do not|dont|wouldn't) (?:really |actually |even )?"
    r"(?:know|remember|recall)\b",
    r"\b(?:i(?: have|'ve got)? ?(?:absolutely |really )?)?\bno (?:idea|clue)\b",
    r"^(?:idk|dunno|not (?:really |so |very |too |entirely )?sure|pass|beats me|unsure)\b.{0,30}$",
    r"\bi(?:'m| am)? ?(?:really |honestly )?not (?:really |so |too |very |entirely )?(?:sure|certain|familiar)\b",
    r"\bi(?:'m| am) (?:completely |totally |a bit |kind of )?(?:lost|clueless|blank|drawing a blank)\b",
    r"\bi (?:can't|cannot|couldn't) (?:answer|think of|say|come up|remember|recall)\b",
    r"\bi (?:can't|cannot|couldn't) (?:really )?(?:tell|say)$",
    r"\b(?:can't|cannot|couldn't|could not) (?:really |honestly )?(?:say|tell|answer that|think of any(?:thing)?)$"
    r"|\b(?:have to|gotta|'ll|will|'d) pass(?: on (?:this|that|it)\b.{0,10})?$",
    r"^(?:that's |that is |it's |this is )?not (?:really )?(?:my (?:area|field|thing|strong suit|forte|speciality"
    r"|specialty)|something i)\b.{0,30}$",
    r"\bso i (?:can't|cannot|couldn't|wouldn't) (?:really )?(?:say|tell|know|answer)\b|\bno experience (?:with|in"
    r"|of)\b",
    r"\b(?:beyond|outside|above) my (?:knowledge|experience|head)\b",
    r"^i give up on (?:this|that|it)\b|^you(?:'ve| have)? got me there$|\bover my head\b",
    r"\bi(?:'ve| have) never (?:heard|used|done|worked|seen|thought)\b",
    r"\bi? ?(?:haven't|have not) (?:got )?(?:a clue|the faintest|thought)\b",
    r"\bi (?:haven't|have not|never|'ve not)(?: \w+)? (?:used|worked|dealt|done|seen|touched|built|heard|learned"
    r"|studied)\b",
    r"\bi wish i knew\b|\b(?:have|got) no answer\b|\bcouldn't tell you\b|\bmy knowledge (?:ends|stops)\b"
    r"|^(?:absolutely |really )?not (?:a|the (?:slightest|faintest)) (?:clue|idea)\b",
    r"\bi (?:don't|dont|can't|cant|cannot) (?:really )?do (?:math\w*|numbers|estimat\w+|calculations?|this|that)\b",
    r"\b(?:have|need) to (?:read up|look (?:it|that|this) up|google)\b",
)
PRICE = any_of(
    r"\b(?:costs?|price|pricey|points?|percent|lose|take off|worth it|expensive)\b", r"^how much(?: is it| does it)?\b"
)
# It ends in nothing all the same.
GIVING_UP = re.compile(
    r"\b(?:so|and) i (?:can't|cannot|couldn't|wouldn't) (?:really )?(?:say|tell|know|answer)\b.{0,12}$"
)
# A doubt that goes on to say something is an answer.
ALL_THE_SAME = any_of(
    r"\b(?:but|because|however|though|so|maybe|probably|perhaps|i'd|i would|i'll|we could|my guess)\b"
)
DRAWN = any_of(
    r"\bi(?:'ve| have)? ?(?:just )?(?:drew|drawn|sketched|drawing|have a (?:drawing|diagram|sketch))\b",
    r"\b(?:on|see) (?:my |the )?(?:paper|whiteboard|diagram|drawing|sketch)\b",
)
# Said to a reply, it asks for the same reply again.
DOUBT = any_of(
    r"^(?:are|is) (?:you|that|this) (?:really |absolutely |quite )?(?:sure|certain|serious|right|correct"
    r"|true)\b.{0,20}$",
    r"^(?:really|seriously|for real|is that so|you sure|that (?:much|many|little|few))$",
)
