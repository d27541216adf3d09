#!/bin/sh
# Installs the package into a clean Debian, uses it there as its users would, upgrades, refuses to go back, removes, purges.
# Usage: test.sh NEW.deb PREVIOUS.deb. As root; needs debootstrap and Debian's packages. Says each step; stops at the first
# that fails.
set -eu
new=$(readlink -f "$1")
previous=$(readlink -f "$2")
here=$(dirname "$(readlink -f "$0")")
cache=$(readlink -m "$here/../../.build")
root=$(mktemp -d /tmp/gatepost-clean.XXXXXX)
release=bookworm

clean_up() {
    for place in proc sys dev; do umount -l "$root/$place" 2>/dev/null || true; done
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT

step() { echo "== $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
officer() { # NAME COMMAND: as a person who is logged on
    who=$1; shift
    inside su "$who" -c "$*"
}
expect() { # WORDS FILE
    grep -q -e "$1" "$2" || { cat "$2" >&2; fail "“$1” was not said"; }
}

step "a clean Debian $release"
mkdir -p "$cache"
if [ ! -e "$cache/$release.tar" ]; then
    debootstrap --variant=minbase "$release" "$root" >"$cache/debootstrap.log" 2>&1 || fail "see $cache/debootstrap.log"
    inside apt-get clean
    tar -C "$root" -cf "$cache/$release.tar" .
else
    tar -C "$root" -xf "$cache/$release.tar"
fi
chmod 755 "$root" # people who are not root live in it
for place in proc sys dev; do mount --rbind "/$place" "$root/$place"; done
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$new" "$root/new.deb"
cp "$previous" "$root/previous.deb"
inside apt-get update -qq >/dev/null
version=$(dpkg-deb -f "$new" Version)
older=$(dpkg-deb -f "$previous" Version)

step "the previous version $older, installed with what it depends on and nothing else"
inside apt-get install -y -qq --no-install-recommends /previous.deb >"$root/log" 2>&1 || { cat "$root/log"; fail install; }
expect "usermod -aG gatepost" "$root/log"
inside useradd -m -G gatepost first
inside useradd -m -G gatepost second
inside useradd -m stranger
officer first gatepost self-test --store /var/lib/gatepost/kept >"$root/log" 2>&1 || { cat "$root/log"; fail "self-test of $older"; }
expect "they hold" "$root/log"

step "it is not put over itself while the window is open"
inside apt-get install -y -qq --no-install-recommends xvfb xdotool openbox >/dev/null 2>&1
cat >"$root/usr/bin/with-screen" <<'SCREEN'
#!/bin/sh
# Opens Gatepost's window on a screen of its own and says after how many milliseconds its window is mapped.
Xvfb :9 -screen 0 1366x768x24 >/dev/null 2>&1 & server=$!
sleep 2
DISPLAY=:9 openbox >/dev/null 2>&1 & manager=$!
sleep 1
began=$(date +%s%N)
DISPLAY=:9 gatepost "$@" & program=$!
window=""
for _ in $(seq 200); do
    window=$(DISPLAY=:9 xdotool search --onlyvisible --name Gatepost 2>/dev/null | head -1)
    [ -n "$window" ] && break
    sleep 0.02
done
echo "window after $((($(date +%s%N) - began) / 1000000)) ms: ${window:-none}"
[ -n "${HELD:-}" ] && sleep "$HELD"
kill $program $manager $server
wait
[ -n "$window" ]
SCREEN
chmod 755 "$root/usr/bin/with-screen"
officer first "HELD=12 with-screen --store ~/other" >"$root/window" 2>&1 & shown=$!
sleep 8
if inside dpkg -i /new.deb >"$root/log" 2>&1; then
    cat "$root/window"
    fail "it was put over an open window"
fi
expect "Gatepost is open on this machine" "$root/log"
wait $shown || { cat "$root/window"; fail "the window of $older"; }

step "the upgrade to $version, with data: the store is backed up, the backup checked, and everything is there"
inside dpkg -i /new.deb >"$root/log" 2>&1 || { cat "$root/log"; fail upgrade; }
officer first "gatepost verify --store /var/lib/gatepost/kept --user self-test --password-fd 3 3</var/lib/gatepost/kept/self-test-password.txt" >"$root/log" 2>&1 || { cat "$root/log"; fail verify; }
cat "$root/log"
ls "$root/var/lib/gatepost/kept/backups" | grep -q . || fail "no backup was made before the migration"

step "an older version is refused before anything is touched"
before=$(cd "$root" && find opt/gatepost var/lib/gatepost -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
if inside dpkg -i /previous.deb >"$root/log" 2>&1; then fail "it was put back"; fi
expect "its register may hold what Gatepost $older would not understand" "$root/log"
[ "$before" = "$(cd "$root" && find opt/gatepost var/lib/gatepost -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)" ] || fail "something was touched"
inside gatepost --version | grep -q "$version" || fail "the installed version"

step "self-test, doctor and the window of $version"
officer first gatepost self-test --store /var/lib/gatepost/fresh >"$root/log" 2>&1 || { cat "$root/log"; fail self-test; }
expect "they hold" "$root/log"
officer first gatepost doctor >"$root/log" 2>&1 || { cat "$root/log"; fail doctor; }
cat "$root/log"
for _ in 1 2 3; do
    officer first with-screen >"$root/window" 2>&1 || { cat "$root/window"; fail "the window"; }
    cat "$root/window"
done

step "one register for the group: set up by the first, used by the second, closed to a stranger"
cat >"$root/answers.toml" <<'ANSWERS'
[facility]
name = "Prison No. 47"
language = "ru"
backup_second = "/media/stick"

[administrator]
login = "aida"
name = "Aida Testova"
ANSWERS
officer first "echo 'a long secret of nobody' | gatepost set-up --answers /answers.toml --password-fd 0 --recovery-key-to ~/key.txt" >"$root/log" 2>&1 || { cat "$root/log"; fail "set-up"; }
officer second "echo 'a long secret of nobody' | gatepost export --user aida --password-fd 0 --to ~/day.csv" >"$root/log" 2>&1 || { cat "$root/log"; fail "the second user"; }
officer second "echo 'a long secret of nobody' | gatepost backup --user aida --password-fd 0" >"$root/log" 2>&1 || { cat "$root/log"; fail "the second user's backup"; }
officer first "echo 'a long secret of nobody' | gatepost verify --user aida --password-fd 0" >"$root/log" 2>&1 || { cat "$root/log"; fail "the first user again"; }
if officer stranger "echo x | gatepost export --user aida --password-fd 0" >"$root/log" 2>&1; then fail "a stranger came in"; fi
cat "$root/log"

step "removed, and the register is kept; purged where nobody can be asked, and it is kept"
inside dpkg -r gatepost >"$root/log" 2>&1 || { cat "$root/log"; fail remove; }
[ ! -e "$root/opt/gatepost" ] || fail "the program is still there: $(find "$root/opt/gatepost" | head -3)"
[ -e "$root/var/lib/gatepost/fresh/self-test-password.txt" ] || fail "the register is gone"
inside dpkg -P gatepost >"$root/log" 2>&1 || { cat "$root/log"; fail purge; }
expect "are kept in /var/lib/gatepost" "$root/log"
[ -e "$root/var/lib/gatepost/fresh/self-test-password.txt" ] || fail "the register is gone"

step "installed again it finds the register; purged with a yes it is gone"
inside dpkg -i /new.deb >"$root/log" 2>&1 || { cat "$root/log"; fail "installing again"; }
officer second "echo 'a long secret of nobody' | gatepost verify --user aida --password-fd 0" >"$root/log" 2>&1 || { cat "$root/log"; fail "the register of before"; }
echo "gatepost gatepost/remove-register boolean true" | inside debconf-set-selections
inside dpkg -P gatepost >"$root/log" 2>&1 || { cat "$root/log"; fail purge; }
[ ! -e "$root/var/lib/gatepost" ] || fail "the register is still there"
echo "the package holds"
