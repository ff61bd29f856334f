"""The hash of the rules by which statements and the index are derived from what sources say."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from onrecord.model.ids import content_id

_EVENT_MODULES = ("event_keys.py", "../model/time.py", "../text/content.py", "../text/normalize.py")
"""The files that decide what an event is found by; there may be a million events, so they have a hash of their own."""
_NAME_MODULES = (
    "names/*.py",
    "../text/name_words.py",
    "../text/names.py",
    "../text/normalize.py",
    "../text/romanise/*.msgpack",
    "../text/romanise/*.py",
    "../text/spelling.py",
)
"""The files that decide what is indexed of a name; a change makes the name index anew."""
_RULE_MODULES = (
    *_EVENT_MODULES,
    "narrative*.py",
    "merge*.py",
    "index.py",
    "load.py",
    "parties.py",
    "refs.py",
    "lists/*.py",
    "files/*.py",
    "starter/*.toml",
    "../text/*.py",
)
"""The files that decide what is derived from lists and record files, seen from this folder; a change renews it."""


def rules_hash() -> str:
    """Return a hash of the starter record's files and of the modules that derive statements and the index.

    Nothing is parsed: opening a record takes milliseconds.
    """
    return _hash_of(_RULE_MODULES)


def event_rules_hash() -> str:
    """Return a hash of the modules that derive what an event is found by."""
    return _hash_of(_EVENT_MODULES)


def name_rules_hash() -> str:
    """Return a hash of the modules and tables that decide what the name index holds of a name."""
    return _hash_of(_NAME_MODULES)


def _hash_of(modules: Sequence[str]) -> str:
    package = Path(__file__).parent
    digest = hashlib.sha256()
    for pattern in modules:
        folder, _, name = pattern.rpartition("/")
        for item in sorted((package / folder).glob(name)):
            digest.update(item.name.encode() + b"\0" + item.read_bytes())
    return content_id("rules", digest.hexdigest())
