"""Takes out of a bundle what Gatepost never uses, and says what of the system it still needs.

Usage: python slim.py DIST/gatepost. Linux only; needs gcc, binutils and icu-devtools. Each step says in a line what it
saved. Fails where a library that is left needs another one that is neither here nor in `of-the-system.txt`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent

# Whole files that nothing of ours opens.
QT = "PySide6/Qt/plugins"
NOT_USED = (
    f"{QT}/egldeviceintegrations", f"{QT}/generic", f"{QT}/networkinformation", f"{QT}/tls", f"{QT}/xcbglintegrations",
    f"{QT}/platformthemes/libqgtk3.so", f"{QT}/wayland-graphics-integration-client",
    f"{QT}/wayland-decoration-client/libadwaita.so", f"{QT}/platforms/libq[elmv][gisnk]*",
    f"{QT}/platforms/libqminimalegl.so", f"{QT}/imageformats/libq[gitw][!ci]*", "PySide6/Qt/translations", "yaml",
    "PIL/_avif*", "PIL/_webp*", "PIL/_imagingcms*", "PIL/_imagingft*", "PIL/_imagingtk*", "numpy/random/lib",
    "**/*.pyi", "**/*.pxd", "**/*.pyx", "**/tests", "**/LICENSE-3RD-PARTY.txt",
)  # fmt: skip
# What every desktop has, with the Debian packages that have it (`debian/build.sh` makes the dependencies of them).
# Printing speaks through the system's own CUPS library, which is there where a printer is.
OF_THE_SYSTEM = dict(
    line.split(maxsplit=1) for line in (HERE / "of-the-system.txt").read_text("ascii").splitlines() if line
)
STRIPPED = ("sqlcipher3", "cryptography", "PIL", "rapidfuzz")
# FFmpeg and AVIF: a camera's pictures are decoded by OpenCV itself, and no scanner sends films.
CODECS = re.compile(r"^lib(avcodec|avformat|avutil|swscale|avif)-")
BEHIND_CODECS = re.compile(r"^lib(aom|vpx|swresample|crypto|ssl|drm|gfortran|quadmath)-")
OPENCV_BLAS = re.compile(r"^libopenblasp-")
ICU_KEPT = re.compile(
    r"^(coll/(root|ru|ky|ucadata)\.|(root|en|ru|ky|supplementalData|likelySubtags|numberingSystems|plurals"
    r"|timezoneTypes|zoneinfo64|metaZones|windowsZones|keyTypeData|icuver|icustd|currencyNumericCodes|res_index|pool)"
    r"\.res$|cnvalias\.icu|nfc\.nrm|nfkc.*\.nrm|uts46\.nrm|uprops\.icu|ubidi\.icu|ucase\.icu|pnames\.icu"
    r"|ulayout\.icu|brkitr/|ibm-|windows-125)"
)


def main() -> None:
    """Slim the bundle that the command line names."""
    inside = Path(sys.argv[1]) / "_internal"
    for name, step in (
        ("what nothing opens", take_out),
        ("codecs", without_codecs),
        ("the second OpenBLAS", with_one_blas),
        ("languages of ICU", with_few_languages),
        ("symbols for debuggers", stripped),
        ("libraries that nothing needs any more", take_out_orphans),
    ):
        before = size(inside)
        step(inside)
        _say(f"{name}: {(before - size(inside)) / 1e6:.1f} MB less")
    missing = unresolved(inside)
    if missing:
        sys.exit("needed, and neither here nor of the system: " + ", ".join(sorted(missing)))
    needed = {name for one in _libraries(inside) for name in _needed(one)} & OF_THE_SYSTEM.keys()
    (inside.parent / "depends.txt").write_text(
        "".join(f"{one}\n" for one in sorted({OF_THE_SYSTEM[name] for name in needed})), encoding="ascii"
    )
    _say(f"the bundle: {size(Path(sys.argv[1])) / 1e6:.1f} MB")


def size(folder: Path) -> int:
    """The bytes of all the files in a folder; a link counts nothing."""
    return sum(one.stat().st_size for one in folder.rglob("*") if one.is_file() and not one.is_symlink())


def take_out(inside: Path) -> None:
    """Remove whole files."""
    for pattern in NOT_USED:
        for one in [*inside.glob(pattern)]:
            _remove(one)


def without_codecs(inside: Path) -> None:
    """Put in the codecs' places what has their names and does nothing: OpenCV will not load without."""
    libraries = inside / "opencv_python_headless.libs"
    wanted = _undefined(inside / "cv2" / "cv2.abi3.so")
    for library in [*libraries.iterdir()]:
        if CODECS.match(library.name):
            names = {one for one in wanted if one.partition("@")[0] in _defined(library)}
            _remove(library)
            _write_stub(library, names)
        elif BEHIND_CODECS.match(library.name):
            _remove(library)


def with_one_blas(inside: Path) -> None:
    """OpenCV calls NumPy's OpenBLAS through a few lines of C."""
    (numpys,) = (inside / "numpy.libs").glob("libscipy_openblas64_*.so")
    (opencvs,) = (one for one in (inside / "opencv_python_headless.libs").iterdir() if OPENCV_BLAS.match(one.name))
    _remove(opencvs)
    _compile(
        opencvs,
        HERE / "blas_of_numpy.c",
        str(numpys),
        f"-Wl,-rpath,$ORIGIN/{os.path.relpath(numpys.parent, opencvs.parent)}",
    )


def with_few_languages(inside: Path) -> None:
    """Qt needs ICU to begin at all; of its data only what the three languages sort and break lines by."""
    (library,) = inside.glob("PySide6/Qt/lib/libicudata.so.*")
    work = inside.parent / "icu"
    work.mkdir()
    (name,) = _defined(library)  # icudt73_dat; icupkg takes the bytes' order from a file's name, l for little-endian
    whole, few = (work / f"{name.removesuffix('_dat')}l.dat", work / "few" / f"{name.removesuffix('_dat')}l.dat")
    few.parent.mkdir()
    subprocess.run(["objcopy", "-O", "binary", "--only-section=.rodata", library, whole], check=True)
    entries = _run("icupkg", "-l", str(whole)).split()
    (work / "out.txt").write_text("\n".join(one for one in entries if not ICU_KEPT.match(one)), encoding="ascii")
    subprocess.run(["icupkg", "-r", work / "out.txt", whole, few], check=True)
    (work / "data.s").write_text(
        f'.section .rodata\n.balign 16\n.global {name}\n.type {name}, @object\n{name}:\n.incbin "{few}"\n'
        f'.size {name}, . - {name}\n.section .note.GNU-stack,"",@progbits\n',
        encoding="ascii",
    )
    _remove(library)
    _compile(library, work / "data.s")
    shutil.rmtree(work)


def stripped(inside: Path) -> None:
    """Wheels that were built with them carry symbols that only a debugger reads."""
    for folder in STRIPPED:
        for library in (inside / folder).rglob("*.so"):
            subprocess.run(["strip", "--strip-unneeded", library], check=True)


def take_out_orphans(inside: Path) -> None:
    """Libraries of the system that came along with what is gone now, and those that every desktop has."""
    while True:
        needed = {name for one in _libraries(inside) for name in _needed(one)}
        orphans = [
            one
            for one in [*inside.iterdir(), *(inside / "PySide6/Qt/lib").iterdir(), *inside.glob("*.libs/*")]
            if ".so" in one.name
            and not one.name.startswith(("libzbar", "libpython"))
            and (one.name not in needed or one.name in OF_THE_SYSTEM)
            and ".cpython-" not in one.name
        ]
        orphans += [one for one in inside.rglob("*") if one.is_symlink() and not one.exists()]
        if not orphans:
            return
        for one in orphans:
            _remove(one)


def unresolved(inside: Path) -> set[str]:
    """The libraries that something here needs, that are not here, and that the system need not have."""
    libraries = [*_libraries(inside)]
    here = {one.name for one in libraries} | {one.name for one in inside.rglob("*.so*") if one.is_symlink()}
    return {
        f"{name} (for {one.name})"
        for one in libraries
        for name in _needed(one)
        if name not in here and name not in OF_THE_SYSTEM
    }


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _libraries(inside: Path) -> Iterator[Path]:
    yield from (one for one in inside.rglob("*") if ".so" in one.name and one.is_file() and not one.is_symlink())


def _needed(library: Path) -> list[str]:
    return re.findall(r"NEEDED +(\S+)", _run("objdump", "-p", str(library)))


def _defined(library: Path) -> set[str]:
    said = _run("nm", "-D", "--defined-only", str(library)).splitlines()
    return {line.split()[-1].partition("@")[0] for line in said if " A " not in line}


def _undefined(library: Path) -> set[str]:
    return {line.split()[-1] for line in _run("nm", "-D", "--undefined-only", str(library)).splitlines()}


def _write_stub(library: Path, names: set[str]) -> None:
    """A library with these functions, each of which answers 0, in the versions that are asked for."""
    work = library.with_suffix(".c")
    plain = sorted(one.partition("@")[0] for one in names)
    work.write_text("".join(f"long {one}(void) {{ return 0; }}\n" for one in plain), encoding="ascii")
    script = library.with_suffix(".map")
    versions = sorted({one.partition("@")[2] for one in names} - {""})
    script.write_text("".join(f"{one} {{ global: *; }};\n" for one in versions), encoding="ascii")
    _compile(library, work, *([f"-Wl,--version-script={script}"] if versions else []))
    work.unlink()
    script.unlink()


def _compile(library: Path, source: Path, *options: str) -> None:
    command = ["gcc", "-shared", "-fPIC", "-O2", "-w", "-o", str(library), str(source), *options]
    subprocess.run([*command, f"-Wl,-soname,{library.name}", "-Wl,--build-id=none", "-s"], check=True)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _remove(one: Path) -> None:
    if one.is_dir() and not one.is_symlink():
        shutil.rmtree(one)
    else:
        one.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
