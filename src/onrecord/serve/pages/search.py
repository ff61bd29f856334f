"""Search: one box over the parties of the record, and the claims and texts of the checked reports."""

import msgspec
from litestar import get
from litestar.handlers import HTTPRouteHandler

from onrecord.publish.wording import LABELS
from onrecord.record.authorities import title_of_list
from onrecord.serve.asked import number_asked, text_asked
from onrecord.serve.facets import (
    ABOUT,
    KIND,
    LANGUAGE,
    LIST,
    NO_LIST,
    NOT_KNOWN,
    VERDICT,
    Facet,
    address_of,
    counted,
    facet,
)
from onrecord.serve.http import HttpRequest, HttpResponse
from onrecord.serve.party_search import PartyHit, find_parties
from onrecord.serve.respond import respond
from onrecord.serve.room import Room, room_of
from onrecord.store.archive import KeptReport
from onrecord.store.archive_words import ClaimFound, text_of
from onrecord.text.full_text import Bit, Term, excerpt, hits, marked, terms

_PATH = "/search"
_PAGE = 20
_FIRST = 5
"""Of each group, where all three are shown."""
_LETTERS = 260
_GROUPS = ("parties", "claims", "reports")
_NARROWED_BY = {"parties": ("kind", "list"), "claims": ("verdict", "about"), "reports": ("language",)}
_NO_LIST = "no_list"


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of one group.

    Attributes:
        count: How many there are, with what narrows them.
        more: There are more than are counted.
        address: Where all of them are.
        facets: What narrows them; empty where all groups are shown.
        part: Which part of them is shown, from 1.
        parts: How many parts there are.
        turn: The address of a part, up to its number.
    """

    count: int
    address: str
    more: bool = False
    facets: tuple[Facet, ...] = ()
    part: int = 1
    parts: int = 1
    turn: str = ""


class ClaimHit(msgspec.Struct, frozen=True, kw_only=True):
    """A claim that has the words, and its report."""

    claim: ClaimFound
    report: KeptReport
    quote: tuple[Bit, ...]
    says: tuple[Bit, ...]


class ReportHit(msgspec.Struct, frozen=True, kw_only=True):
    """A report that has the words: in its title, and around the first of them in its text."""

    report: KeptReport
    title: tuple[Bit, ...]
    excerpt: tuple[Bit, ...]
    in_title: bool
    in_text: bool


class SearchPage(msgspec.Struct, frozen=True, kw_only=True):
    """The page of a search.

    Attributes:
        words: What was asked for.
        shown: The one group that is shown; empty for the first of each.
        groups: What is told of each group.
    """

    words: str
    shown: str
    groups: dict[str, Group]
    parties: tuple[PartyHit, ...] = ()
    claims: tuple[ClaimHit, ...] = ()
    reports: tuple[ReportHit, ...] = ()


class _Asked(msgspec.Struct, frozen=True):
    """What the address asks for, as far as it makes sense."""

    words: str
    shown: str
    part: int
    choices: dict[str, str]

    def address(self, group: str) -> dict[str, str]:
        """Return the query of a group's own page."""
        chosen = self.choices if group == self.shown else {}
        return {"q": self.words, "in": group, **chosen}

    def window(self, group: str, count: int) -> tuple[int, int, int, int]:
        """Return which part of a group is shown, how many there are, and how many hits of it from which one."""
        if group != self.shown:
            return 1, 1, (0 if self.shown else _FIRST), 0
        parts = max(1, -(-count // _PAGE))
        part = min(max(self.part, 1), parts)
        return part, parts, _PAGE, (part - 1) * _PAGE


def search_page(room: Room, asked: _Asked) -> SearchPage:
    """Return what the page of a search shows."""
    sought = terms(asked.words)
    if not asked.words:
        return SearchPage(words="", shown=asked.shown, groups={})
    parties, of_parties = _parties(room, asked)
    claims, of_claims = _claims(room, asked, sought)
    reports, of_reports = _reports(room, asked, sought)
    return SearchPage(
        words=asked.words,
        shown=asked.shown,
        groups={"parties": of_parties, "claims": of_claims, "reports": of_reports},
        parties=parties,
        claims=claims,
        reports=reports,
    )


def _group(asked: _Asked, name: str, count: int, facets: tuple[Facet, ...], *, more: bool = False) -> Group:
    part, parts, _, _ = asked.window(name, count)
    return Group(
        count=count,
        more=more,
        address=address_of(_PATH, {"q": asked.words, "in": name}),
        facets=facets if name == asked.shown else (),
        part=part,
        parts=parts,
        turn=f"{address_of(_PATH, asked.address(name))}&",
    )


def _parties(room: Room, asked: _Asked) -> tuple[tuple[PartyHit, ...], Group]:
    found = find_parties(room.record.view(), asked.words)
    query = asked.address("parties")
    kind, source = query.get("kind", ""), query.get("list", "")
    of_kind = [hit for hit in found.hits if kind in ("", hit.party.kind)]
    of_list = [hit for hit in found.hits if source in ("", *(hit.lists or (_NO_LIST,)))]
    shown = [hit for hit in of_kind if hit in of_list]
    kinds = counted(hit.party.kind for hit in of_list)
    lists = counted(source for hit in of_kind for source in (hit.lists or (_NO_LIST,)))
    titles = {key: title_of_list(key) for key in lists} | {_NO_LIST: NO_LIST}
    facets = (
        facet(KIND, "kind", kinds, _PATH, query, {}),
        facet(LIST, "list", lists, _PATH, query, titles),
    )
    _, _, limit, start = asked.window("parties", len(shown))
    return tuple(shown[start : start + limit]), _group(asked, "parties", len(shown), facets, more=found.more)


def _claims(room: Room, asked: _Asked, sought: tuple[Term, ...]) -> tuple[tuple[ClaimHit, ...], Group]:
    query = asked.address("claims")
    verdict, about = query.get("verdict", ""), query.get("about", "")
    words = room.archive.words
    counts = words.claim_counts(sought) if sought else []
    verdicts: dict[str, int] = {}
    kinds: dict[str, int] = {}
    for label, kind, count in counts:
        if about in ("", kind):
            verdicts[label] = verdicts.get(label, 0) + count
        if verdict in ("", label):
            kinds[kind] = kinds.get(kind, 0) + count
    count = sum(number for label, kind, number in counts if verdict in ("", label) and about in ("", kind))
    _, _, limit, start = asked.window("claims", count)
    found = words.claims(sought, verdict, about, limit, start) if count and limit else []
    facets = (
        facet(VERDICT, "verdict", verdicts, _PATH, query, {label.value: words.word for label, words in LABELS.items()}),
        facet(ABOUT, "about", kinds, _PATH, query, {}),
    )
    shown = tuple(
        ClaimHit(
            claim=claim,
            report=room.archive.head(claim.report),
            quote=marked(claim.quote, sought),
            says=marked(claim.says, sought),
        )
        for claim in found
    )
    return shown, _group(asked, "claims", count, facets)


def _reports(room: Room, asked: _Asked, sought: tuple[Term, ...]) -> tuple[tuple[ReportHit, ...], Group]:
    query = asked.address("reports")
    language = query.get("language", "")
    words = room.archive.words
    counts = dict(words.report_counts(sought)) if sought else {}
    count = sum(number for held, number in counts.items() if language in ("", held))
    _, _, limit, start = asked.window("reports", count)
    found = words.reports(sought, language, limit, start) if count and limit else []
    facets = (facet(LANGUAGE, "language", counts, _PATH, query, {"und": NOT_KNOWN}),)
    return tuple(_report(room, report, sought) for report in found), _group(asked, "reports", count, facets)


def _report(room: Room, report: str, sought: tuple[Term, ...]) -> ReportHit:
    kept = room.archive.head(report)
    text = text_of(room.archive.value(report))
    return ReportHit(
        report=kept,
        title=marked(kept.title, sought),
        excerpt=marked(excerpt(text, sought, _LETTERS), sought),
        in_title=any(hits(kept.title, sought)),
        in_text=any(hits(text, sought)),
    )


def asked_of(request: HttpRequest) -> _Asked:
    """Return what a request asks for."""
    shown = text_asked(request, "in")
    shown = shown if shown in _GROUPS else ""
    names = _NARROWED_BY.get(shown, ())
    return _Asked(
        " ".join(text_asked(request, "q").split()),
        shown,
        number_asked(request, "part", 1),
        {name: value for name in names if (value := text_asked(request, name))},
    )


@get(_PATH, sync_to_thread=True)
def show_search(request: HttpRequest) -> HttpResponse:
    """Show what was found."""
    return respond(request, "search.html.j2", search_page(room_of(request), asked_of(request)))


HANDLERS: list[HTTPRouteHandler] = [show_search]
