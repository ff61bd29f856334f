"""What a reader does, in a real browser: from a dropped file to the export, by mouse and by keys alone."""

import json
import re

from playwright.sync_api import expect

from tests.browser.conftest import EXAMPLE

DROP = """([name, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name, {type: "text/plain"}));
  for (const kind of ["dragover", "drop"])
    document.body.dispatchEvent(new DragEvent(kind, {dataTransfer: data, bubbles: true, cancelable: true}));
}"""


def test_from_a_dropped_file_to_its_sources_and_its_export(page, tmp_path):
    page.goto("/")
    page.get_by_label("Published").fill("2021-08-24")
    page.evaluate(DROP, ["embassy-row.txt", EXAMPLE.read_text("utf-8")])
    page.wait_for_url("**/reports/*")
    expect(page.get_by_role("heading", level=1)).to_have_text("Who guards the embassies now?")

    # A verdict, and the passage that it rests on.
    card = page.locator("article.card", has_text="killed 108 people").first
    expect(card.locator(".verdict")).to_have_text(re.compile("Differs|Supported|Contradicted|Disputed|Partly"))
    card.scroll_into_view_if_needed()
    page.wait_for_timeout(300)  # the margin follows the text
    card.locator("summary").click()
    expect(card.locator(".evidence .excerpt").first).to_be_visible()

    # The claim's party: dossier, network, the words behind a tie, timeline.
    page.locator("ul.names.linked a", has_text="Haqqani Network").first.click()
    expect(page.get_by_role("heading", name="Facts, source by source")).to_be_visible()
    expect(page.locator("#listings-h")).to_be_visible()
    page.get_by_role("link", name="Network", exact=True).click()
    page.locator("#network a.tie").first.click()
    expect(page.locator("#said q").first).to_be_visible()
    page.get_by_role("link", name="Timeline", exact=True).click()
    expect(page.locator(".event .figures").first).to_be_visible()

    # Back to the report, and out with it.
    page.get_by_role("link", name="Reports").click()
    page.get_by_role("link", name="Who guards the embassies now?").first.click()
    page.locator("#export summary").click()
    with page.expect_download() as sent:
        page.get_by_role("link", name="A page of one file").click()
    sent.value.save_as(tmp_path / "report.html")
    with page.expect_download() as sent:
        page.get_by_role("link", name=re.compile("^JSON")).click()
    report = json.loads(sent.value.path().read_text("utf-8"))
    assert any("killed 108" in claim["quote"] for claim in report["claims"])

    # The file stands alone: nothing is asked for, and its policy holds.
    alone = page.context.new_page()
    alone.route("**/*", lambda route: route.abort() if route.request.url.startswith("http") else route.continue_())
    alone.set_content((tmp_path / "report.html").read_text("utf-8"))
    expect(alone.locator("article.card")).to_have_count(len(report["claims"]))
    expect(alone.locator("svg#atlas")).to_be_visible()


def test_with_the_keyboard_alone(page, example):
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()

    # Give a text and send it.
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "text":
            break
    page.keyboard.insert_text("The Taliban took Kabul on 15 August 2021. Mullah Omar founded the Taliban in 1994.")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").strip() == "Check it":
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/reports/*")

    # Claims, their sources, the keys, the export; then away by chord.
    page.keyboard.press("j")
    expect(page.locator("#claim-1")).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator("#claim-2")).to_be_focused()
    page.keyboard.press("o")
    expect(page.locator("#claim-2 details")).to_have_attribute("open", "")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.keyboard.press("e")
    expect(page.get_by_role("link", name="A page of one file")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("g")
    page.keyboard.press("r")
    page.wait_for_url("**/reports")


def test_every_control_of_a_report_is_reached_by_tab_with_a_visible_focus(page, example):
    page.goto(example)
    wanted = page.evaluate(
        """() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), summary")]
             .filter(e => e.tabIndex >= 0 && e.checkVisibility() && !(e.type === "radio" && !e.checked)).length"""
    )
    reached = 0
    for _ in range(wanted + 40):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => { const e = document.activeElement;
              if (e === document.body) return null;
              const first = !e.dataset.seen; e.dataset.seen = 1;
              const s = getComputedStyle(e);
              const l = e.matches("input") && e.labels[0] ? getComputedStyle(e.labels[0]) : s;
              const drawn = x => x.outlineStyle !== "none" && parseFloat(x.outlineWidth) >= 1;
              return [first, drawn(s) || drawn(l), e.outerHTML.slice(0, 120)]; }"""
        )
        if seen is None or not seen[0]:
            break
        assert seen[1], f"no visible focus: {seen[2]}"
        reached += 1
    assert reached >= wanted * 0.95, (reached, wanted)


def test_the_network_is_walked_by_keys(page):
    page.goto("/entities/haqqani-network/network")
    page.locator("#network a.centre").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.matches('#network a.party:not(.centre)')")
    page.keyboard.press("t")
    expect(page.locator("#said q").first).to_be_visible()


def test_the_as_of_control_checks_again_in_place(page, example):
    page.goto(example)
    page.locator("#as-of").fill("2010")
    page.locator("#as-of").press("Enter")
    expect(page.locator(".changes h2")).to_contain_text("differ", timeout=60_000)
    expect(page.locator("article.card").first).to_be_visible()
    assert "beside=" in page.url


def test_reading_needs_no_script(open_window, room, example):
    page = open_window(room, java_script_enabled=False)
    page.goto(example)
    page.locator("a.ref").first.focus()
    page.keyboard.press("Enter")
    assert page.url.endswith("#claim-1")
    page.locator("#claim-1 summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#claim-1 blockquote")).to_be_visible()
    for address in ("/entities/haqqani-network/network", "/entities/haqqani-network/timeline", "/events/map"):
        page.goto(address)
        expect(page.locator("main h1")).to_be_visible()
        expect(page.locator("main a").first).to_be_visible()
