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
    r"^(?:(?:(?:ok|okay|so|well|um+|uh+|er+|alright|all right|and|but|also|now|then|actually|hey|please|oh|ah|hmm+)\b"
    r"[\s,.!;:—-]*"
    r"|(?:great|thanks(?: a lot)?|thank you|cool|sure|good|fine|perfect|right|yes|yeah|yep|no|got it|i see|understood"
    r"|nice|makes sense|sorry|interesting|by the way|btw|one more thing|first(?:ly)?|second(?:ly)?|finally|lastly)"
    r"\s*[,.!;:—-]+\s*))+(?=\S)"
)
