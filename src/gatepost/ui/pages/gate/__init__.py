"""Gate: home. What was scanned, the visit it opens, and who is inside."""

from gatepost.ui.pages.gate.page import GatePage

__all__ = ["GatePage"]
