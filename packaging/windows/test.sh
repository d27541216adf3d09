#!/bin/sh
# Installs the Windows installer silently under Wine 10 in a clean Debian trixie, tests it, opens its window, upgrades with
# data, refuses an older version, uninstalls, and finds the register kept. Usage: test.sh NEW.exe PREVIOUS.exe. As root.
set -eu
new=$(readlink -f "$1")
previous=$(readlink -f "$2")
here=$(dirname "$(readlink -f "$0")")
cache=$(readlink -m "$here/../../.build")
root=$(mktemp -d /tmp/gatepost-wine.XXXXXX)

clean_up() {
    inside wineserver -k >/dev/null 2>&1 || true
    for place in proc sys dev; do umount -l "$root/$place" 2>/dev/null || true; done
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT

step() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DISPLAY=:8 WINEDEBUG=-all \
        DEBIAN_FRONTEND=noninteractive "$@"
}
expect() { # WORDS FILE
    grep -q -e "$1" "$2" || { cat "$2" >&2; fail "“$1” was not said"; }
}
program() { inside wine 'C:\Program Files\Gatepost\gatepost.exe' "$@"; }

step "a clean Debian trixie with Wine"
mkdir -p "$cache"
if [ ! -e "$cache/trixie-wine.tar" ]; then
    debootstrap --variant=minbase trixie "$root" >"$cache/debootstrap.log" 2>&1 || fail "see $cache/debootstrap.log"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    for place in proc sys dev; do mount --rbind "/$place" "$root/$place"; done
    inside apt-get update -qq >/dev/null 2>&1
    inside apt-get install -y -qq --no-install-recommends wine wine64 xvfb xdotool openbox fonts-dejavu-core >"$cache/wine.log" 2>&1
    inside apt-get clean
    tar -C "$root" --one-file-system -cf "$cache/trixie-wine.tar" .
else
    tar -C "$root" -xf "$cache/trixie-wine.tar"
    for place in proc sys dev; do mount --rbind "/$place" "$root/$place"; done
fi
inside wine --version
cp "$new" "$root/new.exe"
cp "$previous" "$root/previous.exe"
drive="$root/root/.wine/drive_c"
inside Xvfb :8 -screen 0 1366x768x24 >/dev/null 2>&1 &
sleep 2
inside openbox >/dev/null 2>&1 &
inside wineboot -i >/dev/null 2>&1

step "the previous version, installed silently, with data"
inside wine /previous.exe /S || fail "the previous set-up"
older=$(program --version | tr -d '\r' | cut -d' ' -f2)
program self-test --store 'C:\ProgramData\Gatepost\kept' >"$root/log" 2>&1 || { cat "$root/log"; fail "self-test of $older"; }
expect "they hold" "$root/log"

step "it is not put over itself while the window is open"
inside wine 'C:\Program Files\Gatepost\gatepostw.exe' --store 'C:\other' >/dev/null 2>&1 & shown=$!
for _ in $(seq 60); do
    [ -n "$(inside xdotool search --onlyvisible --name Gatepost 2>/dev/null)" ] && break
    sleep 0.5
done
[ -n "$(inside xdotool search --onlyvisible --name Gatepost)" ] || fail "no window of $older"
before=$(find "$drive/Program Files/Gatepost" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
inside wine /new.exe /S && fail "it was put over an open window"
[ "$before" = "$(find "$drive/Program Files/Gatepost" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)" ] || fail "something was touched"
inside wine taskkill /F /IM gatepostw.exe >/dev/null 2>&1 || true
wait $shown || true

step "the upgrade, with data"
inside wine /new.exe /S || fail "the upgrade"
version=$(program --version | tr -d '\r' | cut -d' ' -f2)
[ "$version" != "$older" ] || fail "the version is still $older"
program verify --store 'C:\ProgramData\Gatepost\kept' --user self-test --password-fd 0 <"$drive/ProgramData/Gatepost/kept/self-test-password.txt" >"$root/log" 2>&1 || { cat "$root/log"; fail verify; }
cat "$root/log"
ls "$drive/ProgramData/Gatepost/kept/backups" | grep -q . || fail "no backup was made before the migration"

step "an older version is refused before anything is touched"
before=$(find "$drive/Program Files/Gatepost" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
inside wine /previous.exe /S && fail "it was put back"
[ "$before" = "$(find "$drive/Program Files/Gatepost" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)" ] || fail "something was touched"
find "$drive" -name gatepost-setup.log -exec cat {} + | tr -d '\000' | grep -q "A newer Gatepost is installed here" || fail "it did not say why"

step "self-test, doctor, scan and the window of $version"
program self-test --store 'C:\fresh' >"$root/log" 2>&1 || { cat "$root/log"; fail self-test; }
expect "they hold" "$root/log"
program doctor >"$root/log" 2>&1 || { cat "$root/log"; fail doctor; }
cat "$root/log"
for _ in 1 2 3; do
    began=$(date +%s%N)
    inside wine 'C:\Program Files\Gatepost\gatepostw.exe' >/dev/null 2>&1 & shown=$!
    for _ in $(seq 300); do
        [ -n "$(inside xdotool search --onlyvisible --name Gatepost 2>/dev/null)" ] && break
        sleep 0.05
    done
    echo "window after $((($(date +%s%N) - began) / 1000000)) ms"
    [ -n "$(inside xdotool search --onlyvisible --name Gatepost)" ] || fail "no window"
    sleep 2
    inside wine taskkill /F /IM gatepostw.exe >/dev/null 2>&1 || true
    wait $shown || true
done

step "uninstalled, and the register is kept"
inside wine 'C:\Program Files\Gatepost\uninstall.exe' /S || fail "uninstalling"
for _ in $(seq 60); do # it goes on from a copy of itself
    [ -e "$drive/Program Files/Gatepost" ] || break
    sleep 0.5
done
[ ! -e "$drive/Program Files/Gatepost" ] || fail "the program is still there"
[ -e "$drive/ProgramData/Gatepost/kept/gatepost.db" ] || fail "the register is gone"
echo "the installer holds"
