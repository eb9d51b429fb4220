#!/bin/sh
# Puts an export on a host of files in one step, and fails no request: deploy/switch.sh build/site
# Every export stays in a folder of its own, so the way back is the same: deploy/switch.sh /srv/netinfo/<its name>
set -eu
# What is shown is for every reader, and so for every host, however private this account's own files are.
umask 022
export=$1
root=${ROOT:-/srv/netinfo}
told=${TOLD:-/etc/netinfo/current.conf}
reload=${RELOAD:-nginx -t -q && nginx -s reload}

require_whole() {
  (cd "$1" && sha256sum --quiet -c digests.txt) && return
  echo "$1 is not whole, and nothing was changed: take it away, and make it anew." >&2
  exit 1
}

# For Apache and Caddy, which follow this link.
show() {
  ln -sfn "$1" "$root/current.new"
  mv -T "$root/current.new" "$root/current"
}

put_back() {
  if [ -f "$told.before" ]; then mv "$told.before" "$told"; else rm -f "$told"; fi
  if [ -n "$before" ]; then show "$before"; else rm -f "$root/current"; fi
  echo "$root/$name could not be shown, and all is as it was before." >&2
}

mkdir -p "$root" "$(dirname "$told")"
require_whole "$export"
name=$(sha256sum <"$export/digests.txt" | cut -c1-12)
if [ ! -d "$root/$name" ]; then
  # What a copy that was cut off has left.
  rm -rf "$root/$name.new"
  cp -R "$export" "$root/$name.new"
  require_whole "$root/$name.new"
  mv "$root/$name.new" "$root/$name"
fi
chmod -R a+rX "$root/$name"
require_whole "$root/$name"

before=$(readlink "$root/current" || true)
if [ -n "$before" ] && [ "$before" != "$name" ]; then
  echo "The way back: deploy/switch.sh $root/$before" >&2
fi
rm -f "$told.before"
if [ -f "$told" ]; then cp -p "$told" "$told.before"; fi
trap put_back EXIT
trap 'exit 1' HUP INT TERM
show "$name"
# For nginx, whose readers keep the folder and the headers that they began with.
printf 'root %s;\ninclude %s/_nginx.conf;\n' "$root/$name" "$root/$name" >"$told.new"
mv "$told.new" "$told"
sh -c "$reload"
trap - EXIT
rm -f "$told.before"
echo "$root/$name"
