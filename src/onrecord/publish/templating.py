"""Templates and style sheets of a checked report, for the single file and for the reading room."""

from collections.abc import Iterable
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from onrecord.publish.display import for_page
from onrecord.publish.words import Words

if TYPE_CHECKING:
    import jinja2

_PACKAGE = "onrecord.publish"


def page_environment(*packages: str, words: Words | None = None) -> "jinja2.Environment":
    """Return an environment in which every text is made safe to show, then escaped.

    Args:
        packages: Packages whose folder `templates` is searched before the one of this package.
        words: The reader's language; English where none is given.
    """
    import jinja2
    from markupsafe import Markup

    def shown(value: Any) -> Any:
        """Make every text that reaches the page safe to show; escaping comes after."""
        return for_page(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.PackageLoader(name) for name in (*packages, _PACKAGE)]),
        autoescape=True,
        finalize=shown,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words = words or Words()
    environment.globals.update(
        _=words.one,
        language=words.language,
        ngettext=words.some,
        number=words.number,
        # What the program wrote into a report is English; on a page in another language it says so.
        our_english=Markup("" if words.language == "en" else ' lang="en"'),  # noqa: S704 - a constant
        when_words=words.when,
    )
    return environment


def style_sheet(names: Iterable[str]) -> str:
    """Return some of the shared style sheets as one, in the order given."""
    folder = files(_PACKAGE) / "templates" / "css"
    return "\n".join((folder / f"{name}.css").read_text(encoding="utf-8") for name in names)
