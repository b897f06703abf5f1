#!/usr/bin/env bash
# Draws docs/example.svg, the picture in the README, from the articles in seeds/. Needs Graphviz.
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
graaf() { cargo run --release --quiet -- "$@"; }

graaf build seeds/ --out "$out/store"
# A part of it, so that the picture can be read: who arms and backs whom, who denies it, who punishes it.
graaf dot --out "$out/store" --actor Iran --actor Russia \
  --relation supplies --relation sanctions --relation trains --relation aids --relation designates \
  --relation accuses --relation supports --relation breaks_with --relation allied_with > "$out/example.dot"
dot -Tsvg "$out/example.dot" > docs/example.svg
echo "docs/example.svg: $(wc -c < docs/example.svg) bytes"
