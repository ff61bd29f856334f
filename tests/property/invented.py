"""Invented record files and texts for the property tests; no party, place or event in them exists."""

from onrecord.record.files import RecordFile, load_record_file

UNRELATED = """
title = "Riverton record"

[[source]]
key = "gazette-1931"
title = "Riverton Gazette, 4 March 1931"
kind = "press"
published = 1931-03-04

[[entity]]
key = "river-board"
name = "Riverton River Board"
aliases = ["Riverton Board"]

[[entity]]
key = "ada-example"
kind = "person"
name = "Ada Quillfeather"

[[role]]
subject = "ada-example"
role = "head"
title = "chair of the board"
organization = "river-board"
functional = true
since = 1930
source = "gazette-1931"
says = "The paper names Ada Quillfeather as chair of the board."

[[tie]]
subject = "river-board"
relation = "linked_to"
other = "ada-example"
source = "gazette-1931"
says = "The paper links the board to its chair."

[[remark]]
subject = "river-board"
source = "gazette-1931"
says = "The board said that the flood took the lower road."

[[event]]
id = "riverton-flood-1931"
name = "Attack on the Riverton lock"
date = 1931-03-01
place = ["Riverton lock", "Riverton"]
target = ["lock"]
weapon = ["dynamite"]
source = "gazette-1931"
figure = [{ source = "gazette-1931", value = 3 }]
attribution = [{ source = "gazette-1931", party = "river-board", how = "denied", says = "The board denied it." }]

[[agreement]]
id = "riverton-1931"
title = "Riverton Water Treaty"
names = ["Riverton water treaty"]
date = 1931-02-02
place = "Riverton"
parties = ["river-board", "ada-example"]
sources = ["gazette-1931"]
text_complete = true

[[agreement.commitment]]
id = "1"
clause = "Article 1"
paraphrase = "The board repairs the lower road."
bearer = "river-board"
modality = "must"
action = ["repair.road"]
from = 1931-02-02
source = "gazette-1931"
certainty = "full-text"
"""
"""A record that has nothing to do with any text of the tests."""


def unrelated_file() -> RecordFile:
    return load_record_file(UNRELATED.encode(), name="riverton.toml")
