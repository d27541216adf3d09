"""The command line: the window by default, with a word a tool for IT."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from gatepost import __version__, host
from gatepost.cli import speech
from gatepost.domain.errors import Fault, Refusal
from gatepost.domain.facility import LANGUAGES

REFUSED, FAILED = 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0, `REFUSED` where a rule said no, `FAILED` where the environment did."""
    parsed = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):  # a window's program on Windows has neither
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name that the console cannot show stops no tool
    run: Callable[[argparse.Namespace], int] = parsed.run
    if run not in (_window, _scan):  # the window speaks for itself, and what `scan` prints is a contract
        speech.speak(parsed.language or host.system_language())
    try:
        return run(parsed)
    except Refusal as refusal:
        print(speech.notice(refusal), file=sys.stderr)
        return REFUSED
    except Fault as fault:
        print(speech.notice(fault), file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # whoever read our output has had enough
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="gatepost", description="The electronic register of one prison gate post.")
    parser.add_argument("--version", action="version", version=f"Gatepost {__version__}")
    _add_store(parser, default=None)
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="tools for IT", metavar="")
    _add_scan(commands.add_parser("scan", help="read documents from pictures or text, one JSON object each"))
    _add_export(commands.add_parser("export", help="write the files of one register day"))
    _add_verify(
        commands.add_parser("verify", help="check the store: pages, journal, every record, numbers, seals on paper")
    )
    _add_backup(commands.add_parser("backup", help="copy the store while it is in use, and check the copy"))
    _add_restore(commands.add_parser("restore", help="look into a backup and put it in the store's place"))
    _add_person_file(commands.add_parser("person-file", help="write all that is held on one person into one file"))
    _add_set_up(commands.add_parser("set-up", help="set up this post from a file of answers, without a window"))
    _add_doctor(
        commands.add_parser(
            "doctor", help="check devices, printers, rights, disk, clock and backup, and say what to do"
        )
    )
    _add_verify_package(
        commands.add_parser("verify-package", help="check that an installer is the one that was released")
    )
    _add_self_test(commands.add_parser("self-test", help="walk the main job in a store of its own"))
    _add_language(parser, default=None)
    for command in commands.choices.values():
        _add_language(command, default=argparse.SUPPRESS)
    return parser


def _add_language(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Before the tool's name or after it."""
    parser.add_argument(
        "--language", choices=LANGUAGES, default=default, help="what the tools say (default: the system's language)"
    )


def _add_store(parser: argparse.ArgumentParser, default: str | None = argparse.SUPPRESS) -> None:
    """Before the tool's name or after it: a tool without the word must not forget what stands before its name."""
    parser.add_argument(
        "--store", type=Path, default=default, metavar="DIR", help=f"the store's folder (default: {host.data_folder()})"
    )


def _add_password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--user", metavar="NAME", help="who signs in (asked for where left out)")
    parser.add_argument(
        "--password-fd", type=int, metavar="FD", help="read the password from this file descriptor instead of asking"
    )


def _add_scan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="pictures of documents or barcodes")
    parser.add_argument("--text", metavar="FILE", help="MRZ lines, a blank line between documents; - is standard input")
    parser.add_argument("--json", action="store_true", help="one JSON object a line (a contract, see docs/scan.md)")
    parser.set_defaults(run=_scan)


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    _add_password(parser)
    parser.add_argument(
        "--day", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the register day (default: today)"
    )
    parser.add_argument("--to", type=Path, metavar="FILE", help="the file (default: visits-DAY.csv here)")
    parser.add_argument(
        "--whole", type=Path, metavar="DIR", help="write CSVs, workbook, printed journal and manifest into this folder"
    )
    parser.set_defaults(run=_export)


def _add_verify(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    _add_password(parser)
    parser.add_argument("--seal", action="append", default=[], metavar="TEXT", help="a seal from a signed sheet")
    parser.add_argument("--seals", type=Path, metavar="FILE", help="a text file of seals, one a line")
    parser.set_defaults(run=_verify)


def _add_backup(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    _add_password(parser)
    parser.add_argument("--list", action="store_true", help="list the backups there are, the newest first")
    parser.set_defaults(run=_backup)


def _add_restore(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    _add_password(parser)
    parser.add_argument(
        "backup",
        nargs="?",
        type=Path,
        metavar="BACKUP",
        help="the folder of a backup, or of several (the newest counts)",
    )
    parser.add_argument("--recovery-key", action="store_true", help="unlock it with the printed recovery key")
    parser.add_argument("--look", action="store_true", help="only say what is inside; nothing is changed")
    parser.set_defaults(run=_restore)


def _add_person_file(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    _add_password(parser)
    parser.add_argument("query", metavar="WHO", help="a document, personal or telephone number, a name, or #ID")
    parser.add_argument("--to", type=Path, metavar="FILE", help="the file (default: person-ID.zip here)")
    parser.set_defaults(run=_person_file)


def _add_set_up(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    parser.add_argument("--answers", type=Path, required=True, metavar="FILE", help="the answers (see docs/answers.md)")
    parser.add_argument("--password-fd", type=int, metavar="FD", help="read the first user's password from this file")
    parser.add_argument(
        "--recovery-key-to", type=Path, required=True, metavar="FILE", help="a new file for the recovery key"
    )
    parser.set_defaults(run=_set_up)


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    _add_password(parser)
    parser.set_defaults(run=_doctor)


def _add_verify_package(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("package", type=Path, metavar="FILE", help="the installer; its signature lies beside it (.sig)")
    parser.add_argument("--key", type=Path, metavar="FILE", help="the public key (default: that of this program)")
    parser.set_defaults(run=_verify_package)


def _add_self_test(parser: argparse.ArgumentParser) -> None:
    _add_store(parser)
    parser.add_argument("--visits", type=int, default=5, metavar="N", help="how many visits to register (default: 5)")
    parser.set_defaults(run=_self_test)


def _folder(parsed: argparse.Namespace) -> Path:
    return parsed.store or host.data_folder()


def _window(parsed: argparse.Namespace) -> int:
    from gatepost import app  # loaded late on purpose: Qt has no business in the tools

    return app.open_window(_folder(parsed))


def _scan(parsed: argparse.Namespace) -> int:
    from gatepost.cli import scan  # loaded late on purpose: OpenCV and its friends take a while

    return scan.run(parsed.files, parsed.text, parsed.json)


def _export(parsed: argparse.Namespace) -> int:
    from gatepost.cli import registers  # loaded late on purpose, like every command

    if parsed.whole:
        return registers.export_whole(_folder(parsed), parsed.user, parsed.password_fd, parsed.day, parsed.whole)
    return registers.export(_folder(parsed), parsed.user, parsed.password_fd, parsed.day, parsed.to)


def _verify(parsed: argparse.Namespace) -> int:
    from gatepost.cli import registers

    return registers.verify(_folder(parsed), parsed.user, parsed.password_fd, parsed.seal, parsed.seals)


def _backup(parsed: argparse.Namespace) -> int:
    from gatepost.cli import backups

    return backups.back_up(_folder(parsed), parsed.user, parsed.password_fd, parsed.list)


def _restore(parsed: argparse.Namespace) -> int:
    from gatepost.cli import backups

    return backups.restore(
        _folder(parsed), parsed.backup, parsed.user, parsed.recovery_key, parsed.password_fd, parsed.look
    )


def _person_file(parsed: argparse.Namespace) -> int:
    from gatepost.cli import persons

    return persons.person_file(_folder(parsed), parsed.user, parsed.password_fd, parsed.query, parsed.to)


def _set_up(parsed: argparse.Namespace) -> int:
    from gatepost.cli import set_up

    return set_up.run(_folder(parsed), parsed.answers, parsed.password_fd, parsed.recovery_key_to)


def _doctor(parsed: argparse.Namespace) -> int:
    from gatepost.cli import doctor

    return doctor.run(_folder(parsed), parsed.user, parsed.password_fd)


def _verify_package(parsed: argparse.Namespace) -> int:
    from gatepost.cli import packages

    return packages.verify(parsed.package, parsed.key)


def _self_test(parsed: argparse.Namespace) -> int:
    from gatepost.cli import self_test

    return self_test.run(parsed.store, parsed.visits)
