"""What every page is given: the record, the checked reports kept, the work in progress, the settings."""

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple

from onrecord.record.held import Record
from onrecord.serve.http import HttpRequest
from onrecord.serve.jobs import Jobs
from onrecord.serve.list_shelf import ListShelf
from onrecord.serve.settings import Settings
from onrecord.serve.shelf import Shelf
from onrecord.store.archive import Archive


class Room(NamedTuple):
    """The reading room's holdings.

    Attributes:
        record: What is on record.
        archive: The checked reports that were kept.
        jobs: Checks that wait, run or have ended.
        shelf: The checked reports that were read lately.
        lists: The list versions that were looked at lately.
        settings: Where the room listens, and how much it takes.
        now: The clock.
    """

    record: Record
    archive: Archive
    jobs: Jobs
    shelf: Shelf
    lists: ListShelf
    settings: Settings
    now: Callable[[], dt.datetime]


def room_of(request: HttpRequest) -> Room:
    """Return the room that a request came to."""
    room: Room = request.app.state.room
    return room
