#!/bin/sh
# Installs the system libraries that Gatepost and its tests need on a Debian-like Linux, or says exactly what is missing.
# Windows needs none: everything travels in the wheels. GATEPOST_PACKAGES names others than those that it knows.
set -u

# venv, Qt's X11 plugin, ZBar, SANE for attached scanners, and for the tests a virtual display that is driven from outside,
# a printing system, and a compiler for the bundle's few lines of C.
PACKAGES="${GATEPOST_PACKAGES:-python3-venv libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1
libxcb-render-util0 libxcb-image0 libxcb-xinerama0 libdbus-1-3 libfontconfig1 fonts-dejavu-core libzbar0 sane-utils
strace gcc libc6-dev cups-daemon cups-client xvfb xdotool x11-xkb-utils openbox}"

command -v dpkg-query >/dev/null 2>&1 || exit 0

missing=""
for package in $PACKAGES; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo"
    else
        echo "Gatepost needs these packages, and this user may not install them:$missing" >&2
        echo "Ask IT to run: apt-get install$missing" >&2
        exit 1
    fi
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
