"""The pages of the shift."""

from gatepost.ui.pages.shift.figures_page import FiguresPage
from gatepost.ui.pages.shift.page import ShiftPage
from gatepost.ui.pages.shift.paper_forms_page import PaperFormsPage
from gatepost.ui.pages.shift.reports_page import ReportsPage

__all__ = ["FiguresPage", "PaperFormsPage", "ReportsPage", "ShiftPage"]
