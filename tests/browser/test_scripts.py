"""A report in a script that runs from right to left, with words of another inside: each piece runs its own way."""

from itertools import pairwise

from playwright.sync_api import expect

from tests.browser.conftest import EXAMPLE, check_text

ARABIC = """شبكة حقاني تحرس السفارات

كابول - أدرجت الأمم المتحدة شبكة حقاني (Haqqani Network) على قائمتها في 5 نوفمبر 2011.

قُتل 150 شخصا في انفجار قرب السفارة الألمانية في كابول في 31 مايو 2017، حسب "UNAMA"."""

WAY = "e => getComputedStyle(e).direction"


def test_right_to_left_report(open_window, room):
    page = open_window(room, viewport={"width": 1280, "height": 900})
    check_text(page, ARABIC)
    assert page.locator("h1").evaluate(WAY) == "rtl"
    ways = page.locator("p.text").evaluate_all("all => all.map(e => getComputedStyle(e).direction)")
    assert set(ways) == {"rtl"}
    # The page itself stays as the reader's language runs; the text starts at the right edge of its column.
    assert page.locator("html").evaluate(WAY) == "ltr"
    text = page.locator("p.text").first
    box = text.bounding_box()
    first = text.evaluate(
        """e => { const r = document.createRange(); const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
                  const node = walk.nextNode(); r.setStart(node, 0); r.setEnd(node, 1);
                  return r.getBoundingClientRect().right; }"""
    )
    assert first > box["x"] + box["width"] * 0.8


def test_cards_of_a_report_in_two_scripts_stand_apart_and_have_their_words(open_window, room):
    page = open_window(room, viewport={"width": 1280, "height": 900})
    check_text(page, EXAMPLE.read_text("utf-8").replace("Three attacks", f"{ARABIC}\n\nThree attacks"))
    ways = set(page.locator("p.text").evaluate_all("all => all.map(e => getComputedStyle(e).direction)"))
    assert ways == {"ltr", "rtl"}
    cards = page.locator("article.card")
    assert cards.count() > 10
    for size in (1280, 360):
        page.set_viewport_size({"width": size, "height": 900})
        page.wait_for_timeout(200)
        boxes = sorted((card.bounding_box() for card in cards.all()), key=lambda box: box["y"])
        assert all(above["y"] + above["height"] <= below["y"] + 1 for above, below in pairwise(boxes))
        assert all(box["x"] >= 0 and box["x"] + box["width"] <= size for box in boxes)
    for ref in page.locator("a.ref").all():
        expect(page.locator(ref.get_attribute("href"))).to_have_count(1)
