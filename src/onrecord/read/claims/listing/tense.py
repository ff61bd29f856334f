"""Tense: whether a party is said to have stood on a list at a time, or to have been put on it then."""

from onrecord.model.claim import When
from onrecord.read.claims.clause import Clause
from onrecord.read.claims.listing.over import had_been, has_stood, is_dated_by_adverb, is_on_that_of

_WAS = frozenset({"was", "were", "wasn't", "weren't", "stood", "figured", "appeared", "sat"})
_PLACES = frozenset({"on", "in", "under", "among", "subject", "there", "off", "listed", "blacklisted", "sanctioned"})
_BETWEEN = frozenset(
    "not never also still already yet both all once itself himself herself themselves only no longer long then "
    "for a while time".split()
)
_PUT = frozenset({"listed", "blacklisted", "sanctioned", "designated", "named", "added"})
_STILL = frozenset({"still", "already", "yet"})
_STOOD = {
    "fr": frozenset(
        "était étaient figurait figuraient apparaissait apparaissaient demeurait demeuraient restait restaient fut "
        "furent figura figurèrent resta restèrent demeura demeurèrent".split()
    ),
    "es": frozenset(
        "estaba estaban figuraba figuraban aparecía aparecían constaba constaban permanecía permanecían estuvo "
        "estuvieron figuró figuraron constó constaron permaneció permanecieron siguió "
        "siguieron continuó continuaron quedó".split()
    ),
    "pt": frozenset("estava estavam figurava figuravam constava constavam".split()),
    "it": frozenset("era erano figurava figuravano compariva comparivano".split()),
    "de": frozenset("stand standen fehlte fehlten befand befanden blieb blieben verblieb verblieben war waren".split()),
    "ru": frozenset(
        "был была было были значился значилась значилось значились числился числилась числились числилось"
        " находился находилась находились стоял стояла стояли отсутствовал отсутствовала отсутствовали оставался"
        " оставалась оставались состоял состояла состояли фигурировал фигурировала фигурировали".split()
    ),
}
"""Past forms, by language, of the verbs for standing on a list, none of them for putting somebody there."""


def stands_then(clause: Clause, when: When | None) -> bool:
    """Return whether a clause says where a party stood at a past time: `was on it in the autumn of 2018`.

    `was listed in 2018` tells of the listing; `was still listed in 2018` of the time.
    """
    draft = clause.draft
    if when is not None and when.relation != "in":
        return when.relation == "since" and had_been(clause)
    if when is not None and _had_on_list(clause):
        return True
    if draft.lexicon.language != "en":
        return _stood(clause) if when is not None else _stood_once(clause)
    if when is None and _stood_once(clause):
        return True
    if when is not None and _list_held(clause):
        return True
    for at in range(clause.first, clause.last - 1):
        if draft.words[at] not in _WAS:
            continue
        to = at + 1
        while to < clause.last - 1 and draft.words[to] in _BETWEEN:
            to += 1
        if draft.words[to] in ("listed", "blacklisted", "sanctioned", "blocked", "frozen", "designated"):
            return when is not None and bool(_STILL & set(draft.words[at:to]))
        if draft.words[to] in _PLACES:
            # `was among the first that the Council listed, on 6 October 2001` tells of the listing.
            return not any(draft.tokens[n].text in _PUT for n in range(to + 1, clause.last))
    return False


_HAD = {
    "en": frozenset({"had", "kept", "held", "carried"}),
    "fr": frozenset("avait avaient tenait tenaient gardait gardaient comptait comptaient".split()),
    "es": frozenset("tenía tenían mantenía mantenían llevaba llevaban".split()),
    "pt": frozenset("tinha tinham mantinha mantinham".split()),
    "de": frozenset("hatte hatten hätte hätten führte führten".split()),
    "ru": frozenset("держал держала держали числил числила числили".split()),
}
"""Past forms of verbs of having somebody on a list."""
_ON = frozenset("on in under sur dans en auf unter в на na no".split())
_DATIVE = frozenset(
    "der dem den ihrer ihrem ihren seiner seinem seinen dieser diesem deren dessen eigenen einer".split()
)
_NEAR_ON = 5


def _had_on_list(clause: Clause) -> bool:
    """Whether somebody is said to have had a party on a list at a time: `Washington l'avait déjà sur sa liste en 2023`.

    A participle between, or a German accusative, tells of the act: `l'avait mis sur sa liste`, `hatte X auf die Liste`.
    """
    draft, language = clause.draft, clause.draft.lexicon.language
    had = next((at for at in range(clause.first, clause.last) if draft.words[at] in _HAD.get(language, ())), None)
    if had is None or _tells_of_act(clause):
        return False
    end = min(clause.last, had + _NEAR_ON)
    on = next((at for at in range(had + 1, end) if draft.words[at] in _ON), None)
    if (
        on is None
        or any(draft.verbs[had + 1 : on])
        or (language == "de" and not _DATIVE & set(draft.words[on + 1 : on + 2]))
    ):
        return False
    behind = range(on + 1, min(clause.last, on + _NEAR_ON))
    own = any(draft.words[at] in _OWN for at in behind)
    return own or bool(draft.lexicon.list_nouns.find(draft.words, on, clause.last))


def _tells_of_act(clause: Clause) -> bool:
    """Whether a clause has a verb of listing, which is no part of its word for the list."""
    nouns = clause.hits(clause.draft.lexicon.list_nouns)
    acts = [hit for hit in clause.hits(clause.draft.lexicon.list_verbs) if hit.value in ("strong", "delisted")]
    return any(not any(noun.first <= hit.first < noun.last for noun in nouns) for hit in acts)


_OWN = frozenset("sienne leur suya suyas ihrer seiner eigenen theirs its sua своём своем".split())
"""Pronouns for whose list it is."""


def _stood_once(clause: Clause) -> bool:
    """Whether a clause says, without a date, that somebody stood on a list at a time that is over.

    An adverb says so before the list (`once on the UN list`), or beside English a past form of standing: there one
    that depends on what somebody said may mean today (`dijo que X no estaba en la lista`).
    """
    if is_dated_by_adverb(clause):
        return True
    if clause.draft.lexicon.language == "en" or clause.segment.kind == "content" or clause.segment.speech:
        return False
    if clause.segment.modality not in ("", "asserted"):
        return False
    if not _NEVER.isdisjoint(clause.draft.words[clause.first : clause.last]):
        return False  # who never stood there stands there at no time
    return _stood(clause) or has_stood(clause)


_NEVER = frozenset("никогда nie niemals jamais nunca jamás mai".split())


_HELD = frozenset("had held carried included contained featured showed bore listed named".split())


def _list_held(clause: Clause) -> bool:
    """Whether a list is said to have had somebody at a time: `In 2019 the American list still carried X`."""
    draft = clause.draft
    for noun in clause.hits(draft.lexicon.list_nouns):
        at = noun.last
        while at < clause.last - 1 and draft.words[at] in _STILL | {"also"}:
            at += 1
        if (
            at < clause.last
            and draft.words[at] in _HELD
            and draft.words[noun.first - 1] not in draft.lexicon.prepositions
        ):
            return draft.words[at] not in ("listed", "named") or at > noun.last
    return False


def _stood(clause: Clause) -> bool:
    """Whether a clause has a past form of standing and a word for a list or for one spoken of, and puts nobody on it.

    A participle of putting behind a verb of being in the past tells of the state: `war schon im April gelistet`.
    """
    lexicon = clause.draft.lexicon
    here = set(clause.draft.words[clause.first : clause.last])
    if "worden" in here:
        return False  # `war im April gelistet worden` tells of the act
    if any(hit.value in ("strong", "delisted") for hit in clause.hits(lexicon.list_verbs)):
        waits = lexicon.language != "ru" or bool(_STILL_RU & here)
        return waits and bool(_BEEN.get(lexicon.language, frozenset()) & here)
    if not _STOOD.get(lexicon.language, frozenset()) & here:
        return False
    there = _THERE.get(lexicon.language, frozenset()) & here
    return bool(clause.hits(lexicon.list_nouns) or there or is_on_that_of(clause))


_BEEN = {
    "fr": frozenset({"était", "étaient"}),
    "es": frozenset({"estaba", "estaban"}),
    "pt": frozenset({"estava", "estavam"}),
    "de": frozenset({"war", "waren"}),
    "ru": frozenset({"был", "была", "было", "были"}),
}
"""Past forms of being that, with a participle, tell of a state and not of the act."""
_STILL_RU = frozenset({"уже", "ещё", "еще"})
"""Russian has one form for the state and the act: `уже был внесён` is the state."""
_THERE = {
    "fr": frozenset({"y"}),
    "es": frozenset({"ahí", "allí", "ella", "figuraba", "figuraban", "constaba", "constaban"}),
    "pt": frozenset({"lá", "ali", "aí", "nela", "figurava", "figuravam", "constava", "constavam"}),
    "de": frozenset({"dort", "darauf", "drauf", "darin", "da"}),
    "ru": frozenset({"там", "нём", "нем", "ней", "значился", "значилась", "числился", "числилась"}),
}
"""Words for the list spoken of, and verbs that are said of hardly anything but a list."""
