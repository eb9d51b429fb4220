#!/bin/sh
# Opens the translators' workbench in the browser, on a Mac.
cd "$(dirname "$0")" || exit 1
for python in python3 python3.14 python3.13 python3.12 python3.11; do
  if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    exec "$python" set_up.py i18n workbench "$@"
  fi
done
echo "Install Python 3.11 or newer from https://www.python.org and open this file again."
exit 1
