"""A large page comes in two parts, of which the first holds the head and the first screen."""

import asyncio

from onrecord.serve.respond import in_two


async def _parts(page: str) -> list[str]:
    return [part async for part in in_two(page)]


def test_the_parts_of_a_large_page_are_the_page():
    page = "<!doctype html>\n" + "<p>a paragraph of some length</p>\n" * 20_000
    parts = asyncio.run(_parts(page))
    assert len(parts) == 2
    assert "".join(parts) == page
    assert parts[1].startswith("\n<p>")
    assert len(parts[0]) < len(parts[1])


def test_a_page_without_a_line_break_comes_whole():
    page = "<p>" + "word " * 60_000
    assert "".join(asyncio.run(_parts(page))) == page
