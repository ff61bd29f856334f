"""Put every name and every claim of a report next to the record.

>>> import onrecord
>>> with onrecord.open_record(":memory:") as record:
...     finding = onrecord.check_file("report.txt", record, published="2021-08-24")  # doctest: +SKIP
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from onrecord.version import __version__

if TYPE_CHECKING:
    from onrecord.errors import OnRecordError
    from onrecord.model.document import Document
    from onrecord.model.time import Period, parse_edtf
    from onrecord.model.verdict import Finding, Verdict
    from onrecord.model.vocab import Label, Mode
    from onrecord.pipeline import Pipeline, check_file, run
    from onrecord.publish import publish as publish_finding
    from onrecord.read.formats.load import load_document
    from onrecord.record.held import Record, open_record
    from onrecord.record.load import add_to_record
    from onrecord.resolve.match import match_names
    from onrecord.resolve.query import NameQuery, QueryAnswer

__all__ = [
    "Document",
    "Finding",
    "Label",
    "Mode",
    "NameQuery",
    "OnRecordError",
    "Period",
    "Pipeline",
    "QueryAnswer",
    "Record",
    "Verdict",
    "__version__",
    "add_to_record",
    "check_file",
    "load_document",
    "match_names",
    "open_record",
    "parse_edtf",
    "publish_finding",
    "run",
]

_HOMES = {
    "Document": "onrecord.model.document",
    "Finding": "onrecord.model.verdict",
    "Label": "onrecord.model.vocab",
    "Mode": "onrecord.model.vocab",
    "NameQuery": "onrecord.resolve.query",
    "OnRecordError": "onrecord.errors",
    "Period": "onrecord.model.time",
    "Pipeline": "onrecord.pipeline",
    "QueryAnswer": "onrecord.resolve.query",
    "Record": "onrecord.record.held",
    "Verdict": "onrecord.model.verdict",
    "add_to_record": "onrecord.record.load",
    "check_file": "onrecord.pipeline",
    "load_document": "onrecord.read.formats.load",
    "match_names": "onrecord.resolve.match",
    "open_record": "onrecord.record.held",
    "parse_edtf": "onrecord.model.time",
    "publish_finding": "onrecord.publish",
    "run": "onrecord.pipeline",
}


def __getattr__(name: str) -> Any:
    """Import a public name on first use, so that `import onrecord` stays fast."""
    if name not in _HOMES:
        raise AttributeError(f"module 'onrecord' has no attribute '{name}'")
    value = getattr(import_module(_HOMES[name]), "publish" if name == "publish_finding" else name)
    globals()[name] = value
    return value
