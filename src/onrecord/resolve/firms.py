"""Firms: reports call a firm without its legal form, or by the words of its name that are its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from onrecord.model.document import Mention
from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.base import RecordView
from onrecord.text.cases import nominatives
from onrecord.text.firm_words import is_firm_word
from onrecord.text.names import FORM, PARTICLE, Part, name_parts, part_of
from onrecord.text.nations import nation_of
from onrecord.text.normalize import fold, telling_words
from onrecord.text.romanise import romanise
from onrecord.text.romanised_words import same_word

SHORTEST = 5
"""Letters of a firm's only word; a shorter one is an acronym, or a word that many firms have."""
_MORE_FORMS = frozenset("eood ood ead ad kd jsb pte ngo ong rl sl pvt firm".split())
"""Legal forms that are not among those of names on record (`text.name_words`)."""
_LANDS = frozenset("korea korean".split())
"""Words for two countries at once, which name neither."""
_TRADES = frozenset(
    part_of(word).text
    for word in "agency air airlines airways and aviation bank banking cargo club commerce commercial construction"
    " consulting development electronics energy engineering enterprise enterprises establishment export factory farm"
    " finance foundation freight gas general global group holding holdings hotel house import industrial industries"
    " industry institute insurance international invest investment investments logistics management marine maritime"
    " marketing metal mining offshore oil organization petroleum pharmaceutical properties real estate resources"
    " restaurant service services shipping sk society steel supply supplies technical technologies technology tourism"
    " trade trading transport transportation travel works".split()
)
"""Words for what a firm does, which reports leave out: `Ostrello` for a restaurant of that name."""


_BODIES = frozenset(
    fold(word)
    for word in "administration agency alliance army assembly association authority battalion brigade bureau cabinet"
    " cartel caliphate center centre church clan club coalition college command commission committee"
    " confederation congress corps council court directorate division emirate faction federation fleet"
    " force forces front government guard guards hospital islamic jihad league legion militia ministry"
    " mission mosque movement national network office parliament party people police popular prison"
    " regiment republic revolutionary school senate squad state sultanate union unit united university"
    " agence armée assemblée comité conseil garde ligue milice ministère mouvement parti régiment réseau"
    " université agencia alianza asamblea brigada comisión consejo ejército frente guardia milicia"
    " ministerio movimiento partido policía regimiento unión universidad armee bewegung einheit gericht"
    " komitee miliz ministerium partei polizei rat staat universität verein".split()
)
"""Words for what a body is: many bear them, whoever the record happens to have."""


def firms_called(mention: Mention, view: RecordView) -> dict[str, tuple[Entity, Name]]:
    """Return the firms that a name may mean which nobody bears as it stands, by id; the name is as the record has it.

    A name that the reader took for a person's, for want of any sign, must be the firm's but for its legal form, and is
    not looked for where some person on record has a word of it: `Radu Vesk` is no firm `RADU VESK LTD`.
    """
    found: dict[str, tuple[Entity, Name]] = {}
    for words in _written(mention.name):
        for hit in view.near_names(words):
            how = called(mention.name, hit.name.text) if hit.name.quality is not NameQuality.WEAK else ""
            if not how or (
                how == "core" and mention.kind is MentionKind.PERSON and own_words(mention.name) < LEAST_CORE
            ):
                continue
            entity = view.entity(hit.entity_id)
            if entity.kind is MentionKind.ORGANIZATION:
                found.setdefault(entity.id, (entity, hit.name))
    if found and mention.kind is MentionKind.PERSON and _may_be_a_person_s(mention.name, view):
        return {}
    # `Optra Freight` is `OPTRA FREIGHT OY`, where `OPTRA, OOO` is on record beside it.
    own = set(fold(mention.name).split())
    whole = {key: row for key, row in found.items() if own <= set(fold(row[1].text).split())}
    return whole or found


def whole_names(mention: Mention, firms: Mapping[str, tuple[Entity, Name]]) -> dict[str, tuple[Entity, Name]]:
    """Return those firms of which a name is the whole but for the legal form; a longer name with its words is not."""
    if mention.kind is MentionKind.PERSON:
        return {}
    return {key: row for key, row in firms.items() if called(mention.name, row[1].text) == "name"}


def bodies_with(mention: Mention, view: RecordView) -> dict[str, tuple[Entity, Name]]:
    """Return the one body whose name has the only word of a shorter name, by id; none where another party has it too.

    `Orsk` is the `ORSK INNOVATION TECHNOPOLIS` where nobody else on record bears the word; that is a part of a name.
    """
    if mention.kind is MentionKind.PERSON or not fold(mention.name):
        return {}
    for words in _written(mention.name):
        own = _core(words)
        if len(own) != 1 or len(own[0]) < SHORTEST or own[0] in _BODIES:
            continue
        hits = [hit for hit in view.near_names(own) if own[0] in fold(hit.name.text).split()]
        entities = {hit.entity_id: hit for hit in reversed(hits)}
        if len(entities) == 1:
            key, hit = entities.popitem()
            entity = view.entity(key)
            if entity.kind is MentionKind.ORGANIZATION and hit.name.quality is not NameQuality.WEAK:
                return {key: (entity, hit.name)}
    return {}


def is_one_word(name: str, listed: str) -> bool:
    """Return whether a name has one word of its own, and it is one of several of a body's (`bodies_with`)."""
    theirs = fold(listed).split()
    if set(fold(name).split()) == set(theirs):
        return False
    return len(theirs) > 1 and any(len(own := _core(words)) == 1 and own[0] in theirs for words in _written(name))


def bodies_that_begin(mention: Mention, view: RecordView) -> dict[str, tuple[Entity, Name]]:
    """Return the one body whose name begins with a name of two words or more that was read as a person's, by id.

    None where another party's name begins so too, or somebody on record has a word of it: `Radu Vesk` is nobody's.
    """
    words = fold(mention.name).split()
    own = telling_words(mention.name)
    if mention.kind is not MentionKind.PERSON or len(own) < LEAST_OPENING:
        return {}
    found: dict[str, tuple[Entity, Name]] = {}
    for hit in view.near_names(own):
        listed = _behind_form(fold(hit.name.text).removeprefix("the ").split())
        if listed[: len(words)] == words and len(listed) > len(words) and hit.name.quality is not NameQuality.WEAK:
            found.setdefault(hit.entity_id, (view.entity(hit.entity_id), hit.name))
    if len(found) != 1 or any(entity.kind is not MentionKind.ORGANIZATION for entity, _ in found.values()):
        return {}
    if len(own) >= LEAST_CORE:
        return {} if _may_be_a_person_s(mention.name, view) else found
    return {} if _is_somebody_s(" ".join(own), view) else found


def _behind_form(words: list[str]) -> list[str]:
    """The words of a listed name behind a legal form that opens it: `DOO VESK PROM`."""
    form = len(words) > LEAST_OPENING and part_of(words[0]).role == FORM
    return words[1:] if form else words


def is_without_country(name: str, listed: str) -> bool:
    """Return whether a name of two words or more is a body's but for the country: `Policía Nacional de Belmora`."""
    words, theirs = fold(name).removeprefix("the ").split(), fold(listed).removeprefix("the ").split()
    if len(words) < LEAST_OPENING or len(theirs) <= len(words):
        return False
    if theirs[: len(words)] == words:
        rest = theirs[len(words) :]
    elif theirs[-len(words) :] == words:
        rest = theirs[: -len(words)]
    else:
        return False
    return bool(nation_of(" ".join(word for word in rest if word not in _OF)))


_OF = frozenset("of the de del la du des".split())
LEAST_OPENING = 2
"""Words of a name that one body's begins with."""


def called(name: str, listed: str) -> str:
    """Return how a name is that of a firm: `name` but for legal forms, `core` but for words of trade, or empty."""
    theirs = _without_forms(name_parts(listed))
    bare = _core(theirs)
    latin = fold(name).isascii()
    same = _equal if latin else same_word
    for words in _written(name):
        mine = _without_forms(name_parts(" ".join(words)))
        if not mine or (len(mine) == 1 and len(mine[0]) < SHORTEST and not _is_acronym_of(name, mine, theirs)):
            continue
        if _alike(mine, theirs, same):
            return "name"
        if (
            bare
            and len(bare) < len(theirs)
            and _alike(_core(mine), bare, same)
            and not _is_in_another_trade(name, theirs)
        ):
            return "core"
    return ""


def _is_in_another_trade(name: str, theirs: Sequence[str]) -> bool:
    """Whether a name tells a trade that a listed one does not: `Veskmar Oil` is no `VESKMAR TIMBER ENTERPRISE`."""
    mine = _without_forms(name_parts(name)) if fold(name).isascii() else []
    return any(word not in theirs and word not in _core([word]) and not _is_land(word) for word in mine)


def _is_acronym_of(name: str, mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a short name in capitals is all of a firm's name but its legal form: `V.E.S.K.` of `V.E.S.K. KFT.`."""
    return name.isupper() and len(mine[0]) >= SHORTEST_ACRONYM and list(mine) == list(theirs)


def has_same_form(name: str, listed: str) -> bool:
    """Return whether a name is a firm's with its legal form, as it is or spelt otherwise: `Vesk Ltd`, `VESK LIMITED`.

    The form tells that it is a firm's name and all of it, of however few words.
    """
    mine, theirs = name_parts(name), name_parts(listed)
    forms = [{part.text for part in parts if part.role == FORM} for parts in (mine, theirs)]
    return bool(forms[0]) and forms[0] == forms[1] and _without_forms(mine) == _without_forms(theirs)


def is_rare(name: str, view: RecordView) -> bool:
    """Return whether a firm's name has a word of its own that is no ordinary one, and that few on record bear."""
    from onrecord.record.in_text.ordinary import is_ordinary

    own = _core(_without_forms(name_parts(name)))
    return any(len(word) >= SHORTEST and not is_ordinary(word) and _bearers(word, view) <= FEW for word in own)


FEW = 3
"""Parties on record with a word up to which it tells whom a name means."""
SHORTEST_ACRONYM = 4


def _bearers(word: str, view: RecordView) -> int:
    return len({hit.entity_id for hit in view.near_names([word]) if word in fold(hit.name.text).split()})


def own_parts(name: str) -> list[str]:
    """Return the words of a name in one spelling, without legal forms and particles."""
    return _without_forms(name_parts(name))


def own_words(name: str) -> int:
    """Return how many words of a firm's name are its own: neither of trade nor of a country, nor a legal form."""
    return len(_core(_without_forms(name_parts(name))))


def _written(name: str) -> Iterator[list[str]]:
    """Yield the words of a name in Latin letters: its own, without a place behind it, or as they are romanised."""
    folded = fold(name)
    if folded.isascii():
        words = folded.split()
        yield words
        if "of" in words[1:]:
            yield words[: words.index("of", 1)]
        core = _core(words)
        if 0 < len(core) < len(words):
            yield core
        return
    forms = dict.fromkeys(form for other in (folded, *nominatives(name)) for form in romanise(other))
    for form in forms:
        yield form.split()


def _without_forms(parts: Sequence[Part]) -> list[str]:
    return [part.text for part in parts if part.role not in (FORM, PARTICLE) and part.text not in _MORE_FORMS]


def _core(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _TRADES and not is_firm_word(word) and not _is_land(word)]


def _is_land(word: str) -> bool:
    return word in _LANDS or bool(nation_of(word))


def _equal(one: str, other: str) -> bool:
    return one == other


def _alike(mine: Sequence[str], theirs: Sequence[str], same: Callable[[str, str], bool]) -> bool:
    return len(mine) == len(theirs) > 0 and all(map(same, mine, theirs))


def _may_be_a_person_s(name: str, view: RecordView) -> bool:
    """Whether a name that is a firm's may be that of a person: by the words where people's names have theirs.

    `Radu Vesk` may be where somebody is called `Radu`, or has the family name `Vesk`, beside a name of two words or
    three; a longer one begins with a given name.
    """
    words = fold(name).split()
    if _has_at(words[0], 0, view):
        return True
    return len(words) <= LONGEST_OF_PERSON and _has_at(words[-1], -1, view)


LONGEST_OF_PERSON = 3
LEAST_CORE = 3
"""Words of its own by which a firm is told that was read as a person, without those of its trade."""


def _has_at(word: str, at: int, view: RecordView) -> bool:
    """Whether a person on record has a word as the first of a name, or as the last."""
    return any(
        fold(hit.name.text).split()[at] == word
        for hit in view.near_names([word])
        if hit.name.quality is not NameQuality.WEAK and view.entity(hit.entity_id).kind is MentionKind.PERSON
    )


def _is_somebody_s(name: str, view: RecordView) -> bool:
    """Whether a person on record has a word of a name."""
    return any(
        word in fold(hit.name.text).split() and view.entity(hit.entity_id).kind is MentionKind.PERSON
        for word in fold(name).split()
        for hit in view.near_names([word])
    )
