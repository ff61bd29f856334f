"""Only public addresses are dialled, however they are written."""

import pytest

from onrecord.errors import SourceError
from onrecord.record.fetch import addresses
from onrecord.record.fetch.addresses import is_public, vet


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.1",
        "172.16.5.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::7f00:1",
        "2002:7f00:1::",
        "2001:0:53aa:64c:0:0:80ff:fffe",
    ],
)
def test_an_address_that_is_not_public_is_refused(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_a_public_address_is_taken(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/list.xml",
        "https://example.org:8443/list.xml",
        "ftp://example.org/list.xml",
        "file:///etc/passwd",
        "https:///list.xml",
        "https://user:secret@example.org/",
        "https://example.org:port/",
        "https://[::1/",
        "no address",
    ],
)
def test_only_https_on_its_own_port_is_taken(monkeypatch, url):
    monkeypatch.setattr(addresses, "resolve", lambda host, port: ("8.8.8.8",))
    with pytest.raises(SourceError):
        vet(url)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0x7f000001", "2130706433", "[::1]", "[::ffff:127.0.0.1]"])
def test_this_machine_is_refused_in_every_spelling(host):
    with pytest.raises(SourceError):
        vet(f"https://{host}/list.xml")


def test_one_private_address_among_public_ones_is_enough_to_refuse(monkeypatch):
    monkeypatch.setattr(addresses, "resolve", lambda host, port: ("8.8.8.8", "10.0.0.1"))
    with pytest.raises(SourceError, match=r"10\.0\.0\.1, which is not a public address"):
        vet("https://example.org/list.xml")


def test_this_machine_is_taken_where_a_test_asks_for_it_and_no_other_private_address(monkeypatch):
    assert vet("http://127.0.0.1:8000/a?b=c", allow_loopback=True).path == "/a?b=c"
    monkeypatch.setattr(addresses, "resolve", lambda host, port: ("10.0.0.1",))
    with pytest.raises(SourceError):
        vet("http://inside.example:8000/", allow_loopback=True)


def test_a_host_that_cannot_be_found_says_that_the_machine_may_be_offline():
    with pytest.raises(SourceError, match="may be offline"):
        vet("https://does-not-exist.invalid/list.xml")
