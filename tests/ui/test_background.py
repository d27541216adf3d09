"""Run this, then call that on the main thread."""

from __future__ import annotations

import gc
import threading

import pytest

from gatepost.domain.errors import Cancelled, DiskFull, Notice
from gatepost.ui.background import Background, Lane, Watch


@pytest.fixture
def background(qapp):
    background = Background()
    yield background
    background.finish()


def test_work_runs_elsewhere_and_its_result_arrives_here(background, qtbot):
    seen: dict[str, object] = {}

    def arrived(value: int) -> None:
        seen.update(value=value, thread=threading.current_thread())

    background.run(lambda: (seen.update(worker=threading.current_thread()), 42)[1], arrived, seen.update)
    assert background.is_busy
    qtbot.waitUntil(lambda: "value" in seen)
    assert seen["value"] == 42
    assert seen["thread"] is threading.main_thread()
    assert seen["worker"] is not threading.main_thread()
    assert not background.is_busy


def test_a_notice_reaches_the_caller_and_a_bug_does_not(background, qtbot, caplog):
    failed: list[Notice] = []
    bugs: list[BaseException] = []
    background.bug.connect(bugs.append)

    def full() -> None:
        raise DiskFull

    def broken() -> None:
        raise ZeroDivisionError

    background.run(full, lambda _: None, failed.append)
    background.run(broken, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: bool(bugs))
    assert [type(one) for one in failed] == [DiskFull]
    assert [type(one) for one in bugs] == [ZeroDivisionError]
    for record in caplog.get_records("call"):
        record.expected = True


def test_work_on_one_lane_keeps_its_order_and_the_other_lane_does_not_wait(background, qtbot):
    gate, order = threading.Event(), []
    for at in range(20):
        background.run(lambda at=at: at, order.append, lambda _: None, Lane.STORE)
    background.run(gate.wait, lambda _: order.append("picture"), lambda _: None, Lane.READER)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
    gate.set()
    qtbot.waitUntil(lambda: order[-1] == "picture")


def test_a_cancelled_watch_ends_the_work_at_its_next_step(qtbot):
    watch, steps = Watch(), []
    watch.stepped.connect(steps.append)
    watch.step(5)
    watch.cancel()
    with pytest.raises(Cancelled):
        watch.step(6)
    assert steps == [5]


def test_finishing_hands_over_what_was_under_way_and_what_that_asked_for(background):
    order: list[str] = []
    second = lambda _: background.run(lambda: "second", order.append, lambda _: None)  # noqa: E731
    background.run(lambda: "first", lambda value: (order.append(value), second(value)), lambda _: None)
    background.finish()
    assert order == ["first", "second"]
    assert not background.is_busy


def test_garbage_is_collected_on_the_main_thread_alone(background, qtbot):
    """A widget in a cycle that a lane's thread collected once stopped the program for good."""
    collected_on: set[threading.Thread] = set()

    class Cycle:
        def __init__(self) -> None:
            self.itself = self

        def __del__(self) -> None:
            collected_on.add(threading.current_thread())

    assert not gc.isenabled()
    for _ in range(50):
        background.run(lambda: [Cycle() for _ in range(200)] and None, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: bool(collected_on), timeout=10_000)
    assert collected_on == {threading.main_thread()}


def test_a_thousand_pieces_of_work_all_arrive(background, qtbot):
    arrived: list[int] = []
    for at in range(1_000):
        background.run(lambda at=at: at, arrived.append, lambda _: None)
    qtbot.waitUntil(lambda: len(arrived) == 1_000, timeout=10_000)


def test_what_is_done_later_counts_as_busy_and_is_not_lost_when_all_is_finished(qtbot, qapp):
    background, done = Background(), []
    background.later(lambda: done.append("soon"))
    background.later(lambda: done.append("never by itself"), pause_ms=60_000)
    assert background.is_busy
    qtbot.waitUntil(lambda: done == ["soon"], timeout=2_000)
    assert background.is_busy
    background.finish()
    assert done == ["soon", "never by itself"]
    assert not background.is_busy
