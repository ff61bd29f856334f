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
    """Return whom the subject of a clause beside English describes without a name; None where unsure."""
    draft, verb = clause.draft, clause.segment.verb
    if draft.lexicon.language == "ru":
        return _described_barely(clause)
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


_NOMINATIVE = words(
    "чиновник политик бизнесмен генерал полковник майор капитан министр депутат банкир предприниматель проповедник"
    " богослов террорист командир боевик главарь финансист дипломат учёный военный мужчина женщина силовик олигарх"
)
_OF_PEOPLES = ("ец", "нин", "ка")


def bare_noun(clause: Clause) -> int | None:
    """Return where a Russian clause without a person's name has a bare noun for one before or behind its verb."""
    draft, verb = clause.draft, clause.segment.verb
    if draft.lexicon.language != "ru" or verb is None or clause.segment.kind not in ("main", "coordinate", "content"):
        return None
    if any(f.form is not MentionForm.PRONOMINAL and f.kind is MentionKind.PERSON for f in clause.mentions()):
        return None
    near = (*range(clause.first, verb), verb + 1)
    return next((at for at in near if at < clause.last and _is_bare_noun(draft, at)), None)


def _is_bare_noun(draft: Draft, at: int) -> bool:
    word = draft.words[at]
    return word in _NOMINATIVE or (word.endswith(_OF_PEOPLES) and bool(nation_of(word)))


def _described_barely(clause: Clause) -> Found | None:
    """Whom a bare noun beside a Russian verb describes: `Родился чиновник в Тарвине`; not `Чиновник мэрии родился`."""
    draft, at = clause.draft, bare_noun(clause)
    if at is None:
        return None
    before = draft.words[at - 1] if at > clause.first else ""
    after = draft.words[at + 1] if at + 1 < clause.last else ""
    small = draft.lexicon.conjunctions | draft.lexicon.adverbs
    opens = not before or before in small or at - 1 == clause.segment.verb
    closes = not after or at + 1 == clause.segment.verb or after in draft.lexicon.prepositions | small
    if not opens or not (closes or after.isdigit()):
        return None
    return antecedent_of_kind(draft, at, MentionKind.PERSON, draft.words[at])


_PARTICIPLES = words("geborene geborener stammende stammender lebende lebender ansässige ansässiger")
LONGEST_ATTRIBUTE = 6
"""Tokens of what a German participle says of a noun before it: `Der 1962 in Ostrel geborene Pakistaner`."""


def _past_attribute(draft: Draft, first: int, last: int) -> int:
    """The token behind a participle with its own words between an article and a noun; the first one without."""
    for at in range(first, min(last, first + LONGEST_ATTRIBUTE)):
        if draft.words[at] in _PARTICIPLES:
            return at + 1
        if draft.tokens[at].text in ",;:":
            break
    return first


def _noun(draft: Draft, first: int, last: int) -> int | None:
    first = _past_attribute(draft, first, last) if draft.lexicon.language == "de" else first
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
