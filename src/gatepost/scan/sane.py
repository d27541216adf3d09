"""Attached scanners on Linux, through SANE's `scanimage` (a process of its own: its drivers may crash alone)."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gatepost import host
from gatepost.domain.errors import PictureUnreadable, ScannerFailed, ScannerMissing
from gatepost.scan import image
from gatepost.scan.source import RawPicture

_LIST_S, _SCAN_S = 30, 90


@dataclass(frozen=True)
class AttachedScanner:
    """What to open, and what to call it."""

    device: str
    name: str


def scanners() -> list[AttachedScanner]:
    """The scanners that SANE knows. Raises ScannerMissing where SANE itself is not installed."""
    listed = _run(["--formatted-device-list=%d\t%v %m%n"], _LIST_S, "")
    rows = (line.split("\t") for line in listed.stdout.decode("utf-8", errors="replace").splitlines())
    return [AttachedScanner(row[0], row[1].replace("_", " ").strip()) for row in rows if len(row) == 2]


class SaneScanner:
    """One attached scanner; `scan` takes a picture when the officer asks for one."""

    def __init__(self, device: str, resolution: int = 300) -> None:
        self.device = device
        self._resolution = resolution

    def scan(self) -> RawPicture:
        """One page. Raises ScannerMissing or ScannerFailed; waits as long as the scanner takes."""
        with tempfile.TemporaryDirectory(prefix="gatepost-scan-") as folder:
            target = Path(folder) / "page.png"
            words = [f"--device-name={self.device}", f"--resolution={self._resolution}", "--format=png"]
            done = _run([*words, f"--output-file={target}"], _SCAN_S, self.device)
            if done.returncode or not target.exists():
                raise ScannerFailed(device=self.device, reason=_reason(done.stderr))
            try:
                return RawPicture(image.load(target), self.device)
            except PictureUnreadable as error:
                raise ScannerFailed(device=self.device, reason=str(error)) from error


def _run(words: Sequence[str], patience: int, device: str) -> subprocess.CompletedProcess[bytes]:
    command = host.scanner_command()
    if command is None:
        raise ScannerMissing
    try:
        return subprocess.run([command, *words], capture_output=True, timeout=patience, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ScannerFailed(device=device, reason=type(error).__name__) from error


def _reason(said: bytes) -> str:
    """The last line of what the program said, short."""
    lines = [line.strip() for line in said.decode("utf-8", errors="replace").splitlines() if line.strip()]
    return lines[-1].removeprefix("scanimage: ")[:120] if lines else "?"
