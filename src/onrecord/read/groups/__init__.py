"""Groups: words for several parties told before, and which parties they stand for."""
