"""Starts Gatepost: the window, or with a word a tool for IT."""

import sys

from gatepost.cli import main

if __name__ == "__main__":
    sys.exit(main())
