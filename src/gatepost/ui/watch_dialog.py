"""A visitor or sender and an entry of a watchlist side by side: the duty officer says whether they are one person."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.authority import SecondSignIn
from gatepost.domain.errors import Notice
from gatepost.domain.people import IdentityDocument, Person
from gatepost.domain.watchlists import Watched, WatchTrait
from gatepost.ui import words
from gatepost.ui.widgets.form import LabelledEdit
from gatepost.ui.widgets.side_by_side import Compared, side_by_side

_WIDTH_PX = 860


@dataclass(frozen=True)
class Decision:
    """What was decided, why, and who signed in for it (None: the officer at the window may decide)."""

    watched: Watched
    is_match: bool
    reason: str
    second: SecondSignIn | None


class WatchDialog(QDialog):
    """`decided` carries the decision; the dialog stays open until `accept` or `show_failure`."""

    decided = Signal(object)

    def __init__(
        self, watched: Watched, person: Person, document: IdentityDocument, may_decide: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("watch_dialog")
        self.setWindowTitle(self.tr("May be on a list"))
        self.resize(_WIDTH_PX, 0)
        self._watched = watched
        self._may_decide = may_decide
        self._build(person, document)

    def show_failure(self, notice: Notice) -> None:
        """What is wrong; what was typed stays."""
        self._said.setText(words.notice(notice))

    def _build(self, person: Person, document: IdentityDocument) -> None:
        watchlist = self._watched.watchlist
        title = QLabel(self.tr("May be on the list “{name}”").format(name=watchlist.name))
        title.setProperty("role", "title")
        period = f"{words.day(watchlist.first_day)} – {words.day(watchlist.last_day) or '…'}"
        source = QLabel(f"{watchlist.number} · {watchlist.source} · {watchlist.order} · {period}")
        source.setProperty("role", "muted")
        hint = QLabel(
            self.tr("Compare the person at the window with the list. The answer is remembered."),
            wordWrap=True,
        )
        hint.setProperty("role", "hint")
        self._reason = LabelledEdit("watch_reason", words.name_of("reason"))
        self._login = LabelledEdit("watch_login", words.name_of("login"))
        self._password = LabelledEdit("watch_password", words.name_of("password"), secret=True)
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("watch_said")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(source)
        heads = (self.tr("At the window"), self.tr("In the list"))
        column.addLayout(side_by_side(self._lines(person, document), heads))
        column.addWidget(hint)
        if not self._may_decide:
            signing = QHBoxLayout()
            signing.setSpacing(12)
            signing.addWidget(self._login)
            signing.addWidget(self._password)
            column.addLayout(signing)
        column.addWidget(self._reason)
        column.addWidget(self._said)
        column.addLayout(self._buttons())

    def _lines(self, person: Person, document: IdentityDocument) -> list[Compared]:
        entry, traits = self._watched.entry, self._watched.traits
        own_names = "\n".join(
            one for one in (person.name, f"{person.surname_cyrillic} {person.given_names_cyrillic}".strip()) if one
        )
        texts = {
            WatchTrait.NAMES: ("names", own_names, "\n".join(entry.names)),
            WatchTrait.BIRTH_DATE: ("birth_date", words.day(person.birth_date), words.day(entry.birth_date)),
            WatchTrait.SEX: ("sex", person.sex, entry.sex),
            WatchTrait.NATIONALITY: ("nationality", person.nationality, entry.nationality),
            WatchTrait.DOCUMENT_NUMBER: ("document_number", document.number, entry.document_number),
            WatchTrait.PERSONAL_NUMBER: ("personal_number", person.pin, entry.pin),
        }
        lines = [
            Compared(words.name_of(label), left, right, traits.get(trait))
            for trait, (label, left, right) in texts.items()
        ]
        return [*lines, Compared(words.name_of("note"), "", entry.note)]

    def _buttons(self) -> QHBoxLayout:
        back = QPushButton(self.tr("Back  ·  Esc"))
        other = QPushButton(self.tr("Somebody else"))
        other.setObjectName("watch_other")
        same = QPushButton(self.tr("The same person"))
        same.setObjectName("watch_same")
        for button in (back, other, same):
            button.setAutoDefault(False)
        back.clicked.connect(self.reject)
        other.clicked.connect(lambda: self._decide(is_match=False))
        same.clicked.connect(lambda: self._decide(is_match=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(other)
        row.addWidget(same)
        return row

    def _decide(self, is_match: bool) -> None:
        reason = self._reason.text
        second = None if self._may_decide else SecondSignIn(self._login.text, self._password.text, reason)
        self.decided.emit(Decision(self._watched, is_match, reason, second))
