"""Group mentions into chains: short forms, descriptions and pronouns find their antecedent."""

from itertools import pairwise

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.agreement_of_gender import agrees
from onrecord.read.case_endings import stem
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.genders import may_be
from onrecord.read.mentions import SHIPS
from onrecord.read.subjects import is_behind_noun
from onrecord.text.firm_words import is_firm_word
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold

_REACH_SENTENCES = 4


_LATEST = 24
"""How many earlier names with a word in common are looked at; keeps long reports linear."""


_PARTICLES = frozenset(
    "the al el of and de ag bin ben abu network group organization movement army party front".split()
)


def link_chains(draft: Draft) -> None:
    """Give mentions their antecedent, in text order.

    A short name (`Shekau`, `the Haqqani`, `KOMID`) joins the latest longer name that contains it. A pronoun or a
    definite description joins the most salient party: first the opening party of its own sentence so far, then
    that of the sentences before, at most four back. Authorities that list others are never an
    antecedent of a group.
    """
    seen = _Seen(draft.lexicon.language)
    for item in draft.found:
        cataphoric = item.last < len(draft.words) and draft.words[item.last] in draft.lexicon.copulas
        if draft.lexicon.language != "en" and cataphoric and item.last + 1 < len(draft.tokens):
            # `L'homme est X` names him; `L'homme est inscrit` is about somebody named before.
            cataphoric = (
                not (draft.tokens[item.last + 1].text.islower() or draft.in_date(draft.tokens[item.last + 1].start))
                or draft.words[item.last + 1] in draft.lexicon.articles
            )
        if item.antecedent is not None or calls_itself(draft, item):
            pass
        elif item.form is MentionForm.NAMED:
            item.antecedent = None if _is_stranger(draft, item) else _longer_name(draft, item, seen)
        elif item.form is MentionForm.NOMINAL and draft.words[item.last - 1] in SHIPS:
            item.antecedent = _ship(draft, item, seen) or _airline(draft, item, seen)
        elif not (item.form is MentionForm.NOMINAL and item.kind is MentionKind.PERSON and cataphoric):
            item.antecedent = _salient(draft, item, seen)
        seen.add(draft, item)


_CALLING = frozenset("calls call called styles style styled names name dubs".split())
_ITSELF = frozenset("itself themselves himself herself".split())
LONGEST_CALLED = 10
"""Tokens from a description to the name that its bearer takes."""


def calls_itself(draft: Draft, item: Found) -> bool:
    """Return whether an English description gives the name of its own party: `The movement, which calls itself X`.

    It stands for nobody named before.
    """
    if item.form is not MentionForm.NOMINAL or draft.lexicon.language != "en":
        return False
    behind = draft.words[item.last : item.last + LONGEST_CALLED]
    return any(one in _CALLING and other in _ITSELF for one, other in pairwise(behind)) and "." not in behind


class _Seen:
    """The mentions before the one at hand, by the words of their names and by sentence."""

    def __init__(self, language: str) -> None:
        self._cases = language == "ru"
        self.by_word: dict[str, list[Found]] = {}
        self.by_sentence: dict[int, list[Found]] = {}

    def add(self, draft: Draft, item: Found) -> None:
        self.by_sentence.setdefault(draft.sentence_of(item.first), []).append(item)
        for word in set(self.words(item.name)):
            self.by_word.setdefault(word, []).append(item)

    def words(self, name: str) -> list[str]:
        """The folded words of a name, without their case endings in a language that has them on names."""
        words = fold(name).split()
        return [stem(word) for word in words] if self._cases else words

    def sharing(self, words: set[str]) -> list[Found]:
        """The latest names that share one of the words, the latest first; at most a few for each word."""
        found = {id(f): f for word in words for f in self.by_word.get(word, ())[-_LATEST:]}
        return sorted(found.values(), key=lambda f: -f.first)


def _longer_name(draft: Draft, item: Found, seen: _Seen) -> Found | None:
    words = [w for w in seen.words(item.name) if w != "the"]
    if not words:
        return None
    short = set(words) - _PARTICLES
    earlier = _told_by_it(draft, short, seen.sharing(short or set(words)), seen)
    if len(short) == 1 and item.kind is not MentionKind.ORGANIZATION and _is_nobodys(draft, item, short, earlier, seen):
        return None
    for other in _no_longer(draft, item, short, earlier, seen):
        theirs = seen.words(other.name)
        if theirs == words or fold(other.name) == fold(item.name):
            return other
        if item.listed and not item.weak and len(words) > 1 and item.kind is not other.kind:
            continue
        if other.listed and item.listed and not set(other.entities) & set(item.entities) and len(words) > 1:
            continue
        if short and short <= set(theirs) and len(words) < len(theirs):
            if item.kind is MentionKind.PERSON and other.kind is not MentionKind.PERSON:
                continue
            if (
                item.kind is MentionKind.OTHER
                and other.kind is MentionKind.ORGANIZATION
                and not _collective(draft, item)
                and not _is_without_its_noun(draft, item, other, seen)
            ):
                continue
            if item.kind is MentionKind.ORGANIZATION and other.kind is MentionKind.PERSON:
                continue
            item.kind = other.kind
            return other
        if _is_fuller(draft, item, other, (short, set(theirs) - _PARTICLES)):
            return other
    return None


def _told_by_it(draft: Draft, short: set[str], earlier: list[Found], seen: _Seen) -> list[Found]:
    """The earlier names that the text itself has with a word: not those of relatives told by their given names."""
    if len(short) != 1:
        return earlier
    return [f for f in earlier if short <= set(seen.words(draft.text_of(f.first, f.last)))] or earlier


_SOMEBODY = frozenset("somebody someone anybody man woman person fellow character paymaster boy stranger youth".split())
_BY_NAME = frozenset("called named calling styling".split())


_ANOTHER = frozenset(
    "another other autre otro otra outro outra altro altra anderer andere anderen weiterer weitere другой другая "
    "другого namesake homonyme tocayo".split()
)


def _is_stranger(draft: Draft, item: Found) -> bool:
    """Whether a text brings in by a name whom it does not know: `the other Vesk`, `one "Hajji Orsk"`."""
    if item.first and item.kind is not MentionKind.ORGANIZATION and draft.words[item.first - 1] in _ANOTHER:
        return True
    if draft.lexicon.language != "en":
        return False
    at = item.first - 1
    while at > 0 and (draft.words[at] in draft.lexicon.titles or not draft.tokens[at].text[0].isalnum()):
        at -= 1
    if at > 0 and draft.words[at] in ("himself", "herself"):
        at -= 1
    if at < 1:
        return False
    one = draft.words[at] == "one" and draft.words[at - 1] not in ("the", "this", "no", "any", "every", "each")
    certain = draft.words[at] == "certain" and draft.words[at - 1] == "a"
    return one or certain or (draft.words[at] in _BY_NAME and draft.words[at - 1] in _SOMEBODY)


def _is_nobodys(draft: Draft, item: Found, short: set[str], earlier: list[Found], seen: _Seen) -> bool:
    """Whether a name of one word may be that of several told before, or stands among names that nobody before has."""
    alone = len([w for w in seen.words(item.name) if w != "the"]) == 1
    return _namesakes(short, earlier, seen) > 1 or (alone and _is_among_strangers(draft, item, seen))


def _is_among_strangers(draft: Draft, item: Found, seen: _Seen) -> bool:
    """Whether a given name stands in a row of such, one of which no name before has: `Yasir, Omar, Radu and Saad`.

    A row of family names told before, `Vesk and Brel`, takes up those who bear them.
    """
    tokens, words, joining = draft.tokens, draft.words, draft.lexicon.conjunctions
    first, last = draft.sentences[draft.sentence_of(item.first)]
    row: list[int] = []
    for at, step in ((item.first - 1, -1), (item.last, 1)):
        while first <= at < last - 1 and (tokens[at].text == "," or words[at] in joining):
            at += step
            if at < first or not tokens[at].text.istitle() or not tokens[at].text.isalpha():
                break
            row.append(at)
            at += step
    before = [fold(tokens[at].text) for at in row if not draft.opens_sentence(at) or len(row) > 1]
    return len(before) > 1 and any(not seen.by_word.get(word) for word in before)


_KUNYA = frozenset("abu abou abo umm oum um абу умм".split())
"""Words before the name of a child by which somebody is called."""


def _is_another_kunya(words: list[str], longer: list[str]) -> bool:
    """Whether a name says whose parent somebody is, and a longer one does not: `Abu Vesk`, `Radu Vesk Brel`."""
    if len(words) != len(_KUNYA & set(words)) + 1 or words[0] not in _KUNYA:
        return False
    return not any(longer[at] in _KUNYA and longer[at + 1] == words[-1] for at in range(len(longer) - 1))


def _no_longer(draft: Draft, item: Found, short: set[str], earlier: list[Found], seen: _Seen) -> list[Found]:
    """The names that a name may be short for: none for a relative's full name, and for one the writer does not know.

    `His brother, the minister Radu Vesk` is no Radu Sorn Vesk Brel named before; `a certain Vesk` need be none of them.
    """
    words = [w for w in seen.words(item.name) if w != "the"]
    earlier = [other for other in earlier if not _is_another_kunya(words, seen.words(other.name))]
    if item.hedged:
        if item.kind is MentionKind.OTHER and _namesakes(short, earlier, seen):
            item.kind = MentionKind.PERSON
    elif len(short) < 2 and _is_a_child(draft, item):
        return [other for other in earlier if _is_a_child(draft, other) or other.clues]
    elif len(short) < 2 or not _is_a_relative(draft, item):
        return earlier
    return [other for other in earlier if set(seen.words(other.name)) - _PARTICLES <= short]


_CHILDREN = frozenset(
    "son sons daughter daughters children kids fils fille filles enfants hijo hija hijos hijas sohn söhne tochter"
    " töchter kinder сын сына сыновья дочь дочери дети детей filho filha filhos filhas figlio figlia figli".split()
)
LONGEST_ROW = 8
"""Tokens between a word for children and one of their names: `los hijos, Raúl y Tomás`."""


def _is_a_child(draft: Draft, item: Found) -> bool:
    """Whether a given name stands in a row behind a word for children, who may be called as their father is."""
    words, at = draft.words, item.first - 1
    first, _ = draft.sentences[draft.sentence_of(item.first)]
    while at >= max(first, item.first - LONGEST_ROW):
        if words[at] in _CHILDREN:
            return True
        plain = words[at] in draft.lexicon.conjunctions or draft.tokens[at].text in ",:(" or _is_one_name(draft, at)
        if not plain:
            return False
        at -= 1
    return False


def _is_one_name(draft: Draft, at: int) -> bool:
    return any(f.first <= at < f.last and f.last - f.first == 1 for f in draft.around(at, 1, 1))


def _is_fuller(draft: Draft, item: Found, other: Found, words: tuple[set[str], set[str]]) -> bool:
    """Whether a name is that of a party named before in fewer words; `his son, Nicolás Ernesto Maduro` is another."""
    longer, shorter = words
    if not 1 < len(shorter) < len(longer) or not shorter < longer or other.kind is not item.kind:
        return False
    return other.antecedent is None and not other.listed and not _is_a_relative(draft, item)


_LONGEST_POST = 5
"""Words of a post between the word for a relative and the name: `his brother, the finance minister X`."""


def _is_a_relative(draft: Draft, item: Found) -> bool:
    """Whether a name stands behind the word for a relative: `his son X`, `su hijo, X`, `его брат, министр X`."""
    lexicon, words = draft.lexicon, draft.words
    if lexicon.kin.find(words, item.first, item.last):
        return True
    at = item.first - 1
    first, _ = draft.sentences[draft.sentence_of(item.first)]
    roles = lexicon.roles.find(words, max(first, at - _LONGEST_POST), item.first)
    post = next((hit for hit in roles if item.first - hit.last < _LONGEST_POST), None)
    if post is not None and not draft.around(item.first, item.first - post.first, 0):
        at = post.first - 1
        while at > first and words[at] in lexicon.articles:
            at -= 1
    if at > 0 and draft.tokens[at].text == ",":
        at -= 1
    return at >= first and words[at] in lexicon.kin


def _namesakes(short: set[str], earlier: list[Found], seen: _Seen) -> int:
    """How many persons with a longer name that holds this one have been named: a bare family name is then nobody's."""
    people = [f.root for f in earlier if f.root.kind is MentionKind.PERSON and short < set(seen.words(f.root.name))]
    # Two names of one entry are one person's: `Amar Ben Vesk, better known as Dano Ould Vesk`.
    return len({frozenset(f.entities) or id(f) for f in people})


def _collective(draft: Draft, item: Found) -> bool:
    """Whether a family-like name is used for a group: `the Haqqani`, `the Haqqanis`."""
    return (item.first > 0 and draft.words[item.first - 1] in ("the", "los", "les", "die")) or fold(item.name).endswith(
        "s"
    )


def _is_without_its_noun(draft: Draft, item: Found, other: Found, seen: _Seen) -> bool:
    """Whether a name is that of a group without the noun beside it: `Wagner` after `the Wagner Group`.

    Not where a person in the report bears the name: the word alone may then be that person.
    """
    words, name = fold(other.name).split(), fold(item.name).split()
    at = next((at for at in range(len(words)) if words[at : at + len(name)] == name), None)
    if at is None or len(name) != 1:
        return False
    beside = words[max(0, at - 1) : at] + words[at + 1 : at + 2]
    if at == (words[0] == "the") and name[0] not in draft.lexicon.known and not nation_of(name[0]):
        beside.append(words[-1])  # `Wafvesk`, after `the Wafvesk Relief Organization`
    if not any(word in draft.lexicon.group_nouns or is_firm_word(word) for word in beside) or item.weak:
        return False
    return not any(f.kind is MentionKind.PERSON for f in seen.sharing(set(name)))


def _salient(draft: Draft, item: Found, seen: _Seen) -> Found | None:
    here = draft.sentence_of(item.first)
    if any(test(draft, item) for test in (_is_set_apart, _is_byname, _was_introduced, is_told_apart)):
        return None
    same_noun = _by_noun(draft, item, seen)
    if same_noun is not None:
        return same_noun
    if item.form is MentionForm.PRONOMINAL and item.kind is MentionKind.PERSON:
        body = _only_body(draft, item, seen)
        if body is not None:
            return body
    for sentence in range(here, max(-1, here - _REACH_SENTENCES - 1), -1):
        candidates = [f for f in seen.by_sentence.get(sentence, ()) if f.last <= item.first and _fits(item, f)]
        candidates = [f for f in candidates if not _is_alias(draft, f)]
        named = [f for f in candidates if f.root.form is MentionForm.NAMED or f.antecedent is not None]
        named = _grammatical(draft, item, named, sentence)
        if named and (item.nearest or draft.words[item.first].endswith(("self", "selves"))):
            return named[-1]
        if sentence != here:
            # `His deputy, X, fled. He ...`: the owner of a word is not what the sentence is about.
            others = [f for f in named if not _owns(draft, f)]
            if named and not others and item.form is MentionForm.NOMINAL and draft.lexicon.language != "en":
                return None  # `Son mari y est entré. L'ex-président ...`: not she whose husband he is
            named = others or named
        elif len(named) > 1 and _introduces(draft, named[0], named[1]):
            named = named[1:]
        if named:
            found = named[0] if sentence != here or item.form is MentionForm.PRONOMINAL else named[-1]
            return None if _unnamed_relative(draft, found, item) else found
        him = sentence == here and item.form is MentionForm.PRONOMINAL and item.kind is MentionKind.PERSON
        if him and (_may_be_a_thing(draft, item, seen) or _opens_with_a_name(draft, item)):
            return _only_body(draft, item, seen)
    return _modifying(draft, item, seen)


def _grammatical(draft: Draft, item: Found, named: list[Found], sentence: int) -> list[Found]:
    """Those parties of a sentence for which a pronoun may stand by its gender, and by its place in its clause."""
    if item.form is not MentionForm.PRONOMINAL or not named:
        return named
    here = sentence == draft.sentence_of(item.first)
    if draft.lexicon.language in ("fr", "es"):
        named = [f for f in named if agrees(draft, draft.words[item.first], f)]
        if not here or item.nearest:
            named = [f for f in named if not _is_of_anothers_post(draft, f, sentence)]
    if here and draft.words[item.first] in _NO_SUBJECT:
        named = [f for f in named if not _is_its_subject(draft, f, item)]
    return named


def _is_of_anothers_post(draft: Draft, found: Found, sentence: int) -> bool:
    """Whether a body is that of a post given to somebody: no `il` behind `L'ONU le présente comme chef du groupe X`.

    Such a sentence is about the person whom its object pronoun, or a name before the post, stands for.
    """
    lexicon, words = draft.lexicon, draft.words
    if found.form is not MentionForm.NAMED or found.root.kind is MentionKind.PERSON:
        return False
    first, _ = draft.sentences[sentence]
    begin = max(first, found.first - _LONGEST_OF_POST)
    posts = [hit for hit in lexicon.roles.find(words, begin, found.first) if hit.last < found.first]
    if not posts or any(draft.verbs[at] or words[at] == "," for at in range(posts[-1].last, found.first)):
        return False
    if words[posts[-1].last] not in lexicon.of_words and words[posts[-1].last] not in lexicon.prepositions:
        return False
    before = words[posts[-1].first - 1] if posts[-1].first > first else ""
    return before in lexicon.as_words or (
        before in lexicon.articles and posts[-1].first - 2 >= first and words[posts[-1].first - 2] in lexicon.as_words
    )


_LONGEST_OF_POST = 6
"""Tokens from the noun for a post to the name of its body."""
_NO_SUBJECT = frozenset("him ihn ihm его ему её ее".split())
"""Pronouns for another than the subject of their own clause; Russian has `свой` for whose somebody is himself."""


def _is_its_subject(draft: Draft, found: Found, item: Found) -> bool:
    """Whether a party is the subject of the verb of which a pronoun is the object: not he in `Vesk appointed him`."""
    if found.form is not MentionForm.NAMED or item.first - found.last < 1 or item.first - found.last > _NEAR_OBJECT:
        return False
    between = range(found.last, item.first)
    verbs = [i for i in between if draft.verbs[i] and draft.words[i] not in draft.lexicon.auxiliaries]
    if not verbs or verbs[-1] != item.first - 1 or len(verbs) > 1:
        return False
    lexicon = draft.lexicon
    return all(
        draft.tokens[i].text[0].isalpha()
        and draft.words[i] not in lexicon.conjunctions
        and draft.words[i] not in lexicon.relatives
        and draft.words[i] not in lexicon.clause_starts
        for i in between
    )


_NEAR_OBJECT = 4
"""Tokens from a subject to the pronoun behind its verb."""


def _ship(draft: Draft, item: Found, seen: _Seen) -> Found | None:
    """The one listed ship named last before a noun for one; of two in one sentence, neither."""
    here = draft.sentence_of(item.first)
    for sentence in range(here, max(-1, here - _REACH_SENTENCES - 1), -1):
        before = [f for f in seen.by_sentence.get(sentence, ()) if f.last <= item.first and _is_listed_thing(f.root)]
        called = [f for f in before if _is_called_ship(draft, f.root)]
        ships = {id(f.root): f for f in called or before}
        if ships:
            return next(iter(ships.values())) if len(ships) == 1 else None
    return None


def _airline(draft: Draft, item: Found, seen: _Seen) -> Found | None:
    """The one body named last whose name says that it flies, before `the carrier`."""
    if draft.words[item.last - 1] != "carrier":
        return None
    here = draft.sentence_of(item.first)
    for sentence in range(here, max(-1, here - _REACH_SENTENCES - 1), -1):
        before = [f for f in seen.by_sentence.get(sentence, ()) if f.last <= item.first and f.root.listed]
        flying = [f for f in before if not _FLYING.isdisjoint(fold(f.root.name).split())]
        if flying:
            return flying[0] if len({id(f.root) for f in flying}) == 1 else None
    return None


_FLYING = frozenset("air airline airlines airways avia aviation aerolineas aero".split())


def _is_called_ship(draft: Draft, found: Found) -> bool:
    """Whether a noun for a ship stands right before a name."""
    return any(word in SHIPS for word in draft.words[max(0, found.first - 2) : found.first])


def _introduces(draft: Draft, owner: Found, found: Found) -> bool:
    """Whether a possessive brings in a person whom the sentence is then about: `His countryman X is older: he ...`."""
    named = found.form is MentionForm.NAMED and found.root.kind is MentionKind.PERSON
    return named and _owns(draft, owner) and found.first - owner.last <= _APPOSITION


_APPOSITION = 4
"""Tokens behind a word for a relative within which its name may stand."""


def _unnamed_relative(draft: Draft, found: Found, item: Found) -> bool:
    """Whether a relative without a name stands nearer to a pronoun: `X was listed, her husband too; he fled`."""
    person = item.kind in (MentionKind.PERSON, MentionKind.OTHER) and found.root.kind is MentionKind.PERSON
    if item.form is not MentionForm.PRONOMINAL or not person or item.nearest:
        return False
    lexicon, words = draft.lexicon, draft.words
    if words[item.first] in lexicon.possessives and words[item.first] not in lexicon.pronouns:
        return False
    here = draft.sentence_of(item.first)
    for hit in lexicon.kin.find(words, found.last, item.first):
        owned = hit.first and words[hit.first - 1] in lexicon.possessives
        owned = owned and may_be(words[item.first], words[hit.last - 1])
        owned = owned and not (hit.first > 1 and words[hit.first - 2] in lexicon.copulas)  # `X is his wife. She ...`
        behind = draft.around(hit.last, 0, _APPOSITION)
        named = any(hit.last <= f.first <= hit.last + _APPOSITION and f.form is MentionForm.NAMED for f in behind)
        if owned and not named and draft.sentence_of(hit.first) >= here - 1:
            return True
    return False


_GENDERED = frozenset({"fr", "es", "de", "ru", "it", "pt"})
"""Languages in which the word for a man who was named is the word for a bank, too."""


def _may_be_a_thing(draft: Draft, item: Found, seen: _Seen) -> bool:
    """Whether a pronoun of grammatical gender may mean a body of its sentence: `Der Verein ..., aber er ...`.

    It may as well mean a person named before; neither is more likely.
    """
    if draft.lexicon.language not in _GENDERED or draft.words[item.first] in draft.lexicon.possessives:
        return False
    here = seen.by_sentence.get(draft.sentence_of(item.first), ())
    bodies = [f for f in here if f.last <= item.first and f.form is MentionForm.NAMED and not f.modifier]
    return any(f.root.kind is MentionKind.ORGANIZATION and not f.root.authority for f in bodies)


def _only_body(draft: Draft, item: Found, seen: _Seen) -> Found | None:
    """The one body that a paragraph names, where it names no person: `X подпадает под ограничения, но он ...`."""
    if draft.lexicon.language not in _GENDERED:
        return None
    begin = draft.document.text.rfind("\n", 0, draft.tokens[item.first].start)
    here = draft.sentence_of(item.first)
    first = draft.sentence_of(draft.token_at(max(0, begin)) + 1) if begin >= 0 else 0
    named = [f for n in range(first, here + 1) for f in seen.by_sentence.get(n, ()) if f.last <= item.first]
    named = [f for f in named if f.form is MentionForm.NAMED and not f.root.authority and not f.place]
    bodies = {id(f.root): f for f in named if f.root.kind is MentionKind.ORGANIZATION or _is_quoted(draft, f)}
    alone = len(bodies) == 1 and all(f.root.kind is not MentionKind.PERSON for f in named)
    return next(iter(bodies.values())) if alone and begin >= 0 else None


def _is_quoted(draft: Draft, found: Found) -> bool:
    """Whether a name stands in guillemets behind a noun for a body: `банк «X»`."""
    at = found.first - 2
    return at >= 0 and draft.tokens[at + 1].text in "«„" and draft.words[at] in draft.lexicon.group_nouns


def _opens_with_a_name(draft: Draft, item: Found) -> bool:
    """Whether the sentence opens with what may be a name alone, which no mention covers: `Owen came later: he ...`.

    The pronoun is then that person's, and nobody's who was named before.
    """
    at, _ = draft.sentences[draft.sentence_of(item.first)]
    if at + 1 >= item.first or not draft.verbs[at + 1] or draft.verbs[at]:
        return False
    text, word = draft.tokens[at].text, draft.words[at]
    covered = any(f.first <= at < f.last for f in draft.around(at, 8, 1))
    if word in draft.lexicon.known or draft.lexicon.authorities.find(draft.words, at, at + 1):
        return False  # `Treasury adds that he was born in Ostrel`, `Police picked him up`
    common = word.endswith(("s", "ing", "one", "body", "thing", "ment", "ion")) or any(
        draft.words[n] == word and draft.tokens[n].text.islower() for n in range(len(draft.words))
    )
    return text.istitle() and text.isalpha() and len(text) > 3 and not covered and not common


def _is_set_apart(draft: Draft, item: Found) -> bool:
    """Whether a pronoun between commas takes up a description just before it: `La branche de X, elle, est sanctionnée`.

    It stands for that description, never for a party named earlier.
    """
    tokens = draft.tokens
    if item.form is not MentionForm.PRONOMINAL or not item.first or item.last >= len(tokens):
        return False
    return tokens[item.first - 1].text == "," == tokens[item.last].text and draft.lexicon.language == "fr"


_ONE = frozenset("a an another one un une uno una um uma ein eine einen einem einer eines".split())
"""Words for somebody who is new to the text, in the languages that have an article for it."""
_ADJECTIVES = 2
"""Words that may stand between the article and the noun."""


def is_told_apart(draft: Draft, item: Found) -> bool:
    """Return whether a clause right behind a description of a person says which one it is: `The man he replaced, X`.

    It is then somebody else than the one told of.
    """
    opens = _TELLING.get(draft.lexicon.language)
    if opens is None or item.form is not MentionForm.NOMINAL or item.kind is not MentionKind.PERSON:
        return False
    return item.last < len(draft.words) and draft.words[item.last] in opens


_TELLING = {
    "en": frozenset("who whom whose that he she they".split()),
    "fr": frozenset("qui qu'il qu'elle qu'ils que qu' dont auquel".split()),
    "es": frozenset("que quien cuyo cuya".split()),
}
"""Words that, without a comma before them, begin such a clause; German and Russian have a comma before each."""


def _was_introduced(draft: Draft, item: Found) -> bool:
    """Whether a description takes up somebody whom the text brought in without a name: `a lawyer said. The lawyer ...`.

    Not where that stands beside a name: `X, a lawyer, was listed. The lawyer ...`.
    """
    if item.form is not MentionForm.NOMINAL or item.kind is not MentionKind.PERSON:
        return False
    noun, words = draft.words[item.last - 1], draft.words
    start, _ = draft.sentences[max(0, draft.sentence_of(item.first) - _REACH_SENTENCES)]
    start = max(start, _headline_end(draft))
    for at in range(item.first - 1, start, -1):
        if words[at] != noun:
            continue
        near = range(at - 1, max(start - 1, at - 2 - _ADJECTIVES), -1)
        owned = next((n for n in near if words[n] in draft.lexicon.possessives), None)
        if owned is not None:  # `His lawyer said. The lawyer ...`
            return not any(f.form is MentionForm.NAMED for f in draft.around(at, 0, 4) if f.last > at)
        article = next((n for n in near if words[n] in _ONE), None)
        if article is None:
            return False
        before = [f for f in draft.around(article, _NEAR_NAME, 0) if f.last <= article and not f.place]
        told = any(draft.verbs[n] for n in range(at + 1, min(at + 1 + _REACH_OF_SAYING, item.first)))
        return not any(f.last >= article - 1 for f in before) or (told and draft.tokens[at + 1].text != ",")
    return False


def _headline_end(draft: Draft) -> int:
    """The token behind a headline, which tells of persons of the text without naming them; 0 where there is none."""
    line = draft.document.text.split("\n", 1)[0].rstrip()
    whole = len(line) < len(draft.document.text.rstrip()) and line and line[-1] not in ".!?:"
    return draft.token_at(len(line) - 1) + 1 if whole else 0


_NEAR_NAME = 8
"""Tokens before an article within which a name begins that stands beside it."""
_REACH_OF_SAYING = 6
"""Tokens behind a noun within which the verb stands of which it is the subject."""


_OPENING_QUOTES, _CLOSING_QUOTES = frozenset('«“„"‹‘'), frozenset('»”“"›’')


def _is_byname(draft: Draft, item: Found) -> bool:
    """Whether a description stands alone in quotation marks: `« le Général »` is a byname, of whomever."""
    tokens = draft.tokens
    if item.form is not MentionForm.NOMINAL or not item.first or item.last >= len(tokens):
        return False
    return tokens[item.first - 1].text in _OPENING_QUOTES and tokens[item.last].text in _CLOSING_QUOTES


def _modifying(draft: Draft, item: Found, seen: _Seen) -> Found | None:
    """The listed group that a description means where it stood only before a noun (`Taliban spokesman X ...`).

    Only where one such group was named so, and none besides.
    """
    if item.form is not MentionForm.NOMINAL or item.kind is not MentionKind.ORGANIZATION:
        return None
    here = draft.sentence_of(item.first)
    near = [f for s in range(max(0, here - _REACH_SENTENCES), here + 1) for f in seen.by_sentence.get(s, ())]
    groups = {id(f.root): f.root for f in near if f.modifier and f.listed and f.kind is item.kind and not f.authority}
    return next(iter(groups.values())) if len(groups) == 1 else None


def _is_alias(draft: Draft, found: Found) -> bool:
    """Whether a name is given as another one of a party named before: `X, a.k.a. Y`."""
    at = found.first
    hits = draft.lexicon.alias_words.find(draft.words, max(0, at - 4), at)
    before = any(f.form is MentionForm.NAMED and f.last <= at for f in draft.within(max(0, at - _APPOSITION - 4), at))
    return before and any(at - hit.last <= 1 for hit in hits)


def _owns(draft: Draft, found: Found) -> bool:
    word = draft.words[found.first]
    possessive = found.form is MentionForm.PRONOMINAL and word in draft.lexicon.possessives
    behind = found.form is MentionForm.PRONOMINAL and is_behind_noun(draft, found)
    return behind or (possessive and word not in draft.lexicon.pronouns) or _has_a_relative(draft, found)


def _has_a_relative(draft: Draft, found: Found) -> bool:
    """Whether a name says no more than whose relative is spoken of: `Vesk's son Radu`, `el hijo de Vesk, Radu`."""
    if found.form is not MentionForm.NAMED or found.kind is MentionKind.ORGANIZATION:
        return False
    lexicon, words = draft.lexicon, draft.words
    genitive = draft.tokens[found.last - 1].lower.endswith(("'s", "’s") if lexicon.language == "en" else "s")
    if genitive and lexicon.language in ("en", "de"):
        return any(hit.first == found.last for hit in lexicon.kin.find(words, found.last, found.last + _LONGEST_KIN))
    at = found.first - 1
    if at < 1 or words[at] not in lexicon.of_words:
        return False
    return any(hit.last == at for hit in lexicon.kin.find(words, max(0, at - _LONGEST_KIN), at))


_LONGEST_KIN = 3
"""Words of a noun for a relative: `half brother`, `frère cadet`."""


def _by_noun(draft: Draft, item: Found, seen: _Seen) -> Found | None:
    """The latest name that holds the noun of a description: `the network` after `Haqqani Network fighters`."""
    if item.form is not MentionForm.NOMINAL or item.plural:
        return None
    for other in reversed(seen.by_word.get(draft.words[item.last - 1], ())[-_LATEST:]):
        if not other.authority and other.kind is item.kind:
            return other
    return None


def _fits(item: Found, other: Found) -> bool:
    if other.modifier:
        return False
    if (
        other.form is MentionForm.NAMED
        and other.weak
        and len(fold(other.name).split()) == 1
        and other.antecedent is None
    ):
        return False
    root = other.root
    if item.kind is MentionKind.PERSON:
        return root.kind is MentionKind.PERSON
    if item.kind is MentionKind.ORGANIZATION:
        thing = item.form is MentionForm.PRONOMINAL and _is_listed_thing(root)
        return (root.kind is MentionKind.ORGANIZATION or thing) and not root.authority
    party = root.kind in (MentionKind.PERSON, MentionKind.ORGANIZATION) or _is_listed_thing(root)
    return party and not root.authority


def _is_listed_thing(root: Found) -> bool:
    """Whether a name is that of a listed ship or firm whose name does not show what it is."""
    return root.kind is MentionKind.OTHER and root.listed and not root.place and not root.weak
