"""Absence by name: whether a complete list lacks a party that nobody on record bears the name of."""

import dataclasses
import re
from collections.abc import Collection

from onrecord.check.case import Desk
from onrecord.check.listing.described import is_described
from onrecord.check.listing.nearness import (
    SURE_KINDS,
    comes_near,
    has_spelling,
    is_on,
    may_be,
    may_be_name,
    plain_words,
)
from onrecord.check.listing.own_name import has_own_word, is_in_english
from onrecord.check.listing.standing import Standing, first_held, full_name, standing_of
from onrecord.check.listing.strangers import is_plain_name, is_thing_by_article, is_whole_name, sole_name
from onrecord.model.claim import IdentityClaim
from onrecord.model.document import KIN_CLUE, Mention
from onrecord.model.record import Entity, Snapshot
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.text.cases import nominatives
from onrecord.text.normalize import fold, skeleton, telling_words
from onrecord.text.romanise import romanise
from onrecord.text.slavic_names import FIRST_NAMES
from onrecord.text.western_names import western_forms

SHORTEST_LONE_NAME = 4
"""Letters of a one-word name from which its absence counts; shorter ones are acronyms that many bear."""
SHORTEST_LONE_PERSON = 6
"""Letters of a one-word name of a person from which its absence confirms that a report denies the listing."""


@dataclasses.dataclass
class _Search:
    """What the names of a list are searched for.

    Attributes:
        source: Key of the list.
        kind: What the reader takes the bearer for.
        denied: The report says that the party is not listed.
        decided: Parties of the record of which it is known that they do not stand there.
        desk: The case.
        later: A party that the name may be of was put on the list after as-of.
    """

    source: str
    kind: MentionKind
    denied: bool
    decided: Collection[str]
    desk: Desk
    later: bool = False

    def has(self, entity: Entity) -> bool:
        """Whether a party may be on the list as of the date: one whose listing came later is not."""
        if entity.id in self.decided or not is_on(entity, self.source, self.desk, now=self.denied):
            return False
        if standing_of(entity, self.source, self.desk).state != "not_yet":
            return True
        self.later = True
        return False


def standing_of_name(
    party: str, source: str, desk: Desk, *, denied: bool = False, decided: Collection[str] = ()
) -> Standing:
    """Return where a name that nobody on record bears stands on a list: `absent` or `unknown`.

    Absence by name needs a complete snapshot not later than as-of, a full name of a person or an organisation, and no
    name on that list that comes near.

    Args:
        party: Mention id.
        source: Key of the list.
        desk: The case.
        denied: The report says that the party is not listed: a pronoun then stands for the name before it, as to take
            it for the wrong name would at worst confirm an absence.
        decided: Parties of the record that may be the one, of which it is known that they do not stand there.
    """
    before, after = desk.view.around(source)
    if before is None and denied:
        before, after = first_held(source, desk), None
    mention = desk.mentions.get(party)
    if mention is not None:
        mention = desk.mentions.get(mention.chain, mention) if denied else sole_name(mention, desk) or mention
    if before is None or not before.complete or not (denied or is_known_by_name(before, desk)):
        return Standing("unknown")
    name = full_name(party, desk)
    if mention is None or not mention.name or not _is_of_kind(mention, name, desk, denied=denied):
        return Standing("unknown")
    if not denied and not (is_whole_name(mention, desk) and _is_full(name, mention)):
        return Standing("unknown")
    if is_thing_by_article(mention, desk) or any(clue.startswith(KIN_CLUE) for clue in mention.clues):
        # The family name is the reader's guess; a guessed name is missing on every list.
        return Standing("unknown")
    search = _Search(source, mention.kind, denied, decided, desk)
    if any(_is_on_list(each, search) for each in (name, *_before_place(name), *_other_names(party, desk))):
        return Standing("unknown")
    words = _known_words(telling_words(name))
    if len(words) < 2 and not _tells_alone(words[0], mention.kind, denied=denied):
        return Standing("unknown")
    if mention.kind is not MentionKind.PERSON and is_described(name):
        return Standing("unknown")
    translated = mention.kind is not MentionKind.PERSON and _may_be_translated(name, source, desk)
    if translated and not (has_own_word(party, name, source, desk) if denied else is_in_english(name, desk)):
        return Standing("unknown")
    return Standing("absent", lacks=(before,) if after is None or search.later or decided else (before, after))


def _is_full(name: str, mention: Mention) -> bool:
    """Whether a name tells a person apart by two words, `Abdul Vesk` being one, and is in one script."""
    mixed = not name.isascii() and any(char.isascii() and char.isalpha() for char in name)
    mixed = mixed and any("\u0400" <= char <= "\u04ff" for char in name)
    return not mixed and (mention.kind is not MentionKind.PERSON or len(plain_words(name)) >= FEWEST_PLAIN)


def _before_place(name: str) -> list[str]:
    """The name before a word that may lead to where its bearer is from: `Rafo Vesk` of `Rafo Vesk de Tarmona`."""
    words = name.split()
    return [" ".join(words[:at]) for at in range(FEWEST_PLAIN, len(words) - 1) if words[at] in _FROM]


_FROM = frozenset("of from de du des del di da do von aus из".split())


def _other_names(party: str, desk: Desk) -> list[str]:
    """The names that the report says a party also goes by: `on the list under the name of X`."""
    told = (claim for claim in desk.resolution.reading.claims if isinstance(claim, IdentityClaim))
    aliases = [alias for claim in told if claim.party == party for alias in claim.aliases]
    end = desk.mentions[party].span.end
    sentence = re.split(r"[.!?](?=\s)|\n", desk.text[end : end + LONGEST_LISTING], maxsplit=1)[0]
    names = (desk.text[end + told.end() : end + len(sentence)] for told in _UNDER_NAME.finditer(sentence))
    return [*aliases, *names]


LONGEST_LISTING = 200
"""Characters behind a name in which the name it is listed under is looked for."""
_UNDER_NAME = re.compile(
    r"\b(?:under the (?:\w+ )?(?:name|alias)|sous le (?:nom|pseudonyme)|(?:bajo|con) el (?:nombre|alias)"
    r"|unter dem (?:Namen|Decknamen)|под (?:именем|названием|псевдонимом))(?: of| de| d['’]| von)?\b\s*",
    re.IGNORECASE,
)


def _is_on_list(name: str, search: _Search) -> bool:
    """Whether a name of that list may be this one, in any spelling and script."""
    words = _known_words(telling_words(name))
    return (
        not words
        or _has_near_name(words, search)
        or _has_name_like(name, search)
        or _has_other_spelling(name, search)
        or (search.kind is MentionKind.PERSON and _has_eastern_spelling(name, search))
    )


def _known_words(words: list[str]) -> list[str]:
    """The words of a name without initials, which stand for a word that is not known: `Radu M. Vesk`."""
    return [word for word in words if len(word) > 1]


FEWEST_PLAIN = 2
"""Plain words of a name that is looked for with any one of them spelt otherwise."""
MOST_WITHOUT_ALIASES = 0.05
"""Share of the entries of a snapshot without aliases that stand in no snapshot with them, up to which a name counts."""


def is_known_by_name(snapshot: Snapshot, desk: Desk) -> bool:
    """Return whether the aliases of a list are held: with its snapshot, or for nearly all entries with another one.

    Of an American snapshot without the file of aliases those of the entries that an older one has with it are known.
    """
    return snapshot.names_complete or desk.view.without_aliases(snapshot) <= MOST_WITHOUT_ALIASES


def _is_of_kind(mention: Mention, name: str, desk: Desk, *, denied: bool) -> bool:
    """Whether the absence of a name counts: of one of no known kind, to confirm a denial, or where it is plain."""
    if mention.kind is MentionKind.OTHER:
        return denied or is_plain_name(mention, name, desk)
    return mention.kind in SURE_KINDS


def _tells_alone(word: str, kind: MentionKind, *, denied: bool) -> bool:
    """Whether the absence of a one-word name counts; of a person's it confirms a denial, and contradicts nobody."""
    if kind is not MentionKind.ORGANIZATION:
        return denied and len(word) >= SHORTEST_LONE_PERSON
    return len(word) >= SHORTEST_LONE_NAME


def _may_be_translated(name: str, source: str, desk: Desk) -> bool:
    """Whether a list may have an organisation under a name in another language: then its absence shows nothing."""
    acronym = name.isupper() and len(telling_words(name)) == 1
    if acronym and not _is_used_by(source, name, desk):
        return True
    return not acronym and desk.resolution.reading.document.language not in _LANGUAGES_OF_LISTS


def _is_used_by(source: str, short: str, desk: Desk) -> bool:
    """Whether a list itself calls a body by an acronym, in what it says of the parties that a report names.

    It would then have it as a name too, if it had the body.
    """
    word = re.compile(rf"\b{re.escape(short)}\b")
    parties = {link.entity.id for link in desk.links.values() if link.entity is not None}
    rows = (statement for party in sorted(parties) for statement in desk.view.statements(party))
    return any(row.cite.source == source and word.search(row.cite.excerpt) for row in rows)


_LANGUAGES_OF_LISTS = ("en", "und")
"""The official lists name organisations in English, or in their own language in Latin letters."""


def _has_name_like(name: str, search: _Search) -> bool:
    """Third check: whether a party on that list has most of this name, in any spelling and script."""
    from onrecord.record.names import parties_like
    from onrecord.record.names.forms import forms_of

    view = search.desk.view
    found = (view.entity(entity) for entity in parties_like(view.name_index(), name))
    cyrillic = search.denied and not name.isascii()
    words = [part.text for part in forms_of(name).parts] if cyrillic else telling_words(name)
    words = _known_words(words)
    lone = words[0] if len(words) == 1 and words[0].isascii() else ""
    return any(
        search.has(entity)
        and (not lone or may_be(entity, search.kind))
        and any(comes_near(words, n.text) and (not lone or has_spelling(lone, n.text)) for n in entity.names)
        for entity in found
    )


def _has_near_name(words: list[str], search: _Search) -> bool:
    """Second check before absence counts: whether a name of that list comes near this one."""
    view = search.desk.view
    for hit in view.near_names(words):
        if len(words) > 1 and (hit.name.quality is NameQuality.WEAK or not comes_near(words, hit.name.text)):
            continue
        entity = view.entity(hit.entity_id)
        if len(words) == 1 and not has_spelling(words[0], hit.name.text):
            continue
        # The kind of a name that nobody on record bears is a guess: one that has all its words may be it in any kind.
        if search.has(entity) and (len(words) > 1 or may_be(entity, search.kind)):
            return True
    return False


def _has_other_spelling(name: str, search: _Search) -> bool:
    """Fourth check: whether a name of that list is this one but for the spelling of any one word, in any kind."""
    words, view = plain_words(name), search.desk.view
    if len(words) < FEWEST_PLAIN:
        return False
    for out in range(len(words)):
        for hit in view.near_names([*words[:out], *words[out + 1 :]]):
            if hit.name.quality is NameQuality.WEAK or not may_be_name(words, hit.name.text):
                continue
            if search.has(view.entity(hit.entity_id)):
                return True
    return False


def _has_eastern_spelling(name: str, search: _Search) -> bool:
    """Fifth check: whether that list has a family name in Cyrillic letters with a first name that may be the same.

    Belarusian and Ukrainian write it otherwise (`Николай` as `Mikalai`), and so do the languages from which Russian has
    it by its sound: `Лоран` is `Laurent`. Of any other first name the first letter is enough to be in doubt.
    """
    words, view = fold(name).split(), search.desk.view
    if len(words) < FEWEST_PLAIN or not all("а" <= word[0] <= "я" for word in words):
        return False
    forms = _romanised(words[0])
    given = {FIRST_NAMES[form] for form in forms if form in FIRST_NAMES}
    letters = {name[:1] for name in (*forms, *western_forms(words[0]))}
    for form in _romanised(words[-1]):
        for hit in view.near_names([form]):
            theirs = fold(hit.name.text).split()
            called = any(FIRST_NAMES.get(word) in given for word in theirs) if given else False
            others = [word for word in theirs if skeleton(word) != skeleton(form)]
            called = called or any(word[:1] in letters for word in others)
            if called and len(others) < len(theirs) and search.has(view.entity(hit.entity_id)):
                return True
    return False


def _romanised(word: str) -> list[str]:
    """A word in Cyrillic letters in Latin ones, as it stands and in the nominative."""
    return [form for other in (word, *nominatives(word)) for form in romanise(other)]
