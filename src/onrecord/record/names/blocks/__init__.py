"""Many names looked up in the index at once, over arrays; the same names as one by one, at less work for each."""
