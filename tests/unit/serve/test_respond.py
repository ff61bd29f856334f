"""A large page comes in two parts, of which the first holds the head and the first screen."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from onrecord.serve.respond import in_two


def parts_of(page: str) -> list[str]:
    """What `in_two` yields, in a thread of its own: a browser of other tests may have a loop running in this one."""

    async def collect() -> list[str]:
        return [part async for part in in_two(page)]

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(collect())).result()


def test_the_parts_of_a_large_page_are_the_page():
    page = "<!doctype html>\n" + "<p>a paragraph of some length</p>\n" * 20_000
    parts = parts_of(page)
    assert len(parts) == 2
    assert "".join(parts) == page
    assert parts[1].startswith("\n<p>")
    assert len(parts[0]) < len(parts[1])


def test_a_page_without_a_line_break_comes_whole():
    page = "<p>" + "word " * 60_000
    assert "".join(parts_of(page)) == page
