"""Settings of the reading room, fixed when it starts."""

import msgspec


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Where the room listens, and how much it takes.

    Attributes:
        host: Address that is listened on; loopback.
        port: Port that is listened on.
        token: What opens the room once; every browser needs a new one.
        upload_bytes: Largest upload.
        job_s: Longest time for one check.
        job_memory_bytes: Most memory for one check; 0 sets no limit.
        allow_loopback: Also fetch from addresses of this machine; for tests.
    """

    host: str = "127.0.0.1"
    port: int = 0
    token: str = ""
    upload_bytes: int = 20_000_000
    job_s: float = 300.0
    job_memory_bytes: int = 4 * 2**30
    allow_loopback: bool = False
