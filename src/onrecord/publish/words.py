"""The words of the pages in the reader's language: a sentence is looked up as it stands in the template.

What comes back is plain text and is escaped like any other, so that a sentence of ours and a word of a report may both
be looked up: markup is never made here.
"""

import functools
import re
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import msgspec

from onrecord.publish.views.spans import edtf_words

Catalogue = Mapping[str, str]
"""Our sentences in another language; one that is missing is shown as it is."""

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""The languages of the pages, each by its own name; English needs no table."""

_DAY = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_MONTHS = {
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
"""Languages in which a date is said; elsewhere it stays as ISO 8601 writes it."""
_FIRST_OF_MONTH = {"de": "1.", "fr": "1er"}
_THOUSANDS = {"en": ",", "de": ".", "fr": "\u202f"}


class Words:
    """The sentences, dates and numbers of one language.

    Attributes:
        language: Its code.
    """

    def __init__(self, catalogue: Catalogue | None = None, language: str = "en") -> None:
        self._catalogue = catalogue or {}
        self.language = language

    def one(self, text: str, **values: Any) -> str:
        """Return a sentence; `%(name)s` in it is filled in where values are given."""
        found = self._catalogue.get(text, text)
        return found % values if values else found

    def some(self, singular: str, plural: str, num: int, **values: Any) -> str:
        """Return the sentence for a number of things; `%(num)s` in it is the number."""
        is_one = num < 2 if self.language == "fr" else num == 1
        found = self.one(singular if is_one else plural)
        return found % {"num": self.number(num), **values}

    def number(self, value: float) -> str:
        """Return a whole number with the language's mark between thousands."""
        return f"{value:,.0f}".replace(",", _THOUSANDS[self.language])

    def when(self, edtf: str | None) -> str:
        """Return an EDTF date for a reader, in the language's form."""
        if self.language not in _MONTHS:
            return edtf_words(edtf)
        text = edtf or ""
        since, slash, until = text.partition("/")
        if slash:
            return self._interval(since.replace("..", ""), until.replace("..", ""))
        bare = text.rstrip("~?%")
        decade = re.fullmatch(r"(\d{3})[Xx]", bare)
        words = self.one("%(year)ss", year=f"{decade[1]}0") if decade else self._day(bare)
        return self.one("about %(date)s", date=words) if bare != text else words

    def _interval(self, since: str, until: str) -> str:
        if not since:
            return self.one("%(date)s or before", date=self.when(until))
        if not until:
            return self.one("%(date)s or after", date=self.when(since))
        return f"{self.when(since)} – {self.when(until)}"

    def _day(self, text: str) -> str:
        found = _DAY.fullmatch(text)
        if found is None or not found["month"] or not 1 <= int(found["month"]) <= 12:
            return text
        month = _MONTHS[self.language][int(found["month"]) - 1]
        if not found["day"]:
            return f"{month} {found['year']}"
        day = int(found["day"])
        said = _FIRST_OF_MONTH[self.language] if day == 1 else f"{day}." if self.language == "de" else str(day)
        return f"{said} {month} {found['year']}"


@functools.cache
def words_of(language: str) -> Words:
    """Return the words of a language; English where there is no table of it."""
    if language not in LANGUAGES or language == "en":
        return Words()
    table = (files("onrecord.publish") / "languages" / f"{language}.json").read_bytes()
    return Words(msgspec.json.decode(table, type=dict[str, str]), language)


def chosen_language(cookie: str, accepted: str) -> str:
    """Return the language for a reader: the one they chose, else the first of ours that their browser asks for.

    Args:
        cookie: What they chose; empty where they did not.
        accepted: The header `Accept-Language`.
    """
    if cookie in LANGUAGES:
        return cookie
    asked = [part.partition(";") for part in accepted.split(",")[:20]]
    ranked = sorted(asked, key=lambda part: -_quality(part[2]))
    codes = (code.strip().lower().partition("-")[0] for code, _, weight in ranked if _quality(weight) > 0)
    return next((code for code in codes if code in LANGUAGES), "en")


def _quality(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
