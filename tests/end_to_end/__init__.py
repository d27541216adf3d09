"""The real program on a desktop of its own, driven from outside."""
