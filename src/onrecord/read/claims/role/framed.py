"""Roles told by a frame: what a list makes somebody, has him down as, gives as his post, in any office's words.

A frame is a verb of being (`was`, `served as`), or one of calling with the person as its object (`has him down as`,
`en fait un`, `führt ihn als`, `записан`). What it says is a phrase that an office opens (`text.office_terms`), so that
the phrase needs no entry in the tables of roles, and may hold several posts. One search from both ends of a frame keeps
its steps together, so the module is longer than others.
"""

from onrecord.model.claim import Claim, RoleClaim
from onrecord.model.vocab import MentionForm, MentionKind, RoleClass
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.role.adjuncts import OBLIQUE, before_adjunct
from onrecord.read.claims.role.callers import by_list
from onrecord.read.claims.role.frame_ends import (
    MOST_DESCRIBING,
    before_date,
    before_records,
    end_of_post,
    is_determiner,
    is_owner,
    start_of_post,
)
from onrecord.read.claims.role.frame_words import FRAMES, POSTS, Frames
from onrecord.read.claims.role.lasting import lasts
from onrecord.read.claims.role.role_body import UNDER
from onrecord.read.claims.role.role_holder import in_next_clause, is_holder
from onrecord.read.claims.role.role_of import organization_of
from onrecord.read.claims.role.role_order import body_before_which
from onrecord.read.claims.role.taken_up import called_in_relative, made_of, spoken_of, taken_up
from onrecord.read.claims.state import State
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.listings import TALK
from onrecord.text.office_fields import field_of
from onrecord.text.office_terms import HeadNoun, head_nouns, offices_in
from onrecord.text.phrases import Hit

_CLASSES = {
    "prime minister": RoleClass.HEAD,
    "minister": RoleClass.MINISTER,
    "governor": RoleClass.GOVERNOR,
    "mayor": RoleClass.GOVERNOR,
    "ambassador": RoleClass.AMBASSADOR,
    "president": RoleClass.HEAD,
    "chair": RoleClass.HEAD,
    "head": RoleClass.HEAD,
    "director": RoleClass.DIRECTOR,
    "commander": RoleClass.COMMANDER,
    "spokesperson": RoleClass.SPOKESPERSON,
    "founder": RoleClass.FOUNDER,
    "owner": RoleClass.OWNER,
    "member": RoleClass.MEMBER,
}
MOST_BETWEEN = 5
"""Tokens between a post that opens a clause and the name at its end."""
MOST_HEADS = 12
"""Head nouns of a clause that are looked at."""
LONGEST_REACH = 3
"""Times the length of a phrase up to which the clause before it belongs to the claim's words."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the claim that a frame of the clause gives somebody a post, or several; none where it has no frame."""
    return _find(clause, beside=False)


def find_beside(clause: Clause) -> list[Claim]:
    """Return the claim that words beside a name give a post: `the sports minister X`, `X, treasurer of Y`."""
    return _find(clause, beside=True)


def _find(clause: Clause, *, beside: bool) -> list[Claim]:
    frames = FRAMES.get(clause.draft.lexicon.language)
    if frames is None or body_before_which(clause) is not None:
        return []  # `Y, of which X is the leader`
    heads = _heads(clause)
    for head in heads[:MOST_HEADS]:
        start = min(
            [start_of_post(clause, head), *(f.first for f in clause.mentions() if _is_post(f, head, clause.draft))]
        )
        if is_of_deputy(clause, start):
            continue  # `the deputy of the Ostran minister`
        end = end_of_post(clause, head, [h.first for h in heads if h.first >= head.last], frames)
        if beside:
            start = _with_body(clause, start)
        holder = _beside(clause, frames, start, end) if beside else _holder(clause, frames, start, end)
        if holder is None or (head.name in _TRADES and _is_reason(clause, start)):
            continue
        several = any(h.first >= head.last and h.last <= end for h in heads)
        return [_claim(clause, head, start, end, holder, several=several, beside=beside)]
    return []


_SECOND = (
    "deput",
    "adjoint",
    "adjunt",
    "stellvertret",
    "заместител",
    "advis",
    "aide",
    "assist",
    "conseil",
    "asesor",
    "berater",
    "советник",
)
"""How the nouns begin of those who are something to somebody in a post."""
FARTHEST_DEPUTY = 4
"""Words between such a noun and whose deputy he is: `the deputy of the old Ostran minister`."""


def is_of_deputy(clause: Clause, start: int) -> bool:
    """Return whether a post is that of whom another is the deputy or adviser: `the deputy of the | minister`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    at = start
    while at > clause.first and start - at < FARTHEST_DEPUTY and _says_whose(clause, at - 1):
        at -= 1
    joined = at > clause.first + 1 and (draft.words[at - 1] in lexicon.of_words or draft.words[at - 1] == "to")
    return joined and draft.words[at - 2].startswith(_SECOND)


def _says_whose(clause: Clause, at: int) -> bool:
    return is_determiner(clause, at) or is_owner(clause, at) or clause.draft.tokens[at].text[0].isupper()


_TRADES = frozenset({"trafficker", "in business"})
"""What a list may give as its reason: `blocks him as a drug trafficker` lists him, and gives him no post."""


def _is_reason(clause: Clause, start: int) -> bool:
    hits = clause.hits(clause.draft.lexicon.list_verbs, clause.first, start)
    return clause.draft.words[start - 1] in clause.draft.lexicon.as_words and any(h.value != "off" for h in hits)


def _heads(clause: Clause) -> list[HeadNoun]:
    """The head nouns of offices in a clause, those inside a name left out."""
    draft = clause.draft
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED]
    found = head_nouns(draft.words[clause.first : clause.last])
    moved = [HeadNoun(h.first + clause.first, h.last + clause.first, h.name) for h in found]
    return [
        h for h in moved if not any(f.first <= h.first and h.last <= f.last for f in named if not _is_post(f, h, draft))
    ]


def _is_post(found: Found, head: HeadNoun, draft: Draft) -> bool:
    """Whether a run of capitals behind `as` is the words for a post, and no name: `put down as Senate President`."""
    behind = found.first > 0 and draft.words[found.first - 1] in draft.lexicon.as_words
    return behind and head.last == found.last and head.first > found.first and not found.root.listed


def _around(clause: Clause, start: int, end: int) -> tuple[list[Found], list[Found]]:
    """The persons who may hold a post, before the words for it and behind them."""
    people = [f for f in clause.mentions() if _may_hold(clause, f, start) and not _is_whose(clause, f, start)]
    return [f for f in people if f.last <= start], [f for f in people if f.first >= end]


def _is_whose(clause: Clause, found: Found, start: int) -> bool:
    """Whether a pronoun only says whose post it is: `Ihr Gründer ist X`."""
    pronoun = found.form is MentionForm.PRONOMINAL and found.last in (start, start + 1)
    return pronoun and clause.draft.words[found.first] in clause.draft.lexicon.possessives


def _beside(clause: Clause, frames: Frames, start: int, end: int) -> Found | None:
    """The person named right before a post, right behind it, or last in a clause that it opens."""
    before, after = _around(clause, start, end)
    if not _tells(clause, start, end):
        return None  # a bare title is a form of address: `President X`
    if before and after and after[0].first == end and clause.draft.words[start - 1] != ",":
        return after[0]  # `The list has Defence Minister X`, whoever is named before
    if after and not before:
        touches = after[0].first - end <= (clause.draft.tokens[end].text == ",")
        return after[0] if touches or _named_last(clause, frames, start, end, after[0]) else None
    if start == clause.first and clause.segment.kind == "appositive":
        named = in_next_clause(clause, start, end) if clause.opens_sentence else None
        if named is not None:
            return named  # `El ministro de X, Y, ...`
        head = clause.head
        return head if head is not None and is_holder(head) else None
    words, lexicon = clause.draft.words, clause.draft.lexicon
    while start > clause.first and words[start - 1] in lexicon.former_words | lexicon.current_words:
        start -= 1  # `X, once the minister of finance`
    behind_comma = before and before[-1].last == start - 1 and words[start - 1] == ","
    return before[-1] if behind_comma and _closes(clause, end) else None


MOST_OF_BODY = 4
"""Words of the name of a body right before a post: `Ostrel Savings Bank chairman X`."""


def _with_body(clause: Clause, start: int) -> int:
    """The first token of the name of a body right before a post in English: `Quarnobank | chairman X`."""
    draft, at = clause.draft, start
    if draft.lexicon.language != "en":
        return start
    inside = {i for f in clause.mentions() if f.root.kind is MentionKind.PERSON for i in range(f.first, f.last)}
    while at > clause.first and start - at < MOST_OF_BODY and at - 1 not in inside:
        token = draft.tokens[at - 1]
        if not token.text[0].isupper() or draft.words[at - 1] in draft.lexicon.stop_names or draft.verbs[at - 1]:
            break
        at -= 1
    return at


def _holder(clause: Clause, frames: Frames, start: int, end: int) -> Found | None:
    """The person whom the frame gives the post; None where the words around the phrase are no frame."""
    before, after = _around(clause, start, end)
    if before and (called := called_in_relative(clause, frames)) is not None:
        return called
    if after and after[0].first - end <= (clause.draft.tokens[end].text == ",") and not _opens_next(clause, after[0]):
        return None  # `X is president Y's adviser`
    if _occupies(clause, frames, start):
        return _subject(clause, before)  # `occupies the office of minister`
    return _by_link(clause, frames, start, end, before)


def _opens_next(clause: Clause, found: Found) -> bool:
    """Whether a name opens what is told of the next person: `X значится министром, Y — без должности`."""
    draft = clause.draft
    dash = found.last < clause.last and draft.tokens[found.last].text in "—–-"
    return dash and draft.words[found.first - 1] == ","


def _by_link(clause: Clause, frames: Frames, start: int, end: int, before: list[Found]) -> Found | None:
    """The person to whom the word before a post gives it: a verb of being or calling, or `as`."""
    words, draft = clause.draft.words, clause.draft
    link = start - 1
    while link >= clause.first and (words[link] in frames.between or draft.dates_in(link, link + 1)):
        link -= 1
    link = _past_adjunct(clause, frames, link, start)
    if link < clause.first:
        return None
    link = before_records(clause, link, frames)
    word = words[link]
    if word in _WITH and not _POSTS.isdisjoint(words[link + 1 : start]) and _has_verb(clause, frames, link, end):
        return _subject(clause, before)  # `figura con el cargo de ministro`
    if any(f.first <= link < f.last for f in before):
        person = next(f for f in before if f.first <= link < f.last)
        if words[person.first - 1] in clause.draft.lexicon.by_words - clause.draft.lexicon.of_words:
            # `a été nommé par X rapporteur`: it is whom the clause is about that has the post
            subject = clause.subject
            other = subject is not None and subject.root is not person.root and is_holder(subject)
            return subject if other else None
        calling = any(w in frames.calling for w in words[clause.first : person.first])
        calling = calling or any(w in frames.closing for w in words[end : clause.last])
        turned = _turned(clause, frames, person)
        return person if calling or turned else None
    if _is_wish(clause, link):
        return None
    if word in frames.calling:
        told = made_of(clause, frames, before) or taken_up(clause, frames, link)
        if told is not None:
            return told
    if word in frames.being or word in frames.calling or word in frames.closing:
        return _subject(clause, before) or (None if before else spoken_of(clause, frames, link))
    goes_on = not frames.closing and any(draft.verbs[end : clause.last])  # `fled as the commander attacked`
    if word in frames.as_words and not goes_on and _has_verb(clause, frames, link, end):
        objects = [f for f in before if any(w in frames.calling for w in words[clause.first : f.first])]
        return objects[-1] if objects else _subject(clause, before) or spoken_of(clause, frames, link)
    return None


def _occupies(clause: Clause, frames: Frames, start: int) -> bool:
    """Whether a verb of having and a noun for a post stand before an office, or before a portfolio that is one."""
    words = clause.draft.words
    link = start - 1
    while link >= clause.first and (words[link] in frames.between | POSTS | _UP or is_determiner(clause, link)):
        link -= 1
    if link < clause.first or words[link] not in frames.occupying:
        return False
    if link > clause.first and (words[link - 1] == "to" or words[link - 1] in _MODALS):
        return False  # `hopes to take the post of minister`
    return not POSTS.isdisjoint(words[link + 1 : start + 1])


_UP = frozenset({"up", "over"})


def _past_adjunct(clause: Clause, frames: Frames, link: int, start: int) -> int:
    """The token before a phrase of time or place behind a verb of being, or behind who stands after one.

    A post behind an article of another case is whose the phrase is: `war im Amt des Ministers`.
    """
    words = clause.draft.words
    if any(word in OBLIQUE for word in words[link + 1 : start + 1]):
        return link
    known = frames.being | frames.calling | frames.closing | frames.as_words
    before = before_adjunct(clause, link) if link > clause.first and words[link] not in known else link
    if before == link or before < clause.first:
        return link
    while before > clause.first and words[before] in frames.between:
        before -= 1
    turned = words[before - 1] in frames.being if before > clause.first else False
    return before if words[before] in frames.being or turned else link


def _tells(clause: Clause, start: int, end: int) -> bool:
    """Whether a phrase says what a post is of: by a field, or by words behind the head noun."""
    words, lexicon = clause.draft.words[start:end], clause.draft.lexicon
    bare = lexicon.bare_genitive and len(words) > 1  # `Главой движения назван X`
    bare = bare or (lexicon.language == "en" and len(words) > 1 and clause.draft.tokens[start].text[0].isupper())
    owned = any(word in lexicon.possessives for word in (*words, clause.draft.words[max(start - 1, 0)]))
    return bare or owned or any(field_of(word) or word in lexicon.of_words for word in words)


def _closes(clause: Clause, end: int) -> bool:
    return end >= clause.last or clause.draft.tokens[end].text in ",;.)" or clause.draft.verbs[end]


def _named_last(clause: Clause, frames: Frames, start: int, end: int, person: Found) -> bool:
    """Whether a clause opens with the post and names who has it last: `The governor at the time was X`."""
    draft = clause.draft
    opening = all(
        is_determiner(clause, at) or draft.words[at] in _ONE_OF | _AS or draft.words[at] in draft.lexicon.possessives
        for at in range(clause.first, start)
    )
    verbs = frames.being | (frames.calling if frames.inverts else frozenset())
    between = draft.words[end : person.first]
    if not opening or not 0 < len(between) <= MOST_BETWEEN or between.count(","):
        return False
    return between[-1] in verbs or (between[0] in verbs and _is_source(clause, end + 1, person))


_AS = frozenset({"als", "zum", "zur"})


def _is_source(clause: Clause, first: int, person: Found) -> bool:
    """Whether nothing but a list, or its committee, stands between a verb and the person at the end of its clause.

    `Als ihren Gründer nennt der Ausschuss Radu Vesk`
    """
    draft, lexicon = clause.draft, clause.draft.lexicon
    talk = TALK.get(lexicon.language)
    known = lexicon.list_texts | (talk.councils if talk is not None else frozenset()) | FRAMES[lexicon.language].records
    at = first
    while at < person.first:
        body = lexicon.authorities.find(draft.words, at, person.first) or lexicon.list_nouns.find(
            draft.words, at, person.first
        )
        if body and body[0].first == at:
            at = body[0].last
        elif draft.words[at] in known or draft.words[at] in lexicon.articles:
            at += 1
        else:
            return False
    return first < person.first and lexicon.language == "de" and clause.last - person.last <= 1


_WITH = frozenset("with con avec mit com в с".split())
_POSTS = frozenset(
    "title rank post position cargo puesto título rango titre poste rang fonction titel amt posten título posto"
    " должности званием должностью статусе".split()
)
"""Nouns for what somebody is put down with: `with the title of`, `con el cargo de`."""
_ONE = frozenset("one un une uno una einer einem один одним одной одна".split())
_ONE_OF = frozenset("one of un une de des uno una los las einer einem einen der один одним одной одна из".split())
"""Words before a post of several: `One of its leaders was X`."""


def _is_wish(clause: Clause, link: int) -> bool:
    """Whether an infinitive is what somebody only wants to be: `hoped to become minister`; not `is said to be`."""
    words = clause.draft.words
    if link > clause.first and words[link - 1] in _MODALS and words[link] in ("be", "become", "remain"):
        return True
    infinitive = link - 2 >= clause.first and words[link - 1] == "to" and words[link] in ("be", "become", "remain")
    return infinitive and words[link - 2] not in _SAID_TO


_MODALS = frozenset("will would could might may should shall can cannot must".split())
_SAID_TO = frozenset("said known believed reported understood alleged thought considered claimed rose".split())


def _may_hold(clause: Clause, found: Found, start: int) -> bool:
    """Whether a mention can hold a post; a name after `makes` or before `as` is no modifier of what follows."""
    if is_holder(found):
        return True
    if not found.modifier or found.place or found.root.kind is not MentionKind.PERSON or found.last > start:
        return False
    words = clause.draft.words
    called = found.last == start and words[found.first - 1] in FRAMES["en"].calling
    return called or words[start - 1] == "as"


def _turned(clause: Clause, frames: Frames, person: Found) -> bool:
    """Whether a person stands between a verb of being and what he is: `Unter X war Y Justizminister`."""
    words = clause.draft.words
    verb = person.first - 1
    return frames.inverts and verb >= clause.first and words[verb] in frames.being


def _has_verb(clause: Clause, frames: Frames, link: int, end: int) -> bool:
    words, draft = clause.draft.words, clause.draft
    return any(draft.verbs[clause.first : link]) or any(
        w in frames.being or w in frames.calling or w in frames.closing
        for w in [*words[clause.first : link], *words[end : clause.last]]
    )


def _subject(clause: Clause, before: list[Found]) -> Found | None:
    """The person that the clause is about: its subject, or the one whom it hangs on, or the last one named before."""
    subject = clause.subject
    if subject is not None and is_holder(subject) and subject.root.kind is MentionKind.PERSON:
        inside = [f for f in before if f.root is subject.root]
        relative = [f for f in before if any(f is not o and f.first == o.first and o.last < f.last for o in inside)]
        if relative and relative[0].form is MentionForm.NAMED:
            return relative[0]  # `Its son Radu`: whose son he is, is no subject
        if any(not _is_owned(clause, f) for f in inside) or not before:
            return subject
    own = [f for f in before if not _is_owned(clause, f)]
    return own[-1] if own else None


def _is_owned(clause: Clause, found: Found) -> bool:
    """Whether a name only says whose somebody is: `a cousin of X`, `X's cousin`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    before = draft.words[found.first - 1] if found.first > clause.first else ""
    if draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'")):
        return True
    return before in lexicon.of_words or before in lexicon.by_words or before in lexicon.prepositions


def _claim(
    clause: Clause, head: HeadNoun, start: int, end: int, holder: Found, *, several: bool, beside: bool
) -> Claim:
    draft, lexicon = clause.draft, clause.draft.lexicon
    opening = start
    while opening < head.first and (is_determiner(clause, opening) or is_owner(clause, opening)):
        opening += 1
    owners = [at for at in range(opening, head.first) if is_owner(clause, at)]
    opening = owners[-1] + 1 if owners else opening  # `the Ostrel government's | finance minister`
    one = max(clause.first, start - MOST_DESCRIBING)
    one = next((at for at in range(one, start) if draft.words[at] in _ONE), start)
    if one < start and all(draft.words[at] in _ONE_OF for at in range(one, start)):
        opening = one  # `one of its leaders` is less than its leader
    several = several or head.name == "adviser"
    known = [hit for hit in clause.hits(lexicon.roles, start, end) if hit.first < head.last and head.first < hit.last]
    role = RoleClass(known[0].value) if known else _CLASSES.get(head.name, RoleClass.OFFICER)
    hit = Hit(head.first, head.last, draft.text_of(head.first, head.last).lower(), role.value)
    bodies = [
        f
        for f in clause.parties(head.last, end)
        if f.root.kind is MentionKind.ORGANIZATION and not f.modifier and not f.root.authority
    ]
    known_body, _ = organization_of(clause, hit, hit)
    organization = None if several else known_body or (bodies[0] if bodies else None)
    if organization is not None and organization.root is holder.root:
        organization = None
    title_end = end if several else head.last
    # `minister of defence under the old regime`: whose time it was is not what the post is of
    told = next((at for at in range(head.last, end) if draft.words[at] in UNDER), end)
    told = before_date(clause, head.last, told)
    place = "" if several or told <= head.last else draft.text_of(_body(clause, head.last, told), told)
    around = set(draft.words[clause.first : clause.last])
    behind = max(holder.last, clause.first)
    acts = clause.hits(lexicon.list_verbs, behind, start) if behind < start else []
    listed = any(hit.value == "strong" for hit in acts)
    lists = clause.hits(lexicon.list_nouns, behind, start) if behind < start else []
    listed = listed or any(
        not (_is_subject(clause, hit.first) or clause.segment.is_aside(hit.first)) for hit in lists
    )  # `X, the list says, was governor of Y`
    # Where somebody `is on the list as minister`, the listing is a claim of its own.
    first = (
        start
        if listed
        else clause.first
        if end - clause.first <= LONGEST_REACH * (end - start) + 2
        or _is_appointing(clause, start)
        or _is_whole(clause, start, end)
        else min(holder.first, start)
    )
    first = first if first >= clause.first else start
    lists_him = clause.hits(lexicon.list_nouns) or clause.hits(lexicon.list_verbs)
    if beside and lists_him and holder.first >= end and holder.first - end <= 1:
        first = start  # `The list has | Defence Minister X`
    former = bool(around & lexicon.former_words) or says_former(draft.text_of(start, head.last))
    told_by = by_list(clause, start, end)
    deputy = "deputy" in fold_title(draft.text_of(start, head.last))
    title = draft.text_of(opening, title_end)
    return clause.make(
        RoleClaim,
        span=draft.span(first, max(_told_until(clause, start, end), holder.last if holder.first >= end else end)),
        holder=clause.id_of(holder),
        role=RoleClass.DEPUTY if deputy else role,
        title=title,
        organization=clause.id_of(organization),
        place="" if organization is not None else place,
        current=not former and lasts(clause),
        former=former,
        when=clause.when(),
        says=f"{holder.root.name or 'a person'} is {title}{' of ' + place if place else ''}",
        **told_by,
    )


def _is_subject(clause: Clause, at: int) -> bool:
    """Whether a noun for a list is who says so, and no place: `X | список | представляет как министра`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    while at > clause.first and (
        draft.words[at - 1] in lexicon.articles or lexicon.authorities.find(draft.words, at - 1, at)
    ):
        at -= 1
    return lexicon.language != "en" and draft.words[at - 1] not in lexicon.prepositions


_APPOINTS = ("назнач", "nomm", "nombr", "ernann", "appoint")
"""How the verbs begin whose clause tells when, and by whom, somebody was given a post."""


def _is_appointing(clause: Clause, start: int) -> bool:
    return any(word.startswith(_APPOINTS) for word in clause.draft.words[max(clause.first, start - 2) : start])


LONGEST_CLAUSE = 12
"""Tokens of a clause that says no more than what somebody is."""


def _is_whole(clause: Clause, start: int, end: int) -> bool:
    """Whether a German clause opens with a phrase of time or place: `Unter dem alten Regime war er Minister`."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if lexicon.language != "de" or clause.last - end > 1 or end - clause.first > LONGEST_CLAUSE:
        return False
    verbs = sum(draft.verbs[clause.first : start])
    opens = draft.words[clause.first] in lexicon.prepositions
    return opens and verbs == 1 and "," not in draft.words[clause.first : start]


def _told_until(clause: Clause, start: int, end: int) -> int:
    """The end of the words of a claim: with what a short rest of the clause, without a verb, says of the body."""
    rest = clause.last - end
    return end if any(clause.draft.verbs[end : clause.last]) or rest > (end - start) * 2 else clause.last


def _body(clause: Clause, first: int, end: int) -> int:
    """The first token of what an office is of, the words before it left out."""
    lexicon, words = clause.draft.lexicon, clause.draft.words
    while first < end - 1 and (
        words[first] in lexicon.of_words or words[first] in lexicon.articles or words[first] in lexicon.prepositions
    ):
        first += 1
    return first


def says_former(title: str) -> bool:
    """Return whether the words of a title say that it is over: `ex-chef de l'État`, `экс-министр`."""
    return any(office.former for office in offices_in(title))


def fold_title(title: str) -> str:
    """Return `deputy` where a title is a deputy's, else the empty string."""
    found = offices_in(title)
    return "deputy" if found and found[0].deputy else ""
