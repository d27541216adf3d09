"""Documents and kept things."""

from gatepost.ui.pages.documents.kept_items_page import KeptItemsPage
from gatepost.ui.pages.documents.page import DocumentsPage

__all__ = ["DocumentsPage", "KeptItemsPage"]
