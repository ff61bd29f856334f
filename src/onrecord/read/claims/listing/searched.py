"""Listings told as a search: `You will not find X on the UN list`, `sucht man auf der Liste vergeblich`.

A verb of seeking or finding, a list or an authority, and a party. A search in vain, or one that is denied, denies the
listing; what it turns up stands there.
"""

from typing import NamedTuple

from onrecord.model.vocab import MentionForm, Polarity
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.listable import can_be_listed
from onrecord.read.claims.party.described import described_behind
from onrecord.read.claims.state import State
from onrecord.read.draft import Found
from onrecord.read.lexicon.base import words


class _Search(NamedTuple):
    """Words of one language for a search.

    Attributes:
        seeks: Verbs of seeking, which say nothing of what is found.
        finds: Verbs of finding.
        vain: Words for a search without success.
    """

    seeks: frozenset[str]
    finds: frozenset[str]
    vain: frozenset[str]


_SEARCH = {
    "en": _Search(
        words("look looks looked looking search searches searched searching seek sought hunt hunted comb combed scour"),
        words("find finds found spot turns turned locate located see shows"),
        words("vain blank nothing nowhere avail empty-handed fruitless fruitlessly useless uselessly pointless"),
    ),
    "fr": _Search(
        words("cherche cherchez chercher cherchera cherchait chercherait chercherez cherchent recherche"),
        words("trouve trouvez trouver trouvera trouverait trouverez trouvent trouvé retrouve"),
        words("vain vainement inutilement inutile"),
    ),
    "es": _Search(
        words("busca buscan buscar buscará buscaría busque buscamos buscado"),
        words("encuentra encuentran encontrar encontrará encontraría encontramos encontrado halla hallamos hallará"),
        words("vano vanamente inútilmente inútil"),
    ),
    "pt": _Search(
        words("procura procuram procurar procurámos procuramos busca"),
        words("encontra encontrar encontrámos encontramos encontrou acha achámos"),
        words("vão debalde inutilmente"),
    ),
    "de": _Search(
        words("sucht suche suchen suchte suchten gesucht"),
        words("findet finden fand fanden gefunden"),
        words("vergeblich vergebens umsonst erfolglos zwecklos nutzlos sinnlos"),
    ),
    "ru": _Search(
        words("искать ищем ищите ищет искали искал"),
        words("нашли найти найдёте найдете нашёл нашел найдёшь обнаружили обнаружить"),
        words("тщетно напрасно безуспешно зря бесполезно бессмысленно безрезультатно"),
    ),
}
_NONE_OF_SUBJECTS = words("you one we i readers reader man on nous uno se nosotros мы вы nós")
"""Subjects of a search that are no party."""


class Searched(NamedTuple):
    """What a search tells: of whom, and whether it was in vain."""

    party: Found
    polarity: Polarity


def find_searched(clause: Clause, state: State) -> Searched | None:
    """Return the listing that a clause tells as a search of a list; None where it tells none."""
    draft = clause.draft
    search = _SEARCH.get(draft.lexicon.language)
    if search is None or clause.segment.kind == "attribution":
        return None
    if state.sought is not None and state.sought_in == clause.segment.sentence and _goes_on(clause):
        return Searched(state.sought, Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE)
    here = draft.words[clause.first : clause.last]
    seeks = any(word in search.seeks for word in here)
    finds = any(word in search.finds for word in here)
    if not (seeks or finds) or not _is_of_list(clause):
        return None
    if _turns_up(clause):
        party = _sought(clause)
        return Searched(party, Polarity.NEGATIVE if clause.negative else Polarity.POSITIVE) if party else None
    vain = any(word in search.vain for word in here)
    if not vain and not (finds and clause.negative):
        return None
    party = _sought(clause)
    return Searched(party, Polarity.NEGATIVE) if party is not None else None


_CAN = words("will can do may would could might")
_OTHER_LIST = 3
"""Tokens from `on` to the end of the word for another list: `on the American one`."""


def _goes_on(clause: Clause) -> bool:
    """Whether an English clause sends the one who searched to another list: `but you will on the American one`."""
    draft, here = clause.draft, clause.draft.words
    at = clause.first
    while at < clause.last and (here[at] in draft.lexicon.conjunctions or here[at] in ("but", "though", "nor")):
        at += 1
    if here[at : at + 1] not in (["you"], ["one"], ["we"], ["readers"]) or draft.lexicon.language != "en":
        return False
    at += 1
    while at < clause.last and (here[at] in _CAN or here[at] in ("not", "n't", "won't", "can't", "cannot")):
        at += 1
    hits = clause.hits(draft.lexicon.authorities, at)
    return here[at : at + 1] in (["on"], ["in"]) and bool(hits) and hits[0].first - at < _OTHER_LIST


_YIELDS = words("turns turned brings brought throws threw yields yielded returns returned")


def _turns_up(clause: Clause) -> bool:
    """Whether a search is said to have found somebody: `A search of the OFAC list turns up X`."""
    draft, verb = clause.draft, clause.segment.verb
    if draft.lexicon.language != "en" or verb is None or draft.words[verb] not in _YIELDS:
        return False
    before = draft.words[clause.first : verb]
    return any(word in ("search", "searches", "check", "query") for word in before)


def _described(clause: Clause) -> Found | None:
    """The party that a description right behind the verb of a search stands for: `You will not find the governor`."""
    search, words_here = _SEARCH[clause.draft.lexicon.language], clause.draft.words
    for at in range(clause.first, clause.last - 1):
        if words_here[at] in search.finds or words_here[at] in search.seeks:
            behind = at + 1 + (words_here[at + 1] == "for")
            told = [f for f in clause.mentions(behind) if f.first == behind and f.root is not f and not f.members]
            return told[0] if told and can_be_listed(clause, told[0]) else described_behind(clause, behind)
    return None


def _is_of_list(clause: Clause) -> bool:
    lexicon = clause.draft.lexicon
    return bool(clause.hits(lexicon.list_nouns) or clause.hits(lexicon.authorities))


def _sought(clause: Clause) -> Found | None:
    """Whom a search is for: the first party named in the clause, else the one it is about, if nobody else searches."""
    named = [f for f in clause.mentions() if f.form is MentionForm.NAMED and can_be_listed(clause, f) and not f.place]
    if named:
        return named[0]
    told = [f for f in clause.mentions() if f.form is MentionForm.PRONOMINAL and can_be_listed(clause, f)]
    if told and clause.draft.words[told[0].first] not in _NONE_OF_SUBJECTS:
        return told[0]  # `sucht man ihn vergeblich`, `искать его имя бесполезно`
    behind = _described(clause)
    if behind is not None:
        return behind
    subject = clause.subject
    if subject is None or not can_be_listed(clause, subject):
        return None
    own = clause.draft.words[clause.first : clause.last]
    passive = subject.first < clause.first and any(word in _NONE_OF_SUBJECTS for word in own)
    return subject if passive else None
