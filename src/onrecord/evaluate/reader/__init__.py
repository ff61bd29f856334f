"""Measure the learnt reader on public corpora beside the project."""
