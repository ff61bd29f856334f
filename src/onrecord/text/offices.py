"""Offices: the portfolio that words for a minister or an official name, in the languages that are read.

A word ending in `*` stands for all that begin so. Used where a report and the record write in two languages.
"""

import re
from functools import lru_cache

from onrecord.text.normalize import fold

_OFFICES = """agriculture: agricultur* agricult* landwirtschaft* сельск* زراعة الزراعة زراعت كشاورزى agricoltur* tarım
aviation: aviation aviación luftfahrt авиаци* الطيران طيران هوانوردى aviazione aviação havacılık
borders: border borders frontières frontier* fronteras grenz* пограничн* الحدود سرحدات مرزها confini fronteiras
commerce: commerce trade comerci* handel* торговл* التجارة تجارة تجارت بازرگانی commercio comércio ticaret
communications: communication* telecommunication* comunicacion* telecomunicacion* kommunikation* связи الاتصالات اتصالات مخابرات comunicazioni
construction: reconstruction construction housing obras wohnungsbau строительств* الأشغال إعمار مسكن edilizia
culture: culture cultura kultur* культур* الثقافة ثقافة فرهنگ cultura kültür
defence: минобороны defence defense défense defensa verteidigung* оборон* الدفاع دفاع difesa defesa savunma
economy: economy economic économie economía wirtschaft* экономик* الاقتصاد اقتصاد economia ekonomi
education: education éducation educación bildung* образовани* التعليم التربية تعليم معارف آموزش istruzione educação eğitim
energy: electricity électricité electricidad strom* elektrizität* электр* energy énergie energía energie* энергетик* الطاقة الكهرباء انرژى برق energia enerji
finance: минфин* finance finances finanzas finanz* hacienda финанс* المالية مالية ماليه دارایی finanze finanças maliye
foreign: мид foreign étrangères exteriores auswärtig* außen* aussen* иностранных الخارجية خارجية خارجه esteri externos estrangeiros dışişleri
health: health santé salud gesundheit* здравоохранени* الصحة صحة بهداشت صحت salute sanità saúde sağlık
information: information informations información informations* информаци* الإعلام إعلام اطلاعات informazione informação
intelligence: intelligence spy spies espionnage espionaje spionage* шпион* renseignement renseignements inteligencia geheimdienst* nachrichtendienst* разведк* الاستخبارات المخابرات استخبارات servizi
interior: мвд home interior internal intérieur innen* внутренних الداخلية داخلية داخله كشور interno interni interior içişleri
justice: минюст* justice justicia justiz* юстици* العدل عدل عدليه دادگستری giustizia justiça adalet
labour: labour labor travail trabajo arbeit* труда العمل كار lavoro trabalho
mines: mines mining minas bergbau* шахт* المعادن معادن miniere
oil: oil petroleum pétrole petróleo öl* erdöl* нефт* النفط نفط petrolio petrolio
pilgrimage: hajj haj pilgrimage pèlerinage حج الحج
planning: planning plan planification planificación planung* планировани* التخطيط تخطيط پلان برنامه pianificazione planejamento planeamento
refugees: refugees refugee repatriation réfugiés rapatriement refugiados flüchtling* беженц* اللاجئين مهاجرين عودت rifugiati
security: security sécurité seguridad sicherheit* безопасност* الأمن أمن امنیت امنیتی sicurezza segurança güvenlik
transport: rail railway* ferroviar* eisenbahn* железнодорож* transport* verkehr* транспорт* перевоз* النقل نقل ترانسپورت trasporti transportes ulaştırma
water: water eau eaux agua wasser* водн* المياه مياه آب acqua água
cooperation: cooperation coopération cooperación zusammenarbeit* сотрудничеств*
investment: investment* investissement* inversiones inversión investition* инвестиц*
immigration: immigration émigration inmigración einwanderung* миграц*
minorities: ethnic ethnique* étnic* ethnisch* minorit* minderheit* национальност* меньшинств*
martyrs: martyrs mártires märtyrer* шахид*
rural: rural rurale rurales ruraux
supply: supply supplies approvisionnement* abastecimiento* versorgung* снабжени*
environment: environment environnement medioambiente umwelt* экологи* окружающ* ambiente
family: family families famille familia famili* семь* семьи
fisheries: fisheries fishery pêche pesca fischerei* рыбол* рыбн*
housing: dwelling logement vivienda wohn* жилищ* жилья
industry: industry industries industrial industrie industriel* industria industriali* промышленн* indústria sanayi
posts: postal postes correos postwesen почт*
public: civil fonction función öffentlich* государственн* public publique público pública
religion: religious religion* cultes culto* waqf awqaf религи* religiös* religios*
science: science* scientifi* ciencia* wissenschaft* forschung* наук* научн* scienza ciência bilim
social: social sociale sociaux sociales sozial* социальн* welfare solidarité bienestar
sport: sport sports deporte deportes deport* sport* спорт* esporte desporto spor
technology: technology technologie tecnolog* technologie* технолог*
tourism: tourism tourisme turismo tourismus* туризм* turizm
veterans: veterans combattants veteranos veteran* ветеран*
women: women woman femmes femme mujer mujeres frauen* женщин*
youth: youth jeunesse juventud jugend* молодеж* молодёж* gioventù juventude gençlik"""


def _table() -> tuple[dict[str, str], dict[str, str]]:
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    for line in _OFFICES.splitlines():
        office, _, words = line.partition(":")
        for word in words.split():
            (stems if word.endswith("*") else exact)[fold(word.rstrip("*"))] = office
    return exact, stems


_EXACT, _STEMS = _table()
_ELISION = re.compile(r"(?<![^\W_])(?:[dlDL]|[Dd]ell|[Nn]ell|[Aa]ll)['’]")
"""An elided word before a portfolio: `l'Intérieur`."""


@lru_cache(maxsize=4096)
def offices_of(words: str) -> frozenset[str]:
    """Return the portfolios that the words for an office name, in one spelling; `l'Intérieur` is one of them."""
    found = set()
    for word in fold(_ELISION.sub(" ", words)).split():
        if word in _EXACT:
            found.add(_EXACT[word])
            continue
        stem = next((word[:length] for length in range(len(word), 2, -1) if word[:length] in _STEMS), "")
        if stem:
            found.add(_STEMS[stem])
    return frozenset(found)
