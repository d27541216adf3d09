"""The panel of proof: checks the whole store, with the seal of a signed sheet where one is typed or scanned."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from gatepost.desk.counters import Counters
from gatepost.domain.errors import Cancelled, Notice
from gatepost.domain.facility import Facility
from gatepost.domain.proof import Proof
from gatepost.ui import words
from gatepost.ui.background import Background, Lane, Watch
from gatepost.ui.messages import Messages
from gatepost.ui.widgets.form import LabelledEdit, panel, scrolled
from gatepost.ui.widgets.page import Page


class ProofPanel(Page):
    """What was checked and what was found stays until the next check."""

    def __init__(self, counters: Counters, facility: Facility, background: Background, messages: Messages) -> None:
        super().__init__(counters, facility, background, messages)
        self._watch: Watch | None = None
        self._build()

    def reload(self) -> None:
        """Nothing is asked for: a check is wanted, or not."""

    def check(self) -> None:
        """Check everything; pressed again while it goes on, it is given up."""
        if self._watch is not None:
            self._watch.cancel()
            return
        self._watch = Watch(self)
        self._watch.stepped.connect(self._show_step)
        self._check.setText(self.tr("Stop checking"))
        self._proof.setText(self.tr("Checking…"))
        seal = self._seal.text.strip()
        work = partial(self._counters.proof.check, (seal,) if seal else (), self._watch.step)
        self._background.run(work, self._show, self._not_checked, Lane.BACKUP)

    def check_seal(self, text: str) -> None:
        """A seal was scanned: check with it."""
        self._seal.edit.setText(text)
        if self._watch is None:
            self.check()

    def _build(self) -> None:
        said = QLabel(
            self.tr(
                "Proves that nothing was altered behind the journal’s back; the seal of a signed sheet proves the "
                "journal."
            ),
            wordWrap=True,
        )
        said.setProperty("role", "hint")
        self._seal = LabelledEdit("seal", self.tr("Seal of a signed sheet (scan or type; may stay empty)"))
        self._seal.edit.returnPressed.connect(self.check)
        self._check = QPushButton(self.tr("Check everything"))
        self._check.setObjectName("verify")
        self._check.clicked.connect(self.check)
        self._proof = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._proof.setObjectName("proof")
        self._proof.setAlignment(Qt.AlignmentFlag.AlignTop)
        holder = QVBoxLayout()
        holder.addStretch(1)
        holder.addWidget(self._check)
        line = QHBoxLayout()
        line.addWidget(self._seal, 1)
        line.addLayout(holder)
        frame, column = panel(self.tr("Proof"))
        column.addWidget(said)
        column.addLayout(line)
        column.addWidget(scrolled(self._proof), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _show_step(self, count: int) -> None:
        self._proof.setText(self.tr("Checking… {count}").format(count=count))

    def _finished(self) -> None:
        self._watch = None
        self._check.setText(self.tr("Check everything"))

    def _show(self, proof: Proof) -> None:
        self._finished()
        lines = []
        for check in proof.checks:
            mark = "✓" if check.holds else "✗"
            lines.append(f"{mark} {words.of(check.kind)}: {check.looked_at}")
            lines += [f"    {words.proof(finding)}" for finding in check.findings]
        if proof.redacted:
            lost = self.tr("{count} entries lost names when somebody’s time of keeping was over.")
            lines.append(lost.format(count=proof.redacted))
        if not proof.holds:
            lines.insert(0, self.tr("Not everything holds. Keep the store as it is and tell IT."))
        self._proof.setText("\n".join(lines))

    def _not_checked(self, notice: Notice) -> None:
        self._finished()
        self._proof.clear()
        if not isinstance(notice, Cancelled):
            self._messages.show_notice(notice)
            self._seal.edit.setFocus()
