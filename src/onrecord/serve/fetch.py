"""The page at an address that a reader gives: from public addresses alone, within limits of size and time."""

import time

from onrecord.errors import SourceError
from onrecord.read.formats.load import LIMIT_BYTES
from onrecord.record.fetch.request import request

TIME_S = 30.0
QUIET_S = 10.0
_ACCEPT = {"Accept": "text/html, text/plain;q=0.9, */*;q=0.1"}
_LOGIN = "The page is behind a login, or refuses programs. Open it in your browser, save it, and drop the file here."


def fetch_page(url: str, *, allow_loopback: bool = False) -> bytes:
    """Return what is at an address.

    Args:
        url: An http or https address.
        allow_loopback: Also addresses of this machine; for tests.

    Raises:
        SourceError: The address is refused, nothing came, it is too large, or the page asks for a login.
    """
    ends = time.monotonic() + TIME_S
    pieces, size = [], 0
    with request(url, _ACCEPT, quiet_s=QUIET_S, limit_s=TIME_S, allow_loopback=allow_loopback, plain=True) as answer:
        if answer.status in (401, 403, 407):
            raise SourceError(f"{url} does not let programs in (status {answer.status}).", hint=_LOGIN)
        if answer.status != 200:
            raise SourceError(f"{url} answered with status {answer.status}.", hint="Look at the address in a browser.")
        try:
            while piece := answer.read_piece():
                pieces.append(piece)
                size += len(piece)
                if size > LIMIT_BYTES:
                    raise SourceError(f"{url} is larger than {LIMIT_BYTES / 1e6:,.0f} MB, and was not read.")
                if time.monotonic() > ends:
                    raise SourceError(f"{url} took longer than {TIME_S:.0f} seconds, and was not read.", hint=_SAVE)
        except OSError as error:
            raise SourceError(f"{url} broke off ({error}).", hint=_SAVE) from error
    return b"".join(pieces)


_SAVE = "Try again, or open it in your browser, save it, and drop the file here."
