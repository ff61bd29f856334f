"""Stage 2, Reading to Resolution: which entity each mention refers to."""
