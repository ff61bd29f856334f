"""Values and suites for tests, ours and those of plugins."""
