"""Checks on who holds what post, and who is in charge of what."""
