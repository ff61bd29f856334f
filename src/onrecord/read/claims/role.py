"""Roles: who heads, founded, owns, commands or serves in what."""

from onrecord.model.claim import Claim, RoleClaim
from onrecord.model.span import Span
from onrecord.model.vocab import MentionForm, MentionKind, RoleClass
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.text.phrases import Hit

_SINGULAR = frozenset({RoleClass.HEAD, RoleClass.DEPUTY, RoleClass.COMMANDER, RoleClass.FOUNDER})
"""Posts that a report names without the body they are in, where it is clear from the text."""
GROUP_SENTENCES = 2
"""Sentences back in which the group stands that a sentence goes on about."""
_SAID_OF = frozenset("as is was are were remains remained became comme est como es als ist war".split())


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the role claims of a clause: by verb (`led by X`, `X founded Y`) and by noun (`Y's leader X`)."""
    claims = _by_verb(clause)
    return claims or _by_noun(clause)


def _by_verb(clause: Clause) -> list[Claim]:
    claims: list[Claim] = []
    for hit in clause.hits(clause.draft.lexicon.role_verbs):
        roles, _, voice = hit.value.partition(":")
        if roles == "as" or not _is_verb(clause, hit):
            continue
        left = _left(clause, hit.first)
        right = [f for f in clause.parties(hit.last) if f.first - hit.last <= 6 and not f.modifier][:1]
        if voice == "passive":
            holder, organization = (right[0] if right else None), left
            if set(hit.phrase.split()) & clause.draft.lexicon.group_nouns and not _is_group(left):
                organization = _group_before(clause)
            if holder is not None and organization is not None and holder.root is organization.root:
                continue
        else:
            holder, organization = left, (right[0] if right else None)
        if (
            roles == "owner"
            and hit.phrase.startswith("belong")
            and holder is not None
            and holder.root.kind is MentionKind.ORGANIZATION
            and not holder.listed
        ):
            continue
        if holder is None or organization is None or organization.root.kind is MentionKind.PERSON:
            continue
        if voice == "active" and holder.root.kind is MentionKind.ORGANIZATION:
            continue
        claims += [
            _claim(clause, RoleClass(role), hit.phrase, holder, organization, clause.span) for role in roles.split("+")
        ]
    return claims[:1] if len(claims) > 1 and claims[0].span == claims[1].span else claims


def _is_verb(clause: Clause, hit: Hit) -> bool:
    return any(clause.draft.verbs[hit.first : hit.last]) or hit.phrase.endswith(" by") or " " in hit.phrase


def _left(clause: Clause, at: int) -> Found | None:
    before = [f for f in clause.parties(clause.first, at) if not f.root.authority]
    if before:
        return before[0] if clause.segment.kind != "relative" else before[-1]
    subject = clause.subject
    return subject if subject is not None and is_party(subject) and not subject.root.authority else None


def _is_group(found: Found | None) -> bool:
    return found is not None and found.root.kind is MentionKind.ORGANIZATION


def _group_before(clause: Clause) -> Found | None:
    """The group named last before a clause that speaks of `the group` without an article to say so."""
    start, _ = clause.draft.sentences[max(0, clause.segment.sentence - GROUP_SENTENCES)]
    before = [f for f in clause.draft.within(start, clause.first) if _is_group(f) and not f.root.authority]
    return before[-1] if before else None


def _by_noun(clause: Clause) -> list[Claim]:
    claims: list[Claim] = []
    used = -1
    hits = clause.hits(clause.draft.lexicon.roles)
    for at, hit in enumerate(hits):
        if hit.first < used or _inside_name(clause, hit):
            continue
        last_role = hit
        if (
            at + 1 < len(hits)
            and hits[at + 1].first - hit.last == 1
            and clause.draft.words[hit.last] in ("and", "et", "y", "und", "и")
        ):
            last_role = hits[at + 1]
            used = last_role.last
        organization, end = _organization(clause, hit, last_role)
        holder, first, last = _holder(clause, hit, end, organization)
        if holder is None or (
            organization is None and not _place_after(clause, last_role) and not _names(clause, hit, end)
        ):
            continue
        if organization is not None and holder.root is organization.root:
            continue
        if organization is not None and organization.last == hit.first and last_role.last == last:
            first = min(first, organization.first)
        span = clause.draft.span(first, last)
        claims.append(
            _claim(
                clause,
                RoleClass(hit.value),
                clause.draft.text_of(hit.first, last_role.last),
                holder,
                organization,
                span,
                place=_place_after(clause, last_role),
            )
        )
    return claims


def _names(clause: Clause, hit: Hit, end: int) -> bool:
    """Whether `is` after the words for a post names who holds it: `The interim presidency is to X`."""
    named = end < clause.last and clause.draft.words[end] in clause.draft.lexicon.copulas
    return named and RoleClass(hit.value) in _SINGULAR


def _inside_name(clause: Clause, hit: Hit) -> bool:
    return any(f.first <= hit.first and hit.last <= f.last and f.form is MentionForm.NAMED for f in clause.mentions())


def _organization(clause: Clause, hit: Hit, last_role: Hit) -> tuple[Found | None, int]:
    """The body of a role and the token after the phrase: `head of the group`, `the group's head`, `its head`."""
    draft = clause.draft
    at = last_role.last
    if at < clause.last and draft.words[at] in draft.lexicon.of_words:
        after = [
            f
            for f in clause.parties(at)
            if f.first - at <= 5 and f.root.kind is not MentionKind.PERSON and not f.modifier
        ]
        if after:
            return after[0], after[0].last
    before = [f for f in clause.mentions(clause.first, hit.first) if hit.first - f.last <= 3]
    for found in reversed(before):
        word = draft.words[found.first]
        owner = found.form is MentionForm.PRONOMINAL and word in draft.lexicon.possessives
        owner = owner or draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'"))
        if owner and is_party(found) and found.root.kind is not MentionKind.PERSON:
            return found, last_role.last
        if found.form is MentionForm.NAMED and found.last == hit.first and found.root.kind is MentionKind.ORGANIZATION:
            return found, last_role.last
    return None, last_role.last


def _holder(clause: Clause, hit: Hit, end: int, organization: Found | None) -> tuple[Found | None, int, int]:
    """The person of a role and the token range of the phrase with it."""
    draft = clause.draft
    start = _phrase_start(clause, hit)
    people = [f for f in clause.mentions() if _is_person(f)]
    for found in people:
        gap = found.first - end
        if 0 <= gap <= 2 and all(
            draft.tokens[i].text in ",(" or draft.words[i] in draft.lexicon.titles for i in range(end, found.first)
        ):
            return found, start, found.last
    following = [f for f in people if f.first >= end]
    if (
        end < clause.last
        and draft.words[end] in draft.lexicon.copulas | {"remains", "is", "est", "es", "ist"}
        and following
    ):
        return following[0], start, following[0].last
    before = [f for f in people if f.last <= start]
    if before:
        between = draft.words[before[-1].last : start]
        if not between or all(
            w in _SAID_OF or w in (",", "(") or w in draft.lexicon.current_words or w in draft.lexicon.former_words
            for w in between
        ):
            return before[-1], before[-1].first if len(between) < 2 else start, end
        if any(w in _SAID_OF for w in between):
            return before[0], before[0].first, clause.last
    if clause.segment.kind in ("appositive", "relative", "participle"):
        head = clause.head
        if head is not None and _is_person(head):
            return head, start, end
    if _starts_with_role(clause, start) and end >= clause.last - 1:
        later = [
            f
            for f in draft.around(clause.last, 0, 12)
            if f.first >= clause.last and f.first - clause.last <= 1 and _is_person(f)
        ]
        if later:
            return later[0], start, later[0].last
    subject = clause.segment.subject
    if subject is not None and _is_person(subject) and any(w in _SAID_OF for w in draft.words[clause.first : start]):
        return subject, clause.first, end
    described = start > clause.first and draft.words[start - 1] in draft.lexicon.as_words
    spoken_of = _person_spoken_of(clause) if described and organization is not None and not people else None
    return spoken_of, start - 1 if spoken_of is not None else start, end


def _person_spoken_of(clause: Clause) -> Found | None:
    """The one person named in the sentence before: `The committee presents him as the founder of the group`."""
    if not clause.segment.sentence:
        return None
    first, last = clause.draft.sentences[clause.segment.sentence - 1]
    people = {id(f.root): f for f in clause.draft.within(first, last) if f.root.kind is MentionKind.PERSON}
    return next(iter(people.values())) if len(people) == 1 else None


def _starts_with_role(clause: Clause, start: int) -> bool:
    return start >= clause.first


def _is_person(found: Found) -> bool:
    if found.form is MentionForm.PRONOMINAL:
        return found.antecedent is not None and found.root.kind is MentionKind.PERSON and found.clues != ["possessive"]
    return found.root.kind is MentionKind.PERSON and not found.place and not found.modifier


def _phrase_start(clause: Clause, hit: Hit) -> int:
    draft = clause.draft
    start = hit.first
    while start > clause.first:
        word = draft.words[start - 1]
        if (
            (
                word in draft.lexicon.articles
                or word in draft.lexicon.possessives
                or word in draft.lexicon.current_words
                or word in draft.lexicon.former_words
            )
            or draft.tokens[start - 1].lower.endswith(("'s", "’s"))
            or word
            in (
                "senior",
                "top",
                "chief",
                "key",
                "general",
                "supreme",
            )
        ):
            start -= 1
        else:
            break
    return start


def _place_after(clause: Clause, hit: Hit) -> str:
    draft = clause.draft
    at = hit.last
    if at + 1 < clause.last and draft.words[at] in ("to", "of", "in", "for", "en", "in"):
        places = [
            f
            for f in clause.mentions(at, min(at + 5, clause.last))
            if f.form is MentionForm.NAMED and f.root.kind is not MentionKind.PERSON
        ]
        if places:
            return places[0].name
    return ""


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
    former = bool(around & lexicon.former_words)
    current = not former and bool(around & lexicon.current_words)
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
