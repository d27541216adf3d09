"""The page of the rules of the house."""

from gatepost.ui.pages.rules.page import RulesPage

__all__ = ["RulesPage"]
