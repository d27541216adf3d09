#!/bin/sh
# Installs what building the installers needs on Debian, or says what is missing.
set -eu
exec env GATEPOST_PACKAGES="gcc libc6-dev binutils icu-devtools python3-venv libzbar0 debootstrap xz-utils dpkg nsis osslsigncode
gcc-mingw-w64-x86-64 7zip" \
    sh "$(dirname "$0")/system-libraries.sh"
