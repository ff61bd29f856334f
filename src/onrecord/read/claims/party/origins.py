"""Origins: other words for where somebody is from, beside verbs of birth and words for citizens.

`a Belmora man by birth`, `Maltese, born in 1974`, `venezolano de nacimiento`, `gebürtiger Türke`, `es de Palmira`.
"""

from onrecord.model.claim import Claim, IdentityClaim, OtherClaim
from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.party.birth_values import REGIONS
from onrecord.read.claims.party.described import described
from onrecord.read.claims.party.persons import before_verb
from onrecord.read.draft import Found
from onrecord.text.nations import PARTS, nation_of
from onrecord.text.normalize import fold
from onrecord.text.towns import towns_of

ORIGIN = "origin"
"""The topic of a claim about where a person comes from."""
_BORN = {
    "en": ("by birth", "by origin"),
    "fr": ("de naissance",),
    "es": ("de nacimiento",),
    "it": ("di nascita",),
    "pt": ("de nascimento", "de nascença"),
    "ru": ("по рождению",),
}
"""Words behind a nation, or a word for a man of a town, that make it the place of a birth."""
_NATIVE = {"en": frozenset({"native"}), "de": frozenset({"gebürtiger", "gebürtige", "gebürtigen", "gebürtigem"})}
"""Words behind a place, in German before it, that make it the place of a birth."""
_PERSON = frozenset("man woman boy girl lad son daughter".split())
_OPENS = frozenset(",:(–—")
_CLOSES = frozenset(",:;.)(–—")
_FROM = {"en": ("from",), "es": ("de",), "fr": ("de",), "it": ("di",), "pt": ("de",), "de": ("aus",), "ru": ("из",)}
"""Words between `is` and the place that somebody is from."""
_COMES = frozenset(
    "stammt stammte stamme kommt kam vient venait viene proviene procede procedía provém provient vem происходит"
    " происходила происходил выходец выходцем".split()
)
LONGEST_PLACE = 4
"""Words of a place."""


def find_origins(clause: Clause) -> list[Claim]:
    """Return what a clause says of where a person is from by such words; one claim at most."""
    return (
        _native(clause)
        or _from_before_noun(clause)
        or _nation_alone(clause)
        or _nation_from(clause)
        or _is_from(clause)
    )


_ONE = frozenset("a an un une uno una ein eine".split())
"""Articles before a word for one of a people."""


def _nation_from(clause: Clause) -> list[Claim]:
    """`X, a Tunisian from Sfax`, `X est un Tunisien de Sfax`, `X, тунисец из Сфакса`: a people and a town at once."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    for at in range(clause.first + 1, clause.last - 2):
        nation = nation_of(draft.tokens[at].text)
        if not nation or draft.words[at + 1] not in _FROM.get(lexicon.language, ()) or not _is_people(clause, at):
            continue
        end = _end_of_place(clause, at + 2)
        opens = at - (draft.words[at - 1] in _ONE)
        said = opens > clause.first and draft.words[opens - 1] in lexicon.copulas
        beside = draft.tokens[opens - 1].text == "," and _follows_person(clause, opens - 1)
        if end == at + 2 or draft.in_date(draft.tokens[at + 2].start) or not (said or beside):
            continue
        party = _person(clause, opens - 1)
        if party is None or nation_of(draft.text_of(at + 2, end)):
            continue
        where = draft.text_of(at + 2, end).rstrip(" ,")
        named = party if clause.first <= party.first < opens else clause.named_before(party)
        start = clause.reach_back(named, opens, end) if named is not None else opens
        says = f"{party.root.name} comes from {where}"
        span, ids = draft.span(start, end), clause.ids([party])
        return [clause.make(OtherClaim, span=span, parties=ids, topic=ORIGIN, value=nation, when=None, says=says)]
    return []


def _end_of_place(clause: Clause, start: int) -> int:
    """Where the name of a place ends that begins at a token, marks apart; the token itself where none begins."""
    draft, end = clause.draft, start
    people = {f.first for f in draft.around(start, 0, 12) if f.first > start and f.root.kind is MentionKind.PERSON}
    while end < clause.last and end not in people and draft.tokens[end].text[0].isupper():
        end += 1
    return end


_STEMMING = frozenset({"stammende", "stammender", "stammenden", "gebürtige", "gebürtiger"})
"""German participles between the place that somebody is from and the noun for him: `Der aus Ostrel stammende Mann`."""


def _from_before_noun(clause: Clause) -> list[Claim]:
    """`Der aus Ostrel stammende Türke`."""
    draft = clause.draft
    if draft.lexicon.language != "de":
        return []
    for at in range(clause.first, clause.last):
        if draft.words[at] not in _STEMMING:
            continue
        opens = next(
            (n for n in range(at - 1, max(clause.first, at - LONGEST_PLACE - 1) - 1, -1) if draft.words[n] == "aus"),
            None,
        )
        if opens is None or at - opens < LEAST_BETWEEN:
            continue
        if opens > clause.first and draft.words[opens - 1] in draft.lexicon.possessives:
            return []  # `Sein aus Ostrel stammender Onkel`
        behind = [f for f in clause.parties(at + 1, at + 2 + LONGEST_PLACE) if f.form is MentionForm.NAMED]
        party = behind[0] if behind else described(clause) or clause.subject
        if party is None or not is_party(party) or party.root.kind is not MentionKind.PERSON:
            return []
        last = behind[0].last if behind else min(at + 2, clause.last)
        first = opens - 1 if opens > clause.first and draft.words[opens - 1] in draft.lexicon.articles else opens
        where = draft.text_of(opens + 1, at)
        says = f"{party.root.name} was born in {where}"
        span = draft.span(first, last)
        return [clause.make(IdentityClaim, span=span, party=clause.id_of(party), born_at=where, when=None, says=says)]
    return []


LEAST_BETWEEN = 2
"""Tokens from `aus` to the participle: the place at least."""


def _native(clause: Clause) -> list[Claim]:
    """`a Belmora man by birth`, `a Belmora native`, `venezolano de nacimiento`, `gebürtiger Türke`."""
    draft, language = clause.draft, clause.draft.lexicon.language
    for at in range(clause.first, clause.last):
        behind = " ".join(draft.words[at : at + 2]) in _BORN.get(language, ())
        native = draft.words[at] in _NATIVE.get(language, ())
        if language == "de" and native:
            start, end, after = at + 1, at + 2, at + 2
        elif behind or native:
            end = at
            while end > clause.first and draft.words[end - 1] in _PERSON:
                end -= 1
            start, after = _opening(clause, end), at + (2 if behind else 1)
        else:
            continue
        words = draft.text_of(start, end) if clause.first <= start < end <= clause.last else ""
        party = _person(clause, min(start, at))
        if not words or party is None:
            continue
        nation = nation_of(words)
        if not nation and not words[0].isupper():
            continue
        # A Tunisian by birth was born there, and may be a citizen of another country now.
        # `a Tunis native` is from the town whose name its country shares.
        place = words if towns_of(words) else nation.title() or words
        return [_claim(clause, party, min(start, at), after, place=place)]
    return []


def _opening(clause: Clause, end: int) -> int:
    """Where the place or nation that ends before a token begins: one word, or capitalised words."""
    draft, start = clause.draft, end - 1
    while (
        start > clause.first
        and end - start < LONGEST_PLACE
        and draft.tokens[start].text[0].isupper()
        and draft.tokens[start - 1].text[0].isupper()
    ):
        start -= 1
    return start + (draft.words[start] in draft.lexicon.articles and start < end - 1)  # `An Egyptian by birth, he`


def _nation_alone(clause: Clause) -> list[Claim]:
    """A word for a people alone between marks: `X, Maltese, born ...`; `X, the man from Y: Algerian, says the entry`.

    Never the name of a country, which stands so in a list of places or behind a town.
    """
    draft = clause.draft
    for at in range(clause.first + 1, clause.last):
        word = draft.tokens[at].text
        nation = nation_of(word)
        if not nation or fold(word) == nation or draft.words[at - 1] in PARTS or not _is_people(clause, at):
            continue
        closes = at + 1 >= len(draft.tokens) or draft.tokens[at + 1].text in _CLOSES
        if draft.tokens[at - 1].text not in _OPENS or not closes or not _follows_person(clause, at - 1):
            continue
        party = _person(clause, at - 1)
        if party is not None:
            return [_claim(clause, party, at, at + 1, nation=nation)]
    return []


def _is_people(clause: Clause, at: int) -> bool:
    """Whether a word is one for a people: small where the language writes these so, a countryman in German."""
    word, language = clause.draft.tokens[at].text, clause.draft.lexicon.language
    if language in ("en", "de"):
        return word[0].isupper() and not word.endswith(("land", "stan", "ien"))
    return word[0].islower() or (language == "fr" and word.endswith(("ien", "ienne", "ais", "aise", "ain", "aine")))


def _follows_person(clause: Clause, mark: int) -> bool:
    """Whether a person's name, or what is said of one behind a comma, stands before a mark of the same sentence."""
    draft = clause.draft
    first, _ = draft.sentences[clause.segment.sentence]
    named = [f for f in draft.within(first, mark) if f.form is MentionForm.NAMED and not f.place]
    people = [f for f in named if f.root.kind is MentionKind.PERSON]
    if not people:
        return False
    last = people[-1]
    return last.last == mark or (draft.tokens[last.last].text == "," and not any(draft.verbs[last.last : mark]))


def _is_from(clause: Clause) -> list[Claim]:
    """`X es de Palmira`, `X ist aus Bayburt`, `X is from Belmora`, `stammt er aus Bayburt`, the place at the end."""
    draft, lexicon = clause.draft, clause.draft.lexicon
    words = _FROM.get(lexicon.language, ())
    for at in range(clause.first + 1, clause.last - 1):
        before = draft.words[at - 1]
        said = before in lexicon.copulas or before in _COMES or (before in lexicon.pronouns and at > clause.first + 1)
        if draft.words[at] not in words or not said or not draft.tokens[at + 1].text[0].isupper():
            continue
        if before in lexicon.pronouns and draft.words[at - 2] not in _COMES | lexicon.copulas:
            continue
        end = at + 1
        while end < clause.last and (draft.tokens[end].text[0].isupper() or draft.tokens[end].text == ","):
            end += 1
        while draft.tokens[end - 1].text == ",":
            end -= 1
        if end < clause.last and (draft.words[end] in lexicon.place_words or draft.words[end] in REGIONS):
            end += 1
        closes = end >= clause.last or not draft.tokens[end].text[0].isalnum()
        party = _person(clause, at - 1) if clause.subject is None else clause.subject
        person = party is not None and is_party(party) and party.root.kind is MentionKind.PERSON
        if not closes or not person or party is None or draft.in_date(draft.tokens[at + 1].start):
            continue
        where = draft.text_of(at + 1, end).rstrip(" ,")
        own = clause.first <= party.first < at
        span = draft.span(party.first if own else clause.first, end)
        says = f"{party.root.name} comes from {where}"
        return [clause.make(OtherClaim, span=span, parties=clause.ids([party]), topic=ORIGIN, says=says)]
    return []


def _claim(clause: Clause, party: Found, first: int, last: int, *, nation: str = "", place: str = "") -> Claim:
    own = clause.first <= party.first < first
    named = party if own else clause.named_before(party)
    end = _end_of_source(clause) if last >= clause.last - 1 else 0
    start = clause.reach_back(named, first, last) if named is not None else first
    if end > last and named is not None and first - named.last > 1:
        start = first  # `X, the man from Y: Algerian, according to his entry`
    if start == first:
        last = max(last, end)
    says = f"{party.root.name} is a national of {nation}" if nation else f"{party.root.name} was born in {place}"
    return clause.make(
        IdentityClaim,
        span=clause.draft.span(start, last),
        party=clause.id_of(party),
        nationality=nation,
        born_at=place,
        when=None,
        says=says,
        **before_verb(clause, last),
    )


def _end_of_source(clause: Clause) -> int:
    """Where the words for a source end that follow a clause at once: `Algerian, according to his entry`."""
    behind = clause.draft.segments_from(clause.last)[:1]
    own = behind and behind[0].kind == "attribution" and behind[0].sentence == clause.segment.sentence
    return behind[0].last if own else 0


def _person(clause: Clause, at: int) -> Found | None:
    """The person that the words are about: the last named in full before them in the sentence, or the subject."""
    draft = clause.draft
    first, _ = draft.sentences[clause.segment.sentence]
    before = [f for f in draft.within(first, at) if f.root.kind is MentionKind.PERSON and not f.modifier]
    full = [f for f in before if is_party(f) and f.form is MentionForm.NAMED and len(f.name.split()) > 1]
    for found in (*reversed(full), clause.head, clause.subject, *reversed(before)):
        if found is not None and is_party(found) and found.root.kind is MentionKind.PERSON:
            return found
    found = described(clause)
    return found if found is not None and found.root.kind is MentionKind.PERSON else None
