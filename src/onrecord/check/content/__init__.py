"""Checks on all else that is said: background, opinions, and that somebody said it."""
