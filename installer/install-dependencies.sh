#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian 12 / Ubuntu 24.04 packages that are missing: install-dependencies.sh [build|check]
# build: what ./run needs. check: in addition what the tests need. As root or with sudo.
set -euo pipefail

build=(cmake ninja-build g++ pkg-config qt6-base-dev libgl-dev qt6-svg-dev libqt6sql6-sqlite libsqlite3-dev
       libqcustomplot-dev libxlsxwriter-dev libboost-program-options-dev libzip-dev libexpat1-dev
       qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n fonts-morisawa-bizud-gothic)
check=(python3 poppler-utils xvfb xauth ccache libreoffice-calc-nogui clang-19 libclang-rt-19-dev)

wanted=("${build[@]}")
[ "${1:-build}" = check ] && wanted+=("${check[@]}")

missing=()
for package in "${wanted[@]}"; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "These packages are missing, and only Debian and Ubuntu can be helped here: ${missing[*]}" >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Run this as root, or install: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
