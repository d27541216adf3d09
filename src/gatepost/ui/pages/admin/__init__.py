"""Admin: the facility's settings, the devices, and the users."""

from gatepost.ui.pages.admin.page import AdminPage

__all__ = ["AdminPage"]
