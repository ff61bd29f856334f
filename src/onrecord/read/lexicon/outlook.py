"""Words and endings of forecasts, hearsay and judgements, by language."""

import dataclasses
import re

from onrecord.read.lexicon.base import table, words
from onrecord.text.phrases import PhraseTable


@dataclasses.dataclass(frozen=True, kw_only=True)
class Outlook:
    """Words and endings of one language."""

    future: tuple[str, ...] = ()
    """Endings that only the future of a verb has."""
    no_future: frozenset[str] = frozenset()
    future_form: re.Pattern[str] | None = None
    """The form of a verb that tells of the future: a Russian perfective one by its prefix and ending."""
    future_aux: frozenset[str] = frozenset()
    """Forms that with an infinitive at the end of the clause make the future."""
    own_condition: frozenset[str] = frozenset()
    """Forms with such an ending that say what ought or might be."""
    hearsay: tuple[str, ...] = ()
    """Endings of the form in which a report tells what it does not vouch for: French `il posséderait`."""
    outlook: PhraseTable = dataclasses.field(default_factory=lambda: PhraseTable({}))
    """Phrases of what is to come."""
    most: PhraseTable = dataclasses.field(default_factory=lambda: PhraseTable({}))
    """Words that make the next one a superlative."""
    most_behind: frozenset[str] = frozenset()
    """Such words behind a noun with an article."""
    superlatives: tuple[str, ...] = ()
    """Endings of superlatives."""
    plain: frozenset[str] = frozenset()
    """Words with such an ending that judge nothing: `größte`, `letzte`."""
    figures: PhraseTable = dataclasses.field(default_factory=lambda: PhraseTable({}))
    """Figures of speech by which a report judges."""


_MONTHS_RU = "январю,февралю,марту,апрелю,маю,июню,июлю,августу,сентябрю,октябрю,ноябрю,декабрю"

OUTLOOK = {
    "fr": Outlook(
        future=("eront", "iront", "dront", "ttront", "era", "ira", "dra", "ttra", "aura", "oudra", "pourra", "verra"),
        no_future=words(
            "front affront tira retira attira admira inspira expira aspira respira vira conspira soutira effondra engendra"
            " cadra encadra caméra opéra libera hydra tundra contra supra infra extra ultra soupira chavira opera"
            " alexandra sandra delira empira maquillera samira amira zahra gera"
        ),
        own_condition=words("devrait devraient pourrait pourraient voudrait voudraient faudrait"),
        hearsay=("erait", "eraient", "irait", "iraient", "drait", "draient"),
        outlook=table(
            "d' ici {la fin,fin,l' été,l' hiver,noël,demain};avant la fin de l' année;dans {un,deux,trois,cinq,dix} {an,ans,mois};tôt ou tard;à coup sûr;le prochain nom;la prochaine liste"
        ),
        most=table("le plus;la plus;les plus;le moins;la moins"),
        figures=table(
            "ne {sert,servent} {à rien,plus à rien};n' ont servi à rien;n' a servi à rien;coup d' épée dans l' eau;coups d' épée dans l' eau;lettre morte;tigre de papier;poudre aux yeux;un cautère sur une jambe de bois;de la poudre aux yeux;"
            "aussi utile que;aussi utiles que;fait rire;font rire;une farce;une plaisanterie;un miroir aux alouettes;n' {ont,a} jamais fait {taire,peur,reculer,plier};n' {effraie,effraient,impressionne,impressionnent} personne"
        ),
    ),
    "es": Outlook(
        future=("ará", "arán", "erá", "erán", "irá", "irán", "drá", "drán", "rrá", "rrán", "brá", "brán"),
        outlook=table(
            "antes de fin de año;antes de que acabe el año;para {fin,finales} de año;en {dos,tres,cinco,diez} {años,meses};tarde o temprano;dan por hecho que;da por hecho que"
        ),
        most=table("el más;la más;los más;las más;lo más"),
        most_behind=frozenset({"más"}),
        plain=words("joven mayor menor"),
        figures=table(
            "no {sirve,sirven} {de,para} nada;papel mojado;brindis al sol;letra muerta;tigre de papel;una farsa;un chiste;puro teatro;agua de borrajas;tan útil como;tan útiles como;no asusta{,n} a nadie"
        ),
    ),
    "de": Outlook(
        future_aux=words("wird werden werde würde würden"),
        outlook=table(
            "in {ein,zwei,drei,fünf,zehn} {jahr,jahren,monaten};früher oder später;bis {weihnachten,jahresende,ende des jahres,zum jahresende};über kurz oder lang"
        ),
        superlatives=("ste", "sten", "ster", "stes"),
        plain=words(
            "erste{,n,r,s} letzte{,n,r,s} größte{,n,r,s} meiste{,n} nächste{,n,r,s} höchste{,n,r,s} oberste{,n,r,s} jüngste{,n,r,s} älteste{,n,r,s} neueste{,n,r,s} neuste{,n,r,s} kürzeste{,n} längste{,n} unterste{,n}"
            " mindesten wenigsten fünfte ernste{,n,r,s} feste{,n,r,s} christen touristen aktivisten wüste fahndete mussten musste wusste wussten kosten kostete reiste reisten leiste löste lösten passte passten erfasste fasste"
            " bewusste{,n,r,s} gefasste geleistete äußersten äußerste robuste{,n,r,s} bunteste zivilste"
        ),
        figures=table(
            "schlag ins wasser;papiertiger;zahnloser tiger;für die katz;nutzlos;wirkungslos;bringt nichts;bringen nichts;ein witz;eine farce;so nützlich wie;so wirksam wie;so viel wert wie;augenwischerei;schall und rauch"
        ),
    ),
    "ru": Outlook(
        future_form=re.compile(
            r"(?:рас|раз|с|со|вы|при|про|по|под|за|от|ото|на|у|пере|до|об|обо|о|из|ис|вз|вс|воз|вос|пред|в)"
            r"[а-яё]{2,}(?:д|м|н|ж|р|шл|зьм|йд|вез|нес|таст|раст)(?:ут|[её]т)(?:ся)?"
        ),
        no_future=words(
            "растут растёт растет сосут предмет сюжет собирают находят следует пакет совет ответ отнюдь поэт портрет секрет запрет вред"
            " упомянут вычеркнут свергнут отвергнут обманут выдвинут подвергнут приют институт минут маршрут пользует статут субъект"
        ),
        outlook=table(
            f"вероятно;видимо;по всей видимости;к {{весне,лету,осени,зиме}};к {{{_MONTHS_RU}}};к концу {{года,месяца,недели}};ждать не {{стоит,приходится}};не стоит ждать;рано или поздно;помяните моё слово;вряд ли;едва ли"
        ),
        superlatives=("ейший", "ейшая", "ейшее", "ейшие", "ейшего", "ейшей", "ейшим", "ейших"),
        plain=words(
            "дальнейш{ий,ая,ее,ие,его,ей,им,их} важнейш{ий,ая,ее,ие,его,ей,им,их} крупнейш{ий,ая,ее,ие,его,ей,им,их} ближайш{ий,ая,ее,ие}"
        ),
        figures=table(
            "пустой звук;пустым звуком;бумажный тигр;бумажным тигром;мёртвому припарки;бесполезн{ы,о,а,ый,ая,ое,ые};никого не пуга{ет,ют};как слону дробина;филькина грамота;филькиной грамотой;капля в море;как с гуся вода"
        ),
    ),
}
