"""One request over HTTP: to the address that was vetted, with every redirect vetted again."""

import http.client
import socket
import ssl
import threading
from collections.abc import Mapping
from typing import Self
from urllib.parse import urljoin

from onrecord.errors import SourceError
from onrecord.record.fetch.addresses import Target, vet
from onrecord.version import __version__

_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 5
_STAY = "What is held stays as it is."


class Answer:
    """What a server answers; its body is read in pieces.

    Attributes:
        url: Where it came from in the end, redirects followed.
        status: The HTTP status.
        headers: By lower-case name.
    """

    def __init__(self, url: str, connection: http.client.HTTPConnection, response: http.client.HTTPResponse) -> None:
        """Use `request` instead."""
        self.url = url
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self._connection = connection
        self._response = response

    def __enter__(self) -> Self:
        """Return the answer itself; leaving closes the connection."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self.close()

    def read_piece(self) -> bytes:
        """Return what has arrived; nothing at the end, or where the connection broke.

        Raises:
            OSError: The connection broke, or nothing came for too long.
        """
        try:
            return self._response.read1(1 << 16)
        except http.client.HTTPException as error:
            raise ConnectionError(str(error)) from error

    def close(self) -> None:
        """Close the connection."""
        self._response.close()
        self._connection.close()


def request(
    url: str,
    headers: Mapping[str, str],
    *,
    quiet_s: float,
    limit_s: float,
    allow_loopback: bool = False,
    plain: bool = False,
) -> Answer:
    """Return the answer to a GET request, after at most five redirects.

    Args:
        url: Where to.
        headers: To send, beside those that every request has.
        quiet_s: The longest silence of the server.
        limit_s: The longest time for the head of the answer.
        allow_loopback: As for `vet`.
        plain: As for `vet`.

    Raises:
        SourceError: A URL is refused, the server cannot be reached, or it redirects too often.
    """
    for _ in range(_MOST_REDIRECTS + 1):
        target = vet(url, allow_loopback=allow_loopback, plain=plain)
        connection = _connect(url, target, quiet_s)
        try:
            response = _ask(url, connection, target, headers, limit_s)
        except BaseException:
            connection.close()
            raise
        location = response.getheader("Location")
        if response.status not in _REDIRECTS or not location:
            return Answer(url, connection, response)
        response.close()
        connection.close()
        url = urljoin(url, location)
    raise SourceError(f"{url}: more than {_MOST_REDIRECTS} redirects.", hint=_STAY)


def _connect(url: str, target: Target, quiet_s: float) -> http.client.HTTPConnection:
    """Return a connection to one of the vetted addresses; the name of the host counts for the certificate alone."""
    problem: OSError | None = None
    for address in target.addresses:
        try:
            dialled = socket.create_connection((address, target.port), timeout=quiet_s)
        except OSError as error:
            problem = error
            continue
        connection = http.client.HTTPConnection(target.host, target.port, timeout=quiet_s)
        try:
            secure = target.scheme == "https"
            connection.sock = (
                ssl.create_default_context().wrap_socket(dialled, server_hostname=target.host) if secure else dialled
            )
        except OSError as error:
            dialled.close()
            raise SourceError(f"{target.host} cannot be trusted or spoken to: {error}.", hint=_STAY) from error
        return connection
    raise SourceError(f"{url} cannot be reached ({problem}); this machine may be offline.", hint=_STAY) from problem


def _ask(
    url: str, connection: http.client.HTTPConnection, target: Target, headers: Mapping[str, str], limit_s: float
) -> http.client.HTTPResponse:
    sent = {
        # Without the port where it is the usual one: a signed address counts on the plain name.
        "Host": target.authority,
        "User-Agent": f"onrecord/{__version__}",
        "Accept-Encoding": "identity",
        "Connection": "close",
        **headers,
    }
    # A server that sends its head a byte at a time never falls silent: the watch ends it.
    watch = threading.Timer(limit_s, _hang_up, (connection.sock,))
    watch.daemon = True
    watch.start()
    try:
        connection.request("GET", target.path, headers=sent)
        return connection.getresponse()
    except (OSError, http.client.HTTPException) as error:
        raise SourceError(f"{url} gave no answer ({type(error).__name__}: {error}).", hint=_STAY) from error
    finally:
        watch.cancel()


def _hang_up(dialled: socket.socket) -> None:
    try:
        dialled.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
