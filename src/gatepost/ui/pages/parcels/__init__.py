"""Parcels: receiving, inspecting, storing, handing over."""

from gatepost.ui.pages.parcels.page import ParcelsPage

__all__ = ["ParcelsPage"]
