"""How a question about the problem is put, with or without its mark: what tells it from a statement."""

import re

from interviewer.dialogue.phrases.common import any_of

_TELL = r"(?:tell|clarify|explain|confirm|give|describe|specify|say|share|elaborate)"
WONDER = any_of(
    r"\b(?:i'd like|i would like|i want|i need|i'd want|may i|can i|could i|let me|can we|wanted|i have) "
    r"(?:also |just |to |first )*(?:know|ask|understand|clarify|confirm|find out|check|a question|hear|learn)\b",
    r"\b(?:i wonder|i'm wondering|i was wondering|i'm curious|curious)\b",
    rf"^(?:can|could|would) you (?:please )?{_TELL}\b",
    r"^(?:tell|remind) me (?:about|how|what|whether|if|more|who)\b",
    r"\b(?:to|forgot to|meant to|should have|should) (?:ask|asked|clarify|confirm|check|know"
    r"|find out) (?:\w+ )?(?:whether|if|how|what|who|where|when|which|about)\b",
    r"^i (?:have|'ve got|got) (?:a|one|two|three|a couple|a few|some|another)(?: of)?(?: more| other| quick| last"
    r"| further)*(?: questions?)?$",
    r"^any (?:idea|thoughts?|guess|number|numbers|figures?|word|info|information|details?|preference|requirements?"
    r"|constraints?|targets?|limits?|sla|rules?) (?:on|about|how|what|whether|for|regarding|of)\b",
    r"^(?:what|how) about\b",
    r"^(?:another |one more |next |quick |my )?(?:clarifying )?question\b.{0,20}[:—-]|^clarif(?:y|ication)\b",
)
_WH = r"(?:what|how|who|whom|when|where|which|why|whose)"
_AUX = r"(?:do|does|did|is|are|can|could|will|would|should|shall|may|might|must|has|have|was|were)"
_SUBJECT = (
    r"(?:we|i|you|they|it|there|the|this|that|these|those|a|an|our|your|my|each|every|any|anyone|anybody|someone"
    r"|somebody|everyone|everybody|people|folks|users?|clients?|customers?|callers?|readers?|one|all|both)"
)
INTERROGATIVE = re.compile(
    rf"^(?:(?:or|roughly|about|(?:in terms of|for|on|with|about|regarding) [\w' -]{{1,40}},) )?"
    rf"(?:{_WH}|{_AUX}|any|am)\b"
)
# A question without its mark in a part where telling is the rule.
INVERTED = any_of(
    r"^(?:is|are|does|did|was|were) (?!to\b)",
    r"^(?:do|can|could|will|would|should|shall|may|has|have) "
    r"(?:we|i|you|they|it|users|people|there|the|this|that|clients|\w+-party)\b",
    rf"^(?:if|once|after|in case|suppose|say) [^,]{{5,60}} (?:do|does|should|shall|can|could|would) {_SUBJECT}\b",
    r"^(?:will|would|could|does|did|shall|has) (?!be )\w+",
    r"^do (?!a |an |it |this |that |the |not |so |some |all )\w+ \w+",
    rf"^(?:what|where|who|why|how) {_AUX} ",
    r"^(?:what|who|where|how)'s (?:the|your|our|it|there)\b(?!.*\b(?:is|are)\b)",
    rf"^{_WH}(?: (?!{_SUBJECT}\b)[\w'-]+){{1,3}} {_AUX} {_SUBJECT}\b",
    r"^(?:for|on|about|regarding|as for) [\w' -]{1,40}, (?:how|what|which|who|where)\b",
)
# A question that begins within the sentence: "suppose it is down, do we …".
WITHIN = any_of(
    r"(?:[,;:—-] ?|\b(?:and|but|so|or|then) )"
    r"(?:is there|are there|(?:do|can|could) (?:we|i|you|they|users|people)|does (?:it|this|that|the)"
    r"|would you|is (?:it|this|that) (?!a\b|an\b|the\b|not\b)|what about|how (?:many|much|big|large|long|often"
    r"|fast))\b(?!.*\?.)",
    r"\b(?:what|which) (?:kind|sort|type|amount|number|range)s? of [\w -]{2,30} (?:are|do|should|is|would"
    r"|can) (?:we|i|you|they|it|people|users|the)\b",
)
# The same where most of what is said is asked.
WITHIN_ASKING = any_of(
    rf"\b(?:do|does|should|can|could|will|would|shall|may) {_SUBJECT}\b",
    r"\b(?:is|are) (?:we|i|you|they|it|there)\b",
    r"\b(?:how (?:many|much|big|large|long|often|fast)|what (?:kind|sort|type|size|rate) of)\b",
)
# "Soft limit or hard limit", "peak to average ratio": questions of a few words, with no verb.
EITHER = re.compile(r"^(?:[\w'%/-]+ ){1,4}or (?:[\w'%/-]+ ?){1,3}$")
ELLIPTIC = re.compile(
    r"^(?:[\w/'-]+ ){1,4}(?:volume|rate|size|ratio|numbers?|count|qps|rps|tps|dau|mau|length|budget|targets?"
    r"|latency|sla"
    r"|slo|limits?|load|traffic|uptime|availability|growth|factor)$|^(?:number|amount|size|rate|volume|frequency) of "
)
_VERB = (
    r"(?:is|are|was|were|be|will|we|i|i'll|i'd|we'll|let's|has|have|needs?|uses?|should|would|can|gives?|goes|comes)"
)
VERB = re.compile(rf"\b{_VERB}\b")
TAG = re.compile(
    r"(?:, (?:right|correct|is it|are they|do they|do we|does it|yes|yeah|no|am i right|or is it not|or am i wrong)"
    r"|,? (?:isn't it|aren't they|aren't we|don't we|doesn't it|don't they|can't they|won't they|or not"
    r"|or is it not|correct))$"
)
# Words that begin a clause which tells rather than asks, without a question mark.
TELLING = ("when ", "where ", "why we", "how we", "how i ", "which means", "what we", "what i ", "what i'", "what you")
# "Should the cache be cold, requests go on": a condition, no question.
CONDITION = re.compile(r"^(?:should|had|were) (?:the|a|an|any|this|that|it|one|we) [^,]{3,60}, (?!or\b|and\b|right)")
# "What else would it be?" asks nothing.
RHETORICAL = re.compile(
    r"^(?:what else (?:would|could|should) (?:it|that|one|you|we|i) \w+|who cares|why not|how else|isn't it obvious"
    r"|so what"
    r"|who knows|what can i say|why would (?:i|we|you)\b.{0,20})$"
)
# "A few questions first": they come in a moment.
ANNOUNCED = re.compile(
    r"\b(?:start|begin) with (?:\w+ )?questions\b|\b(?:a few|some|several|two|three|a couple of|my) (?:more |quick "
    r"|clarifying |other )*questions\b"
)
# A choice between ways of building it.
CHOICE = re.compile(
    r"^(?:should|shall|can|could|may|would|do) (?:i|we|you) (?:\w+ )?(?:use|pick|take|choose|go with|go for|add|put"
    r"|prefer|build|have)"
    r" .{2,60}\bor\b|^(?:should|shall|can|could) (?:i|we) (?:use|pick|choose|go with|go for) "
)
# "Do not tell me …" asks for nothing.
FORBIDDING = re.compile(r"^(?:please )?(?:do not|don't|dont|never) (?:tell|say|give|answer|reveal)\b")
# "Which is better?" asks for a choice as well.
BETTER = re.compile(r"\b(?:which|better|best|prefer\w*|rather|recommend\w*)\b")
# Some word of a question.
ASKING_WORD = re.compile(
    rf"\b(?:{_WH}|{_AUX}|per|any|about|right|correct|enough)\b|\b(?:too|over|under) (?:much|many|big|large|long)\b"
    rf"|\bor\b"
)
