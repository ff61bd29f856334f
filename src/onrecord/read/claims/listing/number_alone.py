"""Numbers of a list told without a verb, or as gone: `Six names, no more`, `None of the eight is left on it`."""

from onrecord.model.claim import DesignationClaim
from onrecord.model.quantity import Estimate
from onrecord.model.vocab import Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.sublists import regime_of, regime_told
from onrecord.read.claims.state import State
from onrecord.read.groups.words import GROUP_WORDS
from onrecord.read.lexicon.base import words

NAMES = words("names name entries entry noms nom nombres nombre namen einträge имен имён имени фамилий записей")
"""Nouns for what a list has, beside those for parties."""
LONGEST_OPENING = 6
"""Tokens before a number that stands alone: `The short answer: eight people`."""
SENTENCES_BACK = 2
"""Sentences before a number without a verb in which the list that it is of is spoken of."""
FARTHEST = 8
"""Sentences before `none of the eight is left` in which the list is spoken of."""
NEAR_STILL = 4
"""Tokens beside a verb of standing among which the word for `any more` is."""
_NONE = words("none neither aucun aucune ninguno ninguna keiner keine keines никто никого ни nessuno")
_STILL = words(
    "plus longer more anymore still left remain remains ya queda sigue permanece mehr noch больше уже осталось остался "
    "остаётся"
)
_STANDS = words(
    "is are remain remains stands stand appears figure figurent reste restent est sont queda quedan sigue siguen "
    "figura figuran está están steht stehen bleibt ist sind figuriert значится числится осталось остался нет остаётся"
)


def find_number_alone(clause: Clause, state: State) -> DesignationClaim | None:
    """Return the claim that so many stand on the list spoken of, where a fragment is no more than their number."""
    draft = clause.draft
    if clause.segment.kind != "fragment" or clause.segment.verb is not None:
        return None
    if state.list_in < clause.segment.sentence - 1 and not _speaks_of_list(clause, SENTENCES_BACK):
        return None
    found = _number(clause)
    if found is None:
        return None
    first, last, estimate, kind = found
    quote = draft.text_of(first, last)
    return clause.make(
        DesignationClaim,
        span=draft.span(first, clause.last),
        polarity=Polarity.POSITIVE,
        context_authority=state.authority or _authority(clause),
        programme=regime_told(draft, clause.segment.sentence),
        count=estimate,
        counted=kind,
        says=f"{quote} on the list spoken of",
    )


def _number(clause: Clause) -> tuple[int, int, Estimate, object] | None:
    """The number that a fragment begins with, or has behind a colon, and the noun that it counts."""
    draft, table = clause.draft, GROUP_WORDS.get(clause.draft.lexicon.language)
    numbers = draft.numbers_in(clause.first, clause.last)
    if table is None or not numbers or numbers[0].kind != "count" or draft.in_date(numbers[0].start):
        return None
    first, after = draft.token_at(numbers[0].start), draft.token_at(numbers[0].end - 1) + 1
    opens = first == clause.first
    colon = first > clause.first and draft.words[first - 1] == ":" and first - clause.first <= LONGEST_OPENING
    noun = draft.words[after] if after < clause.last else ""
    ends = after + 1 >= clause.last or not draft.tokens[after + 1].text[0].isalnum()
    if not (opens or colon) or not ends or (noun not in table.nouns and noun not in NAMES):
        return None
    return first, after + 1, numbers[0].estimate, table.nouns.get(noun)


def find_none_left(clause: Clause, state: State) -> DesignationClaim | None:
    """Return the claim that none of so many stands on a list any more, from the clause that has its verb.

    `Aucun des cinq noms que le Conseil avait choisis | n'y figure plus`
    """
    draft = clause.draft
    first, last = draft.sentences[clause.segment.sentence]
    if draft.words[first] not in _NONE:
        return None
    stands = [at for at in range(max(clause.first, first + 2), clause.last) if draft.words[at] in _STANDS]
    here = {
        word for at in stands for word in draft.words[max(first, at - NEAR_STILL) : min(at + NEAR_STILL, clause.last)]
    }
    numbers = [n for n in draft.numbers_in(first, min(first + LONGEST_OPENING, last)) if n.kind == "count"]
    if not numbers or not here & _STILL or draft.in_date(numbers[0].start):
        return None
    if any(f.members for f in draft.within(first, first + LONGEST_OPENING)):
        return None  # words for parties told before, of each of whom the list is asked
    if not _speaks_of_list(clause, FARTHEST):
        return None
    opening = draft.words[first : clause.last]
    return clause.make(
        DesignationClaim,
        span=draft.span(first, clause.last),
        polarity=Polarity.POSITIVE,
        status="delisted",
        authority=next((hit.value for hit in draft.lexicon.authorities.find(draft.words, first, clause.last)), ""),
        context_authority=state.authority,
        programme=regime_of(clause) or regime_told(draft, clause.segment.sentence),
        count=numbers[0].estimate,
        says=f"{' '.join(opening[:4])} on the list any more",
    )


def _speaks_of_list(clause: Clause, back: int) -> bool:
    draft = clause.draft
    start, _ = draft.sentences[max(0, clause.segment.sentence - back)]
    return bool(draft.lexicon.list_nouns.find(draft.words, start, clause.last))


def _authority(clause: Clause) -> str:
    """The authority named last in the sentences before."""
    draft = clause.draft
    start, _ = draft.sentences[max(0, clause.segment.sentence - SENTENCES_BACK)]
    hits = draft.lexicon.authorities.find(draft.words, start, clause.first)
    return hits[-1].value if hits else ""
