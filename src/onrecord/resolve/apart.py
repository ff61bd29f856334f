"""Apart: names that a report itself tells from the person on record: a namesake, another trade, another birth."""

import re
from collections.abc import Mapping, Sequence

from onrecord.model.document import Mention, Reading
from onrecord.model.record import Entity
from onrecord.model.vocab import MentionForm
from onrecord.text.sentences import split_sentences

BIRTH_SLACK = 3
"""Years by which lists differ on one person's birth (`query_facts`)."""
ROUGH_SLACK = 5
"""The same of a birth that a list gives as about right."""
_BESIDE = 40
"""Letters between a name and the word for its bearer's trade: `the striker X`, `X, who played as a goalkeeper`."""
_NAMESAKE = re.compile(
    r"\bnamesakes?\b|\bsame name\b|\bno relation\b|\bnot related\b|\bunrelated to\b|\bconfused (?:with|for)\b"
    r"|\bmistaken for\b"
    r"|\bmix(?:ed|es)? up with\b|\bnot (?:to be )?(?:taken for|the same)\b|\bshares? (?:a|his|her|the) name\b"
    r"|\banother man (?:of|with)\b|\bdifferent (?:man|woman|person)\b"
    r"|\bhomonymes?\b|\bne pas confondre\b|\bà ne pas confondre\b|\bconfondue? avec\b|\bmême nom\b"
    r"|\bsans lien (?:de parenté )?avec\b"
    r"|\bhomónim[oa]s?\b|\bno confundir\b|\bconfundid[oa] con\b|\btocay[oa]s?\b|\bmismo nombre\b"
    r"|\bsin (?:parentesco|relación) con\b"
    r"|\bnamensvetter\w*\b|\bverwechsel\w*\b|\bgleichnamig\w*\b|\bnicht verwandt\b|\bgleichen namens\b"
    r"|\bоднофамил\w*|\bт[её]зк\w*|\bне путать\b|\bпутать с\b|\bполн\w+ т[её]зк\w*|\bне родственник\w*"
    r"|\b(?:common|commonplace|widespread|everyday) (?:\w+ )?(?:sur)?name\b"
    r"|\bname (?:is|was) (?:a |very |so |too )?common\b"
    r"|\b(?:many|hundreds|thousands|scores|dozens|plenty) (?:\w+ ){0,4}(?:of|by|with) (?:that|this|the) name\b"
    r"|\bnom (?:(?:est|était) )?(?:très |fort |si |trop )?(?:courant|répandu|commun|banal)\b"
    r"|\bnombre (?:(?:es|era) )?(?:muy |tan |bastante |demasiado )?(?:común|corriente|frecuente|extendido)\b"
    r"|\ballerweltsname\w*|\b(?:häufig|verbreitet|geläufig)\w* (?:vor|nach|familien)?name\w*"
    r"|\bname ist (?:\w+ )?(?:häufig|verbreitet|geläufig)\b"
    r"|\b(?:распростран[её]нн|обычн)\w+ (?:имя|имени|фамили\w+)\b|\bимя (?:очень )?распростран[её]нное\b"
    r"|\bomonim[oi]\b|\bda non confondere\b|\bhomônimo\w*\b|\bnão confundir\b",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\b(?:footballers?|striker|goalkeeper|midfielder|sprinter|swimmer|wrestler|cyclist|athlete"
    r"|novelist|poet|painter|pianist"
    r"|violinist|singer|actor|actress|comedian|film director|dentist"
    r"|chess player|hockey player|tennis player"
    r"|basketball player"
    r"|footballeur\w*|gardien de but|attaquant de|romancier|romancière|poète|peintre|pianiste"
    r"|chanteu(?:r|se)|acteur|actrice"
    r"|cinéaste|dentiste|nageu(?:r|se)|futbolista|portero|delantero|novelista|poeta|pintor"
    r"|cantante|actor|actriz|cineasta"
    r"|nadador|fußballe\w+|torwart|stürmer|romancier|schriftsteller\w*|dichter\w*|maler\w*|sänger\w*|schauspieler\w*"
    r"|zahnarzt\w*|schwimmer\w*|футболист\w*|вратар\w*|хоккеист\w*|пев(?:ец|ца|ица|ицы)|акт[её]р\w*|актрис\w*|поэт\w*"
    r"|писател\w*|художник\w*|пианист\w*|режисс[её]р\w*|шахматист\w*|пловец|пловца"
    r"|calciatore|cantante|attore|attrice)\b",
    re.IGNORECASE,
)
"""Trades of people who share a name with somebody on a list, and are not on it for them."""


def told_apart(reading: Reading) -> frozenset[str]:
    """Return the chains whose person the report calls a namesake of another, or a player, a singer and the like."""
    text = reading.document.text
    sentences = [(start, end) for start, end in split_sentences(text) if _NAMESAKE.search(text, start, end)]
    found = set()
    for mention in reading.mentions:
        if mention.form is not MentionForm.NAMED:
            continue
        at, end = mention.span.start, mention.span.end
        namesake = any(start <= at < last for start, last in sentences)
        before, after = text[max(0, at - _BESIDE) : at], text[end : end + _BESIDE]
        if namesake or _TRADE.search(re.split(r"[.;:\n]", before)[-1]) or _TRADE.search(_apposition(after)):
            found.add(mention.chain or mention.id)
    return frozenset(found)


def _apposition(after: str) -> str:
    """What stands between commas behind a name; empty where nothing does."""
    return re.split(r"[.;:\n,]", after[1:])[0] if after[:1] == "," else ""


def born_otherwise(entity: Entity, chain: Sequence[Mention], born: Mapping[str, set[int]]) -> bool:
    """Whether the report gives a person a year of birth that is further from each on record than lists differ."""
    told = born.get(chain[0].chain or chain[0].id, set()) if chain else set()
    held = [
        (int(value.edtf[:4]), ROUGH_SLACK if value.approximate or "~" in value.edtf else BIRTH_SLACK)
        for value in entity.born
        if value.edtf[:4].isdigit()
    ]
    return bool(told and held) and all(abs(year - other) > slack for year in told for other, slack in held)
