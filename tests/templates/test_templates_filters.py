"""How numbers and lists are said aloud."""

import pytest

from interviewer.templates import filters


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "a few seconds"),
        (19, "a few seconds"),
        (30, "half a minute"),
        (60, "about a minute"),
        (89, "about a minute"),
        (91, "about two minutes"),
        (600, "about ten minutes"),
        (900, "about 15 minutes"),
    ],
)
def test_durations_as_people_say_them(seconds: float, said: str) -> None:
    assert filters.duration(seconds) == said


def test_lists_as_people_say_them() -> None:
    assert filters.listed(["a"]) == "a"
    assert filters.listed(["a", "b"]) == "a and b"
    assert filters.listed(["a", "b", "c"]) == "a, b and c"
    assert filters.listed([]) == ""
    assert filters.either(["A?", "B?", "C?"]) == "“A?”, “B?” or “C?”"
    assert filters.commas(["Depth", "Data and API"]) == "Depth, Data and API"


def test_a_sentence_goes_on_in_small_letters_but_names_stay() -> None:
    assert filters.lower_first("What then?") == "what then?"
    assert filters.lower_first("URLs are short.") == "URLs are short."
    assert filters.lower_first("I see.") == "I see."
    assert filters.lower_first("") == ""
    assert filters.capital("about two") == "About two"
