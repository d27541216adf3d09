"""The table of records, by itself: however many rows it holds, only a few of them are measured."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from gatepost.ui.widgets.register_table import Column, RegisterTable

ROWS = 3_000
FEW = 120  # what a table of this size shows, and what is measured of one that is not seen


def _table(qtbot) -> tuple[QStackedWidget, RegisterTable[int], list[int]]:
    asked: list[int] = []

    def text(row: int) -> str:
        asked.append(row)
        return f"row {row}" if row != 3 else "a row with much more to say than all the others"

    table: RegisterTable[int] = RegisterTable([Column("Row", text), Column("Again", str, stretches=True)])
    pages = QStackedWidget()
    pages.addWidget(table)
    pages.addWidget(QWidget())
    pages.resize(800, 400)
    qtbot.addWidget(pages)
    return pages, table, asked


def test_a_table_that_is_hidden_does_not_measure_all_its_rows(qtbot):
    pages, table, asked = _table(qtbot)
    pages.show()
    table.show_rows(list(range(ROWS)))
    qtbot.waitUntil(lambda: bool(asked))
    assert len(set(asked)) < FEW
    pages.setCurrentIndex(1)
    table.horizontalHeader().resizeSections()  # as a header does whose page is being left
    assert len(set(asked)) < FEW


def test_rows_that_came_while_the_table_was_hidden_are_shown_whole(qtbot):
    pages, table, asked = _table(qtbot)
    pages.setCurrentIndex(1)
    pages.show()
    table.show_rows(list(range(ROWS)))
    pages.setCurrentIndex(0)
    qtbot.waitUntil(lambda: 3 in asked)
    qtbot.waitUntil(lambda: table.columnWidth(0) >= table.sizeHintForColumn(0) > 200)
    assert len(set(asked)) < FEW


def test_a_column_that_no_row_needs_takes_no_room(qtbot):
    table: RegisterTable[int] = RegisterTable(
        [Column("Row", str, stretches=True), Column("Late", str, needed=lambda row: row > 1, width_px=90)]
    )
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    table.show_rows([0, 1])
    assert table.isColumnHidden(1)
    alone = table.columnWidth(0)
    table.show_rows([0, 1, 2])
    assert not table.isColumnHidden(1)
    qtbot.waitUntil(lambda: table.columnWidth(0) == alone - table.columnWidth(1) < alone)
    table.show_rows([])
    assert table.isColumnHidden(1)
