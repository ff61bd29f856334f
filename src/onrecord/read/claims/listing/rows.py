"""Rows of a list: several parties told to have come next on it, to be on it, or under its programme.

`The last two, A and B, came on 13 July`, `that day three men joined them: A, B and C`, `they all sit under the Libya
programme`, `the Americans have both of them as well`.
"""

import itertools

from onrecord.model.vocab import MentionForm
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.numbers import is_near
from onrecord.read.claims.listing.programmes import names_programme
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.groups.members_told import after_colon
from onrecord.read.groups.words import GROUP_WORDS
from onrecord.read.lexicon.base import words

_CAME = words(
    "came followed joined entered arrived went landed suivi suivirent rejoint rejoints rejoignirent venus ajoutés "
    "entrés siguieron entraron llegaron sumaron unieron kamen folgten hinzu stießen попали последовали присоединились "
    "добавились вошли"
)
"""Verbs of coming next."""
_STAND = words(
    "figuraba figuraban figuran estaban están aparecen aparecían figuraient figurent standen stehen "
    "значатся значились числятся числились фигурируют stood stand appear appeared"
)
_UNDER = words("under bajo sous unter под по")
_HOLD = words("have has had hold holds keep keeps list lists carry carries")
_TOO = words("too also well likewise both")


def find_row(clause: Clause, state: State) -> str:
    """Return `context` where a clause says of several parties that a list told before has them; empty otherwise."""
    group = row_of(clause)
    if group is None or clause.segment.verb is None or not is_near(clause, state):
        return ""
    draft, lexicon = clause.draft, clause.draft.lexicon
    if any(hit.value in ("delisted", "off") for hit in clause.hits(lexicon.list_verbs)):
        return "delisted"
    own = [draft.words[at] for at in range(clause.first, clause.last) if draft.verbs[at]]
    here = draft.words[clause.first : clause.last]
    dated = clause.when() is not None or bool(clause.hits(lexicon.same_day))
    plain = lexicon.auxiliaries | lexicon.copulas
    if any(word in _CAME for word in here) and dated and all(word in _CAME or word in plain for word in own):
        return "context"
    if any(word in _STAND for word in own) and not clause.hits(lexicon.located) and len(own) == 1 and dated:
        return "context"
    if names_programme(clause) and _UNDER.intersection(here) and group.first < clause.segment.verb:
        return "context"
    acts = [hit for hit in clause.hits(lexicon.authorities) if hit.last <= group.first]
    between = draft.words[acts[-1].last : group.first] if acts else []
    if lexicon.language == "en" and len(between) == 1 and between[0] in _HOLD and _TOO.intersection(here):
        return "context"
    return ""


def row_of(clause: Clause) -> Found | None:
    """Return the word for several parties that a clause is about, or a stand-in for those that it counts and names."""
    groups = clause.groups
    if len(groups) == 1:
        return groups[0]
    draft = clause.draft
    table = GROUP_WORDS.get(draft.lexicon.language)
    if table is None:
        return None
    for at, noun in itertools.pairwise(range(clause.first, clause.last)):
        count = table.numbers.get(draft.words[at])
        if count is None or draft.words[noun] not in table.nouns:
            continue
        names = after_colon(draft, noun, count)
        if names is not None:
            return Found(
                first=at,
                last=noun + 1,
                kind=names[0].root.kind,
                form=MentionForm.PRONOMINAL,
                name="",
                members=names,
                fit="these",
            )
    return None
