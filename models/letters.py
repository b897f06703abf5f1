#!/usr/bin/env python3
"""What three letters of a word say of its language, for texts too short to tell by their function words (src/source/language.rs).

usage: models/letters.py TREEBANK > models/letters.tsv

From the words of nl-train.conllu and en-train.conllu in that folder, names aside: each counts by the logarithm of how often it occurs, so
that no word counts for much. `^` and `$` are the borders of a word; longer words add their last four letters. A score is twice the logarithm
(base 2) of how much likelier the letters are in Dutch, rounded; weak and rare ones are left out.
"""

import math
import sys
from collections import Counter
from pathlib import Path

STRONG, COMMON = 1.5, 16


def words(path):
    counts = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) == 10 and fields[0].isdigit() and fields[1].isalpha():
            if fields[3] not in {"PROPN", "NUM", "SYM", "X"}:
                counts[fields[1].lower()] += 1
    return counts


def letters(word):
    word = f"^{word}$"
    threes = {word[i : i + 3] for i in range(len(word) - 2)}
    return threes | {word[-4:]} if len(word) > 8 else threes


def weights(path):
    counts = Counter()
    for word, times in words(path).items():
        for part in letters(word):
            counts[part] += math.log2(1 + times)
    return counts


def main():
    nl, en = (weights(Path(sys.argv[1]) / f"{lang}-train.conllu") for lang in ("nl", "en"))
    all_nl, all_en = sum(nl.values()), sum(en.values())
    print("# Letters of words and how Dutch they are (below zero: English). Made by models/letters.py from UD treebanks: see models/LICENSE.")
    for part in sorted(nl.keys() | en.keys()):
        score = math.log2(((nl[part] + 2) / all_nl) / ((en[part] + 2) / all_en))
        if abs(score) >= STRONG and nl[part] + en[part] >= COMMON:
            print(f"{part}\t{round(2 * score)}")


main()
