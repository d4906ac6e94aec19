#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of docs/images from the sample firm: docs/images/make.sh [build folder]
set -eu
cd "$(dirname "$0")/../.."
build=${1:-build/check}
for language in ja en; do
    QT_QPA_PLATFORM=offscreen SMARTSME_DATA="$PWD/data" "$build/tests/screenshots" docs/images "$language"
done
rm -f docs/images/origin_*.png     # for looking at only: the seven steps are enough here
