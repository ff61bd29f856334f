"""Screenshots of every page, wide, by night and on a phone, for the docs.

    python -m tests.browser.screenshots [folder]

Each is drawn in few colours, which is what keeps a page of text small. Two runs differ only where a page does.
"""

import io
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.browser.pages import LISTS, PAGES, path_of
from tests.browser.room import browsing, let_in, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_ROOT = Path(__file__).resolve().parents[2]
_COLOURS = 32
_WIDE, _PHONE = (1200, 800), (360, 720)
_SHOTS = {"wide": (_WIDE, "light"), "dark": (_WIDE, "dark"), "phone": (_PHONE, "light")}
_LIKE_ANOTHER = frozenset({"job", "party-timeline", "party-map"})
_WITH_LISTS = frozenset({"record", "entries", "entry", "changes", "listed"})
"""Pages of lists. The lists of the tests are invented: beside them, a true report would look false in a picture."""
_BEFORE = {
    # Its text and cards, below the head of the page.
    "report": "document.querySelector('.filters').scrollIntoView(); scrollBy(0, -60)",
}
"""What is done to a page before it is drawn: of the report, the text is shown."""


def main() -> None:
    """Make the screenshots."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else _ROOT / "docs" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as store, browsing() as browser:
        plain = [name for name in PAGES if name not in _WITH_LISTS | _LIKE_ANOTHER]
        total = _draw_all(browser, Path(store) / "plain.sqlite", (), plain, folder)
        total += _draw_all(browser, Path(store) / "lists.sqlite", LISTS, sorted(_WITH_LISTS), folder)
        sys.stdout.write(f"{total / 1e6:.2f} MB in {folder}\n")


def _draw_all(browser: "Browser", store: Path, lists: Sequence[Path], names: Sequence[str], folder: Path) -> int:
    """Draw pages of a room with these lists; return the bytes of the pictures."""
    with serving(store, lists) as room, let_in(browser, room, reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto("/")
        page.get_by_role("button", name="Check the example").click()
        page.wait_for_url("**/reports/*")
        report = page.url.removeprefix(room.address)
        return sum(_draw(page, name, path_of(name, report), folder) for name in names)


def _draw(page: "Page", name: str, path: str, folder: Path) -> int:
    page.goto(path)
    total = 0
    for shot, (size, light) in _SHOTS.items():
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.emulate_media(color_scheme=light)  # type: ignore[arg-type]
        page.wait_for_timeout(200)
        page.evaluate(_BEFORE.get(name, "scrollTo(0, 0)"))
        page.wait_for_timeout(200)
        picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
        file = folder / f"{name}-{shot}.png"
        picture.quantize(_COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
        total += file.stat().st_size
    return total


if __name__ == "__main__":
    main()
