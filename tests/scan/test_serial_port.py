"""Serial readers on a pseudo-terminal."""

from __future__ import annotations

import os
import pty
import time
import tty
from collections.abc import Iterator

import pytest

from gatepost.domain.errors import ReaderUnplugged
from gatepost.scan.serial_port import SILENCE_S, SerialReader
from gatepost.scan.source import RawText
from tests import specimens


class Port:
    """The reader's end of a line; `path` is what the program opens."""

    def __init__(self) -> None:
        self.master, slave = pty.openpty()
        tty.setraw(slave)
        self.path = os.ttyname(slave)
        os.close(slave)

    def send(self, text: str) -> None:
        os.write(self.master, text.encode())

    def unplug(self) -> None:
        os.close(self.master)


@pytest.fixture
def port() -> Port:
    return Port()


@pytest.fixture
def reader(port: Port) -> Iterator[SerialReader]:
    reader = SerialReader(port.path)
    reader.open()
    yield reader
    reader.close()


def wait_for_scan(reader: SerialReader) -> RawText:
    ends = time.monotonic() + 3
    while time.monotonic() < ends:
        scan = reader.read()
        if scan is not None:
            return scan
        time.sleep(0.01)
    raise AssertionError("nothing came")


def test_a_zone_is_taken_as_soon_as_it_is_whole(port, reader):
    port.send("\r".join(specimens.TD3) + "\r")
    started = time.monotonic()
    assert wait_for_scan(reader).text.split() == list(specimens.TD3)
    assert time.monotonic() - started < SILENCE_S


def test_a_zone_that_comes_in_pieces_is_put_together(port, reader):
    text = "\r\n".join(specimens.TD1) + "\r\n"
    for at in range(0, len(text) - 17, 17):
        port.send(text[at : at + 17])
        assert reader.read() is None
    port.send(text[at + 17 :])
    assert wait_for_scan(reader).text.split() == list(specimens.TD1)


def test_a_barcode_is_taken_when_the_line_falls_silent(port, reader):
    port.send("\x02RR123456785KG\r\n\x03")
    assert wait_for_scan(reader).text == "RR123456785KG"
    assert reader.read() is None


def test_control_signs_alone_are_no_scan(port, reader):
    port.send("\r\n")
    time.sleep(SILENCE_S + 0.05)
    assert reader.read() is None
    time.sleep(SILENCE_S + 0.05)
    assert reader.read() is None


def test_a_reader_that_is_unplugged_says_so_and_is_picked_up_again(port):
    reader = SerialReader(port.path)
    reader.open()
    port.send("V-2026")
    port.unplug()
    with pytest.raises(ReaderUnplugged):
        for _ in range(100):
            reader.read()
            time.sleep(0.01)
    assert not reader.is_open
    with pytest.raises(ReaderUnplugged):
        reader.read()
    again = Port()
    reader.port = again.path
    reader.open()
    again.send("\r".join(specimens.TD2) + "\r")
    assert wait_for_scan(reader).text.split() == list(specimens.TD2)
    reader.close()


def test_a_port_that_is_not_there_is_said_plainly():
    with pytest.raises(ReaderUnplugged, match="ttyNOTHERE"):
        SerialReader("/dev/ttyNOTHERE").open()
