"""The register of prisoners, and the lists that it is taken over from."""

from gatepost.ui.pages.prisoners.page import PrisonersPage

__all__ = ["PrisonersPage"]
