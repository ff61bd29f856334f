"""Whether a name is told apart from the parties named before: a stranger, a child, a relative, another of its name."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found

_SOMEBODY = frozenset("somebody someone anybody man woman person fellow character paymaster boy stranger youth".split())


_BY_NAME = frozenset("called named calling styling".split())


_SOME = {
    "en": (("some",), ("a", "certain"), ("someone", "called"), ("somebody", "called")),
    "fr": (("un", "certain"), ("une", "certaine"), ("un", "dénommé"), ("une", "dénommée"), ("un", "nommé")),
    "es": (("un", "tal"), ("una", "tal"), ("cierto",), ("cierta",)),
    "de": (("ein", "gewisser"), ("eine", "gewisse"), ("einem", "gewissen"), ("einen", "gewissen"), ("irgendein",)),
    "ru": tuple((word,) for word in "некий некая некоего некоему некую некто какой-то какого-то".split()),
}
"""Words right before a person's name by which a speaker does not know who that is: `some Vesk`, `un tal Vesk`."""


_ANOTHER = frozenset(
    "another other autre otro otra outro outra altro altra anderer andere anderen weiterer weitere другой другая "
    "другого namesake homonyme tocayo".split()
)


def is_stranger(draft: Draft, item: Found) -> bool:
    """Whether a text brings in by a name whom it does not know: `the other Vesk`, `one "Hajji Orsk"`."""
    if item.first and item.kind is not MentionKind.ORGANIZATION and draft.words[item.first - 1] in _ANOTHER:
        return True
    if item.kind in (MentionKind.PERSON, MentionKind.OTHER) and any(
        tuple(draft.words[max(0, item.first - len(some)) : item.first]) == some
        for some in _SOME.get(draft.lexicon.language, ())
    ):
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


_KUNYA = frozenset("abu abou abo umm oum um абу умм".split())
"""Words before the name of a child by which somebody is called."""


def is_another_kunya(words: list[str], longer: list[str]) -> bool:
    """Whether a name says whose parent somebody is, and a longer one does not: `Abu Vesk`, `Radu Vesk Brel`."""
    if len(words) != len(_KUNYA & set(words)) + 1 or words[0] not in _KUNYA:
        return False
    return not any(longer[at] in _KUNYA and longer[at + 1] == words[-1] for at in range(len(longer) - 1))


_CHILDREN = frozenset(
    "son sons daughter daughters children kids fils fille filles enfants hijo hija hijos hijas sohn söhne tochter"
    " töchter kinder сын сына сыновья дочь дочери дети детей filho filha filhos filhas figlio figlia figli".split()
)


LONGEST_ROW = 8
"""Tokens between a word for children and one of their names: `los hijos, Raúl y Tomás`."""


def is_a_child(draft: Draft, item: Found) -> bool:
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


_LONGEST_POST = 5
"""Words of a post between the word for a relative and the name: `his brother, the finance minister X`."""


def is_a_relative(draft: Draft, item: Found) -> bool:
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
