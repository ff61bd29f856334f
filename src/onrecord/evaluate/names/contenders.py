"""The matchers that can be measured, by name: our own, and the peers."""

import functools
import importlib
from collections.abc import Sequence

from onrecord.errors import ConfigError
from onrecord.evaluate.names.matcher import Contender
from onrecord.evaluate.names.peers import nomenklatura_peer, rapidfuzz_peer, tfidf_peer

OURS = "onrecord"

PEERS = (
    Contender("tfidf", tfidf_peer.TfidfPeer, grows=True),
    Contender("token-sort", rapidfuzz_peer.token_sort, grows=True),
    Contender("WRatio", rapidfuzz_peer.wratio),
    Contender("logic-v1", functools.partial(nomenklatura_peer.with_tfidf, "logic-v1")),
    Contender("logic-v2", functools.partial(nomenklatura_peer.with_tfidf, "logic-v2")),
    Contender("blocker+logic-v2", functools.partial(nomenklatura_peer.with_blocker, "logic-v2")),
)
"""Other programs, the fast ones first."""


def ours() -> Contender | None:
    """Return our own matcher, or None where this version has none."""
    try:
        module = importlib.import_module("onrecord.resolve.matcher")
    except ModuleNotFoundError:
        return None
    return Contender(OURS, module.NameMatcher.of, grows=True)


def contenders(peers: str) -> list[Contender]:
    """Return our matcher and the peers named: `none`, `all`, or names with commas between.

    Raises:
        ConfigError: There is no peer of a name.
    """
    known = {peer.name: peer for peer in PEERS}
    wanted: Sequence[str] = {"none": [], "all": list(known)}.get(peers, peers.split(","))
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise ConfigError(f"--peers: there is no {', '.join(unknown)}.", hint=f"known: {', '.join(known)}")
    own = ours()
    return [*([own] if own else []), *(known[name] for name in wanted)]
