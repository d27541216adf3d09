"""Gatepost's tests: the real store, real events, real pictures."""
