"""Where things rest: SQLite in one file."""
