#!/bin/sh
# Builds the Debian package twice and says whether both are the same, or which files differ. Usage: reproducible.sh
set -eu
here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for time in first second; do
    sh "$here/bundle/build.sh" "$here/.." "$work/$time"
    sh "$here/debian/build.sh" "$work/$time" "$work/$time-package"
done
sha256sum "$work"/*-package/*.deb
if cmp -s "$work"/first-package/*.deb "$work"/second-package/*.deb; then
    echo "both are the same, byte by byte"
else
    diff -rq "$work/first" "$work/second" || true
    exit 1
fi
