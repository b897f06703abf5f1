#!/usr/bin/env python3
"""Learns the weights of graaf's network from treebanks and from larger networks (distillation: Hinton et al. 2015).

    graaf-train lessons …                     → nl.lessons
    distil.py teach nl.lessons t1.pt --seed 1 …  several larger networks
    distil.py label nl.lessons nl.soft t*.pt models/nl.bin   what they say of each sentence, on the average
    distil.py learn nl.lessons nl.net --soft nl.soft …   (and `teach` with --soft, for better teachers)
    distil.py mix nl.lessons nl.net w1.net w2.net
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
BETAS = 0.9, 0.98
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
        known = word != self.rows
        if learning:
            seen = self.counts[word.clamp(max=self.rows - 1)]
            known = known & (torch.rand_like(seen) >= 1 / (2 * seen + 1))
            rest = rest.masked_fill(torch.rand_like(rest, dtype=torch.float32) < 0.05, self.rows)
        word, tail = word.masked_fill(~known, 0), tail.masked_fill(known, self.rows)
        return torch.cat([word[..., None], tail[..., None], rest], -1)


class Net(torch.nn.Module):
    """The network of src/parse/neural/mod.rs in real numbers."""

    def __init__(self, sizes):
        super().__init__()
        self.sizes = sizes
        r, d, h, layers, t, a, l, tags, labels, names = sizes
        glorot = lambda rows, cols: uniform((6 / (rows + cols)) ** 0.5, rows, cols)
        # The last row is of what is not there; it stays nothing.
        self.table = uniform(0.15, r + 1, d)
        self.table.data[-1] = 0
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
        x = self.table.index_select(0, rows.reshape(-1)).view(n, b, width, d).sum(2)
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
    return spread(torch.from_numpy(part.starts[batch]).to(DEVICE), int(part.lengths[batch[0]]))


def spread(starts, n):
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
    `arc`: by sentences, length × (length + 1) each."""

    def __init__(self, path):
        self.sets = torch.load(path, map_location=DEVICE)

    def targets(self, number, starts, at, gold, sizes, share):
        """Gold and teachers' answers mixed: tags, arcs, labels, names."""
        own = self.sets[number]
        n, b = at.shape
        arcs = starts[:, None] + torch.arange(n * (n + 1), device=DEVICE)
        said = [own["tag"][at], own["arc"][arcs].view(b, n, n + 1).transpose(0, 1), own["label"][at], own["name"][at]]
        out = []
        for said, (truth, size) in zip(said, zip(gold, (sizes[7], n + 1, sizes[8], sizes[9]))):
            known = truth < size
            hot = truth[..., None] == torch.arange(size, device=DEVICE)
            own = 1 - (1 - share) * known[..., None].float()
            out.append(own * said.float() + (1 - own) * hot)
        return out


def step_loss(net, lessons, number, n, batch, own, soft):
    """The loss of a batch of sentences of length n. batch: where each starts, where its arcs start, and whether it counts (or only fills)."""
    part, (starts, squares, counts) = lessons.sets[number], batch
    at = spread(starts, n)
    head, name = part.head[at], part.name[at]
    gold = part.tag[at], head, part.label[at], name
    tags, arcs, names, dependents, heads = net(lessons.look(part.spelling[at], True), own.drop)
    labels = net.labels(dependents, heads, head)
    every = counts.expand(n, -1)
    named = every * (name != NO_NAME)
    if soft:
        share = own.share[1] if number else own.share[0]
        targets = soft.targets(number, squares, at, gold, net.sizes, share)
        named = every
    else:
        targets = *gold[:3], name * (name != NO_NAME)
    scores = tags, arcs, labels, names
    known = every, every, every * (head != 0), named
    return sum(losses(*each) for each in zip(scores, targets, known)) / every.sum()


class Learner:
    """A network while it learns, and the running mean of its weights. On a graphics card each shape of a batch is recorded the second
    time it comes and played from then on: most of a step is otherwise the time to ask for it."""

    def __init__(self, net, lessons, own, soft):
        self.net, self.lessons, self.own, self.soft = net, lessons, own, soft
        number = lambda: torch.zeros((), device=DEVICE)
        self.rate, self.step, self.loss = number(), number(), number()
        dense = [p for p in net.parameters() if p is not net.table]
        cuda = DEVICE == "cuda"
        self.optimiser = torch.optim.Adam(dense, lr=self.rate, betas=BETAS, fused=cuda, capturable=cuda)
        self.moments = torch.zeros_like(net.table), torch.zeros_like(net.table)
        self.all = list(net.parameters())
        self.mean = [p.detach().clone() for p in self.all]
        self.recorded, self.pool = {}, []

    def take(self, number, n, batch):
        """One step. What a batch is: see `step_loss`."""
        if DEVICE == "cpu" or self.own.eager:
            return self.work(number, n, batch)
        key = number, n
        if key not in self.recorded:
            self.recorded[key] = None
            return self.work(number, n, batch)
        if self.recorded[key] is None:
            graph, still = torch.cuda.CUDAGraph(), [x.clone() for x in batch]
            torch.cuda.synchronize()
            graph.capture_begin(*self.pool, capture_error_mode="thread_local")
            self.work(number, n, still)
            graph.capture_end()
            self.pool = [graph.pool()]
            self.recorded[key] = graph, still
        graph, still = self.recorded[key]
        for mine, given in zip(still, batch):
            mine.copy_(given)
        graph.replay()

    def work(self, number, n, batch):
        """What a step does, all of it on the card."""
        net = self.net
        for p in self.all:
            p.grad = None
        loss = step_loss(net, self.lessons, number, n, batch, self.own, self.soft)
        loss.backward()
        net.table.grad[-1].zero_()
        torch.nn.utils.clip_grad_norm_(self.all, 2.0)
        self.step += 1
        self.optimiser.step()
        self.update_table()
        with torch.no_grad():
            self.loss.copy_(loss)
            share = (10 / (self.step + 10)).clamp(min=0.001)
            for mean, p in zip(self.mean, self.all):
                mean.lerp_(p, share)

    @torch.no_grad()
    def update_table(self):
        """One step of Adam for the rows that the batch has; rare rows are not moved by what other batches say."""
        table, (first, second) = self.net.table, self.moments
        grad = table.grad
        seen = (grad != 0).any(1, keepdim=True).float()
        first.lerp_(grad, (1 - BETAS[0]) * seen)
        second.lerp_(grad * grad, (1 - BETAS[1]) * seen)
        unbiased = [1 - (self.step * math.log(beta)).exp() for beta in BETAS]
        table.sub_(seen * (self.rate / unbiased[0]) * first / ((second / unbiased[1]).sqrt() + 1e-8))

    @torch.no_grad()
    def exchange(self):
        """The mean for the weights, or back."""
        for mean, p in zip(self.mean, self.all):
            kept = p.clone()
            p.copy_(mean)
            mean.copy_(kept)


def plan(lessons, which, own, random):
    """The batches of an epoch, each filled up with sentences that do not count, in random order: set, length, tensors."""
    out = []
    for number, sentences in which:
        part = lessons.sets[number]
        own_batches = batches(part, sentences, own.batch, random)
        full = [max(1, own.batch // int(part.lengths[b[0]])) for b in own_batches]
        flat = np.concatenate([np.resize(b, n) for b, n in zip(own_batches, full)])
        counts = np.concatenate([np.arange(n) < len(b) for b, n in zip(own_batches, full)])
        tensors = [torch.from_numpy(x).to(DEVICE) for x in (part.starts[flat], part.arcs[flat], counts.astype(np.float32))]
        ends = np.cumsum(full)
        out += [(number, int(part.lengths[b[0]]), [x[end - n:end] for x in tensors]) for b, n, end in zip(own_batches, full, ends)]
    random.shuffle(out)
    return out


def learn(net, lessons, own, soft=None):
    random = np.random.default_rng(own.seed)
    torch.manual_seed(own.seed)
    more = 3 if soft else 2
    treebank = np.flatnonzero(lessons.sets[0].lengths <= LONGEST)
    others = np.flatnonzero(lessons.sets[more].lengths <= LONGEST) if len(lessons.sets) > more else treebank[:0]
    varied = int(min(len(others), own.more * len(treebank)))
    learner = Learner(net, lessons, own, soft)
    started, step, epoch, total, progress = time.time(), 0, 0, 0, 0.0
    while progress < 1:
        epoch += 1
        which = [(0, treebank.copy())]
        if varied:
            which.append((more, random.choice(others, varied, replace=False)))
        ahead = plan(lessons, which, own, random)
        total = total or int(len(ahead) * own.epochs)
        for number, n, batch in ahead:
            step += 1
            progress = max(step / total, (time.time() - started) / own.seconds)
            if progress >= 1:
                break
            learner.rate.fill_(own.rate * min(1, step / 300) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * progress))))
            net.train()
            learner.take(number, n, batch)
            if DEVICE == "cuda" and step % 20 == 0:
                torch.cuda.synchronize()
        if epoch % own.tell == 0 or progress >= 1:
            last, spent = measure([net], lessons), time.time() - started
            print(f"{own.out}: epoch {epoch}, step {step} of {total}, {spent:.0f} s: loss {learner.loss.item():.3f}; dev {last}", flush=True)
    learner.exchange()
    mean = measure([net], lessons)
    print(f"{own.out}: the last weights: {last}; their running mean: {mean}", flush=True)
    if best(mean) < best(last):
        learner.exchange()


def best(scores):
    """What to choose by: LAS, and a little UPOS."""
    numbers = scores.split()
    return float(numbers[7]) + 0.5 * float(numbers[1])


@torch.no_grad()
def mix(lessons, paths, out):
    """The best of networks of one shape and the mean of their weights."""
    nets = [load(path) for path in paths]
    mean = load(paths[0])
    for i, w in enumerate(mean.parts()):
        w.copy_(sum(net.parts()[i] for net in nets) / len(nets))
    found = [(path, net, measure([net], lessons)) for path, net in zip([*paths, "the mean of their weights"], [*nets, mean])]
    for path, _, scores in found:
        print(f"{out}: {path}: dev {scores}", flush=True)
    write(max(found, key=lambda each: best(each[2]))[1], out)


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
def label(lessons, nets, out_path):
    """What the teachers say of the treebank and of the variations to learn from."""
    out = {}
    for number in (0, 3):
        if number >= len(lessons.sets):
            continue
        part = lessons.sets[number]
        half = lambda n, width: torch.zeros(n, width, dtype=torch.float16, device=DEVICE)
        widths = {"tag": lessons.tags, "label": lessons.labels, "name": lessons.names}
        store = {key: half(part.tokens, width) for key, width in widths.items()} | {"arc": half(part.squares, 1)[:, 0]}
        which = np.flatnonzero(part.lengths <= LONGEST)
        for batch in batches(part, which, 16000):
            at, tags, arcs, labels, names, _, _ = say(nets, lessons, part, batch)
            n = at.shape[0]
            store["tag"][at], store["label"][at], store["name"][at] = tags.half(), labels.half(), names.half()
            where = torch.from_numpy(part.arcs[batch]).to(DEVICE)[:, None] + torch.arange(n * (n + 1), device=DEVICE)
            store["arc"][where] = arcs.transpose(0, 1).reshape(len(batch), -1).half()
        out[number] = store
    torch.save(out, out_path)


def write(net, path):
    """The file of weights."""
    with open(path, "wb") as file:
        file.write(b"GRAAFNET" + struct.pack("<10I", *net.sizes))
        for w in net.parts():
            file.write(w.detach().cpu().numpy().astype("<f4").tobytes())


def sizes(lessons, own):
    return lessons.rows, own.embedding, own.hidden, own.layers, own.tag, own.arc, own.label, lessons.tags, lessons.labels, lessons.names


def load(path):
    """A teacher: what `teach` has written, a file of weights, or a model file."""
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith(b"GRAAFNET"):
        numbers = np.frombuffer(data, "<f4", offset=48)
        return filled(struct.unpack_from("<10I", data, 8), lambda shape, start: numbers[start:start + math.prod(shape)])
    if data.startswith(b"GRAAFPAR"):
        return of_model(data)
    kept = torch.load(path, map_location=DEVICE)
    net = Net(kept["sizes"]).to(DEVICE).eval()
    net.load_state_dict(kept["weights"])
    return net


def filled(sizes, numbers):
    """A network of these numbers; `numbers(shape, start)` are asked for part by part."""
    net, start = Net(sizes).eval(), 0
    with torch.no_grad():
        for w in net.parts():
            w.copy_(torch.from_numpy(np.array(numbers(tuple(w.shape), start))).view(w.shape))
            start += w.numel()
    return net.to(DEVICE)


def of_model(data):
    """The network of a model file, whose layout src/parse/train/neural/write.rs has."""
    lengths = struct.unpack_from("<9I", data, 24)
    at = 60 + sum(lengths[:8])
    sizes = struct.unpack_from("<10I", data, at)
    _, _, h, layers, t, a, l, tags, labels, _ = sizes
    at += 40

    def take(n, kind="<f4"):
        nonlocal at
        part = np.frombuffer(data, kind, n, at)
        at += part.nbytes
        return part

    def matrix(rows, cols):
        # Sixteen outputs together, four inputs at a time.
        high, quads = -(-rows // 16) * 16, -(-cols // 4)
        w = take(high * quads * 4, "i1").reshape(-1, quads, 16, 4).swapaxes(1, 2).reshape(high, -1)[:rows, :cols]
        take(high)  # sums of the weights
        return w * take(high)[:rows, None]

    linear = lambda rows, cols: [matrix(rows, cols), take(-(-rows // 16) * 16)[:rows]]
    scale = take(1)
    parts = [take(sizes[0] * sizes[1], "i1") * scale]
    for layer in range(layers):
        w, bias = linear(8 * h, [sizes[1], 2 * h + t, 2 * h][min(layer, 2)])
        parts += [w, matrix(4 * h, h), matrix(4 * h, h), bias]
    tag = linear(tags, 2 * h)
    parts.insert(1, take(tags * t))
    parts += tag + linear(2 * a + 2 * l, 2 * h)
    arc, bias = linear(a, a)
    parts += [arc.T, take(a), bias, *linear(labels, l), take(l), *linear(sizes[9], 2 * h)]
    parts = iter(parts)
    return filled(sizes, lambda shape, start: next(parts).astype("<f4"))


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
        p.add_argument("--soft", help="what teachers say")
        p.add_argument("--start", help="weights to begin with")
        p.add_argument("--eager", action="store_true", help="record nothing")
        p.add_argument("--tell", type=int, default=1, help="epochs between two measurements")
    p = commands.add_parser("label")
    p.add_argument("lessons")
    p.add_argument("out")
    p.add_argument("teachers", nargs="+")
    p = commands.add_parser("mix")
    p.add_argument("lessons")
    p.add_argument("out")
    p.add_argument("nets", nargs="+")
    return parser.parse_args()


def main():
    own = arguments()
    if DEVICE == "cuda":
        # The default stream cannot be recorded.
        torch.cuda.set_stream(torch.cuda.Stream())
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    lessons = Lessons(own.lessons)
    if own.command == "label":
        nets = [load(path) for path in own.teachers]
        print(f"{own.out}: {len(nets)} teachers together: dev {measure(nets, lessons)}", flush=True)
        return label(lessons, nets, own.out)
    if own.command == "mix":
        return mix(lessons, own.nets, own.out)
    torch.manual_seed(own.seed)
    net = load(own.start) if own.start else Net(sizes(lessons, own)).to(DEVICE)
    learn(net, lessons, own, Soft(own.soft) if own.soft else None)
    if own.command == "teach":
        torch.save({"sizes": net.sizes, "weights": net.state_dict()}, own.out)
    else:
        write(net, own.out)


if __name__ == "__main__":
    main()
