#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the package, starts it on a virtual display with the demonstration, takes a picture, removes it.
# As root it goes through apt; otherwise, or where Vigie is installed already, it unpacks into a scratch folder.
#   installers/debian/check.sh FOLDER      FOLDER holds package/vigie_*.deb; the picture goes to FOLDER/installed.png
set -euo pipefail
folder=$(realpath "${1:?folder of the installer}")
package=$(ls "$folder"/package/vigie_*.deb)
scratch=$(mktemp -d)
root=""
started=""
display=""

clean_up() {
    [ -z "$started" ] || kill "$started" 2>/dev/null || true
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    [ -n "$root" ] || ! dpkg -s vigie >/dev/null 2>&1 || dpkg -P vigie >/dev/null 2>&1 || true
    rm -rf "$scratch"
}

fail() {
    echo "installer: $1" >&2
    [ ! -s "$scratch/output" ] || tail -20 "$scratch/output" >&2
    exit 1
}

for tool in dpkg-deb Xvfb import identify; do
    command -v $tool >/dev/null || { echo "installer: not checked, $tool is missing" >&2; exit 0; }
done

trap clean_up EXIT
if [ "$(id -u)" = 0 ] && ! dpkg -s vigie >/dev/null 2>&1; then
    mkdir -p /usr/share/desktop-directories # absent where no desktop is installed; xdg-utils asks for it
    apt-get install -qq -y "$package" >"$scratch/output" 2>&1 || dpkg -i "$package" >>"$scratch/output" 2>&1 ||
        fail "it could not be installed"
else
    root="$scratch/root"
    dpkg-deb -x "$package" "$root"
fi
vigie="$root/opt/vigie/bin/vigie"
[ -x "$vigie" ] || fail "no program at $vigie"

# a display of our own: the server picks a free number and tells it
Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$scratch/number" >/dev/null 2>&1 &
display=$!
for _ in $(seq 50); do [ -s "$scratch/number" ] && break; sleep 0.1; done
DISPLAY=":$(cat "$scratch/number")"
export DISPLAY

JAVA_TOOL_OPTIONS="-Dprism.order=sw -Xlog:class+load=info:file=$scratch/classes" \
    "$vigie" --demo --data "$scratch/data" >"$scratch/output" 2>&1 &
started=$!

# waits until the screen shows more than so many colours: an empty or missing window has few, the start screen some
# three thousand, the room of the demonstration with its chart more than six thousand
wait_for() {
    for _ in $(seq 60); do
        sleep 0.5
        kill -0 "$started" 2>/dev/null || fail "the program ended by itself"
        import -window root "$folder/installed.png"
        colours=$(identify -format '%k' "$folder/installed.png")
        [ "$colours" -le "$1" ] || return 0
    done
    fail "$2 never showed ($colours colours)"
}
wait_for 200 "the window"
window=$SECONDS
wait_for 5000 "the room of the demonstration"
room=$((SECONDS - window))
sleep 2
import -window root "$folder/installed.png"

# the AOT cache survived packing and installation
grep -q 'org.vigie.app.Main source: shared objects file' "$scratch/classes" || fail "the AOT cache is not used"
shared=$(grep -c 'source: shared objects file' "$scratch/classes" || true)
loaded=$(grep -c 'source:' "$scratch/classes" || true)

kill "$started"
wait "$started" || true
started=""
if [ -z "$root" ]; then
    dpkg -P vigie >"$scratch/output" 2>&1 || fail "dpkg could not remove it"
    [ ! -e /opt/vigie/bin ] || fail "files stayed behind in /opt/vigie"
fi
how=${root:+unpacked}
echo "{\"package_bytes\": $(stat -c %s "$package"), \"installed_by\": \"${how:-apt}\"," \
    "\"seconds_from_window_to_room\": $room, \"classes_from_cache\": $shared, \"classes_loaded\": $loaded," \
    "\"picture\": \"$folder/installed.png\"}"
