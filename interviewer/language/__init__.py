"""Reading free text: sentences, stems, mentions of concepts, stance, quantities with units."""

from interviewer.language.lexicon import Lexicon
from interviewer.language.reader import read
from interviewer.language.types import Mention, Quantity, Reading, Sentence, Token

__all__ = ["Lexicon", "Mention", "Quantity", "Reading", "Sentence", "Token", "read"]
