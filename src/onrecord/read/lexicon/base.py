"""The Lexicon: the words of one language that the rules of reading need."""

import dataclasses
import functools
from collections.abc import Callable, Mapping

from onrecord.text.phrases import PhraseTable

_EMPTY = PhraseTable({})


def forms(text: str) -> list[str]:
    """Return what a pattern stands for: `leader{,s}` gives `leader` and `leaders`; several braces multiply."""
    if "{" not in text:
        return [text]
    head, _, rest = text.partition("{")
    choices, _, tail = rest.partition("}")
    endings = forms(tail)
    return [head + choice + ending for choice in choices.split(",") for ending in endings]


def words(text: str) -> frozenset[str]:
    """Return the words of a text, patterns with braces spelled out."""
    return frozenset(form for word in text.split() for form in forms(word))


def phrases(text: str) -> list[str]:
    """Return the phrases of a text, parted by `;`, patterns with braces spelled out."""
    return [form for phrase in text.split(";") if phrase.strip() for form in forms(" ".join(phrase.split()))]


class LateTable(PhraseTable):
    """A phrase table built when it is first asked: a language costs little until a document is in it."""

    def __init__(self, build: Callable[[], Mapping[str, str]]) -> None:
        self._build = build

    def __getattr__(self, name: str) -> object:
        """Build the table on the first look at it."""
        if name.startswith("__") or name == "_build" or "_exact" in self.__dict__:
            raise AttributeError(name)
        super().__init__(self._build())
        return getattr(self, name)


def same(phrase: str) -> list[str]:
    """Return the phrase alone: how a language without elision writes it."""
    return [phrase]


def table(text: str = "", /, *, written: Callable[[str], list[str]] = same, **groups: str) -> PhraseTable:
    """Return a table of phrases; each group's name is the value, those of `text` have the empty one.

    Args:
        text: Phrases parted by `;`, patterns with braces.
        written: Gives all ways to write a phrase.
        **groups: Value to phrases; `__` in a name stands for `:`.
    """
    return valued({"": text} | {value.replace("__", ":"): group for value, group in groups.items()}, written)


def valued(groups: Mapping[str, str], written: Callable[[str], list[str]] = same) -> PhraseTable:
    """Return a table of phrases from value to phrases, for values that are no Python names."""
    return LateTable(
        lambda: {
            form: value for value, group in groups.items() for phrase in phrases(group) for form in written(phrase)
        }
    )


def valued_by_phrase(rows: Mapping[str, str]) -> PhraseTable:
    """Return a table of phrases with braces, each with its own value."""
    return LateTable(lambda: {form: value for pattern, value in rows.items() for form in phrases(pattern)})


@dataclasses.dataclass(frozen=True, kw_only=True)
class Lexicon:
    """Words by what they do; values are members of `model.vocab` or keys explained beside each field."""

    language: str
    articles: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    clause_starts: frozenset[str] = frozenset()
    """Words that open a subordinate or contrasting clause."""
    relatives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    of_words: frozenset[str] = frozenset()
    """Prepositions that join a role to its body."""
    auxiliaries: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    """Inflected forms that are verbs wherever they stand."""
    noun_verbs: frozenset[str] = frozenset()
    """Forms that are verbs only after a subject."""
    adverbs: frozenset[str] = frozenset()
    """Words that may stand between a subject and its verb."""
    pronouns: dict[str, str] = dataclasses.field(default_factory=dict)
    """Pronoun to `person`, `organization` or `any`."""
    possessives: dict[str, str] = dataclasses.field(default_factory=dict)
    negations: PhraseTable = _EMPTY
    universals: PhraseTable = _EMPTY
    authorities: PhraseTable = _EMPTY
    """Value: `un`, `ofac`, `state`, `eu`, `uk`, `ca`, `au`, `ch`."""
    programmes: PhraseTable = _EMPTY
    """Value: programme code in lower case: `fto`, `sdgt`, `narcotics`, `cyber`, ..."""
    list_nouns: PhraseTable = _EMPTY
    list_verbs: PhraseTable = _EMPTY
    """Value: `strong` (alone enough), `weak` (needs a list or an authority), `delisted`, `off` (with a list behind a
    word of `from_words`)."""
    labels: PhraseTable = _EMPTY
    """Descriptions such as `terrorist group` that only an authority can give."""
    lacking: PhraseTable = _EMPTY
    """Words that say without a negation that somebody stands on no list: `absent from`, `escaped`."""
    listing_nouns: PhraseTable = _EMPTY
    """Nouns for the act of listing somebody (`the designation of X`); value: `listed` or `delisted`."""
    fields: PhraseTable = _EMPTY
    """Labels before a colon in the entry of a list or a profile: `Date of birth:`, `Role:`."""
    same_day: PhraseTable = _EMPTY
    roles: PhraseTable = _EMPTY
    """Value: a `RoleClass`."""
    role_verbs: PhraseTable = _EMPTY
    """Value: role class, `:active` or `:passive` (`led by`)."""
    current_words: frozenset[str] = frozenset()
    former_words: frozenset[str] = frozenset()
    relations: PhraseTable = _EMPTY
    """Value: a `Relation`, with `:rev` where the words read right to left."""
    tie_nouns: PhraseTable = _EMPTY
    """Nouns that tie a party to the name right before them (`an Al-Qaida affiliate`); value: a `Relation`."""
    kin: PhraseTable = _EMPTY
    """Value: a kin `Relation` of the person named to the person owning the word."""
    attack_nouns: PhraseTable = _EMPTY
    attack_verbs: PhraseTable = _EMPTY
    weapons: PhraseTable = _EMPTY
    attackers: PhraseTable = _EMPTY
    casualty_words: PhraseTable = _EMPTY
    """Value: `killed`, `wounded`, `abducted`."""
    victims: PhraseTable = _EMPTY
    """Value: a population: `civilians`, `police`, `soldiers`, `people`, ..."""
    responsible: PhraseTable = _EMPTY
    """Value: `asserted`, `blamed`, `claimed`, `denied`, `admitted`."""
    tasks: PhraseTable = _EMPTY
    """Words for being in charge of something; value is the construction."""
    approval: PhraseTable = _EMPTY
    reporting: PhraseTable = _EMPTY
    """Value: `said`, `accused`, `denied`, `claimed`, `admitted`, `believed`."""
    according: PhraseTable = _EMPTY
    reports: PhraseTable = _EMPTY
    forecasts: PhraseTable = _EMPTY
    opinions: PhraseTable = _EMPTY
    attempts: PhraseTable = _EMPTY
    """Value: a `Modality`."""
    alias_words: PhraseTable = _EMPTY
    """Value: `alias` or `former`."""
    birth: PhraseTable = _EMPTY
    founding: PhraseTable = _EMPTY
    nationals: PhraseTable = _EMPTY
    """Words that say whose citizen somebody is."""
    tribes: PhraseTable = _EMPTY
    agreements: PhraseTable = _EMPTY
    signing: PhraseTable = _EMPTY
    duties: PhraseTable = _EMPTY
    undertakings: PhraseTable = _EMPTY
    including: PhraseTable = _EMPTY
    located: PhraseTable = _EMPTY
    """Value: `location` or `operates_in`."""
    rewards: PhraseTable = _EMPTY
    group_nouns: frozenset[str] = frozenset()
    branch_nouns: frozenset[str] = frozenset()
    """Nouns for a part of a group that is a party of its own: `branch`, `wing`."""
    person_nouns: frozenset[str] = frozenset()
    org_words: frozenset[str] = frozenset()
    """Words that mark a capitalised name as an organisation."""
    place_words: frozenset[str] = frozenset()
    """Words that mark a capitalised name as a place."""
    titles: frozenset[str] = frozenset()
    stop_names: frozenset[str] = frozenset()
    """Capitalised words that are no names: months, days, nationalities as adjectives, sentence openers."""
    capitalised_nouns: bool = False
    """Whether the language writes every noun with a capital: then one capitalised word alone is no name."""
    noun_endings: tuple[str, ...] = ()
    """Endings that only common nouns have; used where nouns are capitalised."""
    content_words: frozenset[str] = frozenset({"that"})
    """Words that open what somebody says: `that`, `que`, `dass`."""
    as_words: frozenset[str] = frozenset({"as"})
    """Words before what somebody is called: `as`, `comme`, `als`."""
    from_words: frozenset[str] = frozenset()
    """Words before the list that somebody is taken off."""
    by_words: frozenset[str] = frozenset({"by"})
    """Words before the doer of a passive."""
    letter_case: bool = True
    """Whether names begin with a capital; where nothing does, they are found by the words around them."""
    joined: tuple[str, ...] = ()
    """Words of one letter that are written joined to the next word: Arabic `و`, `ب`, `ل`."""
    joined_article: str = ""
    """An article that is written joined to its noun: Arabic `ال`."""
    given_names: frozenset[str] = frozenset()
    """Given names and first parts of names; used where names have no capital."""
    verb_first: bool = False
    """Whether the verb opens a plain clause, and its subject follows it."""
    verb_last: bool = False
    """Whether the verb closes a plain clause: what it counts stands before it."""
    drops_subjects: bool = False
    """Whether a sentence may go on about the last subject without naming it."""
    small_names: bool = False
    """Whether a body's name goes on in small letters behind its first noun: `Armée de résistance du Seigneur`."""
    bare_genitive: bool = False
    """Whether what a role or a relative is of follows without a preposition."""
    put_words: frozenset[str] = frozenset()
    """Verbs of putting somebody somewhere: after a list was spoken of, on that list."""
    list_texts: frozenset[str] = frozenset()
    """Words for the text of a list, where it is what says something."""
    object_endings: tuple[str, ...] = ()
    """Endings of a verb that stand for its object."""
    name_words: frozenset[str] = frozenset()
    """Words for a name: `his name` on a list is he himself."""
    clitic_objects: frozenset[str] = frozenset()
    """Object pronouns before the verb."""
    adjectives_behind: frozenset[str] = frozenset()
    """Adjectives between a role and its body: `jefe principal de X`."""
    in_words: frozenset[str] = frozenset({"in", "near", "outside", "at"})
    """Prepositions before the place of an event."""
    against_words: frozenset[str] = frozenset({"on", "against", "at", "of", "targeting", "stormed", "attacked"})
    """Prepositions before the target of an attack."""

    @functools.cached_property
    def telling_words(self) -> frozenset[str]:
        """Every word of a phrase that tells something by its verb."""
        tables = (self.lacking, self.relations, self.role_verbs, self.tasks, self.founding, self.list_verbs)
        return frozenset().union(*(table.words for table in tables))

    @functools.cached_property
    def known(self) -> frozenset[str]:
        """Every word of the lexicon that is no given name: what is no part of an unknown name."""
        found: set[str] = set()
        for field in dataclasses.fields(self):
            value = getattr(self, field.name)
            if isinstance(value, PhraseTable):
                found |= value.words
            elif isinstance(value, frozenset | dict):
                found |= set(value)
        return frozenset(found - self.given_names)
