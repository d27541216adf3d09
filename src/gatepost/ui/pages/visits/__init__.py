"""Visits: the register of a day, and one visit with its history."""

from gatepost.ui.pages.visits.page import VisitsPage

__all__ = ["VisitsPage"]
