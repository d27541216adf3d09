"""Plain values and rules of the gate post; imports no framework and no other room."""
