"""One visit: what it says, what happened to it, and putting it right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.history import Version
from gatepost.domain.facility import Facility
from gatepost.domain.visits import Correction, Relation, Visit, VisitKind
from gatepost.ui import words
from gatepost.ui.widgets.choice import Choice
from gatepost.ui.widgets.form import LabelledEdit
from gatepost.ui.widgets.versions import versions_table

_WIDTH_PX, _HEIGHT_PX = 900, 620


class VisitDialog(QDialog):
    """`correction_wanted` carries the right values and why, the others nothing but the wish."""

    correction_wanted = Signal(object)
    annulment_wanted = Signal()
    visitor_wanted = Signal()  # everything around the visitor
    prisoner_wanted = Signal()  # everything around the prisoner

    def __init__(self, visit: Visit, versions: list[Version], facility: Facility, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("visit")
        self.setWindowTitle(self.tr("Visit {number}").format(number=visit.number))
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._facility = facility
        self._build(visit)
        self.table.show_rows(versions)
        self._show_values(visit)

    def correct(self) -> None:
        """Hand over what is right."""
        kind, relation = self._kind.value, self._relation.value
        if isinstance(kind, VisitKind) and isinstance(relation, Relation):
            note, permission = self._note.text.strip(), self._permission.text.strip()
            self.correction_wanted.emit(Correction(kind, relation, note, permission, self._reason.text))

    def _build(self, visit: Visit) -> None:
        title = QLabel(f"{visit.number} · {visit.person.name}")
        title.setProperty("role", "title")
        facts = QLabel("\n".join(self._facts(visit)), wordWrap=True)
        facts.setObjectName("facts")
        self.table = versions_table(self._facility)
        self._kind, self._relation = Choice("kind", VisitKind), Choice("relation", Relation)
        self._note = LabelledEdit("right_note", words.name_of("note"))
        self._permission = LabelledEdit("right_permission", words.name_of("permission"))
        self._reason = LabelledEdit("right_reason", self.tr("Why it is corrected"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for place, widget in enumerate((self._kind, self._relation, self._note, self._permission, self._reason)):
            grid.addWidget(widget, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(facts)
        column.addWidget(self.table, 1)
        column.addLayout(grid)
        column.addLayout(self._buttons(visit))

    def _buttons(self, visit: Visit) -> QHBoxLayout:
        correct = QPushButton(self.tr("Correct"))
        correct.setObjectName("correct")
        annul = QPushButton(self.tr("Annul…"))
        annul.setObjectName("annul")
        close = QPushButton(self.tr("Close  ·  Esc"))
        visitor, prisoner = QPushButton(self.tr("This visitor…")), QPushButton(self.tr("This prisoner…"))
        visitor.setObjectName("visitor_past")
        prisoner.setObjectName("prisoner_past")
        visitor.clicked.connect(self.visitor_wanted)
        prisoner.clicked.connect(self.prisoner_wanted)
        for button in (correct, annul, close, visitor, prisoner):
            button.setAutoDefault(False)
        for button in (correct, annul):
            button.setEnabled(visit.annulment is None)
        row = QHBoxLayout()
        for button in (annul, visitor, prisoner):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(correct)
        correct.clicked.connect(self.correct)
        annul.clicked.connect(self.annulment_wanted)
        close.clicked.connect(self.reject)
        return row

    def _facts(self, visit: Visit) -> list[str]:
        local = self._facility.local
        left = words.clock(local(visit.left_at)) if visit.left_at else self.tr("inside")
        said = self.tr("To {prisoner}, {kind}, {relation} · {day}, {arrived} – {left}")
        lines = [
            said.format(
                prisoner=visit.prisoner.name, kind=words.of(visit.kind), relation=words.of(visit.relation),
                day=words.day_of(local(visit.arrived_at)), arrived=words.clock(local(visit.arrived_at)), left=left,
            )
        ]  # fmt: skip
        if visit.papers:
            lines.append(f"{words.name_of('papers')}: {', '.join(visit.papers)}")
        if visit.search_result:
            said = self.tr("Search by {name}: {result}")
            lines.append(said.format(name=visit.searched_by, result=words.of(visit.search_result)))
        if visit.exceptions:
            said = self.tr("Let pass by {name}: {reason} ({what})")
            what = ", ".join(words.name_of(one) for one in visit.exceptions)
            lines.append(said.format(name=visit.authorised_by, reason=visit.authorised_reason, what=what))
        if visit.annulment is not None:
            said = self.tr("Annulled by {first} and {second}: {reason}")
            annulment = visit.annulment
            lines.append(said.format(first=annulment.by, second=annulment.confirmed_by, reason=annulment.reason))
        return lines

    def _show_values(self, visit: Visit) -> None:
        self._kind.choose(visit.kind)
        self._relation.choose(visit.relation)
        self._note.edit.setText(visit.note)
        self._permission.edit.setText(visit.permission)
