"""Small records for the views: a record file of parties and ties, opened as of a date."""

from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Mode
from onrecord.record.files import load_record_file
from onrecord.record.load import add_record_file
from onrecord.record.profile import find_party
from onrecord.record.view import StoreView
from onrecord.store import open_store

SOURCES = """
[[source]]
key = "paper"
title = "A newspaper"
kind = "press"
published = "2020-01-01"
url = "https://example.org/a"
[[source]]
key = "court"
title = "A court"
kind = "court"
published = "2021-01-01"
[[source]]
key = "book"
title = "A book"
kind = "scholarship"
"""


def parties(*keys, kind="person"):
    return "\n".join(f'[[entity]]\nkey = "{key}"\nname = "Name of {key}"\nkind = "{kind}"' for key in keys)


def tie(subject, other, relation="linked_to", source="paper", **fields):
    given = {"says": f"It says that {subject} is tied to {other}.", **fields}
    rows = "\n".join(
        f"{name} = {str(value).lower() if isinstance(value, bool) else repr(value)}" for name, value in given.items()
    )
    return f'[[tie]]\nsubject = "{subject}"\nother = "{other}"\nrelation = "{relation}"\nsource = "{source}"\n{rows}'


def view_of(*parts, as_of=""):
    """Return a view of the record that these rows make, of nothing else."""
    text = "\n".join((SOURCES, *parts))
    store = open_store(":memory:")
    add_record_file(store, load_record_file(text.encode(), name="test.toml"))
    return StoreView(store, parse_edtf(as_of) if as_of else None, Mode.KNOWN_THEN)


def party(view, key):
    return find_party(view, key)
