"""Names that a report gives in one breath, short names of one party, and first names of relatives; all invented."""

import pytest

from onrecord.model.record import Name
from onrecord.model.vocab import MentionKind, NameQuality, Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

WEAK = Name(text="Colonel Brask", quality=NameQuality.WEAK)
CAPTAIN = entry("ofac:801", "Radu VESK", "Maroun", programmes=("LIBYA3",))
CAPTAIN = type(CAPTAIN)(
    source="ofac", id="801", kind=CAPTAIN.kind, names=(*CAPTAIN.names, WEAK), programmes=CAPTAIN.programmes
)
HELD = [
    CAPTAIN,
    entry("ofac:802", "TELM Yun Sorn", "Neil TELM", programmes=("DPRK",), born_at=("Belmora",)),
    entry("ofac:803", "OSMAN BARAN AL-OSTRELI", programmes=("IRAQ2",), born_at=("Belmora",)),
    entry("ofac:804", "NARIMA OSMAN BARAN AL-OSTRELI", programmes=("IRAQ2",)),
    entry("ofac:805", "Stefan MORETH SOLA", programmes=("SDNTK",), born_at=("Belmora",)),
    entry("ofac:806", "Quentino Ilya MORETH SOLA", programmes=("SDNTK",)),
    entry("ofac:807", "Pavel MORETH KERT", programmes=("CUBA",)),
    entry("ofac:808", "BRELSK SPECIAL RESPONSE TEAM", kind=MentionKind.ORGANIZATION, programmes=("MAGNIT",)),
    entry("ofac:809", "Oleg Ivanovich DERVASKA", programmes=("MAGNIT",), titles=("Brelsk commander",)),
    entry("ofac:810", "Tarek ORVEN", programmes=("MAGNIT",)),
    entry("ofac:811", "Ilya SORNIN", programmes=("MAGNIT",)),
    entry("ofac:812", "KERTOVA ENERGY AND GAS AG", kind=MentionKind.ORGANIZATION, programmes=("UKRAINE-EO13662",)),
    entry("ofac:813", "Corin Yobel NANGRA", "Corin Nangra YOBEL", programmes=("DRCONGO",), born_at=("Belmora",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *HELD, source="ofac"))
        yield view(store, "2021-08-19")


def linked(held, text: str, quote: str, language: str = "en") -> str:
    """The ref that a name is linked to; empty where it is not."""
    link = links(held, text, language).get(quote)
    return refs(link)[0] if link is not None and link.outcome is Outcome.LINKED else ""


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "His friend Maroun - Radu Vesk on paper - came next.", "Maroun"),
        ("en", "Maroun, properly Radu Vesk, came next.", "Maroun"),
        ("en", "Radu Vesk, better known on this road as Maroun, came next.", "Maroun"),
        ("en", "Radu Vesk, alias Colonel Brask, came next.", "Colonel Brask"),
        ("fr", "Maroun, Radu Vesk pour l'état civil, est venu.", "Maroun"),
        ("es", "Radu Vesk, más conocido como Maroun, llegó después.", "Maroun"),
        ("de", "Radu Vesk, besser bekannt als Maroun, kam danach.", "Maroun"),
    ],
)
def test_a_name_beside_the_full_one_is_the_same_party_s(held, language, text, quote):
    assert linked(held, text, quote, language) == "ofac:801"


@pytest.mark.parametrize(
    "text",
    [
        "Traders speak of one Colonel Brask. Radu Vesk is on the list.",
        "Radu Vesk and Maroun came next.",
        "Radu Vesk, not Maroun, came next.",
        "Radu Vesk, não Maroun, came next.",
        "Maroun is a collector here.",
    ],
)
def test_the_same_name_elsewhere_is_anybody_s(held, text):
    quote = "Colonel Brask" if "Brask" in text else "Maroun"
    assert linked(held, text, quote) == ""


def test_a_word_of_two_full_names_of_one_party_is_its_short_name(held):
    text = "Telm Yun Sorn, also known as Neil Telm, was born in Belmora. Prosecutors accuse Telm of fraud."
    assert linked(held, text, "Telm") == "ofac:802"


@pytest.mark.parametrize(
    ("text", "quote", "ref"),
    [
        ("Osman Baran al-Ostreli was born in Belmora. With him came Narima.", "Narima", "ofac:804"),
        ("Stefan Moreth Sola was born in Belmora. With him came Quentino.", "Quentino", "ofac:806"),
        ("Stefan Moreth Sola was born in Belmora. With him came Pavel.", "Pavel", ""),  # of another programme
        ("Stefan Moreth Sola was born in Belmora. With him came Narima.", "Narima", ""),
        ("Osman Baran al-Ostreli was born in Belmora. He lives in viale Narima.", "Narima", ""),
    ],
)
def test_a_first_name_is_a_relative_s_of_whoever_is_named_in_full(held, text, quote, ref):
    assert linked(held, text, quote) == ref


def test_given_names_in_a_row_may_leave_out_a_middle_name(held):
    text = "Stefan Moreth Sola nació en Belmora. Con él vinieron Quentino y Stefan Moreth Sola."
    assert linked(held, text, "Quentino", "es") == "ofac:806"


def test_a_body_is_called_by_the_one_word_that_it_alone_has(held):
    beside = "Tarek Orven and Ilya Sornin are under the MAGNIT programme in Russia."
    assert linked(held, f"{beside} The unit «Brelsk» is on the OFAC list.", "Brelsk") == "ofac:808"
    assert linked(held, "The football club «Brelsk» lost again.", "Brelsk") == ""


def test_a_firm_s_name_with_and_is_read_without_its_legal_form(held):
    assert linked(held, "Kertova Energy and Gas has an office in Russia.", "Kertova Energy and Gas") == "ofac:812"


def test_a_name_in_the_instrumental_is_found(held):
    text = "Тарек Орвен и Илья Сорнин связаны с Олегом Дерваской и не покидают Россию."
    assert linked(held, text, "Олегом Дерваской", "ru") == "ofac:809"


def test_of_several_names_the_one_counts_of_which_the_report_has_the_short_form(held):
    assert linked(held, "Corin Nangra, born in Belmora, left.", "Corin Nangra") == "ofac:813"
