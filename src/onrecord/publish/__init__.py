"""Stage 4, Finding to files: JSON, terminal text, one HTML page."""
