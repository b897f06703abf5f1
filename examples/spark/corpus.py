"""Articles to try with, made of those in seeds/: parts of them, published on days of some years. The same every time.

usage: corpus.py COUNT > documents.jsonl
"""

import datetime
import json
import sys
from pathlib import Path

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
FIRST = datetime.date(2022, 1, 1)
# Prime to their number, so that neighbours lie far apart in time.
STEP, DAYS = 37, 730
# What a short article has.
PARAGRAPHS = 5


def seeds():
    """Language, publisher and paragraphs of each article."""
    for path in sorted(SEEDS.glob("*.md")):
        head, _, text = path.read_text(encoding="utf-8").removeprefix("---\n").partition("\n---\n")
        said = dict(line.split(": ", 1) for line in head.splitlines())
        yield said["lang"], said["publisher"], [p for p in text.strip().split("\n\n") if p]


def articles(count):
    """So many documents."""
    known = list(seeds())
    for number in range(count):
        lang, publisher, paragraphs = known[number % len(known)]
        start = number // len(known) % len(paragraphs)
        published = FIRST + datetime.timedelta(days=number * STEP % DAYS)
        yield {
            "id": f"{number:08}",
            "text": "\n\n".join((paragraphs[start:] + paragraphs[:start])[:PARAGRAPHS]) + "\n",
            "published": published.isoformat(),
            "lang": lang,
            "publisher": publisher,
        }


if __name__ == "__main__":
    for article in articles(int(sys.argv[1])):
        print(json.dumps(article, ensure_ascii=False))
