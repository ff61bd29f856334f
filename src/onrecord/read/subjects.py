"""Subjects: the party that each segment of a sentence is about."""

import bisect

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found, Segment
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.read.lexicon.listings import TALK
from onrecord.read.restrictive import behind_date
from onrecord.read.set_apart import is_compared, is_set_apart
from onrecord.text.fate_words import FATE_WORDS
from onrecord.text.nations import nation_of


def mark_subjects(draft: Draft, segments: list[Segment], carried: Found | None) -> Found | None:
    """Set verb and subject of the segments of one sentence; return the subject that the next sentence may go on about.

    Args:
        draft: The document.
        segments: Those of the sentence, in order.
        carried: The subject of the sentence before.
    """
    main: Found | None = None
    topic: Found | None = None
    waiting: Found | None = None
    heading = _before_colon(draft, segments)
    for at, segment in enumerate(segments):
        inside = [f for f in draft.within(segment.first, segment.last) if not segment.is_aside(f.first)]
        places = range(behind_date(draft, segment.first, segment.last), segment.last)
        verb = next((i for i in places if draft.verbs[i] and not segment.is_aside(i)), None)
        segment.verb = verb
        before = _where_subjects_stand(draft, inside, verb)
        parties = [f for f in before if not f.place and not is_set_apart(draft, f) and not is_compared(draft, f)]
        # `X's brother, Y, was born in 1970` says nothing of X; `its leader` is left to the rules of roles.
        parties = [f for f in parties if not owns(draft, f)] or [f for f in parties if f.form is not MentionForm.NAMED]
        if verb is None or segment.kind != "main":
            parties = [f for f in parties if not _is_people(draft, f)]
        parties = [f for f in parties if not f.modifier] or parties  # `FDLR president X`: it is X that acts
        parties = _behind_apposition(draft, segment, parties)
        resumed = (
            waiting if waiting is not None and segment.kind == "main" and verb is not None and not parties else None
        )
        broken = _broken_off(segments, at) if not parties else None
        segment.subject = (
            (broken and broken.subject)
            or resumed
            or _said_of(draft, segments, at)
            or _subject_of(draft, segments, at, parties, main, carried)
        )
        listed = segment.kind in ("participle", "appositive", "fragment") or (segment.kind == "main" and not parties)
        if heading is not None and segment.first > heading.last and listed:
            segment.topic = segment.subject = heading
        if segment.subject is not None:
            segment.subject = _told_of_another(draft, bearer_of(draft, segment.subject, segment.first))
        relative = unnamed_relative(draft, segment)
        if relative is not None:
            segment.subject = relative
        waiting = _waiting_for_verb(draft, segments, at, parties, waiting)
        if segment.first and draft.tokens[segment.first - 1].text in "([" and draft.lexicon.language == "en":
            continue  # what stands in brackets is not what the text is about
        if topic is None and segment.kind == "main" and verb is not None and not _is_authority(segment.subject):
            topic = segment.subject
        if segment.kind in ("main", "fragment") and segment.subject is not None and main is None:
            main = segment.subject
        elif main is None and segment.own > segment.first:
            lead = [f for f in inside if f.last <= segment.own and not f.place]
            lead = [f for f in lead if not f.modifier] or lead  # `The Ostrel preacher X, a native of Y, | was added`
            main = _named_after_owner(draft, lead)
    told = topic or main or _introduced(draft, segments) or carried
    return carried if told is not None and told.members else told  # who is told of next is one party


def _waiting_for_verb(
    draft: Draft, segments: list[Segment], at: int, parties: list[Found], waiting: Found | None
) -> Found | None:
    """The name that opened a sentence and still waits for its verb behind a segment; None where none does."""
    segment, english = segments[at], draft.lexicon.language == "en"
    verb = segment.verb
    if segment.kind in ("content", "coordinate", "subordinate"):
        if verb is None and parties and english:
            return segment.subject  # `that X, the former chief, | was delisted`
        goes_on = segment.kind == "coordinate" and at and segments[at - 1].kind == "participle"
        return waiting if goes_on else None
    opening = [f for f in draft.within(segment.first, segment.last) if f.form is MentionForm.NAMED and not f.place]
    begin = segment.first + (draft.words[segment.first] in draft.lexicon.conjunctions)  # `, and X, the chief, | was`
    opening = [f for f in opening[:1] if f.first == begin]
    if segment.kind == "participle" and segment.own > segment.first and english:
        return opening[0] if opening else waiting  # `X, born in Ostrel and known as Y, | landed on the list`
    if segment.kind in ("main", "appositive"):
        opens = any(f in parties for f in opening) and verb is None and english
        return opening[0] if opens else waiting if segment.kind == "appositive" else None
    return waiting


def _introduced(draft: Draft, segments: list[Segment]) -> Found | None:
    """The name that a copula introduces behind a description: `The first was X`, `Le plus discret est X`."""
    for segment in segments:
        verb = segment.verb
        if segment.kind != "main" or verb is None or draft.words[verb] not in draft.lexicon.copulas:
            continue
        opens = verb - segment.first > 1 and draft.words[verb - 1] not in _EXPLETIVE
        named = [f for f in draft.within(segment.first, segment.last) if f.form is MentionForm.NAMED and not f.place]
        if not opens or not named or not verb < named[0].first <= verb + _NEAR_COPULA:
            continue
        if not named[0].authority and not named[0].modifier:
            return named[0]
    return None


_NEAR_COPULA = 3
_EXPLETIVE = frozenset("there it he she this that il elle ce c' es er sie dort hay это".split())


def _behind_apposition(draft: Draft, segment: Segment, parties: list[Found]) -> list[Found]:
    """The name that a description in front of it is of: `Ancien de la garde de M. X, Y s'est évadé` is about Y."""
    if not describes_in_front(draft, segment):
        return parties
    behind = [f for f in parties if f.first == segment.own and f.form is MentionForm.NAMED]
    return behind or parties


def describes_in_front(draft: Draft, segment: Segment) -> bool:
    """Return whether a clause has a description without a verb in front of it, closed by a comma, beside English."""
    first, own = segment.first, segment.own
    if (
        draft.lexicon.language not in TALK
        or segment.kind != "main"
        or own <= first
        or draft.tokens[own - 1].text != ","
    ):
        return False
    lexicon, opening = draft.lexicon, draft.words[first]
    nouns = lexicon.former_words | lexicon.person_nouns | lexicon.group_nouns
    if draft.dates_in(first, own) or opening in lexicon.prepositions:
        return False
    return opening in nouns or any(hit.first - first <= 1 for hit in lexicon.roles.find(draft.words, first, own))


_NEAR_ALIAS = 4
"""Tokens between `known as` and the name."""
_FARTHEST_BEARER = 14
"""Tokens between a name and the alias in an aside behind it."""


def bearer_of(draft: Draft, found: Found, first: int) -> Found:
    """Return who bears a name that an aside before a clause gives: `X, known to friends as Y, went abroad` is about X.

    Args:
        draft: The document.
        found: The mention that the clause would be about.
        first: Where the clause begins.
    """
    if draft.lexicon.language != "en" or found.form is not MentionForm.NAMED or found.last > first:
        return found
    begin = max(draft.sentences[draft.sentence_of(found.first)][0], found.first - _FARTHEST_BEARER)
    hits = draft.lexicon.alias_words.find(draft.words, begin, found.first)
    named = [f for f in draft.within(begin, found.first) if f.form is MentionForm.NAMED and not f.place]
    hits = [h for h in hits if found.first - h.last <= _NEAR_ALIAS and not any(f.first >= h.last for f in named)]
    bearers = [f for f in named if hits and f.last <= hits[-1].first and not f.authority and not owns(draft, f)]
    if not bearers or draft.tokens[bearers[-1].last].text != "," or draft.tokens[found.last].text != ",":
        return found
    return bearers[-1]


_ANOTHER = frozenset("another other autre otro otra outro outra altro altra weiterer weitere другой другая".split())


def _told_of_another(draft: Draft, subject: Found) -> Found:
    """The name behind a comma where the subject is a family name with `another`: `Another Vesk, Pavel, was born`."""
    at = subject.first - 1
    if at < 0 or draft.words[at] not in _ANOTHER or draft.tokens[min(subject.last, len(draft.tokens) - 1)].text != ",":
        return subject
    named = [f for f in draft.around(subject.last, 0, 3) if f.first == subject.last + 1]
    person = named and named[0].form is MentionForm.NAMED and named[0].root.kind is MentionKind.PERSON
    return named[0] if person else subject


def _named_after_owner(draft: Draft, lead: list[Found]) -> Found | None:
    """The first party before a participle; a person rather than the one who owns the word before the name.

    `His comrade X, also called Y, led Z` is about X.
    """
    if len(lead) > 1 and owns(draft, lead[0]) and lead[1].first - lead[0].last <= _NEAR_OWNER:
        return lead[1] if lead[1].kind is MentionKind.PERSON and lead[1].form is MentionForm.NAMED else lead[0]
    return lead[0] if lead else None


_NEAR_OWNER = 2


def _said_of(draft: Draft, segments: list[Segment], at: int) -> Found | None:
    """Whom a clause is about that a saying parts from its relative pronoun: `X, which the list says | was set up`."""
    segment, before = segments[at], segments[at - 1] if at else None
    if before is None or segment.kind != "content" or before.kind != "relative" or segment.verb != segment.first:
        return None
    return antecedent(draft, before)


def _where_subjects_stand(draft: Draft, inside: list[Found], verb: int | None) -> list[Found]:
    """The mentions among which the subject is: those before the verb; behind it where the language opens with it."""
    before = [f for f in inside if verb is None or f.last <= verb]
    if verb is not None and draft.lexicon.capitalised_nouns and not any(not f.place for f in before):
        # German has the subject behind the verb where anything else opens the clause: `Laut Eintrag stammt er aus X`.
        return [f for f in inside if f.first == verb + 1 and f.form is not MentionForm.NOMINAL]
    if not draft.lexicon.verb_first or any(not f.place for f in before):
        return before
    return [f for f in inside if f not in before and draft.words[f.first - 1] not in draft.lexicon.prepositions]


def _before_colon(draft: Draft, segments: list[Segment]) -> Found | None:
    """The party named before a colon, of whom the rest of the sentence tells: `X, the colonel: wanted, on the list`."""
    if not segments or draft.lexicon.language != "en":
        return None
    first, last = draft.sentences[segments[0].sentence]
    colon = next((i for i in range(first, last) if draft.tokens[i].text == ":"), None)
    if colon is None or any(
        s.verb_in(draft, first, colon) for s in segments if s.kind in ("main", "coordinate") and s.first < colon
    ):
        return None
    named = [f for f in draft.within(first, colon) if f.form is MentionForm.NAMED and not f.place and not f.modifier]
    known = [f for f in named if f.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION) and not f.authority]
    return known[0] if known and not owns(draft, known[0]) else None


def _subject_of(
    draft: Draft, segments: list[Segment], at: int, parties: list[Found], main: Found | None, carried: Found | None
) -> Found | None:
    """The party that one segment is about; `parties` are those before its verb."""
    segment = segments[at]
    if segment.kind == "relative":
        own = [f for f in parties if f.first >= segment.own and not _behind_preposition(draft, f)]
        return _relative_subject(draft, segment, own) or antecedent(draft, segment) or main
    if segment.kind in ("participle", "appositive"):
        if at == 0 and segment.own <= segment.first:
            return _next_subject(draft, segments, at) or carried
        note = draft.tokens[segment.first - 1].text == ";" and draft.lexicon.language == "en" and segment.verb is None
        return antecedent(draft, segment) or main or (carried if note and _tells(draft, segment) else None)
    if segment.kind == "coordinate" and not parties:
        return segments[at - 1].subject if at else main
    verb = segment.verb
    if verb is None:
        inside = draft.within(segment.first, segment.last)
        colon = next((i for i in range(segment.first, segment.last) if draft.tokens[i].text == ":"), None)
        behind = [f for f in inside if colon is not None and f.first == colon + 1 and f.form is MentionForm.NAMED]
        if behind and behind[0].kind is MentionKind.PERSON:
            return behind[0]  # `Leader: X`
        near = [f for f in inside if _opens(draft, segment, f) and not f.authority]
        opening = [f for f in near if not _is_people(draft, f)]
        if at == 0 and carried is not None and not opening and _tells(draft, segment):
            return carried  # `On the list since 2015.` is about whom the text was about.
        free = [f for f in inside if not owns(draft, f) or f.form is not MentionForm.NAMED]
        plain = draft.lexicon.language == "en"
        known = [f for f in free if plain and (f.listed or f.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION))]
        return next(iter(parties or known or free), None)
    named = _apposed(draft, segments[at - 1], segment) if at else None
    opens = bool(parties) and draft.words[segment.first] in draft.lexicon.prepositions
    adjunct = opens and (parties[0].authority or (named is not None and len(parties) == 1))
    if parties and not adjunct:
        return _main_party(draft, segment, parties, verb)
    unread = _has_unread_subject(draft, segment, verb)
    if segment.kind == "content" and (unread or _names_by_noun(draft, segment, verb)):
        main = None  # `X écrit que le transporteur figure ...`: who speaks is not whom it is about
        unread = True
    drops = draft.lexicon.drops_subjects and not unread
    return named or main or (carried if drops else None)


def _behind_preposition(draft: Draft, found: Found) -> bool:
    """Whether an English mention stands in an adjunct, as no subject does: `X, who by the panel's account was born`."""
    return draft.lexicon.language == "en" and draft.words[found.first - 1] in draft.lexicon.prepositions


def _broken_off(segments: list[Segment], at: int) -> Segment | None:
    """The relative clause that a segment goes on with behind words for a source: `X, который, по данным Y, родился`."""
    if at < 2 or segments[at - 1].kind != "attribution" or segments[at].verb is None:
        return None
    before = segments[at - 2]
    return before if before.kind == "relative" and before.verb is None else None


def _has_unread_subject(draft: Draft, segment: Segment, verb: int) -> bool:
    """Whether a noun stands where the subject does in a text without capitals, though it is no name that we found."""
    lexicon, at = draft.lexicon, segment.first
    if lexicon.letter_case:
        return _opens_with_noun(draft, segment, verb)
    if lexicon.verb_first:
        at = verb + 1
    while at < segment.last and draft.words[at] in lexicon.conjunctions:
        at += 1
    if at >= segment.last or not draft.tokens[at].text[0].isalpha():
        return False
    word = draft.words[at]
    if lexicon.verb_first and draft.words[verb] in lexicon.copulas and word in lexicon.roles:
        return False  # `كان أمير الجماعة`: what he was, not who
    closed = (lexicon.prepositions, lexicon.adverbs, lexicon.negations, lexicon.clause_starts, lexicon.pronouns)
    return (
        not draft.verbs[at] and not any(word in words for words in closed) and not draft.in_date(draft.tokens[at].start)
    )


def _names_by_noun(draft: Draft, segment: Segment, verb: int) -> bool:
    """Whether a bare noun stands before the verb of what somebody says, in a language without articles."""
    lexicon, at = draft.lexicon, max(segment.first, segment.own)
    if not lexicon.bare_genitive or not lexicon.letter_case:
        return False
    if at < verb and draft.words[at] in lexicon.content_words:
        at += 1
    return at < verb and any(
        draft.words[at] in table for table in (lexicon.group_nouns, lexicon.person_nouns, lexicon.roles)
    )


def _opens_with_noun(draft: Draft, segment: Segment, verb: int) -> bool:
    """Whether a noun with an article opens a clause before its verb, which names nobody: `Un obispo acusa a ...`."""
    lexicon, at = draft.lexicon, segment.first
    commas = [i for i in range(segment.first, verb) if draft.tokens[i].text == ","]
    if commas and draft.words[segment.first] in lexicon.prepositions:
        at = commas[-1] + 1  # `En el mar, la lista incluye ...`
    while at < verb and (draft.words[at] in lexicon.conjunctions or draft.words[at] in lexicon.adverbs):
        at += 1
    if at + 1 < verb and draft.numbers_in(at, at + 1) and draft.tokens[at + 1].text.islower():
        return True  # `Diez militares siguen en la lista`
    if at + 1 >= verb or draft.words[at] not in lexicon.articles or draft.words[at] in lexicon.possessives:
        return False
    noun = draft.words[at + 1]
    # `El grupo` is a mention of its own; `El dueño` may be whom the text was about.
    described = any(noun in table for table in (lexicon.group_nouns, lexicon.person_nouns, lexicon.roles))
    return draft.tokens[at + 1].text.islower() and not described and noun not in lexicon.name_words


def unnamed_relative(draft: Draft, segment: Segment) -> Found | None:
    """Return a stand-in for a relative whom a segment opens with and does not name: `Her husband was never listed`.

    It is no mention of the report and no party of a claim; it keeps the claim from being one about the owner.
    """
    lexicon, words = draft.lexicon, draft.words
    if lexicon.language in TALK:
        return _relative_told(draft, segment)
    first = segment.first
    while first < segment.last and words[first] in lexicon.conjunctions:
        first += 1
    if lexicon.language != "en" or first >= segment.last:
        return None
    owner = next((f for f in draft.within(first, segment.last) if f.first == first), None)
    if owner is None or not (owns(draft, owner) or words[first] in lexicon.possessives):
        return None
    hits = lexicon.kin.find(words, owner.last, min(owner.last + 3, segment.last))
    if not hits or any(
        f.form is MentionForm.NAMED and f.last > hits[0].last and f.first - hits[0].last <= 1
        for f in draft.around(hits[0].first, 4, 8)
    ):
        return None
    at = hits[0]
    return Found(first=at.first, last=at.last, kind=MentionKind.PERSON, form=MentionForm.NOMINAL, name="", place=True)


_NAME_BEHIND = 6
"""Tokens behind the word for a relative within which its name stands in an apposition."""


def _relative_told(draft: Draft, segment: Segment) -> Found | None:
    """The relative whom a clause in another language tells of and names behind a comma, or does not name.

    `Под санкциями и его брат, министр X`: X; `Su hermano también está en la lista`: nobody whom the text named.
    """
    lexicon, words = draft.lexicon, draft.words
    inside = draft.within(segment.first, segment.last)
    if segment.kind not in ("main", "coordinate", "content") or any(
        f.form is MentionForm.NAMED and not f.authority for f in inside
    ):
        return None
    for hit in lexicon.kin.find(words, segment.first, segment.last):
        at = hit.first - 1
        owned = at >= segment.first and words[at] in lexicon.possessives
        free = at <= segment.first or words[at - 1] not in lexicon.prepositions
        if at > segment.first and words[at - 1] in lexicon.copulas:
            continue  # `X, según la ficha, | es su primo`: what he is
        if not owned or not free or (hit.last < len(words) and words[hit.last] in lexicon.of_words):
            continue
        behind = [f for f in draft.within(hit.last, hit.last + _NAME_BEHIND) if f.form is MentionForm.NAMED]
        if behind and hit.last == segment.last - 1 and draft.tokens[hit.last].text == ",":
            return behind[0]
        person, nominal = MentionKind.PERSON, MentionForm.NOMINAL
        return Found(first=hit.first, last=hit.last, kind=person, form=nominal, name="", place=True)
    return None


_OPENING = 1
_LONGEST_OPENING = 8
"""Tokens of a description before the name that it describes."""


def _opens(draft: Draft, segment: Segment, found: Found) -> bool:
    """Whether a mention opens a segment, at most behind a title: `O contra-almirante X`."""
    if found.first - segment.first <= _OPENING:
        return True
    lexicon, before = draft.lexicon, draft.words[segment.first : found.first]
    if lexicon.language != "en" and before and before[-1] == "," and len(before) <= _LONGEST_OPENING:
        # `El primero de todos, X`: a description that names nobody, and the name that it describes
        return not any(f.form is MentionForm.NAMED for f in draft.within(segment.first, found.first))
    tables = (lexicon.articles, lexicon.titles, lexicon.person_nouns, lexicon.roles, lexicon.kin)
    if lexicon.language != "en" and lexicon.letter_case and len(before) <= _LONGEST_OPENING:
        # `Тульский агент «X»`: words that agree with the name before it, none of which could begin another phrase
        closed = (lexicon.prepositions, lexicon.pronouns, lexicon.relatives, lexicon.clause_starts)
        alone = not any(f.form is MentionForm.NAMED for f in draft.within(segment.first, found.first))
        return alone and "," not in before and not any(word in words for word in before for words in closed)
    titled = {
        at for hit in lexicon.roles.find(draft.words, segment.first, found.first) for at in range(hit.first, hit.last)
    }
    return all(at in titled or any(word in table for table in tables) for at, word in enumerate(before, segment.first))


def _tells(draft: Draft, segment: Segment) -> bool:
    """Whether a sentence without a verb tells of somebody: `Key operative of X.`, `On the list since 2015.`."""
    lexicon, words = draft.lexicon, draft.words
    tables = [lexicon.roles, lexicon.list_nouns, lexicon.birth, lexicon.nationals, lexicon.fields]
    if lexicon.language == "en":
        tables.append(FATE_WORDS["en"])
    return any(table.find(words, segment.first, segment.last) for table in tables)


def _is_authority(found: Found | None) -> bool:
    return found is not None and found.root.authority


def _is_people(draft: Draft, found: Found) -> bool:
    """Whether a mention is the word for a people or a country alone: `A Libyan, born in 1966`."""
    lone = found.form is MentionForm.NAMED and found.last - found.first == 1 and not found.listed
    return lone and found.kind is not MentionKind.PERSON and bool(nation_of(draft.words[found.first]))


def _main_party(draft: Draft, segment: Segment, parties: list[Found], verb: int) -> Found:
    """The subject before a verb; what stands in an opening adjunct (`After leaving X, Y forged`) is not it."""
    commas = [i for i in range(segment.first, verb) if draft.tokens[i].text == ","]
    opens = (
        draft.words[segment.first] in draft.lexicon.prepositions
        or draft.words[segment.first] in draft.lexicon.clause_starts
    )
    after = [f for f in parties if commas and f.first > commas[-1]]
    return after[0] if opens and after else parties[0]


def _apposed(draft: Draft, before: Segment, segment: Segment) -> Found | None:
    """The name before a comma that a verb follows: `the head of the group, X, was placed on the list`."""
    aside = before.kind in ("relative", "participle", "content", "attribution") and before.verb is not None
    if (aside and not _closes_with_name(draft, before)) or segment.first - before.last > 1:
        return None
    near = [
        f
        for f in draft.around(segment.first, 30, 0)
        if f.last <= segment.first and segment.first - f.last <= 1 and f.form is MentionForm.NAMED
    ]
    if not near or near[-1].kind not in (MentionKind.PERSON, MentionKind.ORGANIZATION) or near[-1].authority:
        return None
    start = near[-1].first
    while start > before.first and draft.words[start - 1] in draft.lexicon.titles:
        start -= 1
    if draft.lexicon.language == "en":
        start = _described_from(draft, start, before.first)
    return near[-1] if start == before.first or draft.tokens[start - 1].text == "," else None


def _closes_with_name(draft: Draft, segment: Segment) -> bool:
    """Whether a relative clause hangs on a noun, and the name of it follows: `The man who ran the camp, X, was listed`.

    No name opens it, and none but that behind its last comma could be the one that it tells of.
    """
    if segment.kind != "relative" or segment.own <= segment.first:
        return False
    opening = draft.within(segment.first, segment.own)
    noun = draft.words[segment.first] in draft.lexicon.articles and not any(
        f.form is MentionForm.NAMED for f in opening
    )
    commas = [at for at in range(segment.own, segment.last - 1) if draft.tokens[at].text == ","]
    return noun and bool(commas) and segment.verb is not None and segment.verb < commas[-1]


_LONGEST_DESCRIPTION = 5


def _described_from(draft: Draft, start: int, first: int) -> int:
    """Where the description of a name opens, if behind a comma: `One of them, the rebel commander X, died`."""
    lexicon = draft.lexicon
    for at in range(start - 1, max(first, start - _LONGEST_DESCRIPTION) - 1, -1):
        word = draft.words[at]
        if word == ",":
            return at + 1
        if draft.verbs[at] or word in lexicon.prepositions or not draft.tokens[at].text.islower():
            break
    return start


def owns(draft: Draft, found: Found) -> bool:
    """Whether a mention stands in the possessive: `The group's chief, X, is named`; `his name` is he himself."""
    if found.last < len(draft.words) and draft.words[found.last] in draft.lexicon.name_words:
        return False
    if found.form is MentionForm.PRONOMINAL:
        word = draft.words[found.first]
        alone = word in draft.lexicon.possessives and word not in draft.lexicon.pronouns
        return alone or is_behind_noun(draft, found)
    if draft.lexicon.capitalised_nouns and found.name and draft.tokens[found.last - 1].text == f"{found.name}s":
        return True  # `Vesks Bruder`
    following = draft.tokens[found.last].lower if found.last < len(draft.tokens) else ""
    return draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'", "s’")) or following.endswith(("'s", "’s"))


def is_behind_noun(draft: Draft, found: Found) -> bool:
    """Whether a pronoun owns the noun before it: `جانشین او` (his successor), but not `گفت او` (said he)."""
    lexicon, at = draft.lexicon, found.first - 1
    if lexicon.letter_case or not lexicon.verb_last or at < 0 or draft.opens_sentence(found.first):
        return False
    tables = (lexicon.roles, lexicon.kin, lexicon.list_nouns)
    return any(draft.words[at] in table for table in tables)


def _relative_subject(draft: Draft, segment: Segment, parties: list[Found]) -> Found | None:
    """The subject inside a relative clause (`whom X also blocks`); None where the pronoun itself is the subject."""
    inner = [f for f in parties if f.first > segment.own]
    return inner[0] if inner and draft.words[segment.own] != "whose" else None


def antecedent(draft: Draft, segment: Segment) -> Found | None:
    """Return the mention that a relative, participle or appositive segment hangs on; None where there is none."""
    if segment.topic is not None and segment.kind != "relative":
        return segment.topic
    start = max(segment.first, segment.own)
    described = _described_before(draft, segment, start)
    if described is not None:
        return antecedent(draft, described)
    earlier = [
        f
        for f in draft.within(draft.sentences[segment.sentence][0], start)
        if f.last <= start and f.form is not MentionForm.PRONOMINAL and not _is_people(draft, f)
    ]
    earlier = [f for f in earlier if not is_set_apart(draft, f) and not _owns_in_apposition(draft, f)]
    if segment.kind == "participle" and draft.lexicon.language == "de":
        # `X wurde, anders als Y, nie gelistet`: the participle closes the clause of X
        earlier = [f for f in earlier if not is_compared(draft, f)]
    if segment.kind == "relative" and draft.lexicon.language == "en" and draft.words[segment.own] in _OF_PEOPLE:
        # `X, born in Ostrel, who leads Y`: no place leads anything.
        earlier = [f for f in earlier if not f.place and f.kind is not MentionKind.PLACE]
    if _tells_listing_or_birth(draft, segment, start):
        earlier = _without_owners(draft, earlier)
    near = [f for f in earlier if start - f.last <= 3 and not f.modifier]
    if near:
        return _described(draft, segment, near[-1], earlier, start) or bearer_of(draft, near[-1], start)
    first, _ = draft.sentences[segment.sentence]
    same = [f for f in earlier if f.first >= first and f.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION)]
    return same[-1] if same else None


def _owns_in_apposition(draft: Draft, found: Found) -> bool:
    """Whether a noun only says whose the name before it is: `X, the movement's leader, joined them`."""
    if found.form is not MentionForm.NOMINAL or not owns(draft, found) or draft.tokens[found.first - 1].text != ",":
        return False
    return any(f.last == found.first - 1 and f.form is MentionForm.NAMED for f in draft.around(found.first, 12, 0))


def _described(draft: Draft, segment: Segment, near: Found, earlier: list[Found], start: int) -> Found | None:
    """Whom a description between commas is of, where its last name stands behind a preposition.

    `X, a member of Y, listed in 2010`, `X, once a trader in Y, joined them`: X is listed, and joined them.
    """
    lexicon, tokens = draft.lexicon, draft.tokens
    if lexicon.language != "en" or segment.kind != "participle" or tokens[start - 1].text != ",":
        return None
    at = near.first - 1
    while at > 0 and (draft.words[at] in lexicon.articles or draft.words[at] in lexicon.titles):
        at -= 1
    if draft.words[at] not in lexicon.prepositions and draft.words[at] not in lexicon.of_words:
        return None
    told = [f for f in earlier if f.last < at + 1 and f.form is MentionForm.NAMED and tokens[f.last].text == ","]
    told = [f for f in told if not f.place and not f.authority and not any(draft.verbs[f.last : near.first])]
    return told[-1] if told and not any(t.text == "," for t in tokens[told[-1].last + 1 : near.first]) else None


def _tells_listing_or_birth(draft: Draft, segment: Segment, start: int) -> bool:
    """Whether a participle beside a name tells of a birth or a listing, beside English."""
    lexicon = draft.lexicon
    if lexicon.language == "en" or segment.kind not in ("participle", "appositive") or start != segment.first:
        return False
    told = (lexicon.birth, lexicon.list_verbs)
    acts = ACTS.get(lexicon.language)
    if acts is not None and draft.words[start] in acts.hits:
        return True  # `X, ancien maire de Y, frappé par New York`
    return any(hit.first <= start + 1 for table in told for hit in table.find(draft.words, start, segment.last))


def _without_owners(draft: Draft, earlier: list[Found]) -> list[Found]:
    """The mentions before a participle without those that say whose the one before is: `X, le patron de Y, inscrit`."""
    lexicon, kept = draft.lexicon, list(earlier)
    while len(kept) > 1:
        last, before = kept[-1], kept[-2]
        at = last.first - 1
        while at > before.last and draft.words[at] in lexicon.articles and draft.words[at] not in lexicon.of_words:
            at -= 1
        apposed = any(draft.tokens[n].text == "," for n in range(before.last, at))
        roles = lexicon.roles.find(draft.words, before.last, at + 1)
        if draft.words[at] not in lexicon.of_words or not apposed or not roles or any(draft.verbs[before.last : at]):
            break
        kept.pop()
    return kept


def _described_before(draft: Draft, segment: Segment, start: int) -> Segment | None:
    """The description between a name and the birth or listing told of it: `X, le chef des Y, inscrit en 2006`."""
    if not _tells_listing_or_birth(draft, segment, start):
        return None
    at = bisect.bisect_left(draft.segments, start, key=lambda s: s.first) - 1
    before = draft.segments[at] if at >= 0 else segment
    plain = before.kind == "appositive" and before.verb is None and before.first == before.own
    beside = before.last == start and draft.tokens[start - 1].text == "," and before.sentence == segment.sentence
    return before if plain and beside else None


_OF_PEOPLE = frozenset({"who", "whom"})


def _next_subject(draft: Draft, segments: list[Segment], at: int) -> Found | None:
    for later in segments[at + 1 :]:
        inside = [f for f in draft.within(later.first, later.last) if not f.place]
        if inside:
            return inside[0]
    return None
