"""What has a number in it and is no quantity: S3, p99, HTTP 301, port 443, RFC 3986, step 2, since 2019, O(1), $5."""

import re

from interviewer.language.stems import words

# Passed over whole by the scan, at the start of a word. Possessive, so that each costs its own length and no more.
SKIP_WORDS = r"""
      https?://\S++ | www\.\S++
    | [OΘΩ]\([^()\n]{0,40}(?:\([^()\n]{0,20}\)[^()\n]{0,20})?\)                 # O(1), O(log(n))
    | [^\W\d_]++(?:
          (?:_(?=\w)|\d)\w*+(?:[-.]\w++)*+(?:(?<=\d)/\d++)?                     # S3, p99, user_id, IPv4/6
        | (?<!\bsub)(?<!\bunder)(?<!\bover)(?<!\bto)(?<!\bof)(?<!\bper)(?<!\btop)(?<!\bmax)(?<!\bmin)
          (?<!\bleast)(?<!\bmost)
          (?:-[^\W\d_]++){0,4}+-\d++(?!\.?\d*(?:[mnµ]?s|[KMGTP]i?B|%)(?!\w))[\w.-]*+  # SHA-256, us-east-1
        | /v?\d[\w./]*+                                                          # HTTP/2, /users/42
        | \+\d(?!\w)                                                             # N+1
      )
"""
SKIP_FIGURES = r"""
      (?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?(?:[T ]\d\d:[\d:.]++Z?)?(?![\w-])  # 2024-01-15
    | (?:\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d|(?:19|20)\d\d/\d{1,2}/\d{1,2})(?![\w/])
    | (?!\d{1,3}(?:\.\d{3}){2,}+(?![\d.]))\d++(?:\.\d++){2,}+(?:[:/]\d++)?         # 10.0.0.1:80, 1.2.3
    | \d{1,2}:\d\d:\d\d(?!\w)                                                     # 10:30:00
    | (?:[01]?\d|2[0-3]):[0-5]\d\s?[ap]\.?m\b | (?:[01]?\d|2[0-3]):0\d(?!\w)
    | (?:1\d|2[0-3]|0\d):[1-5]\d(?!\w)(?!\s+(?:read|write|ratio|split))       # 10:30 am, 10:00
    | (?:24\s?[/x×]\s?7|9/11|80/20(?=\s+(?:rule|principle)))(?!\w)
    | 0x[0-9a-f]++ | 0\s?[-–]\s?[79](?=[\]A-Za-z]) | \df\s?\+\s?1\b
"""
SKIP_SIGNS = (
    r"\#\d++ | \[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*+\] | \b[a-z][-–][a-z]\b,?\s?0[-–]9\b | :\d{4,5}(?<=\w:\d{4})(?!\w)"
)
_JOINED = r"(?:\d{1,4}\s*(?:[,/&]|and|or|to|through|vs\.?|-)\s*)*$"
# Whatever noun follows: "phase 2 tests", "port 443".
_HARD = words("""
step phase stage part chapter section sect sec question q figure fig appendix option approach solution version ver v
release rfc iso ieee ansi port route layer tier level slide issue bug ticket pr scenario example number iteration sprint
milestone sha aes crc utf no nr priority listen-on listens-on listening-on tcp udp tls ssl oauth quic http https ascii
log4j us-ascii
""")
# Names of one among many: "shard 7 fails" and "Redis 7" are names, "server 32 cores" and "Redis 5 nodes" are not.
_SOFT = words("""
node server host machine shard partition replica region zone az dc datacenter instance worker user client bucket slot
rank group case table key id day week month year quarter bit model room topic task requirement point player column row
consumer producer broker service channel queue cluster thread block page line item base type class rule code status
error round wave gen generation track series java jdk python node.js nodejs mysql postgres postgresql mongo mongodb
redis kafka cassandra elastic elasticsearch linux ubuntu debian windows android ios php ruby rails django spark hadoop
flink angular vue react html css usb wifi wi-fi web openapi swagger soap kubernetes zookeeper nginx spring terraform
unicode mpeg chrome safari firefox
""")
_CURRENCIES = words("usd eur gbp inr rs rs.")
_JOINS = words("and or to through vs vs.")
_VERBS = words("""
is has does was handles serves stores runs fails holds goes takes sends gets reads writes contains starts covers uses
needs crashes dies owns keeps works gives makes means adds says lists brings deals describes introduces
""")
_MONTHS = (
    "jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    "|dec(?:ember)?"
)
_YEAR = re.compile(r"(?:19[5-9]|20[0-3])\d")
_BEFORE_YEAR = re.compile(
    rf"""(?:\b(?:in|since|until|till|by|from|before|after|around|year|of|early|mid|late|circa|than|and|to|{_MONTHS}|may)
         [\s-]+|©\s*|\b\d{{1,2}},\s*|\(|^\s*)$""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER_YEAR = re.compile(
    r"s\b|\s+(?:paper|article|blog|talk|outage|report|edition|census|election|survey)s?\b|\)", re.I
)
_MONTH = re.compile(_MONTHS)
_DATE_AFTER = re.compile(rf"\s+(?:of\s+)?(?:{_MONTHS})\b", re.IGNORECASE)
_DECADE = re.compile(r"\bthe\s+(?:early\s+|late\s+|mid-?\s*)?$", re.IGNORECASE)
_STATUS = words("""
100 101 200 201 202 204 206 207 301 302 303 304 307 308 400 401 403 404 405 406 408 409 410 412 413 414 415 416 418 422
425 426 428 429 431 451 500 501 502 503 504 505 507 508 511
""")
# Round enough to be a count of anything; the other codes are codes wherever they stand alone.
_ROUND = words("100 101 200 201 202 204 206 207 400 500 501 505")
_ANSWERS = re.compile(
    rf"""\b(?:https?|status|codes?|return\w*|respon[ds]\w*|answer\w*|repl(?:y|ies|ied)|sends?|sent|gives?|gets?|throws?
          |redirect\w*|with|errors?|an?|receiv\w+|not)
         (?:\s+(?:back|with|an?|the|https?|status|codes?|of|clients?|them|it))*\s*[:=(]?\s*{_JOINED}""",
    re.VERBOSE | re.IGNORECASE,
)
_STATUS_AFTER = re.compile(
    r"""(?:\s*(?:[/,]|or|and|vs\.?)\s*\d{3}\b)*\s*[(-]?(?:
        (?i:(?:http\s+)?(?:redirect\w*|respon[sd]\w*|status(?:es)?|errors?|codes?)\b)
      | OK\b|Created|Accepted|No\s+Content|Moved|Found|See\s+Other|Not\s+(?:Modified|Found|Allowed|Acceptable)|Gone
      | Forbidden|Unauthori[sz]ed|Bad\s|Conflict|Too\s|Payload|Internal|Service\s+Unavail|Gateway|Unprocessable
      | Precondition|Temporary|Permanent|Partial
    )""",
    re.VERBOSE,
)
_MONEY_AFTER = re.compile(
    r"\s?(?:[€£₹¥]|\$(?![\w$])|(?:(?:us\s+)?dollars?|usd|euros?|eur|cents?|bucks|rupees|gbp|inr)\b)", re.IGNORECASE
)
_AFTER = re.compile(
    r"""[kK]\s+(?:videos?|resolution|uhd|streams?|streaming|display|tv|quality)\b
      | \s*(?:st|nd|rd|th)?[\s-]percentiles?\b | \s?(?:[ap]\.m\.|[ap]m\b|o'clock\b) | :[nNmM]\b
      | [\s-](?:tier|phase|way|stage|pronged|dimensional|sided)(?:ed|s)?\b
      | -(?:level|hop|step|factor|shot|line|d|party|off)\b
      | \s*(?:-|\s)to(?:-|\s)(?:many|one|n)\b | -on-one\b | \s+by\s+one\b | :1\s+(?:chat|messag|conversation|mapping)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKER = re.compile(r"(?:^|\n)[\s#>*_(-]*$")
_MARKED = re.compile(r"\s*[.):\]](?:\s|$)|\.\d+[.)]?\s|\s[-–]\s[A-Z]")
_INLINE = re.compile(r"(?:^|[\s,;:.])\(?$")
_DISCOURSE = words("""
thing way option approach reason part type kind case step phase question problem issue point side choice alternative
category categories approaches requirement assumption aspect sort strategy strategies solution method concern goal stage
idea benefit advantage disadvantage drawback downside caveat scenario example order order_of difference
""")


def is_lookalike(text: str, start: int, at: int, stop: int, *, measured: bool, noun: str) -> bool:
    """Whether the number `text[at:stop]` of a span that begins at `start` is a name, a date, a price or a marker.

    `measured`: a unit, a magnitude or a period was said with it. `noun`: the word after it, lower-case.
    """
    before = text[max(start, at - 48) : at]
    raw = text[at:stop]
    tail = before.rstrip(" ~")
    if tail.endswith(("$", "€", "£", "₹", "¥")) and not text.startswith("$", stop):
        return True
    if _MONEY_AFTER.match(text, stop) or _AFTER.match(text, stop) or _is_year(text, before, raw, stop, noun):
        return True
    if measured:
        return False
    return (
        _is_marker(text, before, raw, stop)
        or _is_name(before, noun)
        or _is_status(text, before, raw, stop, noun)
        or (raw.isdigit() and len(raw) < 3 and _DATE_AFTER.match(text, stop) is not None)
        or ((len(raw) < 3 or raw.isalpha()) and (noun in _DISCOURSE or noun.removesuffix("s") in _DISCOURSE))
        or before.lower().endswith(("char(", "int(", "decimal(", "binary("))
    )


def _is_year(text: str, before: str, raw: str, stop: int, noun: str) -> bool:
    if raw.isdigit() and len(raw) == 2 and raw[1] == "0" and text[stop : stop + 1] == "s" and _DECADE.search(before):
        return True
    if (
        text[stop : stop + 1] == "s"
        and raw in _STATUS
        and raw not in _ROUND
        and not text[stop + 1 : stop + 2].isalnum()
    ):
        return True
    if not _YEAR.fullmatch(raw) or (raw == "2000" and noun):
        return False
    after = _AFTER_YEAR.match(text, stop)
    if text[stop : stop + 1].isalpha() or (after and after.group() != ")"):
        return bool(after)
    unit = re.match(r"\s?(?:[KMGT]i?B|[mnµ]?s|bytes|[qrt]ps|\w+/|%)", text[stop : stop + 12], re.IGNORECASE)
    return not unit and bool(_BEFORE_YEAR.search(before))


def _is_marker(text: str, before: str, raw: str, stop: int) -> bool:
    if not raw.isdigit() or len(raw) > 2:
        return False
    if _MARKER.search(before) and _MARKED.match(text, stop):
        return True
    closed = text[stop : stop + 1] == ")" and text[stop + 1 : stop + 2] in (" ", "\n")
    opened = before.rstrip().endswith("(")
    nested = "(" in before and before.rfind("(") > before.rfind(")") and not opened
    return closed and bool(_INLINE.search(before)) and not nested and int(raw) <= 12 and (not opened or _starts(before))


def _starts(before: str) -> bool:
    """Whether a bracket opens where an enumeration may: after a stop, `and`, or at the start."""
    return bool(re.search(r"(?:^|[.,;:]\s*|\band\s+|\bor\s+)\($", before))


def _is_name(before: str, noun: str) -> bool:
    """Whether the word before the number makes it a name: `port 443`, `ports 80 and 443`, `Jan 5`, `shard 7`."""
    said = before.lower().split()
    while said and (said[-1] in _JOINS or said[-1].strip(",/&-").isdigit()):
        said.pop()
    if not said:
        return False
    word = said[-1].strip("*_`\"'([#:")
    if word == "on" and len(said) > 1:
        word = f"{said[-2]}-on"
    word = word.rstrip(".")
    if word in _HARD or word.removesuffix("s") in _HARD or word in _CURRENCIES or _MONTH.fullmatch(word):
        return True
    return word in _SOFT and said[-1][-1] not in ":=" and not (noun.endswith("s") and noun not in _VERBS)


def _is_status(text: str, before: str, raw: str, stop: int, noun: str) -> bool:
    if raw not in _STATUS:
        return False
    if _STATUS_AFTER.match(text, stop):
        return True
    if re.search(r"[=≈~×*/+÷<>]\s*$", before) and not re.search(r"\d\s*/\s*$", before):
        return False
    return not noun.endswith("s") and (raw not in _ROUND or (bool(_ANSWERS.search(before)) and not noun))
