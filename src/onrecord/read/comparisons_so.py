"""Judgements by comparison with another time, and what may come to pass, in the languages beside English.

`Die Gefahr ist heute größer als damals`, `El grupo es más débil que hace diez años`; `X podría ser retirado`,
`X könnte gestrichen werden`. No record measures the one, and none at its date has the other.
"""

import dataclasses
import re

from onrecord.read.draft import Draft
from onrecord.read.lexicon.base import words

FARTHEST_THAN = 5
"""Tokens between a comparative and `than`."""
FARTHEST_INFINITIVE = 4
"""Tokens between a verb of possibility and the infinitive behind it."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class _Forms:
    """How a language compares, and tells what is possible.

    Attributes:
        comparative: A comparative by its form.
        more: Words that make the next one a comparative.
        than: Words between the two things compared.
        times: What opens the other time.
        measured: Comparatives that a record may decide: ages.
        links: Verbs between a thing and what is said of it, beside the copulas.
        may: Verbs of what is possible.
        infinitive: Their infinitive, none of the past.
        closes: The infinitive stands at the end of the clause.
    """

    comparative: re.Pattern[str]
    more: frozenset[str] = frozenset()
    than: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    measured: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()
    infinitive: re.Pattern[str]
    closes: bool = False


_FORMS = {
    "es": _Forms(
        comparative=re.compile(r"mayor|menor|mejor|peor"),
        more=words("más menos"),
        than=words("que"),
        times=words("antes entonces nunca ahora hoy ayer hace en cuando durante aquel aquella aquellos antaño jamás"),
        measured=words("viejo vieja joven alto alta"),
        links=words("parece parecen resulta resultan sea sean sigue siguen está están"),
        may=words("podría podrían pudiera pudieran podría"),
        infinitive=re.compile(r"(?!haber)\w+[aei]r(?:l[oae]s?|se)?"),
    ),
    "de": _Forms(
        comparative=re.compile(r"\w{3,}er|mehr|weniger|besser|schlimmer"),
        than=words("als"),
        times=words("damals früher je jemals zuvor heute vor gestern einst sonst noch in während zu nie"),
        measured=words("älter jünger länger kürzer"),
        links=words("sei seien wirkt wirken scheint scheinen bleibt bleiben geworden"),
        may=words("könnte könnten dürfte dürften"),
        infinitive=re.compile(r"(?!haben|sein)\w+(?:en|ern|eln)"),
        closes=True,
    ),
    "fr": _Forms(
        comparative=re.compile(r"meilleure?s?|pires?"),
        more=words("plus moins"),
        than=words("que qu'"),
        times=words("jamais avant naguère hier autrefois il en alors aujourd'hui lors du au"),
        measured=words("âgé âgée vieux vieille jeune"),
        links=words("semble semblent paraît paraissent reste restent"),
        may=words("pourrait pourraient"),
        infinitive=re.compile(r"(?!avoir)\w+(?:er|ir|re|oir)"),
    ),
    "ru": _Forms(
        comparative=re.compile(r"больше|меньше|лучше|хуже|выше|ниже|[а-яё]{3,}(?:ее|ей)"),
        than=words("чем"),
        times=words("раньше тогда когда-либо прежде сейчас сегодня вчера в десять пять двадцать год когда-то"),
        measured=words("старше младше моложе"),
        links=words("стал стала стало стали кажется"),
        may=words("может могут"),
        infinitive=re.compile(r"[а-яё]+(?:ть|ти|чь)(?:ся|сь)?"),
    ),
}


def compares_times(draft: Draft, first: int, last: int) -> bool:
    """Return whether tokens `[first, last)` say of something that it is more so than at another time."""
    forms = _FORMS.get(draft.lexicon.language)
    if forms is None:
        return False
    for at in range(first + 1, last - 1):
        if draft.words[at] not in forms.than or draft.words[at + 1] not in forms.times:
            continue
        if any(_is_comparative(draft, n, forms) for n in range(max(first, at - FARTHEST_THAN), at)):
            return _is_said(draft, first, at, forms)
    return False


def outdoes(draft: Draft, first: int, last: int) -> bool:
    """Return whether tokens `[first, last)` say that somebody does more of something than another, without a figure."""
    forms = _FORMS.get(draft.lexicon.language)
    if forms is None or draft.numbers_in(first, last):
        return False
    return any(
        draft.words[at] in forms.than
        and (draft.words[at - 1] in forms.more or _is_comparative(draft, at - 1, forms))
        and draft.words[at + 1] not in forms.times
        for at in range(first + 1, last - 1)
    )


def is_than(draft: Draft, at: int) -> bool:
    """Return whether a word that opens clauses as well goes on with a comparison: `más débil que hace diez años`."""
    forms = _FORMS.get(draft.lexicon.language)
    if forms is None or draft.words[at] not in forms.than or draft.words[at] not in draft.lexicon.relatives:
        return False
    if draft.words[at - 1] in forms.more:
        return True  # `pesa más que el gobierno`
    compared = any(_is_comparative(draft, n, forms) for n in range(max(1, at - 2), at))
    return compared and at + 1 < len(draft.words) and draft.words[at + 1] in forms.times


def _is_comparative(draft: Draft, at: int, forms: _Forms) -> bool:
    word = draft.words[at]
    if not draft.tokens[at].text.islower() or word in forms.measured:
        return False
    if draft.words[at - 1] in forms.more:
        return draft.words[at] not in forms.than and word not in draft.lexicon.prepositions
    listed = word in draft.lexicon.articles or word in draft.lexicon.prepositions or word in draft.lexicon.possessives
    return not listed and bool(forms.comparative.fullmatch(word)) and not draft.tokens[at + 1].text[0].isupper()


def _is_said(draft: Draft, first: int, last: int, forms: _Forms) -> bool:
    """Whether the verb before says what something is; Russian leaves it out."""
    before = draft.words[first:last]
    linked = any(word in draft.lexicon.copulas or word in forms.links for word in before)
    return linked or (draft.lexicon.bare_genitive and not any(draft.verbs[first:last]))


def may_come(draft: Draft, first: int, last: int) -> bool:
    """Return whether tokens `[first, last)` say that something may come to pass."""
    forms = _FORMS.get(draft.lexicon.language)
    if forms is None:
        return False
    verb = next((at for at in range(first, last) if draft.words[at] in forms.may), None)
    if verb is None:
        return False
    if forms.closes:
        end = last
        while end > verb and not draft.tokens[end - 1].text[0].isalpha():
            end -= 1
        return bool(forms.infinitive.fullmatch(draft.words[end - 1])) and end - 1 > verb
    behind = draft.words[verb + 1 : min(last, verb + 1 + FARTHEST_INFINITIVE)]
    return any(forms.infinitive.fullmatch(word) for word in behind if word not in draft.lexicon.prepositions)
