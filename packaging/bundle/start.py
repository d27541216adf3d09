"""Where the bundled program begins."""

import sys

from gatepost.cli import main

sys.exit(main())
