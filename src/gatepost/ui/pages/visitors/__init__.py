"""The register of visitors: one person with many documents, and records that were made twice."""

from gatepost.ui.pages.visitors.page import VisitorsPage

__all__ = ["VisitorsPage"]
