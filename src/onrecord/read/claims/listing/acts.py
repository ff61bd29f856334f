"""What an authority is said to do to a party, beside English: it puts it on its list, or hits it with measures.

`Die Vereinten Nationen hätten X bestraft`, `X американцы внесли отдельно`, `A ONU sancionou-a`.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.acting import authorities_of
from onrecord.read.claims.state import State
from onrecord.read.lexicon.listing_acts import ACTS
from onrecord.text.phrases import Hit


def acted_on(clause: Clause, state: State, *, council: bool) -> str:
    """Return `hit` or `put` for what an authority that a clause names does to somebody, empty where it does neither.

    To put somebody somewhere is to list it only where a list is what is spoken of.

    Args:
        clause: The clause.
        state: What was told before.
        council: It opens with the bare word for a body that lists, which the text named before.
    """
    acts = ACTS.get(clause.draft.lexicon.language)
    authorities = authorities_of(clause) if acts is not None else []
    here = clause.draft.words[clause.first : clause.last]
    if acts is None or not (authorities or council):
        dated = acts is not None and state.list_in >= 0 and bool(clause.hits(clause.draft.lexicon.same_day))
        if not dated or acts is None or acts.puts.isdisjoint(here):
            return ""
        return "hit" if clause.segment.kind == "participle" else "put"
    if not acts.hits.isdisjoint(here):
        return "hit"
    if state.list_in < 0 or (acts.puts.isdisjoint(here) and not _puts_apart(clause)):
        return ""
    return "hit" if council or any(_is_agent(clause, hit) for hit in authorities) else "put"


_APART = {
    "ein": frozenset("trug trugen trägt tragen schrieb schrieben schreibt reihte reihten".split()),
    "auf": frozenset("nahm nahmen nimmt nehmen".split()),
    "hinzu": frozenset("fügte fügten fügt fügen setzte setzten nahm nahmen".split()),
    "dazu": frozenset("setzte setzten nahm nahmen schrieb schrieben".split()),
}
"""German verbs of putting somebody on a list, by the part that closes their clause."""


def _puts_apart(clause: Clause) -> bool:
    """Whether a German verb of putting stands apart from what closes its clause: `nahm das Komitee X auf`."""
    draft, verb = clause.draft, clause.segment.verb
    last = clause.last - 1
    while last > clause.first and not draft.tokens[last].text[0].isalpha():
        last -= 1
    tail = _APART.get(draft.words[last]) if draft.lexicon.language == "de" else None
    return tail is not None and verb is not None and draft.words[verb] in tail


_INSTRUMENTAL = ("ами", "ями", "ом", "ем", "ым", "им")


def _is_agent(clause: Clause, hit: Hit) -> bool:
    """Whether an authority is the agent of a passive: `ajouté par l'ONU`, `внесён американцами`."""
    draft, at = clause.draft, hit.first - 1
    if draft.lexicon.language == "ru":
        return draft.words[hit.first].endswith(_INSTRUMENTAL)
    while at > clause.first and draft.words[at] in draft.lexicon.articles:
        at -= 1
    return at > clause.first and draft.words[at] in draft.lexicon.by_words
