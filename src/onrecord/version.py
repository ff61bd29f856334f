"""The version of the package, and of the methods whose results are stored."""

__version__ = "0.1.0"
