#!/bin/sh
# Builds the installers of the version before, out of the history: what the tests upgrade from. Usage: previous.sh FOLDER WORD
# with `debian` or `windows`. `previous-commit` names the commit; its store is of an older revision than this one's.
set -eu
folder=$(readlink -m "$1")
here=$(dirname "$(readlink -f "$0")")
commit=$(cat "$here/previous-commit")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git -C "$here/.." archive --prefix=source/ "$commit" | tar -x -C "$work"
SOURCE_DATE_EPOCH=$(git -C "$here/.." log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH
case "$2" in
debian)
    sh "$here/bundle/build.sh" "$work/source" "$work/bundle"
    GATEPOST_XZ=1 sh "$here/debian/build.sh" "$work/bundle" "$folder"
    ;;
windows) sh "$here/windows/build.sh" "$work/source" "$folder" ;;
esac
