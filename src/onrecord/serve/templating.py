"""Pages from templates: the shared ones of a checked report, and those of the reading room."""

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from onrecord.publish.templating import page_environment
from onrecord.version import __version__

if TYPE_CHECKING:
    import jinja2


@functools.cache
def environment(language: str) -> "jinja2.Environment":
    """Return the environment of the reading room's templates in one language."""
    from onrecord.publish.drawings import drawing_words
    from onrecord.publish.wording import LABELS
    from onrecord.publish.words import LANGUAGES, words_of
    from onrecord.serve.assets import asset
    from onrecord.serve.navigation import leads, navigation

    made = page_environment("onrecord.serve", words=words_of(language))
    made.globals.update(drawing_words())
    made.globals.update(
        asset=asset,
        leads=leads,
        linked=True,
        navigation=navigation,
        languages=LANGUAGES,
        labels={label.value: words for label, words in LABELS.items()},
        version=__version__,
    )
    return made


def render(template: str, values: Mapping[str, Any], language: str = "en") -> str:
    """Return a page.

    Args:
        template: Name of the template.
        values: What it is given: `page`, the context; `path`, where it stands; `form_token`, for its forms.
        language: Code of the reader's language.
    """
    return environment(language).get_template(template).render(values)
