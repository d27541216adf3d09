"""The one room of the window that knows `scan`: starts the sources and emits what they read."""

from gatepost.ui.scanner.scanner import Scanner

__all__ = ["Scanner"]
