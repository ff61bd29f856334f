"""The sentences of a result (`method.md` §4.6): the fact's own standing first, then the clause in our paraphrase."""

from onrecord.check.clauses.values import Fact, Result, Said
from onrecord.model.undertaking import Agreement, Commitment

_WITHIN = frozenset({"falls_within", "in_tension", "in_tension_if", "consistent_with"})


def sentence(result: Result, commitment: Commitment, agreement: Agreement) -> str:
    """Return the sentence that puts a reported fact beside a clause, under the reading used."""
    lead = f"The reported fact{_standing(result.fact)}"
    where = f"{agreement.title}, {commitment.clause}{_reading(commitment)}"
    if result.result not in _WITHIN:
        why = "; ".join(result.failed)
        return f"{lead} is outside {where}: {why}."
    text = f"{lead} falls within the subject of {where}, which in our paraphrase says: {commitment.paraphrase}"
    left = result.open
    text += f" Not established: {'; '.join(left)}." if left else " Every element of the clause is matched."
    said = [shown(item) for item in result.fact.said]
    return f"{text} Said of it: {'; '.join(said)}." if said else text


def shown(said: Said) -> str:
    """Return what somebody said of a fact, with speaker and date; quotation marks only around their own words."""
    words = f"“{said.words}”" if said.quoted else said.words.rstrip(".")
    return f"{said.speaker}{f' ({said.date})' if said.date else ''}: {words}"


def outside(agreement: Agreement) -> str:
    """Return the sentence for a fact that no clause held speaks of."""
    held = "published text" if agreement.text_complete else "clauses held"
    return f"{agreement.title} ({held}): no clause speaks of this fact."


def _standing(fact: Fact) -> str:
    return f" (its own standing: {fact.standing.replace('_', ' ')})" if fact.standing else ""


def _reading(commitment: Commitment) -> str:
    if not commitment.reading_says:
        return "" if commitment.reading == "R1" else f" (reading {commitment.reading})"
    return f" (reading {commitment.reading}: {commitment.reading_says})"
