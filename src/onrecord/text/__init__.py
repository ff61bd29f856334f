"""Pure functions on strings: folding, tokens, dates, numbers, sentences."""
