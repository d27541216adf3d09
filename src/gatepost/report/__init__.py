"""What leaves the store for people: files and paper, made from plain values."""
