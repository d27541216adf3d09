"""A desktop of its own: Xvfb with a window manager, driven from outside by xdotool, looked at through screenshots."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np

TYPING_MS = 70  # between the keys of a person
WEDGE_MS = 4  # between the keys of a reader
PATIENCE_S = 40.0
_LINE_UNDER_LABEL_PX = 26
_MOST_GLANCES, _GLANCE_S = 8, 0.08
_XWD_WORDS, _XWD_HEADER_SIZE, _XWD_COLOURS, _XWD_COLOUR_BYTES = 25, 0, 19, 12


@cache
def _reader() -> Any:
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "critical"})


class Desktop:
    """One screen. Everything is done with real key and mouse events; everything asserted is read off the picture."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.pictures: dict[str, Path] = {}
        self.keys_pressed = 0  # by a person; a reader's keys do not count
        self._last_read: tuple[np.ndarray, list[tuple[str, tuple[int, int]]]] | None = None
        self._memory = tempfile.TemporaryDirectory(prefix="xvfb-")
        read, write = os.pipe()
        size = f"{width}x{height}x24"
        self._server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                size,
                "-nolisten",
                "tcp",
                "-nocursor",
                "-fbdir",
                self._memory.name,
            ],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as number:
            self.display = f":{number.readline().strip()}"
        self._manager = subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to open its window here."""
        kept = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
        return kept | {"DISPLAY": self.display}

    def close(self) -> None:
        """End the desktop."""
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(10)
        self._memory.cleanup()

    def xdotool(self, *arguments: str | int) -> str:
        """Run one xdotool command."""
        return subprocess.run(
            ["xdotool", *map(str, arguments)], env=self.environment, check=True, capture_output=True, text=True
        ).stdout.strip()

    def wait_for_window(self, name: str) -> None:
        """Wait until a window with this name is there, and give it the focus."""
        self.until(lambda: bool(self._windows(name)), f"a window named {name!r}")
        self.xdotool("windowfocus", "--sync", self._windows(name)[0])

    def _windows(self, name: str) -> list[str]:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", name],
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
        )
        return found.stdout.split()

    # --- hands -----------------------------------------------------------------------------------------------------

    def type(self, text: str) -> None:
        """Type as a person does."""
        self.keys_pressed += len(text)
        self.xdotool("type", "--delay", TYPING_MS, text)

    def keys(self, *names: str) -> None:
        """Press keys one after the other, a person's pace apart."""
        self.keys_pressed += len(names)
        for name in names:
            self.xdotool("key", name)
            time.sleep(TYPING_MS / 1000)

    def wedge(self, lines: Sequence[str]) -> None:
        """Send lines as a keyboard-wedge reader does: key codes in a burst, each line ended by Enter."""
        codes = [code for line in lines for code in (*map(_key_code, line), _ENTER)]
        self.xdotool("key", "--delay", WEDGE_MS, *codes)

    def layout(self, name: str) -> None:
        """Switch the keyboard layout."""
        subprocess.run(["setxkbmap", name], env=self.environment, check=True, capture_output=True)

    def click_primary(self) -> None:
        """Click the one button in the accent colour."""
        blue, green, red = 0xAD, 0x5C, 0x0B
        screen = self.screen().astype(int)
        is_accent = (np.abs(screen - (blue, green, red)).sum(axis=2) < 12).astype(np.uint8)
        _, _, boxes, _ = cv2.connectedComponentsWithStats(is_accent)
        left, top, width, height, _ = max(boxes[1:], key=lambda box: int(box[4]))
        self.click(int(left + width // 2), int(top + height // 2))

    def click(self, x: int, y: int) -> None:
        """Click at a place."""
        self.xdotool("mousemove", "--sync", x, y, "click", 1)

    def click_text(self, text: str) -> None:
        """Click where a text stands on the screen."""
        for words, (x, y) in self.read():
            if _plain(text) in _plain(words):
                self.click(x, y)
                return
        raise AssertionError(f"{text!r} is not on the screen")

    def click_below(self, text: str) -> None:
        """Click into the line that has this label."""
        for words, (x, y) in self.read():
            if _plain(words).startswith(_plain(text)):
                self.click(x, y + _LINE_UNDER_LABEL_PX)
                return
        raise AssertionError(f"{text!r} is not on the screen")

    # --- eyes ------------------------------------------------------------------------------------------------------

    def screen(self) -> np.ndarray:
        """What the screen shows, as blue, green, red."""
        content = (Path(self._memory.name) / "Xvfb_screen0").read_bytes()  # an XWD file that the server draws into
        head = np.frombuffer(content, dtype=">u4", count=_XWD_WORDS)
        begins = int(head[_XWD_HEADER_SIZE]) + int(head[_XWD_COLOURS]) * _XWD_COLOUR_BYTES
        lines = np.frombuffer(content, dtype=np.uint8, offset=begins).reshape(self.height, -1)
        return lines.reshape(self.height, -1, 4)[:, : self.width, :3].copy()

    def picture(self, file: Path) -> None:
        """Keep a picture of the screen."""
        self.settle()
        file.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(file), self.screen(), [cv2.IMWRITE_PNG_COMPRESSION, 9])

    def read(self) -> list[tuple[str, tuple[int, int]]]:
        """Every text on the screen with its middle, as optical character recognition reads it.

        That takes a second: a screen that is still changing is waited for a moment, and one that was read already is
        not read again.
        """
        screen = self._still_screen()
        if self._last_read is None or not np.array_equal(self._last_read[0], screen):
            self._last_read = (screen, _texts_on(screen))
        return self._last_read[1]

    def _still_screen(self) -> np.ndarray:
        before = self.screen()
        for _ in range(_MOST_GLANCES):
            time.sleep(_GLANCE_S)
            now = self.screen()
            if np.array_equal(before, now):
                break
            before = now
        return before

    def shows(self, *texts: str) -> bool:
        """Whether all the texts are on the screen; blanks and letters of one shape do not matter."""
        on_screen = _plain(" ".join(words for words, _ in self.read()))
        return all(_plain(text) in on_screen for text in texts)

    def wait_for(self, *texts: str) -> None:
        """Wait until the screen shows all the texts."""
        self.until(lambda: self.shows(*texts), f"{texts} on the screen")

    def settle(self) -> None:
        """Wait until the picture stands still."""
        before = self.screen()
        for _ in range(20):
            time.sleep(0.15)
            now = self.screen()
            if np.array_equal(before, now):
                return
            before = now

    def until(self, condition: Callable[[], bool], what: str, patience: float = PATIENCE_S) -> None:
        """Wait for a condition; AssertionError names it where it does not come."""
        ends = time.monotonic() + patience
        while not condition():
            if time.monotonic() > ends:
                raise AssertionError(
                    f"waited {patience:.0f} s for {what}; the screen says {[t for t, _ in self.read()]}"
                )
            time.sleep(0.1)


def _texts_on(screen: np.ndarray) -> list[tuple[str, tuple[int, int]]]:
    found = _reader()(screen, use_cls=False)
    if found.txts is None:
        return []
    middles = [tuple(int(value) for value in np.asarray(box).mean(axis=0)) for box in found.boxes]
    return list(zip(found.txts, middles, strict=True))


# The keys of a US keyboard by their place, which is what a reader sends whatever the layout (evdev key codes).
_ENTER = "36"
_ROWS = {"1234567890": 10, "QWERTYUIOP": 24, "ASDFGHJKL": 38, "ZXCVBNM": 52}
_PLACES = {sign: first + at for row, first in _ROWS.items() for at, sign in enumerate(row)}
_SIGNS = {"<": "shift+59", "-": "20"}


def _key_code(sign: str) -> str:
    if sign in _SIGNS:
        return _SIGNS[sign]
    return f"shift+{_PLACES[sign]}" if sign.isalpha() else str(_PLACES[sign])


def _plain(text: str) -> str:
    folded = text.casefold().translate(str.maketrans("0|!l", "oiii"))
    return "".join(sign for sign in folded if sign.isalnum())
