#!/usr/bin/env python3
"""Variations on the sentences of a treebank, as CoNLL-U, for models/distil.py to learn from besides.

Parts of a sentence are exchanged for others of the same function, words for others of the same tag (also from graaf's own lists),
sentences are cut down to headlines or to a clause, and capitals change. Trees are kept; nothing else is read. The same input and seed
give the same bytes.
"""

import argparse
import random
import sys
from collections import defaultdict

# Transitive verbs of headlines, all regular: people wrote other things in the treebanks.
NEWS = """accuse approve arrest attack back ban bar blame block bomb boycott call cancel claim condemn confirm delay demand deny deploy
detain dismiss end expel face fear fire free halt hail help impose join jail kill launch lift link mull name nominate oust order pardon pass
plan pledge postpone praise press probe protect punish push raid ratify recall reject release resume sanction scrap seal shell shut sign
slam spark stop summon support suspend sway target tout train threaten urge veto visit vow warn welcome""".split()
DOUBLED = {"ban", "bar", "scrap", "plan", "slam", "stop"}
IRREGULAR = {"shut"}

SWAPPED = {"nsubj", "obj", "obl", "nmod", "iobj", "obl:arg", "nsubj:pass", "obl:agent", "conj", "advcl", "ccomp", "acl:relcl", "amod",
           "appos", "xcomp", "nmod:poss", "advmod", "compound", "acl"}
OPEN = {"NOUN", "VERB", "ADJ", "PROPN", "ADV", "NUM"}


class Token:
    __slots__ = ("form", "lemma", "upos", "xpos", "head", "rel")

    def __init__(self, form, lemma, upos, xpos, head, rel):
        self.form, self.lemma, self.upos, self.xpos, self.head, self.rel = form, lemma, upos, xpos, head, rel


def read(path):
    out, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 10 and fields[0].isdigit():
                rows.append(fields)
            elif not line.strip() and rows:
                tokens = [Token(f[1], f[2], f[3], f[4], None, f[7]) for f in rows]
                heads = [int(f[6]) for f in rows]
                if heads.count(0) == 1 and max(heads) <= len(rows):
                    for token, head in zip(tokens, heads):
                        token.head = tokens[head - 1] if head else None
                    out.append(tokens)
                rows = []
    return out


def clone(tokens):
    new = {id(t): Token(t.form, t.lemma, t.upos, t.xpos, None, t.rel) for t in tokens}
    for t in tokens:
        new[id(t)].head = new.get(id(t.head)) if t.head else None
    return list(new.values())


def children(s, token):
    return [t for t in s if t.head is token]


def below(s, token):
    """The token and all that hangs from it, in order; a ring is none."""
    inside = {id(token)}
    while True:
        more = {id(t) for t in s if t.head is not None and id(t.head) in inside} - inside
        if not more:
            return [t for t in s if id(t) in inside]
        inside |= more


def together(s, part):
    at = s.index(part[0])
    return s[at:at + len(part)] == part


def lead(s, token):
    """The lemma of the word that leads a part in: its preposition or conjunction."""
    return next((t.lemma.lower() for t in children(s, token) if t.rel in ("case", "mark")), "")


def acts(s):
    """Somebody does something: the root is a verb with a subject and an object."""
    root = next(t for t in s if t.head is None)
    return root.upos == "VERB" and {"nsubj", "obj"} <= {t.rel for t in children(s, root)}


def uncapital(token):
    if token.upos != "PROPN" and token.form[1:] == token.form[1:].lower() and token.form != "I":
        token.form = token.form[:1].lower() + token.form[1:]


def capital(s):
    if s and s[0].form[:1].islower():
        s[0].form = s[0].form[:1].upper() + s[0].form[1:]


class Variation:
    def __init__(self, lang, sentences, pick):
        self.lang, self.pick = lang, pick
        self.sentences = [s for s in sentences if 3 <= len(s) <= 45]
        self.acts = [s for s in self.sentences if len(s) <= 25 and acts(s)]
        self.parts = defaultdict(list)
        self.words = defaultdict(list)
        self.listed = defaultdict(list)
        self.pairs, self.base = [], defaultdict(list)
        self.names = []
        words = defaultdict(set)
        for s in self.sentences:
            for i, t in enumerate(s):
                if t.upos in OPEN and i > 0:
                    words[self.kind(s, t)].add((t.form, t.lemma))
                if t.rel in SWAPPED and t.head is not None:
                    part = below(s, t)
                    if len(part) <= 12 and together(s, part):
                        self.parts[self.function(s, t)].append((s, t))
        for kind, forms in sorted(words.items()):
            self.words[kind] = sorted(forms)

    def kind(self, s, t):
        """What a word may be exchanged for: the same tag, and a verb that takes the same."""
        if t.upos != "VERB":
            return t.upos, t.xpos
        rels = {c.rel for c in children(s, t)}
        return t.upos, t.xpos, "obj" in rels, bool(rels & {"ccomp", "xcomp", "iobj", "obl:arg", "expl:pv"}), "compound:prt" in rels

    def function(self, s, t):
        return t.rel, t.upos, t.xpos, lead(s, t) if t.rel in ("obl:arg", "nmod", "ccomp", "advcl", "xcomp") else ""

    def add_lists(self, words, forms, names):
        """graaf's lists of words, forms of verbs, and names."""
        for line in words:
            kind, word, second, article = line.rstrip("\n").split("\t")
            plural = "N|soort|mv|basis"
            if kind == "N" and second == "=":
                self.listed["NOUN", plural].append((word, word))
            elif kind == "N":
                for gender, xpos in (("de", "zijd"), ("het", "onz")):
                    if gender in article:
                        self.listed["NOUN", f"N|soort|ev|basis|{xpos}|stan"].append((word, word))
                if second != "-":
                    self.listed["NOUN", plural].append((second, word))
            elif kind == "A":
                for xpos in ("ADJ|vrij|basis|zonder", "ADJ|prenom|basis|zonder"):
                    self.listed["ADJ", xpos].append((word, word))
                if second not in ("-", "="):
                    self.listed["ADJ", "ADJ|prenom|basis|met-e|stan"].append((second, word))
        for line in forms:
            form, xpos, lemma = line.rstrip("\n").split("\t")
            particle, _, base = lemma.rpartition("_")
            self.listed["VERB", xpos, bool(particle)].append((form, lemma))
            if xpos == "WW|pv|tgw|mv":
                self.listed["VERB", "WW|inf|vrij|zonder", bool(particle)].append((form, lemma))
            if particle:
                self.pairs.append((particle, base))
            else:
                self.base[lemma, xpos].append(form)
        self.pairs = sorted(set(self.pairs))
        self.names = names

    def again(self):
        """A varied sentence, or None where nothing came of it."""
        pick = self.pick
        headline = pick.random() < .2
        s = clone(pick.choice(self.acts if headline else self.sentences))
        crop, headline = (0, 1) if headline else (.12, .1)
        steps = [(self.swap, .5), (self.crop, crop), (self.exchange, .6), (self.headline, headline), (self.case, .12)]
        did = [step(s) for step, share in steps if pick.random() < share]
        return s if any(did) and 2 <= len(s) <= 50 and sum(t.head is None for t in s) == 1 else None

    def swap(self, s):
        done = False
        for _ in range(self.pick.choice((1, 1, 2, 3))):
            spots = [t for t in s if t.rel in SWAPPED and t.head is not None and self.function(s, t) in self.parts]
            if not spots:
                break
            spot = self.pick.choice(spots)
            old = below(s, spot)
            source, top = self.pick.choice(self.parts[self.function(s, spot)])
            if len(old) > 15 or not together(s, old):
                continue
            part = below(source, top)
            new = clone(part)
            if part[0] is source[0]:
                uncapital(new[0])
            root = next(t for t in new if t.head is None)
            root.head, root.rel = spot.head, spot.rel
            at = s.index(old[0])
            s[at:at + len(old)] = new
            capital(s)
            done = True
        return done

    def crop(self, s):
        """One clause or one part stands alone."""
        tops = [t for t in s if t.head is not None and t.upos in ("VERB", "NOUN", "PROPN") and t.rel not in ("flat", "fixed", "compound")]
        if not tops:
            return False
        top = self.pick.choice(tops)
        part = below(s, top)
        drop = {id(u) for c in children(s, top) if c.rel in ("case", "mark", "cc", "punct") for u in below(s, c)}
        part = [t for t in part if id(t) not in drop]
        if len(part) < 3:
            return False
        top.head, top.rel = None, "root"
        s[:] = part
        capital(s)
        return True

    def exchange(self, s):
        done = False
        for i, t in enumerate(list(s)):
            if t.upos in OPEN and self.pick.random() < .2:
                done |= self.exchange_word(s, i, t)
        return done

    def exchange_word(self, s, i, t):
        pick, new = self.pick, None
        kids = children(s, t)
        rels = {c.rel for c in kids}
        if t.upos == "PROPN":
            if rels & {"flat", "fixed", "compound"} or t.rel in ("flat", "fixed"):
                return False
            single = t.xpos in ("NNP", "N|eigen|ev|basis|onz|stan", "N|eigen|ev|basis|genus|stan")
            if single and self.names and pick.random() < .5:
                new = (pick.choice(self.names),) * 2
        elif t.upos == "VERB" and self.pairs and "compound:prt" in rels:
            return self.exchange_pair(t, next(c for c in kids if c.rel == "compound:prt"))
        elif t.upos == "VERB" and self.lang == "en":
            if "obj" in rels and not rels & {"ccomp", "xcomp", "iobj", "compound:prt"} and pick.random() < .5:
                lemma = pick.choice(NEWS)
                form = english(lemma, t.xpos)
                new = form and (form, lemma)
        elif t.upos == "VERB" and "expl:pv" not in rels and pick.random() < .5:
            final = "mark" in rels or t.rel in ("acl:relcl", "ccomp", "advcl")
            parted = (final or "|pv|" not in t.xpos) and pick.random() < .4
            options = self.listed.get((t.upos, t.xpos, parted))
            new = options and pick.choice(options)
        elif pick.random() < .5:
            options = self.listed.get((t.upos, t.xpos))
            new = options and pick.choice(options)
        new = new or pick.choice(self.words.get(self.kind(s, t)) or [(t.form, t.lemma)])
        if new[0] == t.form:
            return False
        t.form, t.lemma = new
        if i == 0:
            capital(s)
        return True

    def exchange_pair(self, verb, particle):
        """Another separable verb in both places: valt … aan, zet … stop."""
        for _ in range(8):
            part, base = self.pick.choice(self.pairs)
            forms = self.base.get((base, "WW|pv|tgw|mv" if verb.xpos.startswith("WW|inf") else verb.xpos))
            if forms and particle.upos == "ADP":
                verb.form, verb.lemma = self.pick.choice(forms), part + "_" + base
                particle.form = particle.lemma = part
                return True
        return False

    def headline(self, s):
        """No articles, no full stop, no auxiliary *to be*; the root in the present."""
        pick = self.pick
        root = next(t for t in s if t.head is None)
        rels = {c.rel: c for c in children(s, root)}
        subject = rels.get("nsubj") or rels.get("nsubj:pass")
        if subject is None:
            return False
        drop = set()
        for c in children(s, root):
            aside = c.rel in ("advcl", "parataxis", "cc", "discourse", "vocative") or c.rel == "conj"
            if aside and pick.random() < .6:
                drop |= {id(u) for u in below(s, c)}
        free = lambda t: not any(u.head is t for u in s)
        for t in s:
            article = t.rel == "det" and t.lemma.lower() in ("the", "a", "an", "de", "het", "een")
            be = t.rel in ("aux:pass", "aux") and t.lemma in ("be", "zijn", "worden") and root.xpos in ("VBN", "WW|vd|vrij|zonder")
            if free(t) and (article or (be and t.head is root) or (t.rel == "punct" and t.head is root)):
                drop.add(id(t))
        s[:] = [t for t in s if id(t) not in drop]
        if self.lang == "en":
            self.english_headline(s, root, subject, rels)
        elif root.xpos == "WW|pv|verl|ev" and subject.upos in ("NOUN", "PROPN"):
            lemma = root.lemma.split("_")[-1]
            forms = self.base.get((lemma, "WW|pv|tgw|met-t"))
            if forms:
                root.form, root.xpos = pick.choice(forms), "WW|pv|tgw|met-t"
        if not s:
            return False
        if pick.random() < .8:
            capital(s)
        return True

    def english_headline(self, s, root, subject, rels):
        pick = self.pick
        if root.xpos in ("VBD", "VBZ", "VBP") and root.upos == "VERB":
            if "obj" in rels and not set(rels) & {"ccomp", "xcomp", "iobj", "compound:prt"} and pick.random() < .6:
                root.lemma = pick.choice(NEWS)
            many = subject.xpos in ("NNS", "NNPS") or any(t.head is subject and t.rel == "conj" for t in s)
            root.xpos = "VBP" if many or subject.form.lower() in ("i", "you", "we", "they") else "VBZ"
            root.form = english(root.lemma, root.xpos) or root.form
        if self.names and len(below(s, subject)) == 1 and pick.random() < .6:
            subject.form = subject.lemma = pick.choice(self.names)
            subject.upos, subject.xpos = "PROPN", "NNP"
            if root.xpos == "VBP":
                root.xpos, root.form = "VBZ", english(root.lemma, "VBZ") or root.form
        if pick.random() < .35:
            for t in s:
                if t.upos in OPEN or t.upos == "PRON" or len(t.form) > 4:
                    t.form = t.form[:1].upper() + t.form[1:]

    def case(self, s):
        share = self.pick.random()
        for t in s:
            if share < .45:
                t.form = t.form.lower()
            elif share < .75:
                t.form = t.form[:1].upper() + t.form[1:] if t.upos in OPEN or self.lang == "en" and len(t.form) > 3 else t.form
            elif share < .9:
                t.form = t.form.upper()
        if share >= .9 and s[0].upos != "PROPN":
            uncapital(s[0])
        return True


def english(lemma, xpos):
    """The form of a verb; None where the rules do not tell."""
    if not lemma.isalpha() or lemma in ("be", "have", "do"):
        return {"have": "has", "do": "does"}.get(lemma) if xpos == "VBZ" else None
    soft = lemma.endswith("y") and lemma[-2:-1] not in "aeiou"
    if xpos in ("VB", "VBP"):
        return lemma
    if xpos == "VBZ":
        return lemma[:-1] + "ies" if soft else lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if lemma not in NEWS:
        return None
    stem = lemma + lemma[-1] if lemma in DOUBLED else lemma
    if xpos in ("VBD", "VBN"):
        return lemma if lemma in IRREGULAR else lemma[:-1] + "ied" if soft else stem[:-1] + "ed" if stem.endswith("e") else stem + "ed"
    if xpos == "VBG":
        return stem[:-1] + "ing" if stem.endswith("e") else stem + "ing"
    return None


def lines(path):
    if not path:
        return []
    with open(path, encoding="utf-8") as file:
        return [line for line in file if line.strip() and not line.startswith("#")]


def names(paths, lang):
    """Names of one word out of tables of schema/actors, of countries their seats too."""
    out = set()
    for path in paths:
        head, *rows = [line.rstrip("\n").split("\t") for line in lines(path)]
        for row in rows:
            of = dict(zip(head, row))
            own = of.get("nl") if lang == "nl" else ""
            out.add(own or of["name"])
            out.update((of.get("seat_" + lang) or "").split("|"))
    return sorted(n for n in out if n[:1].isupper() and n.isalpha())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lang", choices=["nl", "en"])
    parser.add_argument("treebank")
    parser.add_argument("--words", help="models/words_nl.tsv")
    parser.add_argument("--forms", help="what graaf-train forms prints")
    parser.add_argument("--names", nargs="*", default=[], help="tables of schema/actors")
    parser.add_argument("--sentences", type=int, default=40000)
    parser.add_argument("--seed", type=int, default=1)
    own = parser.parse_args()
    vary = Variation(own.lang, read(own.treebank), random.Random(own.seed))
    vary.add_lists(lines(own.words), lines(own.forms), names(own.names, own.lang))
    out = 0
    while out < own.sentences:
        s = vary.again()
        if s is None:
            continue
        numbers = {id(t): i + 1 for i, t in enumerate(s)}
        for i, t in enumerate(s):
            head = numbers[id(t.head)] if t.head else 0
            print(i + 1, t.form, t.lemma, t.upos, t.xpos, "_", head, "root" if head == 0 else t.rel, "_", "_", sep="\t")
        print()
        out += 1


if __name__ == "__main__":
    sys.exit(main())
