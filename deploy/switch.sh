#!/bin/sh
# Puts an export on a host of files in one step, and fails no request: deploy/switch.sh build/site
# Every export stays in a folder of its own, so the way back is the same: deploy/switch.sh /srv/netinfo/<its name>
set -eu
# What is shown is for every reader, and so for every host, however private this account's own files are.
umask 022
export=$1
root=${ROOT:-/srv/netinfo}
told=${TOLD:-/etc/netinfo/current.conf}
told_caddy=${told%.conf}.caddy
reload=${RELOAD:-nginx -t -q && nginx -s reload}

require_whole() {
  (cd "$1" && sha256sum --quiet -c digests.txt) && return
  echo "$1 is not whole, and nothing was changed: take it away, and make it anew." >&2
  exit 1
}

# For Apache, which follows this link.
show() {
  ln -sfn "$1" "$root/current.new"
  mv -T "$root/current.new" "$root/current"
}

# For nginx and Caddy, whose readers keep the folder and the headers that they began with.
tell() {
  file=$1
  shift
  printf '%s\n' "$@" >"$file.new"
  mv "$file.new" "$file"
}

keep() {
  rm -f "$1.before"
  if [ -f "$1" ]; then cp -p "$1" "$1.before"; fi
}

restore() {
  if [ -f "$1.before" ]; then mv "$1.before" "$1"; else rm -f "$1"; fi
}

put_back() {
  restore "$told"
  restore "$told_caddy"
  if [ -n "$before" ]; then show "$before"; else rm -f "$root/current"; fi
  echo "$place could not be shown, and all is as it was before." >&2
}

mkdir -p "$root" "$(dirname "$told")"
# They may have been there, and private; whose they are not has to see to that.
chmod a+rx "$root" "$(dirname "$told")" || true
require_whole "$export"
name=$(sha256sum <"$export/digests.txt" | cut -c1-12)
place=$root/$name
if [ ! -d "$place" ]; then
  # What a copy that was cut off has left.
  rm -rf "$place.new"
  cp -R "$export" "$place.new"
  require_whole "$place.new"
  mv "$place.new" "$place"
fi
chmod -R a+rX "$place"
require_whole "$place"

before=$(readlink "$root/current" || true)
if [ -n "$before" ] && [ "$before" != "$name" ]; then
  echo "The way back: deploy/switch.sh $root/$before" >&2
fi
keep "$told"
keep "$told_caddy"
trap put_back EXIT
trap 'exit 1' HUP INT TERM
show "$name"
tell "$told" "root $place;" "include $place/_nginx.conf;"
tell "$told_caddy" "root * $place" "import $place/_Caddyfile"
sh -c "$reload"
trap - EXIT
rm -f "$told.before" "$told_caddy.before"
echo "$place"
