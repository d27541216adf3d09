"""A CUPS server of the test's own: a real one, with a printer whose paper is a file."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PRINTER = "paper"
_PATIENCE_S = 20
_CUPSD = shutil.which("cupsd") or shutil.which("cupsd", path="/usr/sbin:/sbin") or "cupsd"
_LPADMIN = shutil.which("lpadmin") or shutil.which("lpadmin", path="/usr/sbin:/sbin") or "lpadmin"
_SERVER = """
Listen {folder}/cups.sock
LogLevel warn
DefaultAuthType None
WebInterface No
Browsing No
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/etc
RequestRoot {folder}/spool
TempDir {folder}/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
FileDevice Yes
SystemGroup root
"""


class Cups:
    """What the server has, and what came out of its printer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "cups.sock"

    def printed(self, count: int = 1) -> list[Path]:
        """The documents that were printed, in their order, once there are so many."""
        deadline = time.monotonic() + _PATIENCE_S
        while time.monotonic() < deadline:
            done = subprocess.run(
                ["lpstat", "-W", "completed", "-o"], env=self.environment, capture_output=True, text=True, check=False
            )
            if len(done.stdout.splitlines()) >= count:
                return sorted((self.folder / "spool").glob("d*-*"))
            time.sleep(0.1)
        raise AssertionError((self.folder / "log" / "error").read_text())

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "CUPS_SERVER": str(self.socket)}


@contextmanager
def cups() -> Iterator[Cups]:
    """A running server; gone afterwards. Its folder is short: a socket's path may not be long."""
    folder = Path(tempfile.mkdtemp(prefix="cups-"))
    folder.chmod(0o755)
    for name in ("etc/ppd", "spool", "tmp", "cache", "state", "log", "out"):
        (folder / name).mkdir(parents=True)
    (folder / "out").chmod(0o777)
    (folder / "etc/cupsd.conf").write_text(_SERVER.format(folder=folder))
    (folder / "etc/cups-files.conf").write_text(_FILES.format(folder=folder))
    command = [_CUPSD, "-f", "-c", folder / "etc/cupsd.conf", "-s", folder / "etc/cups-files.conf"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    made = Cups(folder)
    try:
        deadline = time.monotonic() + _PATIENCE_S
        while not made.socket.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        add = [_LPADMIN, "-p", PRINTER, "-E", "-v", f"file:{folder}/out/paper.pdf", "-m", "raw"]
        subprocess.run(add, env=made.environment, check=True, capture_output=True, timeout=_PATIENCE_S)
        yield made
    finally:
        server.terminate()
        server.wait(_PATIENCE_S)
        shutil.rmtree(folder, ignore_errors=True)
