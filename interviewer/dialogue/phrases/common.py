"""What the patterns are made of."""

import re

Pattern = re.Pattern[str]


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def any_of(*alternatives: str) -> Pattern:
    """One pattern of several alternatives."""
    return re.compile("|".join(f"(?:{one})" for one in alternatives))


# "let's", "can we", "I'd like to", "I think we can": somebody proposes to do something.
PROPOSE = (
    r"(?:let's|lets|let us|let me|(?:can|could|shall|may|should) (?:we|i)|i(?:'d| would) like to|i want to|i'll|i will"
    r"|i think (?:we|i) (?:can|should)|we (?:can|should)|(?:ready|happy|time|going) to)"
)
PART = r"(?:phase|part|section|topic|step|stage|question|one|bit)"
# Words before a sentence proper: some always, some only as an interjection of their own ("Great, …").
FILLER = re.compile(
    r"^(?:(?:(?:ok|okay|so(?! far\b)|well|um+|uh+|er+|alright|all right|and|but|also|now(?=[,.:]| (?:let|i|we|can"
    r"|do|is|are|what|how|the question)\b)|then|actually|hey(?! there)|please|oh|ah|h+m+)\b"
    r"[\s,.!;:—-]*"
    r"|(?:great|thanks(?: a lot)?|thank you|cool|sure|good|fine|perfect|right|yes|yeah|yep|no|got it|i see|understood"
    r"|nice|makes sense|sorry|interesting|by the way|btw|one (?:more|last) (?:thing|question)|(?:my )?(?:first|next"
    r"|last) (?:thing|question|one)"
    r"|quick question|just to (?:be sure|confirm|clarify|check)|out of curiosity|for (?:my|the) (?:understanding"
    r"|record)"
    r"|hang on|hold on|wait(?: a (?:sec|second|minute))?|honestly|tbh|first(?:ly)?|second(?:ly)?|finally|lastly)"
    r"\s*[,.!;:—-]+\s*))+(?=\S)"
)
# What candidates put before a plain statement to soften it.
HEDGE = re.compile(
    r"^(?:(?:i (?:think|guess|believe|suppose|feel like)|(?:it )?(?:looks|seems) like|i'd say|maybe|probably"
    r"|perhaps|then|so)"
    r"[ ,]+)+(?:that )?(?=\S)"
)
# The same behind it.
TRAILING = re.compile(r"(?:,? (?:i (?:think|guess|suppose|believe)|for now|then|thanks|thank you|please|anyway))+$")
# A turn's sentence of nothing but these says nothing, and asks nothing.
INTERJECTION = re.compile(
    r"^(?:s+o+|u+m+|u+h+m*|e+r+m*|h+m+|a+h+|o+h+|e+h+|well|ok|okay|right|alright|and|now|then|like)$"
)
# The words that steer a talk, for putting mistyped ones right.
TALK = words("""
assume assuming assumption suppose summary summarize summarise recap estimate estimates estimation hint clue stuck
help think thinking moment minute minutes second seconds time left repeat question rephrase again understand
continue proceed next move moving back return previous requirements components architecture design scaling
bottleneck bottlenecks details finish finished done interview pause break know sure idea remember believe hello
thanks thank wrap going section phase part should could would please number numbers about what when where which does
there anything something everything nothing helo hallo gimme lemme dunno dont doesnt didnt cant wont isnt arent
havent hasnt wouldnt couldnt shouldnt thats whats lets youre theyre mins secs
""")
