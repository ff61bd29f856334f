"""Arabic and Hebrew letters folded to those the learnt tables know."""

import re
import unicodedata

PERSIAN_LETTERS = frozenset("یکگپچژۍېےہھټٹډڈړڑښځڅںڼګۀ")
"""Letters that tell Persian, Pashto and Urdu from Arabic."""

_ARABIC_LETTERS = str.maketrans(
    {
        **dict.fromkeys("یىۍېےۓێۑ", "ي"),
        **dict.fromkeys("کڪ", "ك"),
        **dict.fromkeys("ګڭݣڨ", "گ"),
        **dict.fromkeys("ہھەۀۂ", "ه"),
        **dict.fromkeys("ۇۆۋۏ", "و"),
        **dict.fromkeys("ټٹ", "ت"),
        **dict.fromkeys("ډڈ", "د"),
        **dict.fromkeys("ړڑڕ", "ر"),
        **dict.fromkeys("ںڼڻ", "ن"),
        **dict.fromkeys("ڵڷ", "ل"),
        "ۃ": "ة", "ٱ": "ا", "ٲ": "أ", "ٳ": "إ", "ٶ": "ؤ", "ڠ": "غ", "ڥ": "ڤ",
        "ځ": "ز", "څ": "س", "ښ": "ش", "ږ": "ژ",
    }
)  # fmt: skip
_BARE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ؤ": "و", "ئ": "ي", "ء": None})
_PERSIAN_SOUNDS = str.maketrans({"ض": "ز", "ذ": "ز", "ظ": "ز", "ث": "س"})
_MARKS = re.compile("[\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")


def fold_arabic(text: str) -> str:
    """Return Arabic-script text with one letter for each sound, without marks and invisible characters."""
    composed = unicodedata.normalize("NFKC", _MARKS.sub("", text))
    return "".join(char for char in composed.translate(_ARABIC_LETTERS) if unicodedata.category(char) != "Mn")


def bare_arabic(word: str) -> str:
    """Return a folded word without hamzas and with a final h for the t marbuta: the key of the known words."""
    return word.translate(_BARE)


def persian_sounds(word: str) -> str:
    """Return a folded word with the Arabic letters that Persian, Pashto and Urdu speak as z and s."""
    return word.translate(_PERSIAN_SOUNDS)


def fold_hebrew(text: str) -> str:
    """Return Hebrew text without points, with the plain apostrophe for the geresh."""
    composed = unicodedata.normalize("NFKD", _MARKS.sub("", text))
    plain = composed.replace("׳", "'").replace("’", "'")
    return "".join(char for char in plain if char == "'" or "א" <= char <= "ת")
