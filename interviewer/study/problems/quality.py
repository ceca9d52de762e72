"""Availability in sequence and in parallel, and latency."""

import math

from interviewer.model.drill import Problem
from interviewer.study.problems.saying import YEAR, Chance, count, flow, share, size, span

CLOSELY = 1.3
_PARTS = ("the load balancer", "the web servers", "the cache", "the database", "the queue", "the payment provider")
_NINES = (0.99, 0.995, 0.999, 0.9995, 0.9999)


def sequence(chance: Chance) -> Problem:
    """Parts that must all be up."""
    first = chance.choice((0, 1, 2))
    parts = _PARTS[first : first + chance.choice((2, 3, 4))]
    each = [chance.choice(_NINES) for _ in parts]
    whole = math.prod(each)
    told = ", ".join(f"{name} {share(up)}" for name, up in zip(parts, each, strict=True))
    lacking = " + ".join(share(1 - up) for up in each)
    return Problem(
        kind="availability",
        asks=f"A request needs all of these, one after the other: {told}. How available is the whole?",
        expected=whole,
        unit="share",
        factor=CLOSELY,
        answer=share(round(whole, 6)),
        working=(
            f"multiplied: {' × '.join(share(up) for up in each)} = {share(round(whole, 6))}",
            f"or nearly: what is lacking adds up, {lacking} = {share(sum(1 - up for up in each))}",
        ),
    )


def parallel(chance: Chance) -> Problem:
    """Copies of which one is enough."""
    each, copies = chance.choice((0.9, 0.95, 0.98, 0.99, 0.995)), chance.choice((2, 3))
    down = (1 - each) ** copies
    return Problem(
        kind="availability",
        asks=f"{('Two', 'Three')[copies - 2]} servers run side by side, each up {share(each)} of the time, each "
        "failing for reasons of its own; one is enough. How available are they together?",
        expected=1 - down,
        unit="share",
        factor=CLOSELY,
        answer=share(1 - down),
        working=(
            f"all down at once: {' × '.join([share(1 - each)] * copies)} = {share(down)}",
            f"else one is up: 100 % − {share(down)} = {share(1 - down)}",
        ),
    )


def downtime(chance: Chance) -> Problem:
    """What a promise allows."""
    promise = chance.choice(_NINES)
    name, length = chance.choice((("year", YEAR), ("month", YEAR / 12)))
    down = (1 - promise) * length
    return Problem(
        kind="availability",
        asks=f"You promise {share(promise)}. How long may you be down in a {name}?",
        expected=down,
        unit="s",
        factor=CLOSELY,
        answer=f"{span(down)} a {name}",
        working=(
            f"down: 100 % − {share(promise)} = {share(1 - promise)}",
            f"a {name} has {span(length) if name == 'month' else '8,760 hours'}: × {share(1 - promise)} = {span(down)}",
        ),
    )


def budget(chance: Chance) -> Problem:
    """What is left of a latency budget."""
    whole = chance.choice((150, 200, 300, 500))
    network, render = chance.choice((20, 40, 60)), chance.choice((10, 20, 30))
    calls, each = chance.choice((2, 3)), chance.choice((3, 5, 8, 10))
    left = whole - network - render - calls * each
    return Problem(
        kind="latency",
        asks=f"A page must be there in {whole} ms. The network takes {network} ms, rendering {render} ms, and "
        f"{calls} calls to other services, one after the other, {each} ms each. How much is left for the database?",
        expected=left / 1000,
        unit="s",
        factor=1.1,
        answer=f"{left} ms",
        working=(
            f"the calls add up: {calls} × {each} = {calls * each} ms",
            f"{whole} − {network} − {render} − {calls * each} = {left} ms",
        ),
    )


def fan_out(chance: Chance) -> Problem:
    """Calls side by side wait for the slowest."""
    before, after = chance.choice((5, 10, 15)), chance.choice((5, 10, 20))
    each = tuple(chance.choice(group) for group in ((8, 12, 15), (20, 25, 30), (40, 60, 90)))
    whole = before + max(each) + after
    return Problem(
        kind="latency",
        asks=f"A request is checked for {before} ms, then asks three services at once, which take {each[1]}, {each[2]} "
        f"and {each[0]} ms, then puts the answers together in {after} ms. How long does it take?",
        expected=whole / 1000,
        unit="s",
        factor=1.1,
        answer=f"{whole} ms",
        working=(
            f"at once: as long as the slowest, {max(each)} ms",
            f"{before} + {max(each)} + {after} = {whole} ms",
        ),
    )


def transfer(chance: Chance) -> Problem:
    """How long a copy takes."""
    data = chance.choice((10e9, 100e9, 1e12, 5e12, 20e12))
    speed, name = chance.choice(((125e6, "1 Gbit/s"), (1.25e9, "10 Gbit/s"), (200e6, "a disk of 200 MB/s")))
    link = f"over {name}" if "bit" in name else f"from {name}"
    return Problem(
        kind="latency",
        asks=f"You copy {size(data)} {link}, all of which is yours. How long does it take?",
        expected=data / speed,
        unit="s",
        factor=CLOSELY,
        answer=span(data / speed),
        working=(
            *((f"{name} is {flow(speed)}, eight bits a byte",) if "bit" in name else ()),
            f"{size(data)} ÷ {flow(speed)} = {count(data / speed)} seconds = {span(data / speed)}",
        ),
    )
