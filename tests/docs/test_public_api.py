"""The public API is what its page says, and no more."""

import inspect
import re

import onrecord
from tests.shared import ROOT

PAGE = (ROOT / "docs" / "reference" / "python-api.md").read_text("utf-8")


def documented() -> list[str]:
    return re.findall(r"^\| `(\w+)", PAGE, flags=re.MULTILINE)


def test_names_are_sorted_and_pinned_by_the_page():
    assert list(onrecord.__all__) == sorted(onrecord.__all__)
    assert documented() == list(onrecord.__all__)


def test_there_are_few_names():
    assert len(onrecord.__all__) <= 20


def test_every_name_is_there_and_says_what_it_is():
    for name in onrecord.__all__:
        value = getattr(onrecord, name)
        if name.startswith("__") or isinstance(value, str):
            continue
        if inspect.isclass(value) or callable(value):
            assert inspect.getdoc(value), name


def test_a_name_that_is_not_there_is_an_attribute_error():
    assert not hasattr(onrecord, "no_such_name")
