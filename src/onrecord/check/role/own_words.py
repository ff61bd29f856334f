"""Roles in the words of a holder's own entry, in whatever language the report puts the claim.

A report in French says `a fondé le FDPC`, the list `founded the FDPC in 2005`: the class of the role is known, and the
name of the body is the same in both.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from onrecord.check.case import Desk, Ruling, decides, said
from onrecord.check.compare import compare_periods
from onrecord.check.content.numbered import numbered_apart
from onrecord.check.role.terms import begins_after, begins_inside, is_present
from onrecord.check.role.told_title import told_of
from onrecord.model.claim import RoleClaim
from onrecord.model.record import Entity, Statement
from onrecord.model.verdict import Verdict
from onrecord.model.vocab import Label, MentionKind, RoleClass, SlotOutcome, Stance
from onrecord.text.cases import latin_forms
from onrecord.text.content import content_words, is_name_in
from onrecord.text.dates import find_dates
from onrecord.text.normalize import fold
from onrecord.text.offices import offices_of

_WORDS = {
    RoleClass.HEAD: r"leaders?|leads|led|heads?|headed|command(?:s|ed|ing)|in charge|manage[sd]|runs|"
    r"chair(?:s|ed|man|person)|emir|amir|president|commander-in-chief",
    RoleClass.FOUNDER: r"(?:co-?)?founders?|(?:co-?)?founded|established|set up",
    RoleClass.COMMANDER: r"commander|commands|commanded|commanding|military (?:leader|chief)",
    RoleClass.DEPUTY: r"deputy|second[- ]in[- ]command|vice[- ]president",
    RoleClass.SPOKESPERSON: r"spokesman|spokeswoman|spokesperson",
    RoleClass.MINISTER: r"minister",
    RoleClass.GOVERNOR: r"governor",
    RoleClass.AMBASSADOR: r"ambassador",
    RoleClass.OWNER: r"owner|owns|owned",
    RoleClass.MEMBER: r"members?|joined|belongs",
    RoleClass.DIRECTOR: r"director|manager",
}
_JOINTLY = re.compile(
    r"\b(?:help|co ?found|co ?fond|cofund|ayud|particip|contribu|aide|mitgr|mitbegr|beteilig|founding|miembro fund|"
    r"membre fond|grundungs|сооснов|участвовал|помог|one of|among|a hand in|took part|involved in|jointly|un des|parmi|"
    r"uno de|entre los|einer der|zu den|один из|одним из|среди|в числе|у истоков|l origine)"
)
"""How the titles begin of those who founded a body with others."""
_LESS = re.compile(
    r"\b(?:senior|deputy|vice|assistant|local|regional|provincial|spiritual|political|religious|youth|cell)[- ]$",
    re.IGNORECASE,
)
"""Words before `leader` or `commander` that make it less than the one at the head of the body."""
OF_ANOTHER = re.compile(
    r"\b(?:advis[eo]r|assistant|secretary|aide|deputy|courier|bodyguard|liaison|spokes\w+|representative) "
    r"(?:to|of|for) (?:the |its |their )?(?:\w+ )?$",
    re.IGNORECASE,
)
"""Words before an office that is another's: `special advisor to the Governor`."""
_PAST = re.compile(r"\b(?:former|formerly|previously|until|ex-|was|were|had been)\b", re.IGNORECASE)
_NEGATION = re.compile(r"\b(?:not|never|denied|denies|no longer)\b", re.IGNORECASE)
GENERIC = frozenset(
    "group groups network movement militia organization organisation front army force forces party gang band armed"
    " rebel military general staff chief leader commander head deputy state national republic government".split()
)
"""Words that many bodies have in their names; sharing only these shows nothing."""
LIKE = 0.85
"""Similarity (Indel, normalised) from which two words of different languages are one: `cultura`, `culture`."""
SHORTEST_LIKE = 6
"""Letters of a word that is looked for in another language."""
MOST_WORDS = 0.5
"""Share of the telling words of a name that a passage must exceed: `Ostrel Circle` is not `Quarno Circle`."""
_SHORTEST_TOLD = 3
"""Letters of a word of a title that is looked for in a passage."""
FAR = 90
"""Code points between the word for a role and the name of the body; further apart, it speaks of something else."""


def check_own_words(
    claim: RoleClaim, holder: Entity, organization: Entity | None, desk: Desk, ruling: Ruling
) -> Verdict | None:
    """Return `supported` where a sentence of the holder's own entry gives this role in this body, else None.

    The sentence has a word for the class of the role, and near it a telling word of the body's name, as the report or
    the record writes it. A founding with a year needs that year. Nothing is contradicted here.
    """
    pattern = _pattern(claim)
    body = _body_words(claim, organization, desk)
    if not any(body):
        return None
    between = told_of(claim, desk)
    for statement in desk.view.statements(holder.id):
        if statement.subject != holder.id or not decides(statement) or begins_after(statement, desk.as_of):
            continue
        if _is_another_ship(organization, statement.cite.excerpt):
            continue
        if _is_of_another_field(f"{claim.title} {between}", between, statement.cite.excerpt):
            continue
        if _says_so(claim, statement, pattern, body, holder):
            if begins_inside(statement, desk.as_of):
                ruling.would_change = f"on record since {statement.since}, inside the as-of interval: not before"
            ruling.cite(statement, Stance.SUPPORTS)
            ruling.compare("role", claim.title, statement.cite.excerpt, SlotOutcome.SAME, source=statement.cite.title)
            return ruling.verdict(Label.SUPPORTED, said(statement) + ".")
    return None


def _is_of_another_field(title: str, between: str, excerpt: str) -> bool:
    """Whether a report tells of a post in a portfolio or a place that a passage does not name.

    `The Brigade's deputy minister of justice` is not told by `deputy minister of planning in the Brigade's council`.
    """
    fields = offices_of(title)
    if fields and not fields & offices_of(excerpt):
        return True
    names = content_words(" ".join(word for word in between.split() if word[:1].isupper())) - GENERIC
    return bool(names) and not _shared(names, content_words(excerpt))


def _is_another_ship(organization: Entity | None, excerpt: str) -> bool:
    """Whether a body is a ship that a passage does not name as it is written: `AL SEL 1` is not `MERO SEL`."""
    if organization is None or organization.kind is not MentionKind.OTHER:
        return False
    return not any(is_name_in(name.text, excerpt) for name in organization.names)


def check_founding(
    claim: RoleClaim, holder: Entity, organization: Entity | None, desk: Desk, ruling: Ruling
) -> Verdict | None:
    """Return `differs` where the holder's own entry has the founding of this body in another year alone, else None."""
    claimed = claim.when.period if claim.when is not None and claim.when.relation == "in" else None
    body = _body_words(claim, organization, desk)
    if claim.role is not RoleClass.FOUNDER or claimed is None or not any(body):
        return None
    undated = replace(claim, when=None)
    for statement in desk.view.statements(holder.id):
        if statement.subject != holder.id or not decides(statement):
            continue
        dates = [date for date in find_dates(statement.cite.excerpt, language="en", published=None) if date.period]
        told = _says_so(undated, statement, _pattern(claim), body)
        if not told or len(dates) != 1 or dates[0].period is None or compare_periods(claimed, dates[0].period).fits:
            continue
        ruling.cite(statement, Stance.CONTRADICTS)
        ruling.compare(
            "date",
            claim.when.quote if claim.when is not None else "",
            dates[0].quote,
            SlotOutcome.DIFFERS,
            source=statement.cite.title,
        )
        return ruling.verdict(Label.DIFFERS, said(statement) + ".")
    return None


def _pattern(claim: RoleClaim) -> re.Pattern[str]:
    """The words for the class of a claimed role, and the last word of its title as the report has it."""
    telling = [word for word in claim.title.split() if len(word) >= _SHORTEST_TOLD]  # `by` of `founded by` is none
    title = re.escape(telling[-1]) if telling else ""
    joint = "founding members?" if founds_jointly(claim) else ""
    words = "|".join(part for part in (_WORDS.get(claim.role, ""), joint, title) if part)
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def founds_jointly(claim: RoleClaim) -> bool:
    """Return whether a report has somebody found a body with others: `helped set up`, `among the founders of`."""
    before = claim.span.quote.lower().partition(claim.title.lower())[0]
    told = f"{before[-LONGEST_BEFORE:]} {claim.title}"
    both = _AND_NAME.search(claim.span.quote.lower().partition(claim.title.lower())[2])  # `founded by X and Y`
    return claim.role is RoleClass.FOUNDER and (_JOINTLY.search(fold(told)) is not None or both is not None)


_AND_NAME = re.compile(r"^[^.;]{3,40} (?:and|et|y|e|und|и) [^\W\d_]")
LONGEST_BEFORE = 30
"""Code points before a word for a founder that may tell of others beside."""


def _body_words(claim: RoleClaim, organization: Entity | None, desk: Desk) -> list[frozenset[str]]:
    """The telling words of each name of the body; those written as names alone, where there are some."""
    # Where something stands is not what somebody owns: `owns a hotel in Ostrel`.
    names = [] if claim.role in (RoleClass.OWNER, RoleClass.FOUNDER) else [claim.place]
    if claim.organization is not None:
        names.append(desk.name(claim.organization))
    if organization is not None:
        names += [name.text for name in organization.names]
    return [words for name in names if (words := _telling(name))]


def names_as(names: Sequence[str], excerpt: str) -> bool:
    """Return whether a passage has the telling words of each of some names, as they are or as their like."""
    around = content_words(excerpt)
    told = [_telling(name) for name in names]
    return all(_shared(words, around) > MOST_WORDS * len(words) for words in told if words)


def _telling(name: str) -> frozenset[str]:
    proper = " ".join(word for word in name.split() if any(letter.isupper() or letter.isdigit() for letter in word))
    # French writes the adjective of a name small: of `Forces talvines` the capital alone tells nothing.
    return content_words(proper) - GENERIC or content_words(name) - GENERIC


def says_so_of(claim: RoleClaim, statement: Statement, name: frozenset[str]) -> bool:
    """Return whether a passage has a word for the class of a role near the words of a name."""
    return _says_so(claim, statement, _pattern(claim), [name])


_PASSIVE = re.compile(r"^ (?:and (?:\w+ )?\w+ed )?by ([^.;]{1,90})", re.IGNORECASE)
"""What stands behind `founded` or `led` where another did so: `founded and led by X`."""
_NEXT = re.compile(r",| and (?:\w+ )?\w+ed\b")
"""Where the words for the one who did it end: `by X and currently headed by Y`."""


def _by_another(holder: Entity | None, excerpt: str, end: int) -> bool:
    """Whether a passive in a passage names somebody else than the holder as the one who did it."""
    told = _PASSIVE.match(excerpt[end:])
    if holder is None or told is None:
        return False
    doer = content_words(_NEXT.split(told[1], maxsplit=1)[0])
    own = frozenset(word for name in holder.names for word in fold(name.text).split()[:1])
    return not _shared(own, doer)  # two relatives have the last word of their names in common


def _says_so(
    claim: RoleClaim,
    statement: Statement,
    pattern: re.Pattern[str],
    body: list[frozenset[str]],
    holder: Entity | None = None,
) -> bool:
    excerpt = statement.cite.excerpt
    if not excerpt or _NEGATION.search(excerpt) or numbered_apart(claim.span.quote, excerpt):
        return False
    if is_present(claim) and claim.role is not RoleClass.FOUNDER and _PAST.search(excerpt):
        return False
    year = claim.when.period.edtf[:4] if claim.when is not None and claim.when.period is not None else ""
    if claim.role is RoleClass.FOUNDER and year and year not in excerpt:
        return False
    if (
        claim.when is not None
        and claim.when.relation == "since"
        and year
        and "since" in excerpt
        and year not in excerpt
    ):
        return False
    near = [
        content_words(excerpt[max(0, m.start() - FAR) : m.end() + FAR])
        for m in pattern.finditer(excerpt)
        if not _LESS.search(excerpt[: m.start()])
        and not OF_ANOTHER.search(excerpt[: m.start()])
        and not _by_another(holder, excerpt, m.end())
    ]
    return any(_shared(words, around) > MOST_WORDS * len(words) for words in body for around in near)


def _shared(words: frozenset[str], around: frozenset[str]) -> int:
    """How many words of a name stand in a passage, as they are or as their like in another language (`cultura`)."""
    from rapidfuzz.distance import Indel

    near = words & around
    rest = [forms for word in words - near if len(word) >= SHORTEST_LIKE and (forms := latin_forms(word))]
    like = (any(Indel.normalized_similarity(form, one) >= LIKE for form in forms for one in around) for forms in rest)
    return len(near) + sum(like)
