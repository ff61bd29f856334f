"""Words for whose a firm is: subsidiaries and shareholders, in five languages."""

import dataclasses

from onrecord.read.lexicon.base import words


@dataclasses.dataclass(frozen=True, kw_only=True)
class FirmTalk:
    """Words of one language."""

    subsidiaries: frozenset[str] = frozenset()
    """Nouns for a firm that is another's, with that other one behind them."""
    owners: frozenset[str]
    """Nouns for who holds shares, with the firm behind them."""
    parts: frozenset[str]
    """Nouns for shares."""
    holding: frozenset[str]
    """Verbs of holding them."""
    ends: tuple[str, ...] = ()
    """How compounds for a holder of shares end: `Hauptaktionärin`."""
    parts_end: tuple[str, ...] = ()
    """How compounds for shares end: `Aktienanteile`."""
    sharing: frozenset[str] = frozenset()
    """Participles of having a share, with the firm behind a preposition: `ist an X beteiligt`."""
    at: frozenset[str] = frozenset()
    """That preposition."""


FIRMS = {
    "en": FirmTalk(
        owners=words("shareholder{,s} stockholder{,s} co-owner{,s} stakeholder{,s}"),
        parts=words("share{,s} stake{,s} shareholding{,s} stock interest"),
        holding=words("hold{,s} held own{,s,ed} ha{s,d,ve} control{,s,led} possess{,es,ed} retain{,s,ed}"),
    ),
    "fr": FirmTalk(
        owners=words("actionnaire{,s} associé{,e,s,es} porteur{,s} copropriétaire{,s}"),
        parts=words("action{,s} part{,s} participation{,s}"),
        holding=words(
            "détient détiennent détenait détenaient possède possèdent possédait a avait ont avaient contrôle contrôlait"
        ),
    ),
    "es": FirmTalk(
        owners=words("accionista{,s} socio{,s} socia{,s} copropietari{o,a,os,as}"),
        parts=words("accion{es} acción participación participaciones parte partes"),
        holding=words("posee poseen poseía poseían tiene tienen tenía tenían detenta detentaba controla controlaba"),
    ),
    "de": FirmTalk(
        subsidiaries=words(
            "tochter töchter töchtern tochterfirma tochterfirmen tochtergesellschaft tochtergesellschaften"
            " tochterunternehmen tochterunternehmens tochterbank konzerntochter enkelin enkelgesellschaft"
        ),
        owners=words("gesellschafter{,in,s,innen} teilhaber{,in,s,innen} miteigentümer{,in,s} mitinhaber{,in,s}"),
        ends=("aktionär", "aktionärin", "aktionäre", "aktionärs", "eigner", "eignerin", "gesellschafter"),
        parts=words("aktie{,n} anteil{,e,en,s} beteiligung{,en}"),
        parts_end=("aktien", "anteile", "anteil", "anteilen", "beteiligung"),
        holding=words("hält halten hielt hielten besitzt besaß besitzen besaßen hat hatte haben kontrolliert verfügt"),
        sharing=words("beteiligt"),
        at=words("an am"),
    ),
    "ru": FirmTalk(
        subsidiaries=words(
            "дочка дочкой дочерняя дочерней дочернее дочернего дочерним дочерняя-компания «дочка» дочернюю дочерние"
        ),
        owners=words(
            "акционер{,а,ом,ы,ов} акционерка совладел{ец,ьца,ьцем,ьцы} пайщик{,а,ом,и} дольщик{,а,ом}"
            " акционерами акционеру"
        ),
        parts=words("акци{и,й,ями,ю} дол{я,и,ю,ей,ями} пакет{,а,ом} паи паёв"),
        holding=words("владеет владеют владел владела владели держит держал имеет имел имела контролирует"),
    ),
}
