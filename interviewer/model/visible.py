"""What people typed, made safe to show: nothing in it can drive a terminal or turn the order of the words."""

CONTROL = "\N{SYMBOL FOR SUBSTITUTE FORM TWO}"
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
_DELETE = {0x7F: 0x2421}
_UPPER = dict.fromkeys(range(0x80, 0xA0), CONTROL)
# Bidirectional overrides could show evidence in another order than it was typed in.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029], CONTROL)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
_VISIBLE = {**_PICTURES, **_DELETE, **_UPPER, **_TURNING, **_SURROGATES}


def visible(text: str) -> str:
    """`text` with every control character as a glyph; newlines and tabs stay. Same length, so that offsets hold."""
    return text.translate(_VISIBLE)
