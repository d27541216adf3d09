"""The page of the shift."""

from gatepost.ui.pages.shift.page import ShiftPage

__all__ = ["ShiftPage"]
