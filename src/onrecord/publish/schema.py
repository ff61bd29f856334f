"""The JSON Schema of the output contract, generated from its Structs.

`python -m onrecord.publish.schema > src/onrecord/publish/check.schema.json` renews the shipped file.
"""

import json
import sys
from typing import Any

import msgspec

from onrecord.publish.contract import SCHEMA, Report


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a checked report."""
    schema = msgspec.json.schema(Report)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": f"A checked report, {SCHEMA}",
        **schema,
    }


def schema_text() -> str:
    """Return the JSON Schema as the text of the shipped file."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
