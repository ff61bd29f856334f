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
    no_future_form: re.Pattern[str] | None = None
    """Forms like it that are none: those of verbs whose present has the same ending, and nouns."""
    infinitives: frozenset[str] = frozenset()
    """Infinitives that look like participles: `geben`, `verlieren`."""
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
        future=(
            "eront",
            "iront",
            "dront",
            "ttront",
            "era",
            "ira",
            "dra",
            "ttra",
            "aura",
            "oudra",
            "pourra",
            "verra",
            "vra",
            "vront",
            "îtra",
            "îtront",
            "aitra",
            "aitront",
        ),
        no_future=words(
            "front affront tira retira attira admira inspira expira aspira respira vira conspira soutira effondra engendra"
            " cadra encadra caméra opéra libera hydra tundra contra supra infra extra ultra soupira chavira opera"
            " alexandra sandra delira empira maquillera samira amira zahra gera"
            " livra délivra œuvra oeuvra navra sevra enivra manœuvra manoeuvra recouvra ouvra givra"
        ),
        own_condition=words("devrait devraient pourrait pourraient voudrait voudraient faudrait"),
        hearsay=("erait", "eraient", "irait", "iraient", "drait", "draient"),
        outlook=table(
            "{semble,paraît,reste,demeure,est,serait} {très ,fort ,hautement ,}{improbable,exclu,exclue};{semble,paraît,reste,demeure,est} peu {probable,vraisemblable};fort à parier;ne {voit,voient,voyait} {aucun,aucune,pas de,nul,nulle};reste à {savoir,voir};nul doute;tout {porte,laisse} à {croire,penser};"
            "{peu,guère,aucune} {chance,chances} {de,d',que,qu'};toutes les chances {de,d'};d' ici {la fin,fin,l' été,l' hiver,noël,demain};avant la fin de l' année;dans {un,deux,trois,cinq,dix} {an,ans,mois};tôt ou tard;à coup sûr;le prochain nom;la prochaine liste;"
            "{courra,courront,mourra,mourront,enverra,enverront,acquerra,tiendra,tiendront}"
        ),
        most=table("le plus;la plus;les plus;le moins;la moins"),
        figures=table(
            "{purement,plutôt,surtout,avant tout,essentiellement,largement} symbolique{,s};{peu,guère,aucun} d' effet;{aucun,nul} effet;{peu,guère} d' impact;sans {grand ,}effet;geste symbolique;ne {sert,servent} {à rien,plus à rien};{regarde,regardent} ailleurs;{ferme,ferment} les yeux;n' ont servi à rien;n' a servi à rien;coup d' épée dans l' eau;coups d' épée dans l' eau;lettre morte;tigre de papier;poudre aux yeux;un cautère sur une jambe de bois;de la poudre aux yeux;"
            "aussi utile que;aussi utiles que;fait rire;font rire;une farce;une plaisanterie;un miroir aux alouettes;n' {ont,a} jamais fait {taire,peur,reculer,plier};n' {effraie,effraient,impressionne,impressionnent} personne"
        ),
    ),
    "es": Outlook(
        future=("ará", "arán", "erá", "erán", "irá", "irán", "drá", "drán", "rrá", "rrán", "brá", "brán"),
        outlook=table(
            "{parece,resulta,es,queda,sigue} {muy ,más bien ,}{improbable,descartado,descartada};{parece,resulta,es} poco probable;está por ver;todo apunta a que;{pocas,escasas,nulas} {posibilidades,opciones} de;sin duda {habrá,vendrán};antes de fin de año;antes de que acabe el año;para {fin,finales} de año;en {dos,tres,cinco,diez} {años,meses};tarde o temprano;dan por hecho que;da por hecho que"
        ),
        most=table("el más;la más;los más;las más;lo más"),
        most_behind=frozenset({"más"}),
        plain=words("joven mayor menor"),
        figures=table(
            "{meramente,puramente,más bien,sobre todo} simbólic{o,a,os,as};{poco,escaso,ningún} efecto;gesto simbólico;no {sirve,sirven} {de,para} nada;{mira,miran} {hacia otro lado,para otro lado,a otro lado};{hace,hacen} la vista gorda;papel mojado;brindis al sol;letra muerta;tigre de papel;una farsa;un chiste;puro teatro;agua de borrajas;tan útil como;tan útiles como;no asusta{,n} a nadie"
        ),
    ),
    "de": Outlook(
        future_aux=words("wird werden werde würde würden"),
        infinitives=words(
            "geben gehen gewinnen gelten gelingen genügen gehören gehorchen gelangen gestehen genießen gefährden"
            " zugeben nachgeben aufgeben abgeben ausgeben eingehen untergehen ausgehen vorgehen weitergehen aufgehen"
            " eingestehen angehören zurückgeben zurückgehen hergeben freigeben weitergeben"
            " beginnen bleiben bringen brechen brennen beweisen bezahlen beenden bedeuten begleiten bereuen bestehen"
            " bestimmen bewegen beugen betreffen bekämpfen beruhigen bestätigen beschleunigen beleben beschränken"
            " begreifen beitragen beitreten besiegen berichten betteln"
            " verlieren verschwinden versinken verlangen versuchen verzichten verkaufen verdienen verstehen vergehen"
            " verstummen verpuffen verschärfen verschwenden verzeihen versagen verebben verblassen verfallen"
            " vertiefen vermeiden verteidigen verhandeln verstoßen verrotten"
            " erreichen erholen erklären erscheinen ersetzen erwarten erleben erstarken erlauben erfüllen ergreifen"
            " erfahren erlöschen erhöhen ersticken ertrinken erfolgen erpressen"
            " entscheiden entstehen entkommen entgehen entspannen entlasten enden zerbrechen zerfallen zerreißen"
        ),
        outlook=table(
            "{gilt als,ist,scheint,bleibt,erscheint} {eher ,sehr ,höchst ,}unwahrscheinlich;bleibt abzuwarten;{kaum,wenig,geringe,keine} {chance,chancen,aussicht,aussichten} auf;in {ein,zwei,drei,fünf,zehn} {jahr,jahren,monaten};früher oder später;bis {weihnachten,jahresende,ende des jahres,zum jahresende};über kurz oder lang"
        ),
        superlatives=("ste", "sten", "ster", "stes"),
        plain=words(
            "erste{,n,r,s} letzte{,n,r,s} größte{,n,r,s} meiste{,n} nächste{,n,r,s} höchste{,n,r,s} oberste{,n,r,s} jüngste{,n,r,s} älteste{,n,r,s} neueste{,n,r,s} neuste{,n,r,s} kürzeste{,n} längste{,n} unterste{,n}"
            " mindesten wenigsten fünfte ernste{,n,r,s} feste{,n,r,s} christen touristen aktivisten wüste fahndete mussten musste wusste wussten kosten kostete reiste reisten leiste löste lösten passte passten erfasste fasste"
            " bewusste{,n,r,s} gefasste geleistete äußersten äußerste robuste{,n,r,s} bunteste zivilste"
        ),
        figures=table(
            "{rein,eher,bloß,vor allem} symbolisch{,e,en,er,es};{wenig,kaum,keine} wirkung {gezeigt,gehabt,entfaltet};schlag ins wasser;{schaut,schauen,sieht,sehen} {weg,lieber weg};{drückt,drücken} ein auge zu;papiertiger;zahnloser tiger;für die katz;nutzlos;wirkungslos;bringt nichts;bringen nichts;ein witz;eine farce;so nützlich wie;so wirksam wie;so viel wert wie;augenwischerei;schall und rauch"
        ),
    ),
    "ru": Outlook(
        future_form=re.compile(
            r"(?:рас|раз|с|со|вы|при|про|по|под|за|от|ото|на|у|пере|до|об|обо|о|из|ис|вз|вс|воз|вос|пред|в)"
            r"[а-яё]{2,}(?:д|м|н|ж|р|шл|зьм|йд|вез|нес|таст|раст|жив|спас)(?:ут|[её]т)(?:ся)?"
            r"|(?:рас|раз|со|вы|при|про|по|под|за|от|ото|на|пере|до|об|обо|из|ис|вз|вс|воз|вос|пред)"
            r"(?:[а-яё]{3,}ит|[а-яё]{2,}[бвдлмпрст]ят|[а-яё]{2,}[жлчшщ]ат)(?:ся)?"
            r"|(?:удво|утро|усил|ускор|уничтож|утверд|уступ|устран|уменьш|увелич|умнож|ужесточ|улучш|ухудш|успоко"
            r"|останов|остав|ослаб|освобод|огранич|осуд|обруш|отмен|измен|сменя?|смягч|сниз|сократ|спас|скупа?|свел"
            r"|реш|прост|куп|брос|верн|вступ|вскро|включ|случ|сломя?|разор|замен|оцен|сохран|объясн|поясн)"
            r"(?:ит|ят|ат)(?:ся)?"
            r"|пережив[её]т|пережив(?:ут)|(?:узна|сдела|потеря|оправда|проигра|пойма|выигра|сыгра|доигра|растая)(?:ет|ют)(?:ся)?"
        ),
        no_future_form=re.compile(
            r"[а-яё]*(?:ход|вод|воз|нос|держ|леж|сто|вис|гляд|вид|сид|служ|бот|рож|роч|ко|гранич|езд|мыш|ед|кид"
            r"|фиц|виз|деб|клон|сел|дал)(?:ит|ят|ат)(?:ся)?"
            r"|(?:поддерж|задерж|удерж|сдерж|выдерж|отслуж|прослуж|дослуж)(?:ива|ива)[а-яё]*"
        ),
        no_future=words(
            "растут растёт растет сосут предмет сюжет собирают находят следует пакет совет ответ отнюдь поэт портрет секрет запрет вред"
            " упомянут вычеркнут свергнут отвергнут обманут выдвинут подвергнут приют институт минут маршрут пользует статут субъект позорит реквизит профицит подозрит прочит"
        ),
        outlook=table(
            f"шанс{{ы,ов}} на;шансов {{нет,мало,почти нет}};никто не {{станет,будет}};не приходится {{ждать,ожидать,рассчитывать,надеяться}};{{ждать,ожидать}} {{перемен ,изменений ,чудес ,}}не приходится;"
            f"вероятно;видимо;по всей видимости;к {{весне,лету,осени,зиме}};к {{{_MONTHS_RU}}};к концу {{года,месяца,недели}};ждать не {{стоит,приходится}};не стоит ждать;рано или поздно;помяните моё слово;вряд ли;едва ли;"
            "{продлится,продлятся,кончится,кончатся,окончится,затянется,затянутся};по всей вероятности;наверняка;не заставит себя ждать;{сядет,сядут,ляжет,лягут,даст,дадут,подаст,подадут,отдаст,отдадут};"
            "{продаст,продадут,передаст,передадут,создаст,создадут,сдаст,сдадут,падёт,падет,падут,умрёт,умрут,станет,поймёт,поймут};"
            "{помогут,поможет,сможет,смогут,придётся,придется,хватит,удастся,перестанет,перестанут}"
        ),
        superlatives=("ейший", "ейшая", "ейшее", "ейшие", "ейшего", "ейшей", "ейшим", "ейших"),
        plain=words(
            "дальнейш{ий,ая,ее,ие,его,ей,им,их} важнейш{ий,ая,ее,ие,его,ей,им,их} крупнейш{ий,ая,ее,ие,его,ей,им,их} ближайш{ий,ая,ее,ие}"
        ),
        figures=table(
            "символическ{ий,ого,им} {характер,характера,жест,жестом,шаг,шагом};{чисто,скорее,сугубо,больше} символическ{ий,ая,ое,ие,ого,ой,им};{мало что,ничего не} {изменил,изменила,изменили,изменило,меняет,дал,дала,дали,даёт};"
            "эффект {невелик,минимален,оказался невелик};{многим,некоторым,всем} {показал,казал}{ось,ся,ась,ись};{чистая,голая} политика;пустой звук;{закрывает,закрывают} {глаза,на это глаза};{смотрит,смотрят} сквозь пальцы;пустым звуком;бумажный тигр;бумажным тигром;мёртвому припарки;бесполезн{ы,о,а,ый,ая,ое,ые};никого не пуга{ет,ют};как слону дробина;филькина грамота;филькиной грамотой;капля в море;как с гуся вода"
        ),
    ),
}
