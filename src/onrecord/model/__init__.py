"""What things are: frozen values only, no input or output."""
