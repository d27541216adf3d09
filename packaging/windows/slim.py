"""Takes out of the Windows tree what Gatepost never uses. Usage: python slim.py TREE."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

QT_KEPT = re.compile(
    r"^(Qt(Core|Gui|Widgets|PrintSupport|Svg)\.pyd|Qt6(Core|Gui|Widgets|PrintSupport|Svg)\.dll|pyside6\.abi3\.dll"
    r"|__init__\.py|_config\.py|_git_pyside_version\.py|concrt140\.dll|msvcp140.*\.dll|vcruntime140.*\.dll|plugins|support"
    r"|icuuc\.dll|icudt.*\.dll|icuin\.dll)$"
)
PLUGINS_KEPT = {
    "platforms": ("qwindows.dll", "qoffscreen.dll", "qminimal.dll"),
    "styles": ("qmodernwindowsstyle.dll",),
    "imageformats": ("qjpeg.dll", "qsvg.dll", "qico.dll"),
    "iconengines": ("qsvgicon.dll",),
}
NOT_USED = (
    "bin", "numpy/f2py", "numpy/distutils", "numpy/_core/include", "numpy/_core/lib", "numpy/random/lib",
    "numpy/testing", "pyqtgraph/examples", "pyqtgraph/opengl", "pyqtgraph/jupyter", "pyqtgraph/console",
    "sqlalchemy/testing", "alembic/testing", "cv2/opencv_videoio_ffmpeg*.dll", "PIL/_avif*", "PIL/_webp*",
    "PIL/_imagingtk*", "PIL/_imagingcms*", "PIL/_imagingft*", "**/tests", "**/*.pyi", "**/*.pxd", "**/*.pyx",
    "**/*.lib", "**/*.h", "**/LICENSE-3RD-PARTY.txt",
)  # fmt: skip


def main() -> None:
    """Slim the tree that the command line names."""
    library = Path(sys.argv[1]) / "lib"
    for pattern in NOT_USED:
        for one in [*library.glob(pattern)]:
            _remove(one)
    _slim_qt(library / "PySide6")


def _slim_qt(qt: Path) -> None:
    for one in [*qt.iterdir()]:
        if not QT_KEPT.match(one.name):
            _remove(one)
    for kind in [*(qt / "plugins").iterdir()]:
        for one in [*kind.iterdir()]:
            if one.name not in PLUGINS_KEPT.get(kind.name, ()):
                _remove(one)
        if not any(kind.iterdir()):
            kind.rmdir()


def _remove(one: Path) -> None:
    if one.is_dir():
        shutil.rmtree(one)
    else:
        one.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
