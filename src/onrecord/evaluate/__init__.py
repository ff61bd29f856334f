"""Score any stage against gold data."""
