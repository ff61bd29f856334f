"""Which addresses may be dialled: public ones alone, and those of this machine where a test asks for it."""

import ipaddress
import socket
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urlsplit

from onrecord.errors import SourceError

_TUNNELS = tuple(
    ipaddress.ip_network(network)
    for network in (
        "64:ff9b::/96",  # NAT64 (RFC 6052): carries any IPv4 address, private ones too
        "64:ff9b:1::/48",  # NAT64 for local use (RFC 8215)
        "2002::/16",  # 6to4 (RFC 3056)
        "2001::/32",  # Teredo (RFC 4380)
    )
)
"""Ranges that count as public and lead to an IPv4 address inside them."""
_PORTS = {"https": 443, "http": 80}
_PATH = "/%:@!$&'()*+,;=~"
_QUERY = f"{_PATH}?"
"""What stays as it is written in an address; letters of other scripts are sent as UTF-8 (RFC 3986, 2.1 and 3.3)."""


class Target(NamedTuple):
    """Where to connect: the address that was vetted is the one that is dialled."""

    scheme: str
    host: str
    port: int
    path: str
    addresses: tuple[str, ...]

    @property
    def authority(self) -> str:
        """The host as the `Host` header names it: with its port where that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def vet(url: str, *, allow_loopback: bool = False, plain: bool = False) -> Target:
    """Return where a URL leads, after every address of its host was found to be public.

    Args:
        url: An `https` URL on port 443.
        plain: Also `http` on port 80: for the page of a report, never for a list.
        allow_loopback: Also `http`, any port and addresses of this machine; for tests.

    Raises:
        SourceError: It is another sort of URL, the host has no address, or one of them is not public.
    """
    parts = _split(url)
    host = parts.hostname or ""
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host or parts.username is not None:
        raise SourceError(f"{url} is not an address to fetch from.", hint="Give an https:// address.")
    try:
        port = parts.port or _PORTS[scheme]
    except ValueError as error:
        raise SourceError(f"{url} names no port.", hint="Give an https:// address.") from error
    host = _in_letters(host, url)
    addresses = resolve(host, port)
    loopback = all(ipaddress.ip_address(address).is_loopback for address in addresses)
    if not (allow_loopback and loopback):
        if (scheme != "https" and not plain) or port != _PORTS[scheme]:
            ports = "http on port 80 or https on port 443" if plain else "https on port 443"
            raise SourceError(f"{url} is refused: only {ports} is fetched from.")
        for address in addresses:
            if not is_public(address):
                raise SourceError(f"{url} is refused: {host} is {address}, which is not a public address.")
    query = f"?{quote(parts.query, safe=_QUERY)}" if parts.query else ""
    path = f"{quote(parts.path, safe=_PATH) or '/'}{query}"
    return Target(scheme, host, port, path, addresses)


def is_public(address: str) -> bool:
    """Return whether an IP address is one of the public internet, and no way around to a private one."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped is not None:
            return is_public(str(ip.ipv4_mapped))
        if any(ip in network for network in _TUNNELS):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def resolve(host: str, port: int) -> tuple[str, ...]:
    """Return every address of a host.

    Raises:
        SourceError: It has none, or there is no connection.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceError(
            f"{host} cannot be found ({error}); this machine may be offline.", hint="What is held stays as it is."
        ) from error
    return tuple(dict.fromkeys(str(item[4][0]) for item in found))


def _in_letters(host: str, url: str) -> str:
    """Return a host name in ASCII, as the name service and the `Host` header need it."""
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise SourceError(f"{url} names no host ({error}).", hint="Give an https:// address.") from error


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError as error:
        raise SourceError(f"{url} is not an address ({error}).", hint="Give an https:// address.") from error
