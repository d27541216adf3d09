"""The practice mode in the window: its bar over the page, the documents to scan, the lessons with a check."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from gatepost.desk.invented_year import DAYS
from gatepost.desk.practice import PASSWORD, SECOND_LOGIN, PracticeDesk
from gatepost.desk.sign_in import Opened
from gatepost.domain.errors import QT_TRANSLATE_NOOP
from gatepost.domain.lessons import Lesson
from gatepost.host import shipped
from gatepost.ui.background import Background, Watch
from gatepost.ui.messages import Messages

_KEYS = "Ctrl+J"
_WIDTH_PX = 620
_TITLES = {
    Lesson.REGISTER_A_VISIT: QT_TRANSLATE_NOOP("Practice", "1. Register a visit"),
    Lesson.CHECK_OUT: QT_TRANSLATE_NOOP("Practice", "2. Let a visitor out"),
    Lesson.REFUSE_A_PARCEL: QT_TRANSLATE_NOOP("Practice", "3. Refuse something in a parcel"),
    Lesson.HAND_OVER_THE_SHIFT: QT_TRANSLATE_NOOP("Practice", "4. Hand over the shift"),
}
_HOW = {
    Lesson.REGISTER_A_VISIT: QT_TRANSLATE_NOOP(
        "Practice",
        "Scan a document: choose a passport under “Documents to scan”. Its fields are filled. Choose the prisoner "
        "(type УЧ-001, Enter), what the visitor is to them, and save with Enter.",
    ),
    Lesson.CHECK_OUT: QT_TRANSLATE_NOOP(
        "Practice",
        "Scan the same document again: the check-out opens. Compare the person with the card, and press Enter.",
    ),
    Lesson.REFUSE_A_PARCEL: QT_TRANSLATE_NOOP(
        "Practice",
        "On Parcels (Ctrl+3) open one that waits, press F5, and put some of an item under “kept back” with a reason. "
        "Finish with Ctrl+Enter.",
    ),
    Lesson.HAND_OVER_THE_SHIFT: QT_TRANSLATE_NOOP(
        "Practice",
        "On Shift (Ctrl+6) open a shift, then tick everything that goes on and hand over. The next one signs as "
        "{login} with the password {password}.",
    ),
}
_DOCUMENTS = {
    "known-passport": QT_TRANSLATE_NOOP("Practice", "A passport of somebody who has been here"),
    "known-card": QT_TRANSLATE_NOOP("Practice", "An identity card of somebody who has been here"),
    "new-passport": QT_TRANSLATE_NOOP("Practice", "A passport of somebody new"),
    "expired-passport": QT_TRANSLATE_NOOP("Practice", "A passport that has expired"),
}

translate = QCoreApplication.translate


class Practising(QObject):
    """One time of practising; the bar's buttons want to leave it, or to begin anew."""

    begun = Signal(object)  # Opened
    failed = Signal(object)  # Notice
    stepped = Signal(int, int)  # days of the invented year that are written, and how many it has
    leave_wanted = Signal()
    again_wanted = Signal()

    def __init__(
        self, desk: PracticeDesk, background: Background, messages: Messages, column: QVBoxLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self._column = column  # over whose first part the bar stands
        self._bar: QFrame | None = None
        self._background = background
        self._messages = messages
        self._opened: Opened | None = None
        self._began_at = 0
        self._lessons: LessonsDialog | None = None

    def begin(self) -> None:
        """Open the practice store as it was made; what is done from then on counts for the lessons."""
        watch = Watch(self)
        watch.stepped.connect(self._step)
        self._background.run(partial(self.desk.begin, watch.step), self._has_begun, self.failed.emit)

    def show_bar(self, scan: Callable[[Path], object]) -> None:
        """Put the bar over the page, in the window's language; `scan` reads a picture."""
        self._lift_bar()
        self._bar = self._made_bar(scan)
        self._column.insertWidget(0, self._bar)

    def end(self) -> None:
        """Let the practice store go."""
        self._lift_bar()
        self.desk.close()

    def _step(self, done: int) -> None:
        self.stepped.emit(done, DAYS)

    def _has_begun(self, opened: Opened) -> None:
        self._opened, self._began_at = opened, opened.store.journal_length()
        self.begun.emit(opened)

    def _lift_bar(self) -> None:
        self._end_lessons()
        if self._bar is not None:
            self._column.removeWidget(self._bar)
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None

    def _made_bar(self, scan: Callable[[Path], object]) -> QFrame:
        bar = QFrame()
        bar.setObjectName("practice")
        word = QLabel(self.tr("PRACTICE"))
        word.setProperty("role", "title")
        said = QLabel(self.tr("Nobody here exists. Password: {password}").format(password=PASSWORD))
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(word)
        row.addWidget(said)
        row.addStretch(1)
        documents = self._button(bar, "practice_documents", self.tr("Documents to scan"))
        documents.setMenu(self._documents(documents, scan))
        lessons = self._button(bar, "practice_lessons", self.tr("Lessons  ·  {keys}").format(keys=_KEYS))
        lessons.clicked.connect(self.show_lessons)
        QShortcut(QKeySequence(_KEYS), bar, self.show_lessons)
        again = self._button(bar, "practice_again", self.tr("Begin anew"))
        again.clicked.connect(self.again_wanted)
        leave = self._button(bar, "practice_leave", self.tr("Stop practising"))
        leave.clicked.connect(self.leave_wanted)
        for button in (documents, lessons, again, leave):
            row.addWidget(button)
        return bar

    def show_lessons(self) -> None:
        """Open the lessons, each with whether it is done."""
        if self._lessons is None:
            parent = self.parent()
            self._lessons = LessonsDialog(self._check, parent if isinstance(parent, QWidget) else None)
        self._lessons.show()
        self._lessons.raise_()
        self._check()

    def _check(self) -> None:
        if self._opened is None or self._lessons is None:
            return
        work = partial(self.desk.done_since, self._opened, self._began_at)
        self._background.run(work, self._lessons.show_done, self._messages.show_notice)

    def _end_lessons(self) -> None:
        if self._lessons is not None:
            self._lessons.close()
            self._lessons.deleteLater()
            self._lessons = None

    def _button(self, bar: QWidget, name: str, text: str) -> QPushButton:
        button = QPushButton(text, bar)
        button.setObjectName(name)
        button.setProperty("role", "small")
        button.setAutoDefault(False)
        return button

    def _documents(self, parent: QWidget, scan: Callable[[Path], object]) -> QMenu:
        menu = QMenu(parent)
        for name, text in _DOCUMENTS.items():
            menu.addAction(translate("Practice", text), partial(scan, specimen(name)))
        return menu


class LessonsDialog(QDialog):
    """The lessons beside the work: it does not hold the window up."""

    def __init__(self, check: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lessons"))
        self.setModal(False)
        self.setMinimumWidth(_WIDTH_PX)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        self._marks = {}
        for lesson in Lesson:
            title = QLabel()
            title.setProperty("role", "heading")
            how = QLabel(
                translate("Practice", _HOW[lesson]).format(login=SECOND_LOGIN, password=PASSWORD), wordWrap=True
            )
            how.setProperty("role", "muted")
            column.addWidget(title)
            column.addWidget(how)
            column.addSpacing(8)
            self._marks[lesson] = title
        self._said = QLabel(wordWrap=True)
        self._said.setObjectName("lessons_said")
        again = QPushButton(self.tr("Check"))
        again.setObjectName("check_lessons")
        again.setProperty("role", "primary")
        again.clicked.connect(check)
        close = QPushButton(self.tr("Close  ·  Esc"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(close)
        row.addWidget(again)
        column.addLayout(row)
        self.show_done(frozenset())

    def show_done(self, done: frozenset[Lesson]) -> None:
        """Tick what is done."""
        for lesson, title in self._marks.items():
            mark = self.tr("✓ done") if lesson in done else self.tr("○ to do")
            title.setText(f"{translate('Practice', _TITLES[lesson])}   {mark}")
        self._said.setText(
            self.tr("All four are done. Practise on, or begin anew.")
            if len(done) == len(Lesson)
            else self.tr("Done: {done} of {all}").format(done=len(done), all=len(Lesson))
        )


def specimen(name: str) -> Path:
    """A picture of a document of nobody."""
    return shipped("assets") / "practice" / f"{name}.jpg"
