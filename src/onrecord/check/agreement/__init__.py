"""Checks on agreements: that one was signed, and what it binds to."""
