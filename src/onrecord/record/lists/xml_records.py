"""Elements below the root of an XML list, one at a time, with every unsafe or damaged file refused."""

import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from onrecord.errors import RecordError
from onrecord.record.lists.base import fingerprint
from onrecord.record.lists.forms import squeeze

if TYPE_CHECKING:
    from lxml import etree


class XmlRecords:
    """One pass over one file. Iterating gives each child of the root, whole; it is cleared afterwards.

    Tags lose their namespace. Entities, document types and the network are never used; a file that declares a
    document type is refused, for no official list does.

    Attributes:
        root: Tag of the root element; empty before the first element.
        attributes: Attributes of the root element.
    """

    def __init__(self, name: str, data: bytes, *, root: str, title: str) -> None:
        self.name = name
        self.root = ""
        self.attributes: Mapping[str, str] = {}
        self._data = data
        self._expected = root
        self._title = title

    def __iter__(self) -> Iterator["etree._Element"]:
        """Yield the children of the root in order.

        Raises:
            RecordError: The file is cut, damaged, declares a document type, or has another root.
        """
        from lxml import etree

        context = etree.iterparse(
            io.BytesIO(self._data),
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            dtd_validation=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        depth = 0
        while True:
            try:
                event, element = next(context)
            except StopIteration:
                break
            except (etree.XMLSyntaxError, UnicodeDecodeError, LookupError) as error:
                raise self._damaged(error) from error
            if event == "start":
                if element.tag[0] == "{":
                    element.tag = element.tag.rpartition("}")[2]
                depth += 1
                if depth == 1:
                    self._open(element)
                continue
            depth -= 1
            if depth == 1:
                yield element
                element.clear()
                parent = element.getparent()
                while parent is not None and len(parent) > 1:
                    del parent[0]

    def where(self, element: "etree._Element") -> str:
        """Return the file and the line in which the element starts."""
        return f"{self.name}, line {element.sourceline}"

    def _open(self, root: "etree._Element") -> None:
        fetch = f"Fetch the {self._title} again."
        if root.getroottree().docinfo.doctype:
            raise RecordError(
                "the file declares a document type, which the official list never does.", where=self.name, hint=fetch
            )
        if root.tag != self._expected:
            raise RecordError(
                f"the root element is {root.tag}, not {self._expected}: a piece of the list, or another layout.",
                where=self.name,
                hint=fetch,
            )
        self.root = str(root.tag)
        self.attributes = {_local(str(key)): str(value) for key, value in root.attrib.items()}

    def _damaged(self, error: Exception) -> RecordError:
        line = getattr(error, "lineno", None)
        reason = str(getattr(error, "msg", None) or error).split(", line ")[0]
        return RecordError(
            f"the XML is cut or damaged ({reason}).",
            where=f"{self.name}, line {line}" if line else self.name,
            hint=f"Nothing was loaded. Fetch the {self._title} again.",
        )


def texts(element: "etree._Element", path: str) -> tuple[str, ...]:
    """Return the texts of the elements at `path` that have one, each once, in order."""
    found = (squeeze(node.text) for node in element.iterfind(path))
    return tuple(dict.fromkeys(text for text in found if text))


def text(element: "etree._Element", path: str) -> str:
    """Return the text of the first element at `path`; empty where there is none."""
    return squeeze(element.findtext(path))


def attribute(element: "etree._Element", name: str) -> str:
    """Return the value of an attribute, white space squeezed; empty where there is none."""
    value = element.get(name)
    return squeeze(value) if value else ""


def nodes(element: "etree._Element", *, left_out: frozenset[str]) -> Iterator[tuple[str, "etree._Element"]]:
    """Yield an element and all inside it, each with the tag of its parent; what is in `left_out` is not entered."""
    waiting = [("", element)]
    while waiting:
        above, node = waiting.pop()
        yield above, node
        tag = str(node.tag)
        waiting += [(tag, child) for child in node if child.tag not in left_out]


def element_print(element: "etree._Element", *, without: frozenset[str]) -> str:
    """Return a hash of all that an element says; attributes and tags in `without` do not count."""
    parts = []
    for node in element.iter():
        tag, said = node.tag, node.text
        if tag in without:
            continue
        if said and not said.isspace():
            parts.append(f"{tag}={said}")
        parts += [f"{tag}@{key}={value}" for key, value in sorted(node.items()) if value and key not in without]
    return fingerprint(parts)


def _local(name: str) -> str:
    return name.rpartition("}")[2]
