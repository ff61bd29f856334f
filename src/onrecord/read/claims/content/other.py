"""Other statements: location, forecasts, opinions, figures, background with a party or a speaker in it."""

from onrecord.model.claim import Claim, OtherClaim
from onrecord.model.vocab import MentionForm, Modality
from onrecord.read.claims.clause import Clause, is_party
from onrecord.read.claims.content.teller import teller_of
from onrecord.read.claims.content.views import trails, view_span
from onrecord.read.claims.state import State
from onrecord.read.descriptions import SHIPS
from onrecord.read.subjects import describes_in_front

SHORTEST = 3
"""Tokens below which a clause says nothing that could be looked up."""


def find(clause: Clause, state: State) -> list[Claim]:
    """Return the clause as a claim of kind `other`, where it says something of a party, or somebody says it.

    A figure is worth a look without either: `A doctor counted 40 dead`, `Charterers pay four times the price`.
    """
    draft = clause.draft
    modality = Modality(clause.segment.modality or "asserted")
    located = clause.hits(draft.lexicon.located)
    parties = clause.parties()
    subject = clause.subject
    if subject is not None and is_party(subject) and not any(f.root is subject.root for f in parties):
        parties = [subject, *parties]
    if not parties:
        # a name of which nothing tells what bears it, but that it was listed
        named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and not f.place]
        parties = [f for f in named if any(f.root is told.root for told in state.designated)]
    # what a ship did is told in the entry of its owner or manager, of whom the text was before
    parties = [f for f in parties if not (f.form is MentionForm.NOMINAL and draft.words[f.last - 1] in SHIPS)]
    topic = located[0].value if located else modality.value if modality in (Modality.FORECAST, Modality.OPINION) else ""
    figure = _tells_figure(clause)
    if clause.segment.verb is None and not (located or topic or figure or _is_told(clause)):
        return []
    if clause.segment.kind == "attribution" and not parties and not (topic and clause.segment.verb is not None):
        return []  # it names a speaker, and says nothing
    if clause.last - clause.first < SHORTEST or trails(draft, clause.segment):
        return []
    told_of = figure or _tells_of_list(clause) or _on_matter(clause)
    if not parties and not topic and not clause.segment.speaker and not told_of:
        return []
    speaker = "" if clause.segment.speaker or topic else teller_of(clause)
    told = {"speaker": speaker, "modality": Modality.REPORTED} if speaker else {}
    behind = describes_in_front(draft, clause.segment) and subject is not None and subject.first == clause.segment.own
    span = draft.span(clause.segment.own, clause.last) if behind else clause.span
    if modality in (Modality.OPINION, Modality.FORECAST) and not parties:
        span = view_span(clause, modality)
    return [
        clause.make(
            OtherClaim,
            span=span,
            parties=clause.ids(parties),
            topic=topic,
            when=clause.when(),
            says=span.quote,
            **told,
        )
    ]


_FIRST_PERSON = frozenset("i we my our me us you your je nous mon notre yo nosotros mi ich wir mein я мы мой".split())
_WHOLE = frozenset("he she it they both neither none all each everyone everybody nobody these those".split())
"""Words that stand for what the text is about, as the subject of an English clause."""


def _on_matter(clause: Clause) -> bool:
    """Whether a finite clause of its own tells something that could be looked up, though it names no party.

    It has a name of whatever kind, a date, or a word that stands for what the text is about. Who writes in the first
    person, or tells the reader what to do, says nothing of that sort.
    """
    draft, segment = clause.draft, clause.segment
    if segment.kind not in ("main", "coordinate", "content") or segment.verb is None or segment.speech:
        return False
    first = clause.first
    while first < clause.last - 1 and draft.words[first] in draft.lexicon.conjunctions:
        first += 1
    if clause.last - first <= SHORTEST or segment.verb == first:
        return False
    around = range(first, min(clause.last + 1, len(draft.tokens)))
    if any(draft.words[at] in _FIRST_PERSON or draft.tokens[at].text == "?" for at in around):
        return False
    if clause.when() is not None or draft.words[first] in _WHOLE:
        return True
    return any(f.form is MentionForm.NAMED for f in clause.mentions(first)) or any(
        draft.tokens[at].text[:1].isupper() and draft.tokens[at].text[1:2].islower()
        for at in range(first + 1, clause.last)
    )


_SHORTEST_TOLD = 5
"""Tokens of a clause that somebody says, its conjunction included, whose verb need not be known."""


def _is_told(clause: Clause) -> bool:
    """Whether a conjunction makes a clause of words without a verb that is known: `swears that one man collects`."""
    segment, draft = clause.segment, clause.draft
    word = draft.words[clause.first]
    if segment.kind == "main" and segment.speaker and not segment.listing_speaker and segment.subject is not None:
        # `The chief still draws a salary, according to an official`
        return clause.last - clause.first >= _SHORTEST_TOLD and segment.modality == Modality.REPORTED
    opens = word in draft.lexicon.content_words or word == "that" or draft.lexicon.language == "de"
    return (
        segment.kind == "content" and bool(segment.speaker) and opens and clause.last - clause.first >= _SHORTEST_TOLD
    )


def _tells_figure(clause: Clause) -> bool:
    """Whether a clause gives a figure that is no date."""
    draft = clause.draft
    numbers = draft.numbers_in(clause.first, clause.last)
    return any(n.kind in ("count", "money", "percent") and not draft.in_date(n.start) for n in numbers)


def _tells_of_list(clause: Clause) -> bool:
    """Whether a clause in another language than English is about a list or a listing, of nobody that it names."""
    lexicon = clause.draft.lexicon
    if lexicon.language == "en" or clause.segment.kind not in ("main", "coordinate", "content"):
        return False
    verbs = [hit for hit in clause.hits(lexicon.list_verbs) if hit.value in ("strong", "delisted")]
    return bool(verbs or clause.hits(lexicon.list_nouns)) or clause.when() is not None
