"""A check under way: how far it is, and a way to stop it."""

import msgspec
from litestar import get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from onrecord.errors import NotFound
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.jobs import Job
from onrecord.serve.respond import go_to, redirect, respond
from onrecord.serve.room import Room, room_of

STEPS = {
    "fetch": "Fetching the page",
    "read": "Reading names and claims",
    "resolve": "Looking up who is meant",
    "check": "Comparing with the record",
    "keep": "Waiting to keep the report: another program is writing",
}
_SELDOM = ("fetch", "keep")
"""Steps that are shown where they are taken."""


class StepRow(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the check; `state` is `done`, `now` or `ahead`."""

    words: str
    state: str


class JobPage(msgspec.Struct, frozen=True, kw_only=True):
    """A check under way.

    Attributes:
        job: The check.
        steps: Its steps, in order.
        ended: Whether the page need not be asked for again.
    """

    job: Job
    steps: tuple[StepRow, ...]
    ended: bool


def job_page(room: Room, job_id: str) -> JobPage:
    """Return how far a check is.

    Raises:
        NotFound: There is no such check in this run of the server.
    """
    job = room.jobs.get(job_id)
    if job is None:
        raise NotFound("this check is of an earlier run of the server.", hint="Its report, if done, is under Reports.")
    names = [name for name in STEPS if name not in _SELDOM or job.step == name]
    reached = names.index(job.step) if job.step in names else -1
    steps = tuple(
        StepRow(words=STEPS[name], state="done" if place < reached else "now" if place == reached else "ahead")
        for place, name in enumerate(names)
    )
    return JobPage(job=job, steps=steps, ended=job.state in ("failed", "cancelled"))


@get("/jobs/{job_id:str}", sync_to_thread=False)
def show_job(request: HttpRequest, job_id: FromPath[str]) -> HttpResponse:
    """Show a check, or lead to its report once it is done."""
    page = job_page(room_of(request), job_id)
    if page.job.state == "done" and not request.scope["state"].get("json"):
        return go_to(request, f"/reports/{page.job.report}")
    return respond(request, "job.html.j2", page)


@post("/jobs/{job_id:str}/cancel", sync_to_thread=False)
def cancel_job(request: HttpRequest, job_id: FromPath[str]) -> HttpResponse:
    """Stop a check."""
    room_of(request).jobs.cancel(job_id)
    return redirect(f"/jobs/{job_id}")


HANDLERS: list[HTTPRouteHandler] = [show_job, cancel_job]
