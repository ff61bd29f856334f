"""Function words and letters that tell languages apart.

About forty of each language's commonest words, all small-written; letters are those that the neighbours in the same
script do not have.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COMMON_WORDS: dict[str, dict[str, frozenset[str]]] = {
    "Latin": {
        "en": _words(
            "the of and to in a is that for it was on with as he his by at from are were be this have which had an "
            "not or "
            "but has they their who been its after said more will one all there would when what about into could "
            "you i we "
            "she her him my your so if do me no up out can than them then these some"
        ),
        "fr": _words(
            "le la les de des du et en un une est que qui dans pour par sur au aux avec il elle ce cette son sa "
            "ses ne pas "
            "plus se été ont sont mais ou comme après leur leurs d'un d'une l'onu nous vous je c'est qu'il selon "
            "où à y a"
        ),
        "es": _words(
            "el la los las de del y en un una es que por para con se su sus al lo como más no fue ha son entre "
            "sobre pero "
            "este esta según también desde hasta o muy ya han años está era cuando donde sin dos todo le les nos "
            "yo me si"
        ),
        "de": _words(
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden "
            "aus er hat "
            "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor "
            "zur bis "
            "mehr durch man wurde sein wurden gegen vom wir ich"
        ),
        "pt": _words(
            "o a os as de do da dos das e em um uma é que por para com se no na nos nas ao à mais não foi como são "
            "entre "
            "pelo pela sua seu seus suas também mas ou já há até ele ela isso está ser anos sobre depois segundo muito"
        ),
        "it": _words(
            "il lo la i gli le di del della dei delle e in un una è che per con si da dal dalla al alla nel nella "
            "non sono "
            "più come anche ha ma o se suo sua dopo questo questa stato stata hanno anni essere dell sull all nell "
            "tra fra"
        ),
        "nl": _words(
            "de het een en van in op te dat is voor met zijn niet die aan er om ook als door bij naar uit was over "
            "hij maar "
            "nog werd wordt heeft hebben deze ze tot of dan kan zich worden meer jaar geen wat tegen onder zou"
        ),
        "tr": _words(
            "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ne var ancak göre tarafından oldu "
            "olduğu değil "
            "ya ki o en iki ise üzerine karşı yeni ilk her ama mi şu ben biz dedi etti yıl yılında veya hem"
        ),
        "id": _words(
            "yang dan di dari untuk dengan pada ini itu dalam adalah tidak akan ke oleh sebagai juga telah karena "
            "mereka "
            "kata orang lebih bisa ada saat tersebut atau dapat sudah kepada tahun setelah antara kami saya secara para"
        ),
        "pl": _words(
            "i w na z do nie się że jest o to przez dla od po jak za oraz jego był która który są ale tym czy jej tego "
            "może lat także już tak co ich było została został ze roku"
        ),
        "sv": _words(
            "och i att en det som på är av för med den till har inte om ett var de sig från vid han men så efter "
            "kan hade "
            "under eller år nu mot också ska skulle sin sina mycket"
        ),
        "ro": _words(
            "și de în la a cu pe care din o un nu este că pentru au mai fost al ale sunt prin după sau fi el ea lui "
            "dar acest această ani între într dintr"
        ),
        "so": _words("iyo ka ku oo in ay waa ee uu la ah kale ayaa waxaa soo ka mid si wax sida lagu laga waxay"),
        "sw": _words(
            "na ya wa kwa ni katika la za cha kuwa hiyo hilo baada yake wake kama au watu ambao pia kwamba huo hii"
        ),
        "ha": _words("da a na ta ya ba ne ce wata wani sun su cikin don kuma an zai domin shi tun kan daga suka yi"),
        "vi": _words("và của là có được các trong cho không một người này với những đã để khi đến về tại theo ra từ"),
    },
    "Cyrillic": {
        "ru": _words(
            "и в не на что с он по как это из к у за от но его о для так же был бы до было все при или её их "
            "они она который которая также ещё со во после года году только уже где мы я есть нет тоже там туда "
            "него неё нём них ним ей ему этот эта эти этого этом тем тогда здесь вместе против между через без "
            "один оба сам сама сами свой свою пока лет месяца"
        ),
        "uk": _words(
            "і в у не на що з та як це до за від його про для але був після року також він вона вони який яка які або "
            "під при було були із бо щоб вже ми й її їх"
        ),
        "bg": _words("и на в се да от за е са не по с че като с това към което които до са при ще бе след а но той тя"),
        "sr": _words("и у је да на се за су од са као не који која које по из био али или након што до ће о го"),
        "be": _words("і у ў не на з што як да за па гэта але пра яго быў для ад ці таксама год яны каб пасля"),
        "tg": _words("ва дар аз ба ки бо ин он барои аст буд шуд як ҳам мекунад гуфт"),
    },
    "Arabic": {
        "ar": _words(
            "في من على إلى عن أن التي الذي هذا هذه مع كان قد كما بعد بين لم لا ما أو و كل وقد وفي كانت ذلك خلال"
        ),
        "fa": _words("و در به از که این را با است برای آن یک های می شد بر تا شده بود هم کرد اما خود ها او کرده نیز"),
        "ps": _words("د په او چې کې له دې ته یې هم دی نه سره وو شوي څخه دغه لپاره خو ده وي کړي کړه"),
        "ur": _words("کے میں کی ہے اور سے کا کو اس نے پر کہ ہیں یہ بھی نہیں تھا ایک وہ تھے ہو ان کر گیا تھی لیے جو"),
    },
}

LETTERS: dict[str, str] = {
    "fr": "çœêùî",
    "es": "ñ¿¡",
    "de": "ßäöü",
    "pt": "ãõ",
    "tr": "ığş",
    "pl": "łąęśżźćń",
    "sv": "å",
    "ro": "țșăâ",
    "vi": "ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự",
    "ru": "ыэъё",
    "uk": "їєґі",
    "be": "ў",
    "sr": "ђјљњћџ",
    "tg": "ҷқғӣӯҳ",
    "ar": "ةىأإيك",
    "fa": "پچژگ",
    "ps": "ټډړښځڅېۍګڼ",
    "ur": "ٹڈڑےںہھ",
}

# Scripts that one language of ours is written in; ranges of code points.
SCRIPTS: tuple[tuple[int, int, str, str], ...] = (
    (0x0041, 0x024F, "Latin", ""),
    (0x1E00, 0x1EFF, "Latin", ""),
    (0x0370, 0x03FF, "Greek", "el"),
    (0x0400, 0x052F, "Cyrillic", ""),
    (0x0530, 0x058F, "Armenian", "hy"),
    (0x0590, 0x05FF, "Hebrew", "he"),
    (0x0600, 0x077F, "Arabic", ""),
    (0xFB50, 0xFEFF, "Arabic", ""),
    (0x0900, 0x097F, "Devanagari", "hi"),
    (0x0980, 0x09FF, "Bengali", "bn"),
    (0x0B80, 0x0BFF, "Tamil", "ta"),
    (0x0E00, 0x0E7F, "Thai", "th"),
    (0x1000, 0x109F, "Burmese", "my"),
    (0x10A0, 0x10FF, "Georgian", "ka"),
    (0x1100, 0x11FF, "Hangul", "ko"),
    (0x1200, 0x137F, "Ethiopic", "am"),
    (0x3040, 0x30FF, "Kana", "ja"),
    (0x3400, 0x4DBF, "Han", "zh"),
    (0x4E00, 0x9FFF, "Han", "zh"),
    (0xAC00, 0xD7AF, "Hangul", "ko"),
)
