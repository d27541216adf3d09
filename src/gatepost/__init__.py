"""Gatepost: the electronic register of one prison gate post."""

__version__ = "0.2.0"
