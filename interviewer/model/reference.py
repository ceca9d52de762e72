"""The sheet of figures an engineer carries in the head. Orders of magnitude, for reckoning and not for benchmarks."""

from interviewer.model.base import Value


class Sheet(Value, frozen=True, kw_only=True):
    """A table of the reference sheet: its title, and rows of what and how much."""

    title: str
    rows: tuple[tuple[str, str], ...]


# Latencies after Jeff Dean, "Designs, Lessons and Advice from Building Large Distributed Systems" (LADIS 2009), with
# the disk and network of today rounded to a power of ten where they have moved.
REFERENCE = (
    Sheet(
        title="Latency",
        rows=(
            ("L1 cache", "1 ns"),
            ("branch mispredicted", "3 ns"),
            ("L2 cache", "4 ns"),
            ("lock and unlock a mutex", "20 ns"),
            ("main memory", "100 ns"),
            ("compress 1 KB, fast", "2 µs"),
            ("1 MB from memory, in sequence", "50 µs"),
            ("read 4 KB from an SSD", "100 µs"),
            ("round trip in one datacentre", "500 µs"),
            ("1 MB from an SSD, in sequence", "1 ms"),
            ("seek on a spinning disk", "10 ms"),
            ("1 MB from a spinning disk", "10 ms"),
            ("1 MB over a 1 Gbit/s link", "10 ms"),
            ("round trip between continents", "150 ms"),
        ),
    ),
    Sheet(
        title="Powers of two",
        rows=(
            ("2^7", "128"),
            ("2^8", "256"),
            ("2^10", "1,024 · 1 KB"),
            ("2^16", "65,536 · 64 KB"),
            ("2^20", "about 1 million · 1 MB"),
            ("2^30", "about 1 billion · 1 GB"),
            ("2^32", "about 4.3 billion · 4 GB"),
            ("2^40", "about 1 trillion · 1 TB"),
            ("2^50", "about 10^15 · 1 PB"),
        ),
    ),
    Sheet(
        title="Time",
        rows=(
            ("seconds in a day", "86,400, say 10^5"),
            ("seconds in a month", "2.6 million"),
            ("seconds in a year", "31.5 million, say 3 × 10^7"),
            ("1 million a day", "12 a second"),
            ("1 million a month", "0.4 a second"),
            ("1 billion a month", "400 a second"),
        ),
    ),
    Sheet(
        title="Available, and down in a year",
        rows=(
            ("99 %", "3.65 days"),
            ("99.9 %", "8 h 46 min"),
            ("99.99 %", "52 min 36 s"),
            ("99.999 %", "5 min 15 s"),
        ),
    ),
    Sheet(
        title="Sizes",
        rows=(
            ("a character of ASCII", "1 byte"),
            ("an integer, a timestamp", "4 to 8 bytes"),
            ("a UUID", "16 bytes"),
            ("62^7 short keys", "3.5 trillion"),
            ("a tweet with its metadata", "about 1 KB"),
            ("a photo, for a screen", "200 KB"),
            ("a minute of video, 720p", "20 MB"),
        ),
    ),
)
