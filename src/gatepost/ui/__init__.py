"""The window: widgets, pages and what holds them together. Talks to desks, never to the store."""
