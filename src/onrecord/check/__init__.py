"""Stage 3, Resolution to Finding: how each claim stands against the record."""
