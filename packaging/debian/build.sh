#!/bin/sh
# Packs a bundle as a Debian package. Usage: build.sh BUNDLE FOLDER; the package is FOLDER/gatepost_VERSION_amd64.deb.
# GATEPOST_XZ=1 packs quicker and larger, for trying things out.
set -eu
bundle=$(readlink -f "$1")
folder=$(readlink -m "$2")
here=$(dirname "$(readlink -f "$0")")
version=$(cat "$bundle/version.txt")
SOURCE_DATE_EPOCH=$(stat -c %Y "$bundle/version.txt") # the commit's, by bundle/build.sh
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree="$work/tree"
umask 022

install -d "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/doc/gatepost" \
    "$tree/usr/share/icons/hicolor/scalable/apps" "$tree/usr/share/man/man1" "$tree/usr/lib/udev/rules.d" "$tree/DEBIAN"
cp -a "$bundle" "$tree/opt/gatepost"
rm "$tree/opt/gatepost/depends.txt"
mv "$tree/opt/gatepost/sbom.cdx.json" "$tree/usr/share/doc/gatepost/"
mv "$tree/opt/gatepost/licences" "$tree/usr/share/doc/gatepost/"
ln -s /opt/gatepost/gatepost "$tree/usr/bin/gatepost"
install -m 644 "$here/gatepost.desktop" "$tree/usr/share/applications/"
install -m 644 "$here/60-gatepost.rules" "$tree/usr/lib/udev/rules.d/"
install -m 644 "$bundle/_internal/gatepost/assets/icons/gatepost.svg" "$tree/usr/share/icons/hicolor/scalable/apps/"
install -m 644 "$here/../../LICENSE" "$tree/usr/share/doc/gatepost/copyright"
install -m 644 "$here/../it-checklist.md" "$tree/usr/share/doc/gatepost/"
gzip -9nc "$here/gatepost.1" >"$tree/usr/share/man/man1/gatepost.1.gz"
gzip -9nc "$here/../../CHANGELOG.md" >"$tree/usr/share/doc/gatepost/changelog.gz"
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f -exec chmod go=u-w {} +
(cd "$tree" && find opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"

depends=$(paste -sd, "$bundle/depends.txt" | sed 's/,/, /g')
size=$(du -sk --apparent-size "$tree" | cut -f1)
for script in preinst postinst postrm templates; do
    from="$here/$script"
    [ -e "$from" ] || from="$here/$script.in"
    sed "s/@VERSION@/$version/g" "$from" >"$tree/DEBIAN/$script"
    [ "$script" = templates ] || chmod 755 "$tree/DEBIAN/$script"
done
sed "s/@VERSION@/$version/; s/@SIZE@/$size/; s#@DEPENDS@#$depends#" "$here/control.in" >"$tree/DEBIAN/control"

find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$folder"
package="$folder/gatepost_${version}_amd64.deb"
dpkg-deb --root-owner-group -Zxz "-z${GATEPOST_XZ:-9}" --build "$tree" "$package" >/dev/null
echo "$package: $(stat -c %s "$package" | awk '{printf "%.1f", $1 / 1e6}') MB, installed $(awk "BEGIN {printf \"%.1f\", $size * 1.024 / 1000}") MB"
