"""Fetch official lists from where they are published; the only part of this package that opens a connection."""
