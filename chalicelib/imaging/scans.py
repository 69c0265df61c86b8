"""How many passes a JPEG decoder would make over a picture, counted without decoding it.

A scan may be a few bytes long and still cost a pass over every block, so a small file can take
minutes. Marker syntax: ITU-T T.81, annex B.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# In coded data 0xFF is followed by 0x00; before a marker any number of 0xFF may stand as filling.
_MARKER = re.compile(rb"\xff([^\x00\xff])")
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_END, _START_OF_SCAN = 0xD9, 0xDA


def count_scans(data: bytes, *, limit: int) -> int:
    """Return the number of scans in the first picture of `data`, at most `limit` + 1."""
    count = 0
    single_scan = None
    for marker, body in _segments(data):
        if marker in _START_OF_FRAME and marker not in _PROGRESSIVE:
            single_scan = data[body + 7 : body + 8]
        if marker == _START_OF_SCAN:
            count += 1
            # A sequential scan of all components is the whole picture: decoders stop behind it.
            if count > limit or data[body + 2 : body + 3] == single_scan:
                break
    return count


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    position = 2
    while match := _MARKER.search(data, position):
        marker, body = match[1][0], match.end()
        if marker == _END:
            return
        yield marker, body
        position = body if marker in _WITHOUT_LENGTH else body + _length(data, body)


def _length(data: bytes, body: int) -> int:
    return max(2, int.from_bytes(data[body : body + 2], "big"))
