#!/bin/sh
# Fetches the fonts that package-lock.json names, unless they are here already.
set -eu
cd "$(dirname "$0")"
if cmp -s package-lock.json node_modules/.fetched; then
    exit 0
fi
npm ci --ignore-scripts --no-audit --no-fund
cp package-lock.json node_modules/.fetched
