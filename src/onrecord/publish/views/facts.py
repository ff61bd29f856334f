"""Facts about a party, value by value with the sources of each; different values stand side by side."""

from collections.abc import Iterable, Sequence
from itertools import combinations

import msgspec

from onrecord.model.record import AttributeStatement, Name, Statement
from onrecord.model.time import APPROXIMATE_SLACK_DAYS, Period, parse_edtf
from onrecord.publish.views.citing import CiteView, cite_view
from onrecord.publish.views.spans import DaySpan, span_of
from onrecord.text.normalize import fold

TITLES = {
    "born": "Born",
    "born_at": "Born in",
    "nationality": "Nationality",
    "gender": "Gender",
    "died": "Died",
    "founded": "Founded",
    "founded_at": "Founded in",
    "location": "Location",
    "operates_in": "Operates in",
    "description": "Described as",
    "flag": "Flag",
    "owner": "Vessel owner",
    "vessel_type": "Vessel or aircraft type",
    "imo": "IMO number",
    "call_sign": "Call sign",
    "tonnage": "Tonnage",
    "address": "Address",
    "registration": "Registered as",
    "website": "Website",
}
"""Attributes in the order in which they are shown; names stand in a section of their own."""
_DATES = frozenset({"born", "died", "founded"})
_SINGLE = _DATES | {"gender"}
"""Attributes of which one value can be so: two that exclude each other are a conflict."""
_MOST_VALUES = 30
_MOST_NAMES = 200
_SCRIPTS = {
    "Latn": "Latin", "Arab": "Arabic", "Cyrl": "Cyrillic", "Grek": "Greek", "Hebr": "Hebrew", "Hans": "Chinese",
    "Hant": "Chinese", "Hani": "Chinese", "Jpan": "Japanese", "Kore": "Korean", "Hang": "Korean", "Deva": "Devanagari",
    "Thai": "Thai", "Geor": "Georgian", "Armn": "Armenian", "Ethi": "Ethiopic", "Beng": "Bengali", "Mymr": "Burmese",
    "Khmr": "Khmer", "Sinh": "Sinhala", "Taml": "Tamil", "Zyyy": "Other",
}  # fmt: skip


class ValueView(msgspec.Struct, frozen=True, kw_only=True):
    """One value of an attribute, everybody who says it, and when it holds.

    Attributes:
        against: The other values that it cannot be true beside; empty where there is no conflict.
        certainty: The best that any of its sources has.
        notes: Cautions of the record, in our words.
    """

    value: str
    span: DaySpan
    certainty: str
    sources: tuple[CiteView, ...]
    against: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class FactView(msgspec.Struct, frozen=True, kw_only=True):
    """An attribute with its values; `left` counts those that are not shown here, `dated` says that values are EDTF."""

    attribute: str
    title: str
    values: tuple[ValueView, ...]
    conflict: bool
    dated: bool
    left: int = 0


class NameShown(msgspec.Struct, frozen=True, kw_only=True):
    """One name, how strongly it identifies, and who writes it so."""

    text: str
    quality: str
    sources: tuple[str, ...]


class ScriptView(msgspec.Struct, frozen=True, kw_only=True):
    """The names in one script; `left` counts those that are not shown here."""

    script: str
    title: str
    names: tuple[NameShown, ...]
    left: int = 0


def script_title(script: str) -> str:
    """Return the name of a script by its ISO 15924 code; the code where it has no name here."""
    return _SCRIPTS.get(script, script)


def facts_of(subject: str, statements: Iterable[Statement]) -> tuple[FactView, ...]:
    """Return what is said of a party itself, by attribute and value; aliases are left to the names."""
    by_attribute: dict[str, dict[str, list[AttributeStatement]]] = {}
    for item in statements:
        if isinstance(item, AttributeStatement) and item.subject == subject and item.attribute != "alias":
            by_attribute.setdefault(item.attribute, {}).setdefault(item.value, []).append(item)
    rank = {attribute: place for place, attribute in enumerate(TITLES)}
    ordered = sorted(by_attribute, key=lambda attribute: (rank.get(attribute, len(rank)), attribute))
    return tuple(_fact(attribute, by_attribute[attribute]) for attribute in ordered)


def _fact(attribute: str, values: dict[str, list[AttributeStatement]]) -> FactView:
    against = _conflicts(attribute, tuple(values))
    shown = [_value(value, items, against.get(value, ())) for value, items in list(values.items())[:_MOST_VALUES]]
    return FactView(
        attribute=attribute,
        title=TITLES.get(attribute, attribute.replace("_", " ").capitalize()),
        values=tuple(shown),
        conflict=bool(against),
        dated=attribute in _DATES,
        left=len(values) - len(shown),
    )


def _value(value: str, items: Sequence[AttributeStatement], against: tuple[str, ...]) -> ValueView:
    order = ("official", "multiple", "single", "unverified")
    return ValueView(
        value=value,
        span=span_of(items[0].since, items[0].until),
        certainty=min((item.certainty.value for item in items), key=order.index),
        sources=tuple(dict.fromkeys(cite_view(item.cite) for item in items)),
        against=against,
        notes=tuple(dict.fromkeys(item.note for item in items if item.note)),
    )


def _conflicts(attribute: str, values: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return for each value of an attribute with one true value the others that exclude it."""
    if attribute not in _SINGLE:
        return {}
    found: dict[str, list[str]] = {}
    for one, other in combinations(values[:_MOST_VALUES], 2):
        if _exclude(attribute, one, other):
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
    return {value: tuple(others) for value, others in found.items()}


def _exclude(attribute: str, one: str, other: str) -> bool:
    if attribute not in _DATES:
        return fold(one) != fold(other)
    left, right = _period(one), _period(other)
    if left is None or right is None:
        return False
    slack = APPROXIMATE_SLACK_DAYS if left.approximate or right.approximate else 0
    return not left.overlaps(right, slack_days=slack)


def _period(edtf: str) -> Period | None:
    try:
        return parse_edtf(edtf)
    except ValueError:
        return None


def names_by_script(names: Sequence[Name], written_by: dict[str, tuple[str, ...]]) -> tuple[ScriptView, ...]:
    """Return the names of a party by script, the script of its first name first.

    Args:
        names: Its names, the main one first.
        written_by: By name, the sources that write it so.
    """
    by_script: dict[str, list[NameShown]] = {}
    for name in names:
        shown = NameShown(text=name.text, quality=name.quality.value, sources=written_by.get(name.text, ()))
        by_script.setdefault(name.script, []).append(shown)
    return tuple(
        ScriptView(
            script=script,
            title=script_title(script),
            names=tuple(found[:_MOST_NAMES]),
            left=max(len(found) - _MOST_NAMES, 0),
        )
        for script, found in by_script.items()
    )
