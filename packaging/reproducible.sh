#!/bin/sh
# Builds the Debian package and the Windows installer twice each and says whether both are the same, or which files differ.
# Usage: reproducible.sh [debian] [windows]; both where neither is named.
set -eu
here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
differing=0

debian() {
    for time in first second; do
        sh "$here/bundle/build.sh" "$here/.." "$work/$time"
        sh "$here/debian/build.sh" "$work/$time" "$work/$time-package"
    done
    compare "$work"/first-package/*.deb "$work"/second-package/*.deb || diff -rq "$work/first" "$work/second" || true
}

windows() {
    for time in first second; do
        sh "$here/windows/build.sh" "$here/.." "$work/$time-setup"
    done
    compare "$work/first-setup/gatepost-setup.exe" "$work/second-setup/gatepost-setup.exe" && return 0
    for time in first second; do
        7z x -y -o"$work/$time-tree" "$work/$time-setup/gatepost-setup.exe" >/dev/null
    done
    diff -rq "$work/first-tree" "$work/second-tree" || true
}

compare() {
    sha256sum "$@"
    if cmp -s "$@"; then
        echo "$(basename "$1"): both are the same, byte by byte"
    else
        echo "$(basename "$1"): they differ" >&2
        differing=1
        return 1
    fi
}

for kind in ${*:-debian windows}; do
    "$kind"
done
exit "$differing"
