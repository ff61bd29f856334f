"""`onrecord serve` as a person starts it: the link, the first page, the end."""

import http.client
import re
import signal
import socket
import subprocess
import sys

import pytest

from onrecord.version import __version__


@pytest.fixture
def serve(tmp_path):
    """Start the command; every process that still runs is ended."""
    running = []

    def start(*options):
        command = [
            sys.executable,
            "-m",
            "onrecord",
            "serve",
            "--no-browser",
            "--store",
            str(tmp_path / "r.sqlite"),
            *options,
        ]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


def link_of(process):
    """Return port and address of the link that the command printed."""
    found = re.fullmatch(r"http://127\.0\.0\.1:(\d+)(/open\?token=\S+)", process.stdout.readline().strip())
    assert found, process.stderr.read()
    return int(found[1]), found[2]


def get(port, path, cookie=""):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    return answer, body


def test_link_opens_the_room_and_ctrl_c_closes_it(serve):
    process = serve("--port", "0")
    port, path = link_of(process)
    assert get(port, "/healthz")[1] == '{"status":"up"}'
    assert get(port, "/")[0].status == 401
    answer, _ = get(port, path)
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    cookie = answer.headers["Set-Cookie"].partition(";")[0]
    answer, page = get(port, "/", cookie)
    assert answer.status == 200
    assert "Put a report next to the record" in page
    assert __version__ in page
    assert link_of(process) != (port, path)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 0, said
    assert "Traceback" not in said


def test_it_listens_on_this_machine_alone(serve):
    port, _ = link_of(serve("--port", "0"))
    others = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in others - {"127.0.0.1"}:
        if address.startswith("127."):
            continue
        with pytest.raises(OSError, match=r"refused|timed out"):
            socket.create_connection((address, port), timeout=2).close()


def test_port_that_is_taken_is_told_with_what_to_do(serve):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = serve("--port", str(taken.getsockname()[1]))
        out, said = process.communicate(timeout=30)
    assert process.returncode == 2
    assert out == ""
    assert "cannot be used" in said
    assert "0 for any free port" in said


def test_store_that_is_none_is_told(serve, tmp_path):
    (tmp_path / "r.sqlite").write_text("no database at all, but long enough to be looked at" * 20)
    process = serve("--port", "0")
    _, said = process.communicate(timeout=30)
    assert process.returncode == 1
    assert "cannot be used as a store" in said or "cannot be opened" in said
    assert "Traceback" not in said
