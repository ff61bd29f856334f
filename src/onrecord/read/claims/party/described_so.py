"""Descriptions beside English that stand for the one person named before: `Der frühere Sänger`, `La peruana`."""

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.party.antecedents import antecedent_of_kind
from onrecord.read.draft import Draft, Found
from onrecord.read.lexicon.base import words
from onrecord.text.nations import nation_of

_ARTICLES = {"de": words("der die"), "es": words("el la"), "fr": words("le la l'")}
_BEFORE = words(
    "frühere früherer ehemalige ehemaliger heutige heutiger damalige damaliger einstige einstiger "
    "junge junger alte alter mutmaßliche mutmaßlicher gesuchte gesuchter "
    "antiguo antigua entonces presunto presunta joven viejo vieja expresidente "
    "ancien ancienne futur future jeune vieux vieille présumé présumée"
)
"""Adjectives that say no more of a person than when, or how old."""
_OF = frozenset("der des von vom aus de del du des d'".split())
MOST_BEFORE = 2
_FEMININE = ("in", "a", "e")


def described_so(clause: Clause) -> Found | None:
    """Return whom the subject of a clause in German, Spanish or French describes without a name; None where unsure."""
    draft, verb = clause.draft, clause.segment.verb
    articles = _ARTICLES.get(draft.lexicon.language)
    if articles is None or verb is None or clause.segment.kind not in ("main", "coordinate", "content"):
        return None
    if any(f.form is MentionForm.NAMED and f.kind is MentionKind.PERSON for f in clause.mentions(clause.first, verb)):
        return None  # a name behind the verb is of somebody else: `La peruana está ligada a X`
    first = clause.first
    while first < verb and (
        draft.words[first] in draft.lexicon.conjunctions or draft.words[first] in draft.lexicon.adverbs
    ):
        first += 1
    start = next((at for at in (first, verb + 1) if at < clause.last and draft.words[at] in articles), None)
    noun = _noun(draft, start + 1, clause.last) if start is not None else None
    if start is None or noun is None or not _is_person(draft, noun) or _is_said_more_of(draft, noun + 1, clause.last):
        return None
    return antecedent_of_kind(draft, start, MentionKind.PERSON, draft.words[noun])


def _noun(draft: Draft, first: int, last: int) -> int | None:
    at = first
    while at < last and at - first < MOST_BEFORE and draft.words[at] in _BEFORE:
        at += 1
    capital = draft.lexicon.capitalised_nouns
    return at if at < last and draft.tokens[at].text.isalpha() and draft.tokens[at].text.istitle() is capital else None


def _is_person(draft: Draft, at: int) -> bool:
    """Whether a noun is one for a person, a former one, a woman, or one of a people."""
    lexicon, word = draft.lexicon, draft.words[at]
    plain = word.removeprefix("ex") if lexicon.language != "de" else word
    forms = {plain, word, *(plain.removesuffix(end) for end in _FEMININE), plain[:-1] + "o", plain.removesuffix("a")}
    known = any(form in table for form in forms for table in (lexicon.person_nouns, lexicon.titles))
    return known or bool(nation_of(word))


def _is_said_more_of(draft: Draft, at: int, last: int) -> bool:
    """Whether a description goes on with what would make it that of another: `der Chef der X`, `el socio de Y`."""
    if at >= last:
        return False
    named = draft.tokens[at].text[0].isupper() and not draft.in_date(draft.tokens[at].start)
    return named or draft.words[at] in draft.lexicon.conjunctions or draft.words[at] in _OF
