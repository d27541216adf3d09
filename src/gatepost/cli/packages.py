"""`gatepost verify-package`: whether an installer is the one that was released."""

from __future__ import annotations

from pathlib import Path

from gatepost.cli import speech
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.files import signed_package
from gatepost.host import shipped

RELEASE_KEY = "release-key.pub"  # a released program carries the key that the next one must be signed with


def verify(package: Path, key: Path | None) -> int:
    """Say that a package is genuine, or raise what is wrong with it."""
    sha256 = signed_package.verify(package, key or shipped(RELEASE_KEY))
    speech.tell(QT_TRANSLATE_NOOP("Tools", "{file} is genuine. SHA-256 {sha256}"), file=package, sha256=sha256)
    return 0
