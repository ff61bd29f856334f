"""The hash of the rules by which statements and the index are derived from what sources say."""

import hashlib
from pathlib import Path

from onrecord.model.ids import content_id

_RULE_MODULES = (
    "narrative*.py",
    "merge*.py",
    "event_keys.py",
    "index.py",
    "load.py",
    "parties.py",
    "refs.py",
    "lists/*.py",
    "files/*.py",
    "starter/*.toml",
    "../model/time.py",
    "../text/*.py",
)
"""The files that decide what is derived from lists and record files, seen from this folder; a change renews it."""


def rules_hash() -> str:
    """Return a hash of the starter record's files and of the modules that derive statements and the index.

    Nothing is parsed: opening a record takes milliseconds.
    """
    package = Path(__file__).parent
    digest = hashlib.sha256()
    for pattern in _RULE_MODULES:
        folder, _, name = pattern.rpartition("/")
        for item in sorted((package / folder).glob(name)):
            digest.update(item.name.encode() + b"\0" + item.read_bytes())
    return content_id("rules", digest.hexdigest())
