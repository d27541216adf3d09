"""The rules of the house, and those of parcels."""

from gatepost.ui.pages.rules.page import RulesPage
from gatepost.ui.pages.rules.parcel_rules_page import ParcelRulesPage

__all__ = ["ParcelRulesPage", "RulesPage"]
