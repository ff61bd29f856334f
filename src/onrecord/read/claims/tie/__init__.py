"""Claims on who is tied to whom, kinship included."""
