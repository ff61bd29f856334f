"""Sanctions that are broken or got round: `the firm evaded UN sanctions`, `helped it skirt the embargo`.

English. It is a deed of which nothing is said on a list: those who are on none can break sanctions, too.
"""

from onrecord.read.claims.clause import Clause
from onrecord.read.lexicon.base import words

_EVADING = words(
    "evad{e,es,ed,ing} dodg{e,es,ed,ing} circumvent{,s,ed,ing} skirt{,s,ed,ing} bypass{,es,ed,ing} breach{,es,ed,ing} "
    "break{,s,ing} broke broken bust{,s,ed,ing} violat{e,es,ed,ing} flout{,s,ed,ing} sidestep{,s,ped,ping} "
    "def{y,ies,ied,ying} contraven{e,es,ed,ing} undermin{e,es,ed,ing} ignor{e,es,ed,ing} avoid avoiding escape "
    "escaping elude eluding round around"
)
FARTHEST = 4
"""Tokens from such a verb to the noun that is its object: `evaded for years the sanctions`."""
_NOUNS = ("sanction", "embargo", "measure", "ban", "list", "blacklist", "register")
"""How the nouns begin for what is broken, or for where one hopes not to stand."""
_FAILED = frozenset({"failed", "fails"})
"""Verbs that turn the one behind them: who failed to escape sanctions is under them."""
_STANDING = words("on under in onto to from off")


def evades(clause: Clause) -> bool:
    """Return whether all that an English clause says of sanctions is that they are broken or got round."""
    lexicon = clause.draft.lexicon
    if lexicon.language != "en" or clause.hits(lexicon.lacking):
        return False
    nouns = clause.hits(lexicon.list_nouns)
    broken = [noun for noun in nouns if _is_broken(clause, noun.first)]
    if not broken or len(broken) < len(nouns):
        return False
    told = [hit for hit in clause.hits(lexicon.list_verbs) if hit.value in ("strong", "delisted")]
    told = [hit for hit in told if not any(noun.first <= hit.first < noun.last for noun in nouns)]
    return not told and not clause.hits(lexicon.listing_nouns)


def _is_broken(clause: Clause, noun: int) -> bool:
    """Whether a verb of breaking stands before the noun for sanctions, and no word that puts somebody under them."""
    here, first = clause.draft.words, max(clause.first, noun - FARTHEST)
    at = next((n for n in range(noun - 1, first - 1, -1) if here[n] in _EVADING), None)
    if at is None or not here[noun].startswith(_NOUNS):
        return False
    failed = here[at - 1] == "to" and at - 2 >= clause.first and here[at - 2] in _FAILED
    return not failed and not any(word in _STANDING for word in here[at + 1 : noun])
