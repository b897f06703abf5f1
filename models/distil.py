#!/usr/bin/env python3
"""Learns the weights of graaf's network from treebanks and from larger networks (distillation: Hinton et al. 2015).

    graaf-train lessons …                     → nl.lessons
    distil.py teach nl.lessons t1.pt --seed 1 …  several larger networks, each without one fold of the treebank
    distil.py label nl.lessons nl.soft t*.pt     what they say of each sentence, on the average
    distil.py learn nl.lessons nl.net --soft nl.soft …
    graaf-train weights nl.net models/nl.bin new.bin

The format of lessons and weights: src/parse/train/neural/exchange.rs. Sets of sentences: the treebank, dev, variations to teach from,
variations to learn from (models/vary.py). Needs PyTorch and numpy.
"""

import argparse
import math
import struct
import time

import numpy as np
import torch
import torch.nn.functional as F

NONE, NO_NAME, LONGEST = 0xFFFF, 0xFF, 120
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


class Set:
    """Sentences: their tokens one after the other, and where each starts."""

    def __init__(self, take):
        sentences, tokens = take(2, "u4")
        self.lengths = take(sentences, "u2").astype(np.int64)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        # Where the scores of arcs of each sentence start, n × (n + 1) numbers each.
        squares = self.lengths * (self.lengths + 1)
        self.arcs, self.squares = np.concatenate([[0], np.cumsum(squares)[:-1]]), int(squares.sum())
        long = lambda kind: torch.from_numpy(take(tokens, kind).astype(np.int64)).to(DEVICE)
        self.spelling, self.head, self.tag, self.label, self.name = map(long, ("u4", "u2", "u1", "u1", "u1"))
        self.tokens = int(tokens)


class Lessons:
    def __init__(self, path):
        with open(path, "rb") as file:
            data = file.read()
        assert data[:8] == b"GRAAFLES", f"{path}: not lessons; write them with graaf-train lessons"
        at = 8

        def take(n, kind):
            nonlocal at
            part = np.frombuffer(data, "<" + kind, int(n), at)
            at += part.nbytes
            return part

        self.rows, self.tags, self.labels, self.names, spellings, widest = map(int, take(6, "u4"))
        self.counts = torch.from_numpy(take(self.rows, "u4").astype(np.float32)).to(DEVICE)
        self.upos = torch.from_numpy(take(self.tags, "u1").astype(np.int64)).to(DEVICE)
        table = take(spellings * (2 + widest), "u2").reshape(spellings, 2 + widest).astype(np.int64)
        table[table == NONE] = self.rows
        self.spellings = torch.from_numpy(table).to(DEVICE)
        self.sets = []
        while at < len(data):
            self.sets.append(Set(take))

    def look(self, spelling, learning):
        """The rows of tokens. In learning a word is taken for unknown the more often the rarer it is, and one row of its spelling in
        twenty is not seen (as src/parse/train/neural/data.rs does)."""
        rows = self.spellings[spelling]
        word, tail, rest = rows[..., 0], rows[..., 1], rows[..., 2:]
        none = torch.full_like(word, self.rows)
        known = word != self.rows
        if learning:
            seen = self.counts[word.clamp(max=self.rows - 1)]
            known &= torch.rand_like(seen) >= 1 / (2 * seen + 1)
            rest = torch.where(torch.rand_like(rest, dtype=torch.float32) < 0.05, self.rows, rest)
        word, tail = torch.where(known, word, 0), torch.where(known, none, tail)
        return torch.cat([word[..., None], tail[..., None], rest], -1)


class Net(torch.nn.Module):
    """The network of src/parse/neural/mod.rs in real numbers."""

    def __init__(self, sizes):
        super().__init__()
        self.sizes = sizes
        r, d, h, layers, t, a, l, tags, labels, names = sizes
        glorot = lambda rows, cols: uniform((6 / (rows + cols)) ** 0.5, rows, cols)
        self.table = uniform(0.15, r + 1, d)
        self.tag_table = uniform(0.1, tags, t)
        self.lstm = torch.nn.ModuleList()
        for layer in range(layers):
            inputs = [d, 2 * h + t, 2 * h][min(layer, 2)]
            bias = torch.zeros(8 * h)
            bias[h:2 * h] = bias[5 * h:6 * h] = 1
            self.lstm.append(torch.nn.ParameterList([uniform((6 / (inputs + h)) ** 0.5, 8 * h, inputs), glorot(4 * h, h), glorot(4 * h, h), bias]))
        self.tag, self.tag_bias = glorot(tags, 2 * h), uniform(0, tags)
        self.project, self.project_bias = glorot(2 * a + 2 * l, 2 * h), uniform(0, 2 * a + 2 * l)
        self.arc, self.arc_root, self.arc_bias = glorot(a, a), uniform(0.1, a), uniform(0.1, a)
        self.label, self.label_bias, self.label_root = glorot(labels, l), uniform(0, labels), uniform(0.1, l)
        self.name, self.name_bias = glorot(names, 2 * h), uniform(0, names)
        self.register_buffer("zero", torch.zeros(4 * h), persistent=False)

    def parts(self):
        """All weights in the order of the file of weights."""
        first = [self.table[:-1], self.tag_table, *(w for layer in self.lstm for w in layer)]
        heads = [self.tag, self.tag_bias, self.project, self.project_bias, self.arc, self.arc_root, self.arc_bias]
        return first + heads + [self.label, self.label_bias, self.label_root, self.name, self.name_bias]

    def run(self, i, x, drop):
        """One bidirectional layer. Dropout of states leaves out weights from state to state, the same at each step."""
        w, forth, back, bias = self.lstm[i]
        h = self.sizes[2]
        if drop:
            forth, back = F.dropout(forth, drop), F.dropout(back, drop)
        flat = [w[:4 * h], forth, bias[:4 * h], self.zero, w[4 * h:], back, bias[4 * h:], self.zero]
        state = x.new_zeros(2, x.shape[1], h)
        return torch._VF.lstm(x, (state, state), flat, True, 1, 0.0, self.training, True, False)[0]

    def forward(self, rows, drop=(0, 0, 0, 0)):
        """Scores of sentences of one length. rows: length × sentences × rows a token; scores: length × sentences × …"""
        n, b, width = rows.shape
        d, a, l = self.sizes[1], self.sizes[5], self.sizes[6]
        once = lambda x, p: x * F.dropout(torch.ones_like(x[:1]), p) if p else x
        x = F.embedding_bag(rows.reshape(n * b, width), self.table, mode="sum", padding_idx=self.sizes[0]).reshape(n, b, d)
        x = once(x, drop[0])
        tags = None
        for i in range(len(self.lstm)):
            x = once(self.run(i, x, drop[2]), drop[1])
            if i == 0:
                tags = F.linear(x, self.tag, self.tag_bias)
                x = torch.cat([x, tags.softmax(-1) @ self.tag_table], -1)
        names = F.linear(x, self.name, self.name_bias)
        p = F.linear(x, self.project, self.project_bias)
        p = torch.cat([p[..., :2 * a].relu(), p[..., 2 * a:]], -1)
        p = F.dropout(p, drop[3]) if drop[3] else p
        left = p[..., :a] @ self.arc + self.arc_bias
        heads = torch.cat([self.arc_root.expand(1, b, a), p[..., a:2 * a]])
        arcs = torch.einsum("nba,mba->nbm", left, heads)
        return tags, arcs, names, p[..., 2 * a:2 * a + l], torch.cat([self.label_root.expand(1, b, l), p[..., 2 * a + l:]])

    def labels(self, dependents, heads, at):
        """Scores of labels where the head of each token is `at`."""
        own = heads.gather(0, at[..., None].expand(-1, -1, heads.shape[-1]))
        return F.linear((dependents + own).relu(), self.label, self.label_bias)


def uniform(most, *shape):
    return torch.nn.Parameter((torch.rand(*shape) * 2 - 1) * most)


def batches(part, which, tokens, random=None):
    """Sentences of one length together, at most so many tokens; in random order where there is one."""
    lengths = part.lengths[which]
    out = []
    for n in np.unique(lengths):
        own = which[lengths == n]
        if random is not None:
            random.shuffle(own)
        step = max(1, tokens // int(n))
        out += [own[i:i + step] for i in range(0, len(own), step)]
    if random is not None:
        random.shuffle(out)
    return out


def places(part, batch):
    """Where the tokens of a batch lie: length × sentences."""
    n = int(part.lengths[batch[0]])
    starts = torch.from_numpy(part.starts[batch]).to(DEVICE, non_blocking=True)
    return starts[None, :] + torch.arange(n, device=DEVICE)[:, None]


def losses(scores, targets, known):
    """Cross entropy with shares of answers, or with one answer each; a mean over the tokens that are known."""
    if targets.dtype == torch.int64:
        loss = F.cross_entropy(scores.flatten(0, -2), targets.flatten(), reduction="none").view_as(targets)
    else:
        loss = -(targets * scores.log_softmax(-1)).sum(-1)
    return (loss * known).sum()


class Soft:
    """What teachers say of the tokens of each set, as shares of one. `tag`, `label` (at the treebank's head), `name`: by tokens;
    `arc`: by sentences, length × (length + 1) each. `apart` is what those say that have not learnt from the sentence."""

    def __init__(self, path):
        self.sets = torch.load(path, map_location=DEVICE)

    def targets(self, part, number, batch, at, gold, sizes, share):
        """Gold and teachers' answers mixed: tags, arcs, labels, names."""
        own = self.sets[number]
        n, b = at.shape
        arcs = torch.from_numpy(part.arcs[batch]).to(DEVICE)[:, None] + torch.arange(n * (n + 1), device=DEVICE)
        said = [own["tag"][at], own["arc"][arcs].view(b, n, n + 1).transpose(0, 1), own["label"][at], own["name"][at]]
        out = []
        for said, (truth, size) in zip(said, zip(gold, (sizes[7], n + 1, sizes[8], sizes[9]))):
            known = truth < size
            hot = F.one_hot(truth.clamp(max=size - 1), size)
            own = torch.where(known[..., None], share, 1.0)
            out.append(own * said.float() + (1 - own) * hot)
        return out


def step_loss(net, lessons, number, batch, own, soft):
    part = lessons.sets[number]
    at = places(part, batch)
    head, name = part.head[at], part.name[at]
    gold = part.tag[at], head, part.label[at], name
    tags, arcs, names, dependents, heads = net(lessons.look(part.spelling[at], True), own.drop)
    labels = net.labels(dependents, heads, head)
    every, named = torch.ones_like(head), name != NO_NAME
    if soft:
        share = own.share[1] if number else own.share[0]
        targets = soft.targets(part, number, batch, at, gold, net.sizes, share)
        named = every
    else:
        targets = *gold[:3], torch.where(named, name, 0)
    scores = tags, arcs, labels, names
    known = every, every, head != 0, named
    return sum(losses(*each) for each in zip(scores, targets, known)) / head.numel()


def learn(net, lessons, own, soft=None):
    random, seed = np.random.default_rng(own.seed), own.seed
    torch.manual_seed(seed)
    more = 3 if soft else 2
    treebank = [i for i, n in enumerate(lessons.sets[0].lengths) if n <= LONGEST]
    treebank = np.array([i for i in treebank if own.fold is None or i % own.folds != own.fold])
    others = len(lessons.sets[more].lengths) if len(lessons.sets) > more else 0
    varied = int(min(others, own.more * len(treebank)))
    optimiser = torch.optim.Adam(net.parameters(), lr=own.rate, betas=(0.9, 0.98), fused=DEVICE == "cuda")
    started, step, epoch, total, progress = time.time(), 0, 0, 0, 0.0
    while progress < 1:
        epoch += 1
        plan = [(0, b) for b in batches(lessons.sets[0], treebank.copy(), own.batch, random)]
        if varied:
            which = random.choice(others, varied, replace=False)
            plan += [(more, b) for b in batches(lessons.sets[more], which, own.batch, random)]
        random.shuffle(plan)
        total = total or int(len(plan) * own.epochs)
        for number, batch in plan:
            step += 1
            progress = max(step / total, (time.time() - started) / own.seconds)
            if progress >= 1:
                break
            rate = own.rate * min(1, step / 300) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * progress)))
            for group in optimiser.param_groups:
                group["lr"] = rate
            net.train()
            loss = step_loss(net, lessons, number, batch, own, soft)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
        if epoch % own.tell == 0 or progress >= 1:
            print(f"{own.out}: epoch {epoch}, step {step} of {total}, {time.time() - started:.0f} s: loss {loss.item():.3f}; dev {measure([net], lessons)}", flush=True)


@torch.no_grad()
def say(nets, lessons, part, batch):
    """The mean of what networks say of a batch, as shares of one; labels at the treebank's heads and at the best ones."""
    at = places(part, batch)
    rows, sums, best = lessons.look(part.spelling[at], False), None, 0
    said = [net(rows) for net in nets]
    arcs = sum(s[1].softmax(-1) for s in said) / len(nets)
    best = arcs.argmax(-1)
    label = lambda heads: sum(net.labels(s[3], s[4], heads).softmax(-1) for net, s in zip(nets, said)) / len(nets)
    tags, names = (sum(s[i].softmax(-1) for s in said) / len(nets) for i in (0, 2))
    return at, tags, arcs, label(part.head[at].clamp(max=at.shape[0])), names, best, label(best)


@torch.no_grad()
def measure(nets, lessons, number=1):
    """UPOS, tag, UAS and LAS with the best head of each token, whether a tree or not."""
    part = lessons.sets[number]
    for net in nets:
        net.eval()
    sums = torch.zeros(5, dtype=torch.int64, device=DEVICE)
    for batch in batches(part, np.arange(len(part.lengths)), 8000):
        at, tags, _, _, _, best, labels = say(nets, lessons, part, batch)
        tag, head = tags.argmax(-1), part.head[at]
        arc = best == head
        right = arc & ((head == 0) | (labels.argmax(-1) == part.label[at]))
        same = lessons.upos[tag] == lessons.upos[part.tag[at]]
        sums += torch.stack([x.sum() for x in (torch.ones_like(head), same, tag == part.tag[at], arc, right)])
    n, *right = sums.tolist()
    return "UPOS {:.2f} tag {:.2f} UAS {:.2f} LAS {:.2f}".format(*(100 * x / n for x in right))


@torch.no_grad()
def label(lessons, nets, folds, own):
    """What the teachers say of the treebank and of the variations to learn from."""
    out = {}
    for number in (0, 3):
        if number >= len(lessons.sets):
            continue
        part = lessons.sets[number]
        half = lambda n, width: torch.zeros(n, width, dtype=torch.float16, device=DEVICE)
        store = {"tag": half(part.tokens, lessons.tags), "label": half(part.tokens, lessons.labels), "name": half(part.tokens, lessons.names), "arc": half(part.squares, 1)[:, 0]}
        apart = own.apart and number == 0
        for fold in range(own.folds) if apart else [None]:
            some = [net for net, f in zip(nets, folds) if fold is None or f == fold]
            which = np.array([i for i, n in enumerate(part.lengths) if n <= LONGEST and (fold is None or i % own.folds == fold)])
            for batch in batches(part, which, 16000):
                at, tags, arcs, labels, names, _, _ = say(some, lessons, part, batch)
                n = at.shape[0]
                store["tag"][at], store["label"][at], store["name"][at] = tags.half(), labels.half(), names.half()
                where = torch.from_numpy(part.arcs[batch]).to(DEVICE)[:, None] + torch.arange(n * (n + 1), device=DEVICE)
                store["arc"][where] = arcs.transpose(0, 1).reshape(len(batch), -1).half()
        out[number] = store
    torch.save(out, own.out)


def write(net, path):
    """The file of weights; with two bytes a number where its name ends in .half (`widen` makes four of them)."""
    kind = "<f2" if path.endswith(".half") else "<f4"
    with open(path, "wb") as file:
        file.write(b"GRAAFNET" + struct.pack("<10I", *net.sizes))
        for w in net.parts():
            file.write(w.detach().cpu().numpy().astype(kind).tobytes())


def widen(path, out):
    with open(path, "rb") as file:
        head = file.read(48)
        numbers = np.frombuffer(file.read(), "<f2").astype("<f4")
    with open(out, "wb") as file:
        file.write(head + numbers.tobytes())


def sizes(lessons, own):
    return lessons.rows, own.embedding, own.hidden, own.layers, own.tag, own.arc, own.label, lessons.tags, lessons.labels, lessons.names


def load(path):
    kept = torch.load(path, map_location=DEVICE)
    net = Net(kept["sizes"]).to(DEVICE).eval()
    net.load_state_dict(kept["weights"])
    return net, kept["fold"]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name, size in (("teach", (256, 512, 3, 64, 384, 192)), ("learn", (128, 256, 2, 64, 192, 128))):
        p = commands.add_parser(name)
        p.add_argument("lessons")
        p.add_argument("out")
        for key, value in zip(("embedding", "hidden", "layers", "tag", "arc", "label"), size):
            p.add_argument("--" + key, type=int, default=value)
        p.add_argument("--seed", type=int, default=1)
        p.add_argument("--epochs", type=float, default=20)
        p.add_argument("--seconds", type=float, default=1e9, help="end sooner, the rate falling with time")
        p.add_argument("--batch", type=int, default=1200, help="tokens")
        p.add_argument("--rate", type=float, default=2e-3)
        p.add_argument("--drop", type=float, nargs=4, default=[0.2, 0.33, 0.2, 0.33], help="embeddings, layers, states, heads")
        p.add_argument("--more", type=float, default=0, help="variations for each sentence of the treebank, each epoch")
        p.add_argument("--share", type=float, nargs=2, default=[0.5, 0.7], help="weight of the teachers' answers: treebank, variations")
        p.add_argument("--fold", type=int, help="part of the treebank to leave out")
        p.add_argument("--folds", type=int, default=6)
        p.add_argument("--soft", help="what teachers say")
        p.add_argument("--tell", type=int, default=1, help="epochs between two measurements")
    p = commands.add_parser("label")
    p.add_argument("lessons")
    p.add_argument("out")
    p.add_argument("teachers", nargs="+")
    p.add_argument("--folds", type=int, default=6)
    p.add_argument("--apart", action="store_true", help="of a sentence of the treebank only those that have not learnt from it")
    p = commands.add_parser("widen")
    p.add_argument("half")
    p.add_argument("out")
    return parser.parse_args()


def main():
    own = arguments()
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    if own.command == "widen":
        return widen(own.half, own.out)
    lessons = Lessons(own.lessons)
    if own.command == "label":
        nets, folds = zip(*map(load, own.teachers))
        print(f"{own.out}: {len(nets)} teachers together: dev {measure(nets, lessons)}", flush=True)
        return label(lessons, nets, folds, own)
    torch.manual_seed(own.seed)
    net = Net(sizes(lessons, own)).to(DEVICE)
    learn(net, lessons, own, Soft(own.soft) if own.soft else None)
    if own.command == "teach":
        torch.save({"sizes": net.sizes, "weights": net.state_dict(), "fold": own.fold}, own.out)
    else:
        write(net, own.out)


if __name__ == "__main__":
    main()
