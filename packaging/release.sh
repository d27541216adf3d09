#!/bin/sh
# The whole release from a clean checkout, in one command: checks, both installers, their tests, signatures.
# GATEPOST_RELEASE_KEY names the private key (`packaging/sign.py --new-key FILE` makes one); it never lies in the tree.
set -eu
cd "$(dirname "$0")/.."
key=${GATEPOST_RELEASE_KEY:?names the private key that signs the release}
if [ -n "$(git status --porcelain)" ]; then
    echo "The tree is not clean: a release is made of what is committed." >&2
    exit 1
fi
GATEPOST_RELEASE_PUBLIC_KEY=$(readlink -f "$key.pub")
export GATEPOST_RELEASE_PUBLIC_KEY
rm -rf dist
make lint test installer installer-test installer-windows installer-windows-test
.venv/bin/python packaging/sign.py --key "$key" dist/gatepost_*_amd64.deb dist/gatepost-setup.exe
for file in dist/gatepost_*_amd64.deb dist/gatepost-setup.exe; do
    .venv/bin/gatepost verify-package "$file" --key "$GATEPOST_RELEASE_PUBLIC_KEY"
done
