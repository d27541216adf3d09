"""The one window: set-up, sign-in, or the workspace; messages over all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gatepost.desk.sign_in import Opened, SignInDesk
from gatepost.domain.errors import Notice
from gatepost.domain.facility import Facility
from gatepost.ui import icons
from gatepost.ui.background import Background
from gatepost.ui.idle import IdleWatch
from gatepost.ui.locking import Lock
from gatepost.ui.looks import Look, Looks
from gatepost.ui.manual_opener import ManualOpener
from gatepost.ui.messages import Messages
from gatepost.ui.pages.lock import LockPage
from gatepost.ui.pages.setup import SetupPage
from gatepost.ui.pages.sign_in import SignInPage
from gatepost.ui.rest import Rest
from gatepost.ui.theme import Theme
from gatepost.ui.translate import Translation
from gatepost.ui.widgets.password_dialog import PasswordDialog

if TYPE_CHECKING:  # what a signed-in officer needs takes longer to load than the first window to be shown
    from gatepost.desk.counters import Counters
    from gatepost.desk.practice import PracticeDesk
    from gatepost.domain.reading import DocumentReading, Reading
    from gatepost.ui.practising import Practising
    from gatepost.ui.scanner import Scanner
    from gatepost.ui.workspace import Workspace

_LEAST_WIDTH, _LEAST_HEIGHT = 1_180, 680
_ICON_PX = 64


class Window(QMainWindow):
    """Owns the pages; desks, background and scanner come from the composition root, some only when they are needed."""

    def __init__(
        self,
        desk: SignInDesk,
        open_counters: Callable[[SignInDesk, Opened], Counters],
        open_practice: Callable[[str], PracticeDesk],
        open_scanner: Callable[[], Scanner],
        background: Background,
        theme: Theme,
        translation: Translation,
    ) -> None:
        super().__init__()
        self._register = desk  # the sign-in of the real store, also while somebody practises
        self._desk = desk
        self._open_counters = open_counters
        self._open_practice = open_practice
        self._open_scanner = open_scanner
        self._scanner: Scanner | None = None
        self._background = background
        self._theme = theme
        self._translation = translation
        self._looks = Looks(desk.folder)
        self._counters: Counters | None = None
        self._workspace: Workspace | None = None
        self._facility: Facility | None = None
        self._opened: Opened | None = None
        self._practising: Practising | None = None
        self._closes_anyway = False
        self.idle = IdleWatch(self)
        self._resting = Rest(background)
        self.manual = ManualOpener(self, lambda: self._translation.language, lambda: self._topic)
        self._build()
        self._connect()
        self._show_first_page()

    @property
    def messages(self) -> Messages:
        """The one error surface."""
        return self._messages

    @property
    def workspace(self) -> Workspace | None:
        """What the signed-in officer sees."""
        return self._workspace

    @property
    def page(self) -> QWidget:
        """Set-up, sign-in or the workspace: what is shown now."""
        return self._stack.currentWidget()

    @property
    def _topic(self) -> str:
        return self._workspace.topic if self._workspace is not None else ""

    def listen(self) -> Scanner:
        """Listen to what the sources send, from the first call on."""
        if self._scanner is None:
            self._scanner = self._open_scanner()
            self._scanner.received.connect(self._receive)
            self._scanner.repeated.connect(self._receive_again)
            self._scanner.failed.connect(self._scan_failed)
        return self._scanner

    def practise(self) -> None:
        """Open the practice store, made first where there is none of today."""
        from gatepost.ui.practising import Practising  # loaded late on purpose: see above

        if self._practising is None:
            try:
                desk = self._open_practice(self._translation.language)
            except Notice as notice:
                self._messages.show_notice(notice)
                return
            self._practising = Practising(desk, self._background, self._messages, self._column, self)
            self._practising.begun.connect(self._enter)
            self._practising.failed.connect(self._practice_failed)
            self._practising.stepped.connect(self._practice_step)
            self._practising.leave_wanted.connect(self.sign_out)
            self._practising.again_wanted.connect(self._practise_again)
        self._desk = self._practising.desk.sign_in
        self._practising.begin()

    def _practice_step(self, done: int, days: int) -> None:
        page = self.page
        if isinstance(page, SignInPage):
            page.show_practice_coming(done, days)

    def _practise_again(self) -> None:
        self._let_go()
        self._show_sign_in()
        self.practise()

    def _practice_failed(self, notice: Notice) -> None:
        self._end_practice()
        self._show_sign_in()
        self._messages.show_notice(notice)

    def _end_practice(self) -> None:
        self._desk = self._register
        if self._practising is not None:
            self._practising.end()
            self._practising.deleteLater()
            self._practising = None
            self._put_on(self._looks.of())

    def restore_backup(self) -> None:
        """Open the dialog of backups; nobody is signed in."""
        from gatepost.desk.restoring import RestoringDesk  # loaded late on purpose: hardly ever needed, and heavy
        from gatepost.ui.widgets.restore_dialog import RestoreDialog

        dialog = RestoreDialog(RestoringDesk(self._desk, self._desk.now), self._background, self)
        dialog.restored.connect(self._restored)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def lock(self) -> None:
        """Hide everything until a password is given; what is being typed stays as it is."""
        if self._workspace is None or self._opened is None or self._lock.is_on:
            return
        opened = self._opened
        take_over = partial(self._desk.take_over, opened.store)
        page = LockPage(
            opened.officer, self._workspace.unsaved, take_over, self._background, self._messages, self._theme
        )
        page.opened.connect(self._unlocked)
        page.sign_out_wanted.connect(partial(self.sign_out, opened.officer.login))
        self._messages.dismiss()
        self._column.addWidget(self._messages)
        self._lock.put_on(page)
        self._note("user.locked")

    def change_password(self, why: str = "") -> None:
        """Let the signed-in officer choose another password of their own."""
        if self._opened is None:
            return
        why = why or self.tr("Choose another password for {name}.").format(name=self._opened.officer.name)
        change = partial(self._desk.change_password, self._opened.store, self._opened.officer)
        dialog = PasswordDialog(why, change, self._background, self)
        dialog.accepted.connect(partial(self._password_changed, self._opened))
        if self._opened.must_change:
            dialog.rejected.connect(partial(self.sign_out, self._opened.officer.login))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _password_changed(self, opened: Opened) -> None:
        self._opened = replace(opened, must_change=False)
        self._messages.success(self.tr("The new password counts from now on."))

    def sign_out(self, login: str = "") -> None:
        """Forget the key and ask for a password again. What was typed and not saved is gone."""
        self._let_go()
        if self._practising is not None:
            self._end_practice()
            login = ""
        self._show_sign_in(login)

    def _let_go(self) -> None:
        """Whoever is signed in leaves; the store is closed."""
        self._note("user.signed_out")
        self._stop_backups()
        self._background.finish()
        self._stop_scanner()
        if self._counters is not None:
            self._counters.close()
        self._lock.take_off()
        self._counters = self._workspace = self._facility = self._opened = None
        self._messages.facility = None
        self.idle.minutes = 0

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, pictures and text may be dropped anywhere."""
        data = event.mimeData()
        if data.hasUrls() or data.hasImage() or data.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        if self._scanner is not None and self._scanner.take_mime(event.mimeData()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is under way, then let everything go; ask first where something typed would be lost."""
        if not self._closes_anyway and self._asks_first(self.tr("Close anyway"), self._close_anyway):
            event.ignore()
            return
        self._note("user.signed_out")
        self._stop_backups()
        self._background.finish()
        self._stop_scanner()
        if self._counters is not None:
            self._counters.close()
            self._counters = None
        if self._practising is not None:
            self._practising.end()
            self._practising = None
        self._looks.geometry = self.saveGeometry()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle("Gatepost")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.setAcceptDrops(True)
        self._put_on(self._looks.of())
        self.setWindowIcon(icons.icon("gatepost", self._theme.colours.accent, _ICON_PX))
        self._messages = Messages(self._theme, self._desk.folder / "reports")
        self._stack = QStackedWidget()
        self._lock = Lock(self, self._stack)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self._messages)
        self.setCentralWidget(holder)

    def show_as_left(self) -> None:
        """Show the window as it was left last time; the first time it fills the screen."""
        geometry = self._looks.geometry
        if geometry is None:
            self.showMaximized()
        else:
            self.restoreGeometry(geometry)
            self.show()

    def _connect(self) -> None:
        self.idle.idle.connect(self.lock)
        self.idle.resting.connect(self._rest)
        self._background.bug.connect(self._messages.show_bug)

    def _show_first_page(self) -> None:
        if self._desk.is_set_up:
            self._show_sign_in()
        else:
            self._show_set_up()

    def _show_set_up(self) -> None:
        page = SetupPage(self._desk, self._background, self._messages, self._translation.language)
        page.finished.connect(self._show_sign_in)
        page.language_chosen.connect(self._change_set_up_language)
        page.restore_wanted.connect(self.restore_backup)
        self._show(page)

    def _restored(self, replaced: Path) -> None:
        self._show_sign_in()
        said = self.tr("The backup is restored; sign in. The replaced store is kept in {folder}.")
        self._messages.tell(said.format(folder=replaced))

    def _change_set_up_language(self, language: str) -> None:
        self._looks.speak_first(language)
        self._translation.apply(language)
        self.manual.forget()
        self._show_set_up()

    def _show_sign_in(self, login: str = "") -> None:
        page = SignInPage(self._desk, self._background, self._messages, self._theme)
        page.opened.connect(self._enter)
        page.restore_wanted.connect(self.restore_backup)
        page.practice_wanted.connect(self.practise)
        self._show(page)
        page.show_empty(login)

    def _enter(self, opened: Opened) -> None:
        self._opened = opened
        self._counters = self._open_counters(self._desk, opened)
        self._show_workspace(self._counters, self._counters.visits.facility())
        if opened.must_change:
            self.change_password(self.tr("Somebody else knows your password. Choose one that only you know."))

    def _unlocked(self, opened: Opened) -> None:
        """The officer who was here goes on where they were; another one begins anew, with the store still open."""
        same = self._opened is not None and opened.officer == self._opened.officer
        self._lock.take_off()
        self.idle.touch()
        if same and self._workspace is not None:
            self._workspace.place_messages(self._messages)
            self._stack.setCurrentWidget(self._workspace)
            self._lock.give_back()
            return
        self._lock.give_up()
        self._stop_backups()
        self._enter(opened)

    def _note(self, deed: str) -> None:
        """Journal what the officer did to the window; where the store does not take it, the window goes on."""
        if self._opened is not None:
            work = partial(self._desk.note, self._opened.store, self._opened.officer, deed)
            self._background.run(work, _nothing, _nothing)

    def _show_workspace(self, counters: Counters, facility: Facility) -> None:
        from gatepost.ui.workspace import Workspace  # loaded late on purpose: see above

        scanner = self.listen()
        self._stop_backups()
        self._facility = facility
        self._messages.dismiss()
        self._messages.facility = facility
        look = self._looks.of(counters.officer.login)
        self._put_on(replace(look, language=look.language or facility.language))
        self._looks.speak_first(self._translation.language)
        self.setWindowTitle(f"{facility.name} · Gatepost")
        self._workspace = Workspace(
            counters, facility, scanner, self._background, self._messages, self._theme, self._translation.language
        )
        self._workspace.sign_out_wanted.connect(self._sign_out_wanted)
        self._workspace.lock_wanted.connect(self.lock)
        self._workspace.password_wanted.connect(self.change_password)
        self._workspace.look_wanted.connect(self._change_look)
        self._workspace.facility_changed.connect(self._facility_changed)
        self._show(self._workspace)
        self.idle.minutes = facility.lock_minutes
        self.idle.touch()
        if self._practising is not None:
            self._practising.show_bar(lambda picture: scanner.take_files([picture]))
        self._workspace.gate.setFocus()
        scanner.configure(facility)

    def _rest(self, quiet_s: float) -> None:
        """Nobody does anything: what would take time later is done now."""
        if self._workspace is not None and self.page is self._workspace:
            self._resting.take(self._workspace, quiet_s)

    def _stop_backups(self) -> None:
        if self._workspace is not None:
            self._workspace.backups.stop()

    def _stop_scanner(self) -> None:
        if self._scanner is not None:
            self._scanner.stop()

    def _sign_out_wanted(self) -> None:
        login = self._counters.officer.login if self._counters else ""
        leave = partial(self.sign_out, login)
        if not self._asks_first(self.tr("Sign out anyway"), leave):
            leave()

    def _close_anyway(self) -> None:
        self._closes_anyway = True
        self.close()

    def _asks_first(self, action: str, go_on: Callable[[], None]) -> bool:
        """Whether a card is open that would be lost; then the officer is asked."""
        unsaved = self._workspace.unsaved if self._workspace else ""
        if unsaved:
            said = self.tr("Not saved yet: {name}. Save or cancel it first.")
            self._messages.tell(said.format(name=unsaved), action, go_on)
        return bool(unsaved)

    def _facility_changed(self, facility: Facility) -> None:
        if self._counters is not None:
            said = self._messages.text
            self._renew_workspace(self._counters, facility)
            self._messages.success(said)

    def _renew_workspace(self, counters: Counters, facility: Facility) -> None:
        """Make it anew, and show the page that was seen."""
        seen = self._workspace.shown_kind if self._workspace else None
        self._show_workspace(counters, facility)
        if seen is not None and self._workspace is not None:
            self._workspace.show_page(seen)

    def _change_look(self, look: Look) -> None:
        """The officer wants to see the window otherwise; only then is what was typed given up."""
        if not self._asks_first(self.tr("Switch anyway"), partial(self._change_look_anyway, look)):
            self._change_look_anyway(look)

    def _change_look_anyway(self, look: Look) -> None:
        if self._counters is not None and self._facility is not None:
            self._looks.keep(look, self._counters.officer.login)
            self._renew_workspace(self._counters, self._facility)

    def _put_on(self, look: Look) -> None:
        wanted = (look.night, look.type_size, self._practising is not None)
        if wanted != (self._theme.is_night, self._theme.type_size, self._theme.is_practice) or not self._theme.is_on:
            self._theme.apply(*wanted)
            self.manual.forget()
        if look.language not in ("", self._translation.language):
            self._translation.apply(look.language)
            self.manual.forget()

    def _show(self, page: QWidget) -> None:
        if page is self._workspace and self._workspace is not None:
            self._workspace.place_messages(self._messages)
        else:
            self._column.addWidget(self._messages)
        previous = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if previous is not None:
            self._stack.removeWidget(previous)
            previous.deleteLater()

    def _receive(self, reading: Reading) -> None:
        if self._workspace is not None and not self._lock.is_on:
            self._workspace.receive(reading)
        else:
            self._messages.tell(self.tr("Sign in first, then scan again. Nothing was changed."))

    def _receive_again(self, reading: DocumentReading) -> None:
        if self._workspace is not None and not self._lock.is_on:
            self._workspace.receive_again(reading)

    def _scan_failed(self, notice: Notice) -> None:
        if self._workspace is not None and not self._lock.is_on:
            self._workspace.show_failed_scan(notice)
        else:
            self._messages.show_notice(notice)


def _nothing(ended: object) -> None:
    del ended
