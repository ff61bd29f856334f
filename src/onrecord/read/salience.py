"""The most salient party: whom a pronoun or a definite description means.

Longer than other modules: one question, and one short test for each reason why a party is not the one meant.
"""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.agreement_of_gender import agrees
from onrecord.read.antecedents import LATEST, Seen, stands_in_description, stressed_by, stresses_noun
from onrecord.read.bearers import is_behind_noun
from onrecord.read.descriptions import SHIPS
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.genders import may_be
from onrecord.read.obliques import is_oblique, is_own_subject
from onrecord.read.told_apart import is_told_apart
from onrecord.text.normalize import fold

_REACH_SENTENCES = 4


def most_salient(draft: Draft, item: Found, seen: Seen) -> Found | None:
    """Return the party that a pronoun or a description means; None where none or more than one may be meant.

    The opening party of its own sentence so far comes first, then that of the sentences before, at most four back.
    """
    here = draft.sentence_of(item.first)
    if any(test(draft, item) for test in _MEAN_NOBODY_NAMED):
        return None
    told = stressed_by(draft, item, seen) or _by_noun(draft, item, seen)
    if told is not None:
        return told
    if item.form is MentionForm.PRONOMINAL and item.kind is MentionKind.PERSON:
        body = _only_body(draft, item, seen)
        if body is not None:
            return body
    of_relative = _owns_a_relative(draft, item)
    for sentence in range(here, max(-1, here - _REACH_SENTENCES - 1), -1):
        candidates = [f for f in seen.by_sentence.get(sentence, ()) if f.last <= item.first and _fits(item, f)]
        candidates = [
            f
            for f in candidates
            if not (_is_alias(draft, f) or (of_relative and f.root.kind is not MentionKind.PERSON))
        ]
        named = [f for f in candidates if f.root.form is MentionForm.NAMED or f.antecedent is not None]
        named = _grammatical(draft, item, named, sentence)
        if named and (item.nearest or draft.words[item.first].endswith(("self", "selves"))):
            return named[-1]
        if sentence != here:
            # `His deputy, X, fled. He ...`: the owner of a word is not what the sentence is about.
            others = [f for f in named if not _owns(draft, f)]
            person = item.form is MentionForm.NOMINAL and item.kind is not MentionKind.ORGANIZATION
            if named and not others and person and draft.lexicon.language != "en":
                return None  # `Son mari y est entré. L'ex-président ...`: not she whose husband he is
            named = others or named
        elif len(named) > 1 and _introduces(draft, named[0], named[1]):
            named = named[1:]
        if named:
            found = named[0] if sentence != here or item.form is MentionForm.PRONOMINAL else named[-1]
            return None if _unnamed_relative(draft, found, item) or _is_either(item, named) else found
        him = sentence == here and item.form is MentionForm.PRONOMINAL and item.kind is MentionKind.PERSON
        if him and (_may_be_a_thing(draft, item, seen) or _opens_with_a_name(draft, item)):
            return _only_body(draft, item, seen)
    return _modifying(draft, item, seen)


_HEADS_OF_STATE = frozenset("president premier king queen chancellor monarch emir sultan".split())


def _is_of_head_of_state(draft: Draft, item: Found) -> bool:
    """Whether words mean the head of a state, by whom a relative is told: `The president's son, X`.

    Every reader knows who that is; it is not the party told of last.
    """
    owner = item.form is MentionForm.NOMINAL and draft.words[item.last - 1] in _HEADS_OF_STATE
    owner = owner and draft.tokens[item.last - 1].lower.endswith(("'s", "’s"))
    return owner and bool(draft.lexicon.kin.find(draft.words, item.last, item.last + _LONGEST_KIN))


def _is_either(item: Found, named: list[Found]) -> bool:
    """Whether a word for one person alone may stand for each of several: `X met Y. The 58-year-old ...`."""
    return item.alone and len({id(f.root) for f in named}) > 1


def _owns_a_relative(draft: Draft, item: Found) -> bool:
    """Whether a possessive stands before a relative's name: a firm has none in `La firma X es de su hermano Radu`."""
    if item.form is not MentionForm.PRONOMINAL or draft.words[item.first] not in draft.lexicon.possessives:
        return False
    hits = draft.lexicon.kin.find(draft.words, item.last, min(item.last + _LONGEST_KIN, len(draft.words)))
    if not hits or hits[0].first > item.last:
        return False
    return any(
        f.first == hits[0].last and f.form is MentionForm.NAMED and f.kind is not MentionKind.ORGANIZATION
        for f in draft.around(hits[0].last, 0, 2)
    )


def _grammatical(draft: Draft, item: Found, named: list[Found], sentence: int) -> list[Found]:
    """Those parties of a sentence for which a pronoun may stand by its gender, and by its place in its clause."""
    if item.form is not MentionForm.PRONOMINAL or not named:
        return named
    here = sentence == draft.sentence_of(item.first)
    named = [f for f in named if may_be(draft.words[item.first], draft.words[max(0, f.first - 1)])]
    if here:
        named = [f for f in named if not stands_in_description(draft, f, item)]
    if draft.lexicon.language in ("fr", "es"):
        named = [f for f in named if agrees(draft, draft.words[item.first], f)]
        if not here or item.nearest:
            named = [f for f in named if not _is_of_anothers_post(draft, f, sentence)]
    if here and item.first and _is_before_its_verb(draft, item):
        named = [f for f in named if f.last != item.first]
    if here and draft.words[item.first] in _NO_SUBJECT:
        named = [f for f in named if not _is_its_subject(draft, f, item)]
    if here and is_oblique(draft, item):
        named = [f for f in named if not is_own_subject(draft, f, item)]
    return named


def _is_before_its_verb(draft: Draft, item: Found) -> bool:
    """Whether a French pronoun for whom something is done to stands before its verb: `X lui a succédé`."""
    dative = draft.lexicon.language == "fr" and draft.words[item.first] == "lui"
    return dative and item.last < len(draft.words) and draft.verbs[item.last]


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
    behind = _past_aside(draft, found.last, item.first)
    if found.form is not MentionForm.NAMED or item.first - behind < 1 or item.first - behind > _NEAR_OBJECT:
        return False
    between = range(behind, item.first)
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


def _past_aside(draft: Draft, at: int, last: int) -> int:
    """Where a clause goes on behind a description in commas: `Vesk, of the naval forces, had preceded him`."""
    if draft.tokens[at].text != ",":
        return at
    closing = next((to for to in range(at + 1, last) if draft.tokens[to].text == ","), None)
    return at if closing is None or any(draft.verbs[at:closing]) else closing + 1


_NEAR_OBJECT = 4
"""Tokens from a subject to the pronoun behind its verb."""


def ship_meant(draft: Draft, item: Found, seen: Seen) -> Found | None:
    """The one listed ship named last before a noun for one; of two in one sentence, neither."""
    here = draft.sentence_of(item.first)
    for sentence in range(here, max(-1, here - _REACH_SENTENCES - 1), -1):
        before = [f for f in seen.by_sentence.get(sentence, ()) if f.last <= item.first and _is_listed_thing(f.root)]
        called = [f for f in before if _is_called_ship(draft, f.root)]
        ships = {id(f.root): f for f in called or before}
        if ships:
            return next(iter(ships.values())) if len(ships) == 1 else None
    return None


def airline_meant(draft: Draft, item: Found, seen: Seen) -> Found | None:
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


def _may_be_a_thing(draft: Draft, item: Found, seen: Seen) -> bool:
    """Whether a pronoun of grammatical gender may mean a body of its sentence: `Der Verein ..., aber er ...`.

    It may as well mean a person named before; neither is more likely.
    """
    if draft.lexicon.language not in _GENDERED or draft.words[item.first] in draft.lexicon.possessives:
        return False
    here = seen.by_sentence.get(draft.sentence_of(item.first), ())
    bodies = [f for f in here if f.last <= item.first and f.form is MentionForm.NAMED and not f.modifier]
    return any(f.root.kind is MentionKind.ORGANIZATION and not f.root.authority for f in bodies)


def _only_body(draft: Draft, item: Found, seen: Seen) -> Found | None:
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


def was_introduced(draft: Draft, item: Found) -> bool:
    """Return whether a description takes up somebody brought in without a name: `a lawyer said. The lawyer ...`.

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


def _modifying(draft: Draft, item: Found, seen: Seen) -> Found | None:
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
    if possessive and draft.lexicon.kin.find(draft.words, found.last, found.last + _LONGEST_KIN):
        return True  # `его дочь X`, where the word for `his` is that for `him`
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


def _by_noun(draft: Draft, item: Found, seen: Seen) -> Found | None:
    """The latest name that holds the noun of a description: `the network` after `Haqqani Network fighters`."""
    if item.form is not MentionForm.NOMINAL or item.plural:
        return None
    for other in reversed(seen.by_word.get(draft.words[item.last - 1], ())[-LATEST:]):
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


_MEAN_NOBODY_NAMED = (
    _is_set_apart,
    _is_byname,
    was_introduced,
    is_told_apart,
    stresses_noun,
    _is_of_head_of_state,
)
"""What shows that words mean none of the parties named before."""
