#!/usr/bin/env bash
# Draws docs/example.svg, the picture in the README, from the articles in seeds/. Needs Graphviz.
set -euo pipefail
cd "$(dirname "$0")/.."

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
graaf() { cargo run --release --quiet -- "$@"; }

graaf build seeds/ --out "$out/store"
# One question, so that the picture can be read: who armed whom, who denies it, who punished it for that?
graaf dot --out "$out/store" --actor Iran --actor Russia \
  --relation supplies --relation sanctions --relation trains --relation aids --relation designates \
  --relation accuses --relation supports --relation breaks_with > "$out/example.dot"
dot -Tsvg "$out/example.dot" > docs/example.svg
echo "docs/example.svg: $(wc -c < docs/example.svg) bytes"
