"""What the address of a page asks for: an as-of date, numbers, words; nonsense is told, or taken as nothing."""

from onrecord.errors import InputError
from onrecord.model.time import Period, parse_edtf
from onrecord.record.view import StoreView
from onrecord.serve.http import HttpRequest
from onrecord.serve.room import Room

_LONGEST = 400


def text_asked(request: HttpRequest, name: str) -> str:
    """Return a text of the query; empty where it is not given."""
    return str(request.query_params.get(name, "")).strip()[:_LONGEST]


def texts_asked(request: HttpRequest, name: str) -> tuple[str, ...]:
    """Return every value that the query gives for a name."""
    return tuple(str(value).strip()[:_LONGEST] for value in request.query_params.getall(name, []))


def number_asked(request: HttpRequest, name: str, otherwise: int) -> int:
    """Return a whole number of the query; `otherwise` where it gives none, or something else."""
    text = text_asked(request, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else otherwise


def period_asked(request: HttpRequest, name: str = "as_of") -> Period | None:
    """Return a date of the query; None where it is not given.

    Raises:
        InputError: It is no date.
    """
    text = text_asked(request, name)
    if not text:
        return None
    try:
        return parse_edtf(text)
    except ValueError as error:
        hint = "Write a day, a month, a year or an interval: 2021-08-31, 2021-08, 2021, 2019/2021."
        raise InputError(f"{error}.", hint=hint) from error


def view_asked(request: HttpRequest, room: Room) -> StoreView:
    """Return the record as of the date that the query asks for; the whole record without one.

    Raises:
        InputError: It is no date.
    """
    return room.record.view(period_asked(request))
