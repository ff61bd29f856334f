"""Agreements as they come from outside: the text of one, a first draft of its commitments, exports of PA-X and PAM."""

from onrecord.record.agreements.draft import draft_commitments
from onrecord.record.agreements.pam import read_pam
from onrecord.record.agreements.pax import read_pax
from onrecord.record.agreements.table import read_agreements_table
from onrecord.record.agreements.texts import Located, with_text

__all__ = ["Located", "draft_commitments", "read_agreements_table", "read_pam", "read_pax", "with_text"]
