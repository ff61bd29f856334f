"""Stage 2, Reading to Resolution: which entity each mention refers to."""

from onrecord.resolve.resolver import Resolver, resolve

__all__ = ["Resolver", "resolve"]
