"""Uses: a name as a modifier, as a place, or as one that the text puts in question."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.draft import Draft, Found
from onrecord.read.names import GOVERNING, PLACE_PREPOSITIONS, is_acronym

_QUOTES = frozenset("\"“”«»„'‘’")


_INDEFINITE = {
    "en": frozenset("a an one certain".split()),
    "fr": frozenset("un une certain certaine dénommé dénommée nommé nommée".split()),
    "es": frozenset("un una tal tales cierto cierta llamado llamada".split()),
    "pt": frozenset("um uma tal certo certa chamado chamada".split()),
    "it": frozenset("un uno una tale certo certa".split()),
    "de": frozenset("ein eine einen einem gewisser gewissen gewisse namens".split()),
    "ru": frozenset("некий некоего некоему неким некая некую некоей некто".split()),
}
"""Words before the name of somebody whom the writer does not vouch for; by language, as `a` is Spanish for `to`."""


SEATS = frozenset(
    {("new", "york"), ("nueva", "york"), ("nova", "york"), ("nova", "iorque")}
    | {(f"нью-йорк{ending}",) for ending in ("", "а", "у", "ом", "е")}
)
"""Names of the town in which the Security Council sits; most of two words, as names of persons are."""
_TIMES = frozenset("ago years months weeks days decades hours minutes year month week".split())
"""Nouns of time, which no name before them says more of: `The UN blacklisted X years ago`."""
_HEDGES = frozenset("more less almost some half just not several".split())
"""Words before a count, which no name before them says more of: `The UN blacklisted X more than two years later`."""
_ADVERBS = frozenset(
    "seldom often sometimes perhaps maybe meanwhile though rather quite indeed thus hence nevertheless nonetheless "
    "otherwise besides elsewhere afterwards thereafter seemingly instead "
    "also then now still once already"
    " itself himself herself themselves too never not both all as if so only just even itself"
    " again today there here who's alone first last off back up down out away along onto together later earlier soon"
    " instead either however though likewise ever yet always elsewhere anymore well".split()
)


def mark_uses(draft: Draft) -> None:
    """Mark names that stand before a noun (`ISIL affiliates`), and names that the text itself puts in question.

    A modifier names another party than the noun it stands before. A person's name with an indefinite article
    (`a "Muhammad Qasim"`), or alone in quotation marks, is one the writer does not vouch for.
    """
    lexicon, words = draft.lexicon, draft.words
    for found in draft.found:
        if found.form is not MentionForm.NAMED:
            continue
        after = draft.tokens[found.last] if found.last < len(draft.tokens) else None
        if after is not None and after.text.isalpha() and after.text.islower() and lexicon.language == "en":
            plain = words[found.last]
            possessive = draft.tokens[found.last - 1].lower.endswith(("'s", "’s", "s'"))
            function_word = (
                plain in _ADVERBS
                or plain in _TIMES
                or plain in _HEDGES
                or bool(draft.numbers_in(found.last, found.last + 1))
                or plain in lexicon.prepositions
                or plain in lexicon.conjunctions
                or plain in lexicon.relatives
            )
            function_word = (
                function_word
                or plain in lexicon.auxiliaries
                or plain in lexicon.clause_starts
                or plain in lexicon.articles
                or plain == "that"
            )
            found.modifier = not (possessive or function_word or draft.verbs[found.last] or plain.endswith("ly"))
        opener = words[found.first - 1] if found.first else ""
        if (
            opener in PLACE_PREPOSITIONS
            and opener != "from"
            and not (found.first > 1 and words[found.first - 2] in _GOVERNING)
            and found.last - found.first == 1
            and not is_acronym(draft, found.first)
            and found.kind is not MentionKind.PERSON
        ):
            found.place = found.name.lower() not in lexicon.org_words
        if _is_of_branch(draft, found.first):
            found.modifier = True
        if _is_in_title(draft, found):
            found.modifier = True
        if tuple(words[found.first : found.last]) in SEATS:
            found.kind, found.place = MentionKind.PLACE, True
        if draft.opens_after(found.first):
            found.kind, found.place = MentionKind.PLACE, True
        if found.kind is not MentionKind.ORGANIZATION and (_is_unvouched(draft, found) or _is_another(draft, found)):
            found.hedged = True


def _is_in_title(draft: Draft, found: Found) -> bool:
    """Whether a body stands between a post and its holder, beside a bare genitive: `глава МВД Раду Веск`."""
    if not draft.lexicon.bare_genitive or found.kind is MentionKind.PERSON or not found.first:
        return False
    person = next((f for f in draft.around(found.last, 0, 8) if f.first == found.last), None)
    named = person is not None and person.form is MentionForm.NAMED and person.kind is MentionKind.PERSON
    return named and any(draft.lexicon.roles.find(draft.words, found.first - 1, found.first))


def _is_unvouched(draft: Draft, found: Found) -> bool:
    """Whether a name stands alone in quotation marks, or behind an indefinite word; its titles count as its own.

    `a "Mr Vesk"`, `one Colonel Vesk`; of titles alone, as a commander of a group is somebody.
    """
    at = found.first - 1
    while at >= 0 and _is_title(draft, at):
        at -= 1
    after = draft.tokens[found.last].text if found.last < len(draft.tokens) else ""
    if at >= 0 and draft.tokens[at].text in _QUOTES:
        if after in _QUOTES:
            return True
        at -= 1
    if at < 0 or draft.words[at] not in _INDEFINITE.get(draft.lexicon.language, frozenset()):
        return False
    appointed = at > 0 and draft.words[at] in _PARTICIPLES
    return not (appointed and (draft.words[at - 1] in _HAVE or draft.words[at - 1] in draft.lexicon.auxiliaries))


_PARTICIPLES = frozenset("nommé nommée llamado llamada chamado chamada".split())
"""Words for `called` that behind `have` are verbs: `Il a nommé X rapporteur`."""
_HAVE = frozenset("a ont avait avaient ayant aurait fut ha han había habían haya tem têm tinha foi".split())


_LONGEST_SHORTENED = 4
"""Letters of a title that a stop shortens: `Gen.`, `Prof.`."""


def _is_title(draft: Draft, at: int) -> bool:
    """Whether a word is one of respect or rank, with or without the stop that shortens it."""
    if draft.tokens[at].text == "." and at and len(draft.words[at - 1]) <= _LONGEST_SHORTENED:
        at -= 1
    return draft.words[at] in draft.lexicon.titles


_SOME_OF = frozenset("никто никого никому один одного одна одну кто-то кого-то кто-нибудь некоторые двое трое".split())
"""Words before `из` and the name of a family or group of which they mean some: `Никого из Весков`."""
_GOVERNING = _SOME_OF | GOVERNING
_ANOTHER = frozenset("another autre otro otra outro outra altro altra anderer andere weiterer другой другая".split())
_YOUNGER = frozenset("younger older elder jüngerer älterer jeune joven".split())


def _is_another(draft: Draft, found: Found) -> bool:
    """Whether a name is said to be another's than the bearer's told of before: `a younger Vesk`, `otro Vesk`."""
    before = draft.words[max(0, found.first - 2) : found.first]
    indefinite = _INDEFINITE.get(draft.lexicon.language, frozenset())
    return bool(before) and (before[-1] in _ANOTHER or (before[-1] in _YOUNGER and before[0] in indefinite))


_BRANCH_REACH = 3
"""Words between a noun for a branch and the name of its group: `la branche maghrébine d'X`."""


def _is_of_branch(draft: Draft, at: int) -> bool:
    """Whether a name is that of the group whose branch is spoken of: `the Khorasan branch of X`."""
    lexicon, words = draft.lexicon, draft.words
    start = at
    while start and (words[start - 1] in lexicon.articles or words[start - 1] in lexicon.of_words):
        start -= 1
    if start == at and not lexicon.bare_genitive:
        return False
    for place in range(start - 1, max(-1, start - 1 - _BRANCH_REACH), -1):
        if draft.verbs[place] or not words[place].isalpha():
            return False
        if words[place] in lexicon.branch_nouns:
            return True
    return False
