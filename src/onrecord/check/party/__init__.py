"""Checks on what a party is and what became of it: names, birth, nationality, arrest, death."""
