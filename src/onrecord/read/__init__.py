"""Stage 1, Document to Reading: mentions and claims."""
