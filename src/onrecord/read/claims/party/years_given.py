"""Terms told by their years alone: `Orsk erhielt zwölf Jahre`, `суд дал ему двенадцать лет`."""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.ages import YEARS
from onrecord.read.lexicon.base import words
from onrecord.text.fate_words import CONVICTION, FATE_WORDS
from onrecord.text.phrases import Hit

_GIVEN = {
    "de": words("erhielt erhielten bekam bekamen kassierte kassierten lautete lauteten gab"),
    "ru": words("получил{,а,и} дал{,а,и,о} присудил{,а,и} назначил{,а,и}"),
    "fr": words("reçut reçu écopa écopé eut prit pris"),
    "es": words("recibió recibieron dieron cayeron"),
}
"""Verbs of getting or giving a term."""
_PRISON = words(
    "haft gefängnis zuchthaus freiheitsentzug тюрьмы колонии заключения лишения строгого"
    " prison réclusion cárcel prisión"
)
"""Nouns behind the years that make them a term."""
LONGEST_TERM = 200
REACH = 5
"""Tokens between the verb and the years."""
BACK = 2
"""Sentences back in which a conviction is told that years alone take up."""


def years_given(clause: Clause) -> list[Hit]:
    """Return where a clause gives somebody so many years: of prison, or at its end where a conviction was just told."""
    draft, language = clause.draft, clause.draft.lexicon.language
    verbs, years = _GIVEN.get(language), YEARS.get(language, frozenset())
    if verbs is None:
        return []
    for number in draft.numbers_in(clause.first, clause.last):
        at = draft.token_at(number.end - 1) + 1
        if number.kind not in ("count", "year-like") or number.estimate.low > LONGEST_TERM:
            continue
        if at >= len(draft.words) or at >= clause.last or draft.words[at] not in years:
            continue
        first = draft.token_at(number.start)
        near = draft.words[max(clause.first, first - REACH) : first]
        behind = draft.words[at + 1] if at + 1 < len(draft.words) else ""
        prison = behind in _PRISON
        if not any(word in verbs for word in (near if not prison else (*near, *draft.words[at : clause.last]))):
            continue
        closes = at + 1 >= clause.last or not draft.tokens[at + 1].text[0].isalnum()
        if prison or (closes and _tried_before(clause)):
            verb = next((n for n in range(clause.first, clause.last) if draft.words[n] in verbs), first)
            return [Hit(verb, at + 1, draft.words[verb], CONVICTION)]
    return []


def _tried_before(clause: Clause) -> bool:
    """Whether the sentences right before tell of a conviction."""
    draft, sentence = clause.draft, clause.segment.sentence
    first = draft.sentences[max(0, sentence - BACK)][0]
    hits = FATE_WORDS[draft.lexicon.language].find(draft.words, first, clause.first)
    return any(hit.value == CONVICTION for hit in hits)
