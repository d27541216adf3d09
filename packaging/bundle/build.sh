#!/bin/sh
# Makes the bundle for Linux: Python, libraries and Gatepost in one folder, with a list of what is inside.
# Usage: build.sh SOURCE TARGET. SOURCE is a tree of Gatepost, TARGET becomes the bundle. Needs `packaging/packages.sh`.
set -eu
source=$(readlink -f "$1")
target=$(readlink -m "$2")
here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

venv=$(sh "$here/tools.sh")
pip="$venv/bin/python -m pip --quiet --disable-pip-version-check"
$pip install --force-reinstall --no-deps --no-build-isolation "$source"

export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git -C "$source" log -1 --format=%ct)}"
export PYTHONHASHSEED=0
# By the Python of this place: a script of the environment names where it was made, which may have been another copy of the tree.
GATEPOST_SOURCE="$source" "$venv/bin/python" -m PyInstaller --log-level ERROR --noconfirm \
    --distpath "$work/dist" --workpath "$work/work" "$here/gatepost.spec"
"$venv/bin/python" "$here/slim.py" "$work/dist/gatepost"
version=$("$venv/bin/python" -c 'import gatepost; print(gatepost.__version__)')
"$venv/bin/python" "$here/sbom.py" "$work/dist/gatepost" "$version"
echo "$version" >"$work/dist/gatepost/version.txt"
if [ -n "${GATEPOST_RELEASE_PUBLIC_KEY:-}" ]; then
    cp "$GATEPOST_RELEASE_PUBLIC_KEY" "$work/dist/gatepost/_internal/gatepost/release-key.pub"
fi
# The time of what is built is its commit's, or no two packages of one commit would be the same.
find "$work/dist/gatepost" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
rm -rf "$target"
mkdir -p "$(dirname "$target")"
mv "$work/dist/gatepost" "$target"
