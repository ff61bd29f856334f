"""Words of frames: verbs of being, verbs of calling, and what may stand between them and a post, by language."""

import dataclasses


@dataclasses.dataclass(frozen=True, kw_only=True)
class Frames:
    """The words of one language that give somebody a post."""

    being: frozenset[str]
    """Verbs whose subject has the post: `was`, `fut`, `являлся`."""
    calling: frozenset[str]
    """Verbs whose object has the post, and their participles: `makes`, `présente`, `записан`."""
    closing: frozenset[str] = frozenset()
    """Verb forms of either kind that close the clause: `wird als Minister geführt`."""
    as_words: frozenset[str]
    """Words before the post: `as`, `comme`, `zum`."""
    between: frozenset[str]
    """Words that may stand between the verb and the post: `down`, `once`, `früher`."""
    objects: frozenset[str] = frozenset()
    """Pronouns for the person who is called something: `en`, `lo`, `ihn`."""
    made_of: frozenset[str] = frozenset()
    """Words before the person of whom a source makes something: `De X, le comité fait le chef de Y`."""
    records: frozenset[str]
    """Nouns for what says so: the words of a post end before `in the file`."""
    occupying: frozenset[str] = frozenset()
    """Verbs whose subject has the post where a noun for one stands between: `occupies the office of`."""
    inverts: bool = False
    """Whether the subject may stand between the verb and the post: `war X Minister`."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FRAMES = {
    "en": Frames(
        being=_words(
            "is was are were be been being became become becomes remains remained stays stayed sits sat holds"
            " held served serves"
        ),
        calling=_words(
            "call calls called describe describes described style styles styled term termed terms name names"
            " named give gives gave given list lists listed record records recorded show shows shown carry carries"
            " carried know known identify identifies identified consider considers considered make makes made has"
            " have had put puts enter enters entered book books booked register registers registered cite cites"
            " cited present presents presented portray portrays portrayed treat treats treated count counts"
            " counted note notes noted mention mentions mentioned label labels labelled labeled file files filed"
            " log logs logged brand brands branded figures figured appears appeared features featured stands stood"
            " dub dubs dubbed deem deems deemed render renders set sets"
        ),
        as_words=_words("as"),
        between=_words(
            "a an the down also still now then once formerly previously currently simply only later even itself"
            " merely to be having been early late mid post position office rank title job portfolio role of"
        ),
        objects=_words("him her them"),
        occupying=_words(
            "occupies occupied fills filled assumed assumes took takes taken held holds holding keeps kept got gets"
        ),
        records=_words("file files entry entries list lists record records text papers notice document register"),
    ),
    "fr": Frames(
        being=_words(
            "est était fut sont étaient furent été devient devint devenu devenue reste restait demeure demeurait"
            " sera serait"
        ),
        calling=_words(
            "fait font faisait faisaient présente présentent présentait présenté présentée décrit décrivent"
            " décrite donne donnent donné donnée désigne désignent désigné désignée qualifie qualifié qualifiée"
            " nomme nommé appelle appelé considère tient cite cité citée inscrit inscrite enregistre enregistré"
            " mentionne mentionné identifie identifié identifiée dit dite répertorie répertorié consigne consigné"
            " disait disent disaient donnait donnaient présentaient montre montrait montré voyait décrivait décrivaient"
            " qualifiait nommait nommé nommèrent installé installée institué intronisé bombardé promu promue érigé"
            " fit firent fera retient retenait peint dépeint"
            " classe classé figure figurait figurent apparaît apparaissait liste listé voit range rangé connaît"
            " connu enregistrée"
        ),
        as_words=_words("comme pour que qualité de d' d’ titre"),
        between=_words(
            "un une le la l' l’ des du encore aussi toujours alors jadis autrefois ensuite aujourd'hui tant en"
            " qualité poste fonction fonctions titre de d' d’ y longtemps depuis"
        ),
        objects=_words("en le la l' l’ les"),
        made_of=_words("de d' d’ du des"),
        occupying=_words(
            "occupe occupa occupait occupé occupent détient détenait détint détenu exerce exerçait exerça"
            " exercé assume assumait assuma assumé assure assurait assura remplit remplissait tient tenait"
            " tint obtient obtenu obtint prend prit pris a avait eut"
        ),
        records=_words("fiche fiches liste registre notice document dossier texte entrée onu trésor comité"),
    ),
    "es": Frames(
        being=_words("es era fue son eran fueron sido sigue seguía queda llegó ejerció ejercía"),
        calling=_words(
            "hace hacen hacía presenta presentan presentado presentada describe describen descrito descrita da"
            " dan dado señala señalan señalado registra registran registrado registrada lista listan listado llama"
            " llaman llamado nombra nombrado identifica identifican identificado identificada cita citan citado"
            " considera considerado tiene tienen inscribe inscrito inscrita califica calificado menciona"
            " mencionado designa designado consigna consignado recoge recogido sitúa consta constan constaba"
            " retrata retratan retratado retratada muestra muestran mostraba pinta pintan ubica ubican cuenta"
            " tenía tenían daba daban presentaba describía llamaba consideraba nombró nombraron designó hizo hicieron"
            " ascendió proclamó erigió convirtió"
            " figura figuran figuraba aparece aparecen aparecía anota anotado cataloga catalogado tilda define"
            " definido"
        ),
        as_words=_words("como por de calidad"),
        between=_words(
            "un una el la los las al del todavía aún también entonces antes antaño hoy ya cargo puesto funciones"
            " calidad de en"
        ),
        objects=_words("lo la los las le les"),
        made_of=_words("de del"),
        occupying=_words(
            "ocupa ocupan ocupó ocupaba ocupado desempeña desempeñó desempeñaba desempeñado ostenta ostentó"
            " ostentaba ostentado detenta detentó detentaba ejerce ejerció ejercía asume asumió asumía tiene"
            " tenía tuvo recibió obtuvo"
        ),
        records=_words("ficha fichas lista registro listado documento expediente texto entrada onu tesoro"),
    ),
    "de": Frames(
        being=_words("ist war sind waren wurde wird bleibt blieb sei gewesen gilt galt amtierte diente fungierte"),
        calling=_words(
            "nennt nannte nennen genannt bezeichnet bezeichnete bezeichnen beschreibt beschreiben führt führte"
            " führen macht machte machen verzeichnet listet listete weist gibt gab angegeben vermerkt hält stuft"
            " steht stand firmiert firmierte firmieren rangiert läuft tritt eingetragen gelistet aufgeführt"
            " schildert schilderte schildern präsentiert präsentierte zeigt zeigte porträtiert ernannte ernannt berief"
            " berufen bestellte bestellt erhob machten kennt kannte sieht sah"
            " geführt beschrieben erwähnt erscheint taucht registriert"
        ),
        closing=_words(
            "geführt genannt bezeichnet eingetragen verzeichnet gelistet aufgeführt beschrieben angegeben"
            " vermerkt registriert erwähnt ausgewiesen aus an auf ein eingestuft geworden gewesen war ist sei"
        ),
        as_words=_words("als zum zur"),
        between=_words(
            "ein eine einen einem einer der die das den dem des dort noch auch früher einst damals zuvor heute"
            " jetzt seinerzeit lange zeitweise ehemals laut eintrag liste"
        ),
        objects=_words("ihn sie ihm er"),
        occupying=_words(
            "hat hatte bekleidet bekleidete bekleiden innehat innehatte hält hielt übernahm übernimmt"
            " übernommen besetzt versah versieht erhielt bekam besaß besitzt"
        ),
        records=_words("liste eintrag verzeichnis dokument akte text register"),
        inverts=True,
    ),
    "pt": Frames(
        being=_words("é era foi são eram foram continua continuava permanece sido ser exerceu exercia tornou-se"),
        calling=_words(
            "faz fazem fazia apresenta apresentam apresentado apresentada descreve descrevem descrito descrita dá dão"
            " dado dada indica indicado indicada regista registam registado registada registra registrado registrada"
            " lista listam listado listada chama chamado nomeia nomeado identifica identificado identificada cita"
            " citado"
            " considera considerado tem têm inscreve inscrito inscrita menciona mencionado designa designado consta"
            " constam constava figura figuram figurava aparece aparecem aparecia surge surgem surgia qualifica"
            " qualificado cataloga catalogado"
        ),
        as_words=_words("como por de na"),
        between=_words(
            "um uma o a os as do da ainda também então antes outrora hoje já sempre cargo posto funções qualidade de"
            " em atualmente actualmente"
        ),
        objects=_words("o a os as lhe"),
        records=_words("ficha fichas lista registo registro documento dossiê texto entrada onu tesouro"),
    ),
    "it": Frames(
        being=_words("è era fu sono erano furono resta restava rimane stato stata diventò divenne"),
        calling=_words(
            "fa fanno faceva presenta presentano presentato presentata descrive descrivono descritto descritta dà dato"
            " indica indicato indicata registra registrato registrata elenca elencato chiama chiamato nomina nominato"
            " identifica identificato cita citato considera considerato ha hanno iscrive iscritto iscritta menziona"
            " menzionato designa designato risulta risultano risultava figura figurano figurava compare compaiono"
            " compariva appare qualifica qualificato"
        ),
        as_words=_words("come da quale"),
        between=_words(
            "un uno una il lo la l' i gli le ancora anche allora prima già oggi sempre carica ruolo qualità di in"
        ),
        objects=_words("lo la li le ne"),
        records=_words("scheda lista elenco registro documento dossier testo voce onu tesoro"),
    ),
    "ru": Frames(
        being=_words("был была были является являлся являлась служил служила стал стала остаётся остается работал"),
        calling=_words(
            "называет называют называл назван названа названный указан указана указывает записан записана"
            " записывает числится числился числилась значится значился значилась обозначен обозначена описан"
            " описана описывает представлен представлена представляет именуется именует именуют фигурирует"
            " фигурировал проходит проходил упомянут упомянута упоминается считает считают считается внесён внесен"
            " внесена делает обозначает зарегистрирован зарегистрирована отмечен отмечена определяет"
            " показан показана показывает показывают выведен выведена подан подана преподносит изображён изображен"
            " назначил назначила назначили назначен назначена поставил поставили сделал сделали объявлен объявлена"
            " охарактеризован вписан вписана"
        ),
        as_words=_words("как качестве"),
        between=_words(
            "там тут здесь ещё еще также тогда ранее раньше некогда до сих пор всё по-прежнему в когда-то однажды"
        ),
        objects=_words("его её ее их"),
        occupying=_words(
            "занимает занимал занимала занимают занимали занял заняла исполняет исполнял исполняла получил"
            " получила имеет имел имела"
        ),
        records=_words("списке записи перечне документе файле карточке досье реестре списка"),
        inverts=True,
    ),
}
"""The frames of each language that has them."""

POSTS = _words(
    "post posts office offices position job rank seat portfolio poste postes fonction fonctions charge portefeuille"
    " siège rang cargo cargos puesto puestos cartera función funciones rango amt amts posten stelle funktion rolle"
    " ressort mandat пост поста посту должность должности кресло портфель обязанности роль"
)
"""Nouns for a post: `occupies the office of | chief judge`."""
