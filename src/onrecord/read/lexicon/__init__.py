"""The words that the rules of reading need, one module a language."""

import functools
import importlib

from onrecord.read.lexicon.base import Lexicon

LANGUAGES = ("en", "fr", "es", "de", "ru", "ar", "fa", "pt", "it")


@functools.cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language; an empty one where there are no rules for it."""
    if language in LANGUAGES:
        module = importlib.import_module(f"onrecord.read.lexicon.{language}")
        lexicon: Lexicon = module.LEXICON
        return lexicon
    if language == "und":
        return lexicon_of("en")
    return Lexicon(language="und")
