"""Choices that look free and are not: the same seed and the same names give the same number on every machine."""

from zlib import crc32


def pick(seed: int, *names: object) -> int:
    """A whole number of 0 or more, settled by the seed and the names alone."""
    return crc32("|".join([str(seed), *map(str, names)]).encode("utf-8", "surrogatepass"))
