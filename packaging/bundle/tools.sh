#!/bin/sh
# Makes the virtual environment that bundles are built with, once for a lock, and prints its folder.
set -eu
here=$(dirname "$(readlink -f "$0")")
lock=$(sha256sum "$here/requirements.lock" | cut -c1-12)
venv=$(readlink -m "$here/../../.build/venv-$lock")
if [ ! -e "$venv/.ready" ]; then
    # Debian's own Python: it gets its system's security updates, and brings its shared library.
    /usr/bin/python3 -m venv --clear "$venv" >&2
    "$venv/bin/python" -m pip --quiet --disable-pip-version-check install --no-deps --require-hashes -r "$here/requirements.lock" >&2
    touch "$venv/.ready"
fi
echo "$venv"
