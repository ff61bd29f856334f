"""The application: pages, their files and their errors, behind the gate."""

import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from litestar import Litestar
from litestar.config.compression import CompressionConfig
from litestar.datastructures import State
from litestar.exceptions import HTTPException

from onrecord.errors import OnRecordError
from onrecord.record.held import open_record
from onrecord.serve import pages, problems
from onrecord.serve.forms import check_form
from onrecord.serve.jobs import Jobs
from onrecord.serve.list_shelf import ListShelf
from onrecord.serve.room import Room
from onrecord.serve.security import Gate, Keys
from onrecord.serve.settings import Settings
from onrecord.serve.shelf import Shelf
from onrecord.store.archive import archive_path, open_archive

if TYPE_CHECKING:
    from litestar.types import ASGIApp

_SPARE_BYTES = 1_000_000
"""Beyond the upload itself: boundaries, field names, the date."""


def create_app(
    store: str,
    settings: Settings,
    *,
    now: Callable[[], dt.datetime],
    renewed: Callable[[str], None] | None = None,
) -> "ASGIApp":
    """Return the application.

    Args:
        store: Path of the record; the archive of checked reports lies beside it.
        settings: Where it listens, and how much it takes.
        now: The clock.
        renewed: Is told the next token when one was spent.

    Raises:
        StoreError: The record or the archive cannot be opened.
    """
    record = open_record(store)
    archive = open_archive(archive_path(store))
    room = Room(
        record=record,
        archive=archive,
        jobs=Jobs(archive, now),
        shelf=Shelf(archive),
        lists=ListShelf(record.store),
        settings=settings,
        now=now,
    )

    @asynccontextmanager
    async def open_room(_: Litestar) -> AsyncIterator[None]:
        room.jobs.warm_up()
        try:
            yield
        finally:
            room.jobs.close()
            archive.close()
            record.close()

    app = Litestar(
        route_handlers=pages.handlers(),
        state=State({"room": room}),
        before_request=check_form,
        lifespan=[open_room],
        exception_handlers={
            OnRecordError: problems.handle_ours,
            HTTPException: problems.handle_http,
            Exception: problems.handle_fault,
        },
        compression_config=CompressionConfig(
            backend="gzip", gzip_compress_level=5, minimum_size=800, exclude=["^/static/"]
        ),
        request_max_body_size=settings.upload_bytes + _SPARE_BYTES,
        openapi_config=None,
        logging_config=None,
    )
    return Gate(app, settings, Keys(settings.token, renewed), problems.draw)
