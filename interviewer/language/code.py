"""Code among words: lines that are code without a fence round them, and the denials that are only its grammar.

In `if key not in self.map: return None` nothing is denied; in `# no need for a lock here` a lock is.
"""

import re
from collections.abc import Sequence

from interviewer.language.stems import words
from interviewer.language.types import Scope, Token

# What no line of prose looks like, in the languages people design in.
_LINE = re.compile(
    r"""\s*(?:
        @\w+(?:\(.*\))?
      | (?:async\ +)?def\ +\w+\s*\(.*
      | (?:(?:public|private|protected|static|final|abstract|export|data|sealed)\ +)*
        (?:class|interface|enum|struct|record)\ +\w+[^.?!]*[:{]
      | (?:public|private|protected|static|final|abstract)\ +[^.?!]*[;{)=,]
      | (?:else|elif|if|for|while|switch|with|try|except|catch|finally|case)\b[^.?!]*\{
      | (?:elif|if|for|while|with|except)\b.*(?:\w[(\[_]|\w\.\w|\ [=<>!]=?\ ).*:
      | for\ +\w+\ +in\ +\w+:
      | (?:(?:else\ )?if|while|for)\ *\(.*[=<>!(].*\)
      | (?:[-+]{2})?\w[\w.:\[\]<>,\ ]*(?:(?<=[\w\]>])\(.*\)|\s*[-+*%]?=\s*.*|[-+]{2})\s*;
      | (?:return|break|continue|throw|import|package|using)\b[^,]*;
      | [)}\]]+\s*(?:(?:else|catch|finally|while)\b.*)?[{;,]*
      | (?:self|this)\.\w+.*(?:=|\().*
      | \w+(?:\.\w+|\[[^\]]*\])*\s*(?:=|[-+*]=)\s+[\w\[{("'][^.?!]*[)\]}]
      | \w[^.?!]*[\w)>]\s*\{
      | \w[^?]*\)\s*\{.*[;)]\s*\}
      | return\ +[\w.\[\]()+\-*%,'"]+
    )\s*(?:(?://|\#).*)?""",
    re.VERBOSE,
)
# A class by its methods: "RecencyList: push(node), unlink(node), pop() -> Node".
_METHOD = r"\w\w+\([\w ,:<>\[\]?=*]*\)(?: *(?:->|→|:) *[\w<>\[\]?]+)?"
_SIGNATURES = re.compile(rf"(?:\w+: +{_METHOD}|{_METHOD}[,;] +{_METHOD})(?:[,;] +{_METHOD})*[,;.]?")
_SYNTAX = re.compile(r"[(){}\[\]=;]|:\s*$|->")
_COMMENT = re.compile(r"(?:^|\s)(?:#|//|/?\*)|\"\"\"")
# Words before "not" with which a condition begins.
_CONDITION = words("if elif while and or is assert return until unless")


def is_code(line: str) -> bool:
    """Whether a line that no fence marks is code beyond doubt."""
    return _LINE.fullmatch(line) is not None


def is_signatures(said: str) -> bool:
    """Whether a sentence is methods with what they take, and no more: two of them, or one of a class."""
    return _SIGNATURES.fullmatch(said) is not None


def is_statement(line: str) -> bool:
    """Whether a line of code does or declares something, where another only strings words together."""
    return _SYNTAX.search(line) is not None


def spoken(text: str, start: int, end: int, tokens: Sequence[Token], scopes: Sequence[Scope]) -> tuple[Scope, ...]:
    """The scopes of the code `text[start:end]` that somebody meant: those of its comments, and denials beside it."""
    comment = _COMMENT.search(text, start, end)
    remark = comment.start() if comment else end
    return tuple(
        one
        for one in scopes
        if one.at < len(tokens)
        and (tokens[one.at].start >= remark or (one.stance == "negated" and not _grammar(tokens, one.at)))
    )


def _grammar(tokens: Sequence[Token], at: int) -> bool:
    """Whether the denial at token `at` is part of the code: a condition or an empty value."""
    cue = tokens[at].lower
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    before = tokens[at - 1].lower if at else ""
    return cue == "none" or (cue == "not" and (following in ("in", "none") or before in _CONDITION))
