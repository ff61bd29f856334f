"""The server on loopback: the socket, the link that opens the room, and the end."""

import contextlib
import datetime as dt
import gc
import socket
from collections.abc import Callable

from onrecord.errors import ConfigError
from onrecord.serve.app import create_app
from onrecord.serve.settings import Settings

_HOST = "127.0.0.1"
_VALUES_BETWEEN = 50_000
"""New values after which Python's collector of cycles looks for some. Its own 700 make it look dozens of times while a
large page is made, at times through all that the program holds; what a page leaves can wait for a few pages more."""


def listen(port: int, *, any_other: bool) -> socket.socket:
    """Return a socket that listens on loopback.

    Args:
        port: The port; 0 takes any free one.
        any_other: Take another free port where this one is taken.

    Raises:
        ConfigError: The port is taken, or may not be used.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((_HOST, port))
    except OSError as error:
        if not any_other:
            listening.close()
            raise ConfigError(
                f"--port: {port} cannot be used: {error.strerror}.", hint="Give another one, or 0 for any free port."
            ) from error
        listening.bind((_HOST, 0))
    listening.listen(128)  # who follows the link before the room is ready waits
    return listening


def run(
    store: str,
    listening: socket.socket,
    *,
    token: str,
    now: Callable[[], dt.datetime],
    show_link: Callable[[str], None],
    say: Callable[[str], None],
    browser: bool,
) -> None:
    """Serve until the process is interrupted.

    Args:
        store: Path of the record.
        listening: The socket.
        token: What opens the room to the first browser.
        now: The clock.
        show_link: Shows a person the link that opens the room, once for each browser.
        say: Shows a person any other line.
        browser: Open the page in the person's browser.
    """
    import threading
    import webbrowser

    import uvicorn

    port = listening.getsockname()[1]

    def link(key: str) -> str:
        return f"http://{_HOST}:{port}/open?token={key}"

    app = create_app(
        store,
        Settings(port=port, token=token),
        now=now,
        renewed=lambda key: show_link(link(key)),
    )
    say("The reading room is open on this machine alone, until you press Ctrl+C. Each link lets one browser in, once:")
    show_link(link(token))
    if browser:
        threading.Thread(target=webbrowser.open, args=(link(token),), daemon=True).start()
    spare_the_collector()
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, proxy_headers=False, lifespan="on", ws="none"
    )
    with contextlib.suppress(KeyboardInterrupt):  # how a person closes the room
        uvicorn.Server(config).run(sockets=[listening])


def spare_the_collector() -> None:
    """Let the collector of cycles pass over what the program holds for good, and look seldom; of the whole process."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_VALUES_BETWEEN, 5, 5)
