"""Roles: who heads, founded, owns, commands or serves in what."""

from onrecord.model.claim import Claim, RoleClaim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, MentionKind, RoleClass
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.role import framed
from onrecord.read.claims.role.at_head import at_head, heads_for_stranger, still_at_head
from onrecord.read.claims.role.clitic_body import clitic_body
from onrecord.read.claims.role.frame_words import FRAMES
from onrecord.read.claims.role.inverted import Inverted, inverted
from onrecord.read.claims.role.lasting import lasts
from onrecord.read.claims.role.resumed import object_behind_source
from onrecord.read.claims.role.role_body import (
    body_after,
    body_end,
    goes_on,
    object_of,
)
from onrecord.read.claims.role.role_holder import CALLING, find_holder, phrase_start
from onrecord.read.claims.role.role_of import is_group, organization_of
from onrecord.read.claims.role.role_order import body_of_relative, is_told_dead, named_last, with_copula
from onrecord.read.claims.state import State
from onrecord.read.claims.tie.frame_tie import belongs_to
from onrecord.read.draft import Found
from onrecord.text.office_fields import field_of
from onrecord.text.phrases import Hit

_SINGULAR = frozenset({RoleClass.HEAD, RoleClass.DEPUTY, RoleClass.COMMANDER, RoleClass.FOUNDER})
"""Posts that a report names without the body they are in, where it is clear from the text."""
GROUP_SENTENCES = 2
"""Sentences back in which the group stands that a sentence goes on about."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the role claims of a clause: by verb (`led by X`, `X founded Y`) and by noun (`Y's leader X`)."""
    claims = _by_verb(clause) or _by_head(clause)
    if claims or framed.find(clause, state) or heads_for_stranger(clause):
        return claims
    clause = with_copula(clause)
    return _by_noun(clause) or framed.find_beside(clause)


def _has_nationality(clause: Clause, hit: Hit) -> bool:
    """Whether what somebody has is the nationality of a country: `besitzt die tarvinische Staatsangehörigkeit`."""
    return hit.value.startswith("owner") and bool(clause.hits(clause.draft.lexicon.nationals, hit.last))


def _by_verb(clause: Clause) -> list[Claim]:
    claims: list[Claim] = []
    hits = [*clause.hits(clause.draft.lexicon.role_verbs), *_parted_by_date(clause), *still_at_head(clause)]
    for hit in [hit for hit in hits if not _has_nationality(clause, hit)]:
        roles, _, voice = hit.value.partition(":")
        if roles == "as" or not _is_verb(clause, hit) or _leads_to(clause, hit) or _is_passive(clause, hit, voice):
            continue
        if (other := inverted(clause, hit)) is not None:
            return _held_last(clause, hit, RoleClass(roles.partition("+")[0]), other)
        left = _left(clause, hit.first)
        right = [
            f
            for f in clause.parties(hit.last, _before_gap(clause, hit.last))
            if f.first - hit.last <= 6
            and not f.modifier
            and not _owns(clause, f)
            and f is not left  # where the verb opens, both follow it
        ][:1]
        if voice == "passive":
            holder = right[0] if right else None
            organization = _inside(clause, hit) or _led_party(clause, hit, left)
            place = _led(clause, hit) if left is None else ""
            if holder is not None and organization is not None and holder.root is organization.root:
                continue
        else:
            holder, organization = _led_by(clause, hit, left, right)
        if _belongs_to_body(roles, hit, holder) or _is_of_body(clause, hit):
            continue
        if organization is not None and organization.root.kind is MentionKind.PERSON:
            continue
        if voice == "active":
            place = object_of(clause, hit) if organization is None else ""
        span = _behind_aside(clause, holder)
        if organization is None and not place and voice == "active":
            first, last = object_behind_source(clause, hit.last)
            place = clause.draft.text_of(_past_articles(clause, first, last), last)
            span = clause.draft.span(clause.first, last) if place else span
        if holder is None or (organization is None and not place):
            continue
        firm = holder.root.kind is MentionKind.ORGANIZATION
        if firm and (voice == "active" or hit.phrase == "managed by"):
            continue  # which firm a ship is managed by is told of by the rules of holdings
        claims += [
            _claim(clause, RoleClass(role), hit.phrase, holder, organization, span, place=place)
            for role in roles.split("+")
        ]
    return claims[:1] if len(claims) > 1 and claims[0].span == claims[1].span else claims


def _led_by(clause: Clause, hit: Hit, left: Found | None, right: list[Found]) -> tuple[Found | None, Found | None]:
    """Who leads by an active verb, and what: the body behind it, before a relative, or in a pronoun before the verb."""
    led = clitic_body(clause, hit.first)
    if led is None:
        body = right[0] if right else body_of_relative(clause, left)
        return left or (named_last(clause, body.last) if body is not None else None), body
    if left is not None and left.root is led.root:
        left = clause.head if clause.segment.kind == "relative" else None
    return left, led


def _held_last(clause: Clause, hit: Hit, role: RoleClass, told: Inverted) -> list[Claim]:
    """The claim of a clause with the holder behind the verb, in the body that stands before it, or was told of."""
    body, place = told.body, told.place
    if body is None and all(word in clause.draft.lexicon.group_nouns for word in place.lower().split()):
        body, place = _group_before(clause), ""  # `Группировкой руководит X`: the one told of before
    span = clause.draft.span(told.first, clause.last)
    known = body is not None or place
    return [_claim(clause, role, hit.phrase, told.holder, body, span, place=place)] if known else []


def _by_head(clause: Clause) -> list[Claim]:
    """The claim of a clause that opens with `at the head of` and has the name behind its verb."""
    told = at_head(clause)
    if told is None:
        return []
    behind = told.holder.first >= clause.last
    span = clause.draft.span(clause.first, told.holder.last) if behind else clause.span
    return [_claim(clause, RoleClass.HEAD, told.title, told.holder, told.body, span, place=told.place)]


def _belongs_to_body(roles: str, hit: Hit, holder: Found | None) -> bool:
    """Whether something belongs to a body that is not on record: then it is a part of it, and no property."""
    if roles != "owner" or holder is None or not hit.phrase.startswith("belong"):
        return False
    return holder.root.kind is MentionKind.ORGANIZATION and not holder.listed


_TO = (["zu"], ["zum"], ["zur"])


def _is_of_body(clause: Clause, hit: Hit) -> bool:
    """Whether a German verb of belonging makes somebody a part of a body: `gehört zur Gruppe`, `gehört ihr an`."""
    if not hit.phrase.startswith("gehör"):
        return False
    return clause.draft.words[hit.last : hit.last + 1] in _TO or belongs_to(clause, hit.last)


def _owns(clause: Clause, found: Found) -> bool:
    """Whether a mention only says whose a body is: `his` of `founded his FDPC`."""
    return found.form is MentionForm.PRONOMINAL and clause.draft.words[found.first] in clause.draft.lexicon.possessives


LONGEST_ASIDE = 9
"""Tokens of words for the source between a name and its verb: `X, the record has it, ran the mill`."""


def _behind_aside(clause: Clause, holder: Found | None) -> Span:
    """The words of a clause, with the name before it where words for the source alone stand between."""
    draft = clause.draft
    frames = FRAMES.get(draft.lexicon.language)
    holder_before = holder is not None and holder.last <= clause.first
    named = clause.named_before(holder) if holder is not None and holder_before else None
    if named is None or frames is None or not 2 < clause.first - named.last <= LONGEST_ASIDE:
        return clause.span
    between = draft.words[named.last : clause.first]
    told = any(word in frames.records for word in between) or draft.lexicon.authorities.find(between)
    # `X, alias Y, founded Z`: another name sets nothing of its own between the two
    named_so = clause.segment.kind == "main" and bool(draft.lexicon.alias_words.find(between, 0, 3))
    aside = between[0] == "," and between[-1] == "," and (told or named_so)
    return draft.span(named.first, clause.last) if aside else clause.span


def _inside(clause: Clause, hit: Hit) -> Found | None:
    """The pronoun for what is led among the words of a role, where the verb opens: `возглавляет её X`."""
    if not clause.draft.lexicon.bare_genitive:
        return None
    inner = [f for f in clause.parties(hit.first + 1, hit.last) if f.form is MentionForm.PRONOMINAL]
    return inner[-1] if inner and inner[-1].root.kind is not MentionKind.PERSON else None


def _led_party(clause: Clause, hit: Hit, left: Found | None) -> Found | None:
    """The party that a passive says is led: the one before it, or the group spoken of where it says `the group`."""
    spoken_of = set(hit.phrase.split()) & clause.draft.lexicon.group_nouns and not is_group(left)
    return _group_before(clause) if spoken_of else left


def _led(clause: Clause, hit: Hit) -> str:
    """What is led in the words before a passive, where they tell a unit or a body: `The Korlat sector was led by X`."""
    draft, last = clause.draft, hit.first
    while last > clause.first and (draft.verbs[last - 1] or draft.words[last - 1] in draft.lexicon.auxiliaries):
        last -= 1
    first = _past_articles(clause, clause.first, last)
    known = any(field_of(word) for word in draft.words[first:last])
    return draft.text_of(first, last) if known and last - first <= LONGEST_ASIDE else ""


def _past_articles(clause: Clause, first: int, last: int) -> int:
    while first < last - 1 and clause.draft.words[first] in clause.draft.lexicon.articles:
        first += 1
    return first


def _before_gap(clause: Clause, at: int) -> int:
    """The end of a clause, or the comma after which it tells the same of another: `X ran the prisons, Y the army`."""
    draft = clause.draft
    for comma in range(at + 1, clause.last):
        opening = [f for f in draft.within(comma + 1, clause.last) if f.first == comma + 1]
        if draft.words[comma] == "," and opening and opening[0].root.kind is MentionKind.PERSON:
            return comma if draft.words[opening[0].last : opening[0].last + 1] == ["the"] else clause.last
    return clause.last


FARTHEST_DOER = 6
"""Tokens between a participle and the doer behind a date: `dirigé depuis 1986 par X`."""


def _parted_by_date(clause: Clause) -> list[Hit]:
    """The verbs of a role whose doer stands behind a date: `led since 1986 by X`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    found = []
    for by in range(clause.first + 2, clause.last):
        if draft.words[by] not in lexicon.by_words:
            continue
        for at in range(max(clause.first, by - FARTHEST_DOER), by - 1):
            hits = lexicon.role_verbs.find((draft.words[at], draft.words[by]))
            if hits and hits[0].last - hits[0].first > 1 and draft.dates_in(at + 1, by):
                found.append(hits[0]._replace(first=at, last=by + 1))
    return found


def _leads_to(clause: Clause, hit: Hit) -> bool:
    """Whether an English verb of leading tells where a trail ends: `The boat leads back to X`."""
    words = clause.draft.words
    after = words[hit.last] if hit.last < clause.last else ""
    return (
        clause.draft.lexicon.language == "en"
        and hit.phrase in ("lead", "leads", "led")
        and after in ("back", "to", "into")
    )


def _is_passive(clause: Clause, hit: Hit, voice: str) -> bool:
    """Whether an English past form of the active table has its doer behind `by`: `was managed by X`."""
    draft = clause.draft
    if draft.lexicon.language != "en" or voice != "active" or not hit.phrase.endswith("ed"):
        return False
    return hit.last < clause.last and draft.words[hit.last] == "by"


def _is_verb(clause: Clause, hit: Hit) -> bool:
    return any(clause.draft.verbs[hit.first : hit.last]) or hit.phrase.endswith(" by") or " " in hit.phrase


def _left(clause: Clause, at: int) -> Found | None:
    before = [f for f in clause.parties(clause.first, at) if not f.root.authority]
    if clause.segment.subject in before and clause.draft.lexicon.language == "en":
        return clause.segment.subject
    if before:
        return before[0] if clause.segment.kind != "relative" else before[-1]
    subject = clause.subject
    if subject is None or not is_party(subject) or subject.root.authority or _is_object(clause, subject, at):
        return None
    return subject


def _is_object(clause: Clause, subject: Found, at: int) -> bool:
    """Whether the subject stands behind the words of a role, where others stand before: `At the head stands X`."""
    return not clause.draft.lexicon.verb_first and clause.first <= at <= subject.first


def _group_before(clause: Clause) -> Found | None:
    """The group named last before a clause that speaks of `the group` without an article to say so."""
    start, _ = clause.draft.sentences[max(0, clause.segment.sentence - GROUP_SENTENCES)]
    before = [f for f in clause.draft.within(start, clause.first) if is_group(f) and not f.root.authority]
    return before[-1] if before else None


def _by_noun(clause: Clause) -> list[Claim]:
    claims: list[Claim] = []
    used = -1
    told: Found | None = None
    told_until = -1
    hits = clause.hits(clause.draft.lexicon.roles)
    for at, hit in enumerate(hits):
        if hit.first < used or _inside_name(clause, hit) or framed.is_of_deputy(clause, hit.first):
            continue
        hit = _with_deputy(clause, hit)
        last_role = hit
        if (
            at + 1 < len(hits)
            and hits[at + 1].first - hit.last == 1
            and clause.draft.words[hit.last] in ("and", "et", "y", "und", "и")
        ):
            last_role = hits[at + 1]
            used = last_role.last
        organization, end = organization_of(clause, hit, last_role)
        holder, first, last = find_holder(clause, hit, end, organization)
        if holder is None and told is not None and goes_on(clause, told_until, phrase_start(clause, hit)):
            holder, first, last = told, phrase_start(clause, hit), end
        owned = clause.draft.words[phrase_start(clause, hit)] in clause.draft.lexicon.possessives
        owned = owned or body_end(clause, last_role) > last_role.last
        whole = any(word in clause.draft.lexicon.of_words for word in hit.phrase.split()[1:-1])  # `chief of staff`
        whole = whole and clause.draft.lexicon.language != "en"
        bare = not whole and organization is None and not owned and not body_after(clause, last_role)
        if bare and holder is not None and _is_called(clause, hit):
            bare, first = False, clause.segment.own
        if holder is None or (bare and not _names(clause, hit, end)):
            continue
        if organization is not None and holder.root is organization.root:
            continue
        if organization is not None and organization.last == hit.first and last_role.last == last:
            first = min(first, organization.first)
        told, told_until = holder, max(end, last_role.last)
        if organization is None:
            last = max(last, body_end(clause, last_role))
        span = clause.draft.span(first, last)
        claims.append(
            _claim(
                clause,
                RoleClass(hit.value),
                clause.draft.text_of(hit.first, last_role.last),
                holder,
                organization,
                span,
                place=body_after(clause, last_role),
            )
        )
    return claims


def _names(clause: Clause, hit: Hit, end: int) -> bool:
    """Whether `is` after the words for a post names who holds it: `The interim presidency is to X`."""
    named = end < clause.last and clause.draft.words[end] in clause.draft.lexicon.copulas
    return named and RoleClass(hit.value) in _SINGULAR


def _is_called(clause: Clause, hit: Hit) -> bool:
    """Whether a relative clause says what others call somebody: `X, whom the file still calls commander`."""
    segment, words = clause.segment, clause.draft.words
    if segment.kind != "relative" or words[segment.own] not in ("whom", "which"):
        return False
    return any(word in CALLING for word in words[segment.own + 1 : hit.first])


_DEPUTY = frozenset(
    "deputy vice assistant viceministro vice-ministre adjoint adjointe stellvertretender stellvertretende"
    " stellvertretenden заместитель заместителя".split()
)


_DEPUTY_BEHIND = frozenset("adjoint adjointe adjunto adjunta".split())


def _with_deputy(clause: Clause, hit: Hit) -> Hit:
    """Take a word for a deputy before a role into it: `deputy prime minister` is no prime minister."""
    words = clause.draft.words
    behind = words[hit.last] if hit.last < clause.last else ""
    if behind in _DEPUTY_BEHIND:
        return hit._replace(last=hit.last + 1, value=RoleClass.DEPUTY.value, phrase=f"{hit.phrase} {behind}")
    before = words[hit.first - 1] if hit.first > clause.first else ""
    if before not in _DEPUTY:
        return hit
    return hit._replace(first=hit.first - 1, value=RoleClass.DEPUTY.value, phrase=f"{before} {hit.phrase}")


def _inside_name(clause: Clause, hit: Hit) -> bool:
    return any(f.first <= hit.first and hit.last <= f.last and f.form is MentionForm.NAMED for f in clause.mentions())


def _claim(
    clause: Clause,
    role: RoleClass,
    title: str,
    holder: Found,
    organization: Found | None,
    span: Span,
    *,
    place: str = "",
) -> Claim:
    lexicon, words = clause.draft.lexicon, clause.draft.words
    around = set(words[max(0, clause.first) : clause.last])
    used_to = lexicon.language == "en" and clause.draft.text_of(clause.first, clause.last).find("used to ") >= 0
    former = bool(around & lexicon.former_words) or is_told_dead(clause) or used_to
    former = former or framed.says_former(title)
    current = not former and lasts(clause)
    body = (organization.root.name or "the group") if organization is not None else place
    return clause.make(
        RoleClaim,
        span=span,
        holder=clause.id_of(holder),
        role=role,
        title=title,
        organization=clause.id_of(organization),
        place=place,
        current=current,
        former=former,
        when=clause.when(),
        says=_says(clause, holder.root.name or "a person", title, body),
    )


def _says(clause: Clause, holder: str, title: str, body: str) -> str:
    """The claim in one sentence, with a verb as the report has it."""
    if title.endswith((" by", " par", " por", " von")):
        return f"{body} was {title} {holder}"
    if clause.draft.lexicon.role_verbs.find(title.lower().split()):
        return f"{holder} {title} {body}"
    return f"{holder} is {title} of {body}"
