"""Brings the translation catalogues up to date with the source, and compiles them: `make translations`.

`assets/translations/gatepost_XX.ts` are edited with Qt Linguist (or any text editor); the `.qm` files beside them are
what the program loads. A test fails where a text has no translation. Kyrgyz is marked as unfinished in its file until
somebody whose language it is has read it: Linguist's tick on a text says that it was.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "assets" / "translations"
LANGUAGES = ("ru", "ky")


def main() -> int:
    """Update and compile every catalogue."""
    tools = Path(sys.executable).parent
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "src").rglob("*.py"))
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        catalogue = FOLDER / f"gatepost_{language}.ts"
        subprocess.run(
            [tools / "pyside6-lupdate", "-no-obsolete", "-locations", "none", *sources, "-ts", catalogue,
             "-target-language", language],
            cwd=ROOT, check=True,
        )  # fmt: skip
        subprocess.run([tools / "pyside6-lrelease", catalogue], cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
