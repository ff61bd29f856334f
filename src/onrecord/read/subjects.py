"""Subjects: the party that each segment of a sentence is about."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.bearers import bearer_of, is_people, owns
from onrecord.read.draft import Draft, Found, Segment
from onrecord.read.lexicon.listings import TALK
from onrecord.read.relative_clauses import antecedent, subject_of_relative, unnamed_relative
from onrecord.read.restrictive import behind_date
from onrecord.read.set_apart import is_compared, is_set_apart
from onrecord.read.unread_subjects import has_unread_subject, names_by_noun
from onrecord.text.fate_words import FATE_WORDS


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
            parties = [f for f in parties if not is_people(draft, f)]
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
        # `X, born in Ostrel and known as Y, | landed on the list`
        return opening[0] if opening else _named_at_end(draft, segment.first, segment.own) or waiting
    if segment.kind in ("main", "appositive"):
        opens = any(f in parties for f in opening) and verb is None and english
        if opens:
            return opening[0]
        if english and verb is None and (segment.kind == "main" or _is_bare(draft, segments, at - 1)):
            return _named_at_end(draft, segment.first, segment.last) or waiting
        aside = segment.kind == "main" and segment.subject is waiting and _is_between_commas(draft, segment)
        return waiting if segment.kind == "appositive" or (aside and english) else None
    return waiting


def _named_at_end(draft: Draft, first: int, last: int) -> Found | None:
    """The one name of a description that it closes: `The harbour master X`, `Her cousin, the banker X`."""
    named = [f for f in draft.within(first, last) if f.form is MentionForm.NAMED and not f.place and not f.modifier]
    ends = last - (draft.tokens[last - 1].text in _CLOSING)
    if len(named) != 1 or named[0].authority:
        return None
    aside = (
        named[0].last < ends and draft.tokens[named[0].last].text == ","
    )  # `Her sister X, three years younger, | was`
    if named[0].last != ends and not (aside and not any(draft.verbs[named[0].last : ends])):
        return None
    before = draft.words[named[0].first - 1] if named[0].first > first else ""
    if before in draft.lexicon.prepositions or any(draft.verbs[first : named[0].first]):
        return None  # `According to X`, `The brother of X`
    return named[0] if named[0].kind in (MentionKind.PERSON, MentionKind.ORGANIZATION) else None


_CLOSING = frozenset(",;–—)")


def _is_bare(draft: Draft, segments: list[Segment], at: int) -> bool:
    """Whether a segment is a description alone that opens its sentence: `Her cousin, | the banker X, | is listed`."""
    if at != 0 or segments[at].kind != "main" or segments[at].verb is not None:
        return False
    first, last = segments[at].first, segments[at].last
    opens = draft.words[first] in draft.lexicon.articles or draft.words[first] in draft.lexicon.possessives
    return opens and not any(f.form is MentionForm.NAMED for f in draft.within(first, last))


def _is_between_commas(draft: Draft, segment: Segment) -> bool:
    """Whether commas close off a segment on both sides: `X, already blocked by Y, | is listed`."""
    return segment.first > 0 and draft.tokens[segment.first - 1].text == "," == draft.tokens[segment.last - 1].text


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
        return subject_of_relative(draft, segment, own) or antecedent(draft, segment) or main
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
        opening = [f for f in near if not is_people(draft, f)]
        if at == 0 and carried is not None and not opening and _tells(draft, segment):
            return carried  # `On the list since 2015.` is about whom the text was about.
        free = [f for f in inside if not owns(draft, f) or f.form is not MentionForm.NAMED]
        plain = draft.lexicon.language == "en"
        known = [f for f in free if plain and (f.listed or f.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION))]
        return next(iter(parties or known or free), None)
    named = _apposed(draft, segments[at - 1], segment) if at else None
    begin = segment.first + (draft.words[segment.first] in draft.lexicon.conjunctions)
    opens = bool(parties) and draft.words[begin] in draft.lexicon.prepositions  # `а под санкциями ООН — нет`
    adjunct = opens and (parties[0].authority or (named is not None and len(parties) == 1))
    if parties and not adjunct:
        return _main_party(draft, segment, parties, verb)
    unread = has_unread_subject(draft, segment, verb)
    if segment.kind == "content" and (unread or names_by_noun(draft, segment, verb)):
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


_OPENING = 1
_LONGEST_OPENING = 8
"""Tokens of a description before the name that it describes."""
_LONGEST_IN_FRONT = 14
"""Tokens of a description in front of a name, its comma included: `Le patron de l'armée de l'air, X`."""


def _opens(draft: Draft, segment: Segment, found: Found) -> bool:
    """Whether a mention opens a segment, at most behind a title: `O contra-almirante X`."""
    if found.first - segment.first <= _OPENING:
        return True
    lexicon, before = draft.lexicon, draft.words[segment.first : found.first]
    if lexicon.language != "en" and before and before[-1] == "," and len(before) <= _LONGEST_IN_FRONT:
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


def _next_subject(draft: Draft, segments: list[Segment], at: int) -> Found | None:
    for later in segments[at + 1 :]:
        inside = [f for f in draft.within(later.first, later.last) if not f.place]
        if inside:
            return inside[0]
    return None
