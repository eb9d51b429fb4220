#!/bin/sh
# Puts an export on a host of files in one step, and fails no request: deploy/switch.sh build/site
# Every export stays in a folder of its own, so the way back is the same: deploy/switch.sh /srv/netinfo/<its name>
set -eu
export=$1
root=${ROOT:-/srv/netinfo}
told=${TOLD:-/etc/netinfo/current.conf}
reload=${RELOAD:-nginx -t -q && nginx -s reload}

mkdir -p "$root" "$(dirname "$told")"
(cd "$export" && sha256sum --quiet -c digests.txt)
name=$(sha256sum <"$export/digests.txt" | cut -c1-12)
if [ ! -d "$root/$name" ]; then
  cp -R "$export" "$root/$name.new"
  mv "$root/$name.new" "$root/$name"
fi

before=$(readlink "$root/current" || true)
# For Apache and Caddy, which follow this link.
ln -sfn "$name" "$root/current.new"
mv -T "$root/current.new" "$root/current"

# For nginx, whose readers keep the folder and the headers that they began with.
printf 'root %s;\ninclude %s/_nginx.conf;\n' "$root/$name" "$root/$name" >"$told.new"
mv "$told.new" "$told"
sh -c "$reload"
echo "$root/$name"
if [ -n "$before" ] && [ "$before" != "$name" ]; then
  echo "The way back: deploy/switch.sh $root/$before" >&2
fi
