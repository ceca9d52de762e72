"""Traffic, storage, bandwidth and caches."""

import math

from interviewer.model.drill import Problem
from interviewer.study.problems.saying import DAY, Chance, count, figures, flow, rate, size

ROUGHLY = 1.5  # a day may be 100,000 seconds
_USERS = (1e6, 2e6, 5e6, 10e6, 20e6, 50e6, 100e6, 300e6)
_THINGS = (
    ("photos", "In a photo app,", (200e3, 500e3, 2e6)),
    ("messages", "In a chat app,", (100.0, 200.0, 1e3)),
    ("orders", "In a web shop,", (1e3, 2e3, 5e3)),
    ("posts", "In a social network,", (300.0, 500.0, 1e3)),
    ("clips", "On a site for short videos,", (5e6, 10e6, 20e6)),
    ("entries", "In a diary for runners,", (50.0, 100.0, 200.0)),
)


def average(chance: Chance) -> Problem:
    """Writes a second on average."""
    things, app, _ = chance.choice(_THINGS)
    users, each = chance.choice(_USERS), chance.choice((1, 2, 3, 5, 10))
    daily = users * each
    return Problem(
        kind="traffic",
        asks=f"{app} {count(users)} users a day each make {each} {_one(things, each)} a day. "
        "How many writes a second is that on average?",
        expected=daily / DAY,
        unit="1/s",
        factor=ROUGHLY,
        answer=rate(daily / DAY),
        working=(
            f"{count(users)} users × {each} = {count(daily)} {things} a day",
            f"a day has 86,400 seconds, nearly 100,000: {count(daily)} ÷ 86,400 = {rate(daily / DAY)}",
        ),
    )


def peak(chance: Chance) -> Problem:
    """Reads a second at the busiest time."""
    things, app, _ = chance.choice(_THINGS)
    monthly = chance.choice((10e6, 30e6, 100e6, 300e6, 1e9, 3e9))
    ratio, busy = chance.choice((5, 10, 20, 50, 100)), chance.choice((2, 3, 5))
    writes = monthly / (30 * DAY)
    return Problem(
        kind="traffic",
        asks=f"{app} {count(monthly)} {things} are written a month. Each is read {ratio} times, and the busiest "
        f"hour has {busy} times the average. How many reads a second must it take at its peak?",
        expected=writes * ratio * busy,
        unit="1/s",
        factor=ROUGHLY,
        answer=rate(writes * ratio * busy),
        working=(
            "a month has about 2.6 million seconds",
            f"writes: {count(monthly)} ÷ 2.6 million = {rate(writes)}",
            f"reads: × {ratio} = {rate(writes * ratio)}",
            f"at the peak: × {busy} = {rate(writes * ratio * busy)}",
        ),
    )


def servers(chance: Chance) -> Problem:
    """How many servers carry a load."""
    load, each = chance.choice((5e3, 20e3, 60e3, 150e3, 400e3)), chance.choice((200, 500, 1000, 2000))
    used = chance.choice((0.5, 0.6, 0.7))
    need = math.ceil(round(load / (each * used), 6))
    return Problem(
        kind="traffic",
        asks=f"The peak is {count(load)} requests a second. A server takes {count(each)} a second, and is to be used "
        f"to {figures(used * 100)} % at most. How many servers do you need?",
        expected=need,
        unit="1",
        factor=ROUGHLY,
        answer=f"{count(need)} servers",
        working=(
            f"a server in use: {count(each)} × {figures(used * 100)} % = {rate(each * used)}",
            f"{count(load)} ÷ {count(each * used)} = {count(load / (each * used))}, so {count(need)} servers",
        ),
    )


def storage(chance: Chance) -> Problem:
    """What piles up over years."""
    things, app, sizes = chance.choice(_THINGS)
    daily, each = chance.choice((1e6, 5e6, 10e6, 50e6, 200e6)), chance.choice(sizes)
    years, copies = chance.choice((1, 3, 5, 10)), chance.choice((1, 2, 3))
    once = daily * each * 365 * years
    kept = ("once", "twice", "three times")[copies - 1]
    return Problem(
        kind="storage",
        asks=f"{app} {count(daily)} {things} of {size(each)} come in every day, and each is stored {kept}. How much "
        f"storage is that after {years} {'year' if years == 1 else 'years'}?",
        expected=once * copies,
        unit="B",
        factor=ROUGHLY,
        answer=size(once * copies),
        working=(
            f"a day: {count(daily)} × {size(each)} = {size(daily * each)}",
            f"{years} × 365 days: {size(once)}",
            *((f"× {copies} copies = {size(once * copies)}",) if copies > 1 else ()),
        ),
    )


def bandwidth(chance: Chance) -> Problem:
    """What goes over the wire in a second."""
    things, app, sizes = chance.choice(_THINGS)
    reads, each = chance.choice((500, 2e3, 10e3, 50e3, 200e3)), chance.choice(sizes)
    at_edge = chance.choice((0, 80, 90, 95))
    left = reads * (100 - at_edge) / 100
    served = f" A CDN answers {at_edge} % of them." if at_edge else ""
    return Problem(
        kind="bandwidth",
        asks=f"{app} {count(reads)} {things} of {size(each)} are read a second.{served} What bandwidth leaves the "
        "origin?",
        expected=left * each,
        unit="B/s",
        factor=ROUGHLY,
        answer=f"{flow(left * each)}, {size(left * each * 8).replace('B', 'bit')}/s",
        working=(
            *((f"past the CDN: {count(reads)} × {100 - at_edge} % = {rate(left)}",) if at_edge else ()),
            f"{count(left)} × {size(each)} = {flow(left * each)}",
            "times 8 in bits",
        ),
    )


def cache(chance: Chance) -> Problem:
    """Memory for what is asked for most."""
    things, app, sizes = chance.choice(_THINGS)
    distinct, each = chance.choice((1e6, 10e6, 50e6, 200e6, 1e9)), chance.choice(sizes)
    hot = chance.choice((5, 10, 20))
    whole = distinct * each
    return Problem(
        kind="cache",
        asks=f"{app} {count(distinct)} different {things} of {size(each)} are read in a day. You want the "
        f"{hot} % of them that are read most in memory. How large is the cache?",
        expected=whole * hot / 100,
        unit="B",
        factor=ROUGHLY,
        answer=size(whole * hot / 100),
        working=(
            f"all of them: {count(distinct)} × {size(each)} = {size(whole)}",
            f"{hot} % of that: {size(whole * hot / 100)}",
        ),
    )


def misses(chance: Chance) -> Problem:
    """What is left to the database behind a cache."""
    reads, hits = chance.choice((2e3, 10e3, 50e3, 200e3)), chance.choice((80, 90, 95, 98, 99))
    left = reads * (100 - hits) / 100
    return Problem(
        kind="cache",
        asks=f"{count(reads)} reads a second meet a cache with a hit ratio of {hits} %. How many reads a second does "
        "the database see?",
        expected=left,
        unit="1/s",
        factor=1.25,
        answer=rate(left),
        working=(f"misses: 100 − {hits} = {100 - hits} %", f"{count(reads)} × {100 - hits} % = {rate(left)}"),
    )


def _one(things: str, number: int) -> str:
    if number != 1:
        return things
    return "entry" if things == "entries" else things.removesuffix("s")
