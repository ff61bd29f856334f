"""Parts of a large XML list one by one, in little memory; what may be dangerous or damaged is refused."""

import io
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from onrecord.errors import RecordError
from onrecord.record.lists.ofac_entry import FETCH


class Part(NamedTuple):
    """One element with everything in it; `section` is the child of the root that it is in, or its own name."""

    section: str
    name: str
    element: "etree._Element"


@lru_cache(maxsize=1024)
def local(tag: str) -> str:
    """Return the name of an element or attribute without its namespace: OFAC has changed it once."""
    return tag.rpartition("}")[2]


def stream(file: str, data: bytes, *, root: str, depth: int) -> Iterator[Part]:
    """Give each element at a depth, the root's children being 1; the element is emptied when the next is asked for.

    Args:
        file: Its name, for messages.
        data: The XML.
        root: Name that the root element must have.
        depth: 1 or 2. At 2, a child of the root without children of its own is given itself.

    Raises:
        RecordError: The XML is cut or damaged, declares a document type, or has another root; with file and line.
    """
    context = etree.iterparse(
        io.BytesIO(data),
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    level = -1
    section = ""
    while True:
        try:
            event, element = next(context)
        except StopIteration:
            return
        except (etree.XMLSyntaxError, UnicodeDecodeError, LookupError) as error:
            raise _damaged(file, error) from error
        if event == "start":
            level += 1
            if level == 0:
                _check_root(file, element, root)
            elif level == 1:
                section = local(element.tag)
            continue
        if level == depth or (level == 1 and not len(element)):
            yield Part(section, local(element.tag), element)
        if 1 <= level <= depth:
            _free(element)
        level -= 1


def leaves(element: "etree._Element") -> dict[str, str]:
    """Return the text of each child by its local name; of several with one name, the first."""
    found: dict[str, str] = {}
    for child in element:
        found.setdefault(local(child.tag), " ".join((child.text or "").split()))
    return found


def _free(element: "etree._Element") -> None:
    """Empty an element and drop what came before it, so that memory does not grow with the file."""
    element.clear(keep_tail=False)
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _check_root(file: str, element: "etree._Element", root: str) -> None:
    if element.getroottree().docinfo.doctype:
        raise RecordError(
            "the file declares a document type, which the official list never does.", where=file, hint=FETCH
        )
    if local(element.tag) != root:
        raise RecordError(f"the root element is {local(element.tag)}, not {root}.", where=file)


def _damaged(file: str, error: Exception) -> RecordError:
    line = getattr(error, "lineno", None)
    reason = str(getattr(error, "msg", None) or error).split(", line ")[0]
    return RecordError(
        f"the XML is cut or damaged ({reason}).", where=f"{file}, line {line}" if line else file, hint=FETCH
    )


def only_file(files: Mapping[str, bytes], title: str) -> tuple[str, bytes]:
    """Return name and content of the one file there is.

    Raises:
        RecordError: There are several: each of them is a snapshot of its own.
    """
    if len(files) != 1:
        raise RecordError(
            f"{len(files)} files of the {title} were found together: {', '.join(sorted(files))}.",
            hint="A folder is one snapshot in one form: add each file by itself.",
        )
    return next(iter(files.items()))


def date_notes(name: str, own: str, given: str | None, folder: str | None) -> tuple[str, ...]:
    """Return what to say where the date given, or that of the folder, is not the one in the file."""
    notes = []
    if given and given != own:
        notes.append(f"{name} dates itself {own}; the date given, {given}, was not used.")
    if folder and not own.startswith(folder):
        notes.append(f"{name} dates itself {own}; its folder says {folder}.")
    return tuple(notes)
