from interviewer.model.visible import visible


def test_controls_are_shown_one_for_one_and_the_rest_is_left_alone():
    raw = "".join(map(chr, range(0x100)))
    shown = visible(raw)
    assert len(shown) == len(raw)
    assert shown[0x20:0x7F] == raw[0x20:0x7F]
    assert [c for c in shown if ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0] == ["\t", "\n"]


def test_what_turns_the_order_of_words_or_cannot_be_printed_is_shown_too():
    assert visible("a\u202eb\ud800\x1b[31m") == "a␦b\N{REPLACEMENT CHARACTER}␛[31m"
