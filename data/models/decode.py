"""From scores to a tree (maximum spanning arborescence with one child of ROOT), and quick scores while training."""

import numpy as np
import torch

from batches import batch_of

ROOT_PENALTY = 100000.0


def heads_from_scores(scores):
    """scores[t][j]: how good head j (0 = ROOT) is for word t + 1. Returns the head of every word; see FORMAT.md section 5."""
    count = scores.shape[0]
    full = np.full((count + 1, count + 1), -np.inf)
    full[1:, :] = scores
    full[1:, 0] -= ROOT_PENALTY
    np.fill_diagonal(full, -np.inf)
    best = scores.astype(np.float64).copy()
    best[np.arange(count), np.arange(1, count + 1)] = -np.inf
    greedy = best.argmax(1)
    if (greedy == 0).sum() == 1 and is_tree(greedy):
        return [int(h) for h in greedy]
    return arborescence(full)[1:]


def is_tree(heads):
    """heads[t] is the head of word t + 1. True when every word reaches ROOT."""
    known = {0}
    for word in range(1, len(heads) + 1):
        path, at = set(), word
        while at not in known:
            if at in path:
                return False
            path.add(at)
            at = int(heads[at - 1])
        known |= path
    return True


def arborescence(scores):
    """Chu-Liu/Edmonds: scores[d][h] with node 0 as root. Takes the best head of each node; shrinks a cycle to one node; solves the
    smaller problem; opens the cycle where the solution enters it."""
    count = scores.shape[0]
    heads = [0] + [int(scores[d].argmax()) for d in range(1, count)]
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    outside = [n for n in range(count) if n not in inside]
    merged = len(outside)
    smaller = np.full((merged + 1, merged + 1), -np.inf)
    enters, leaves = {}, {}
    for i, d in enumerate(outside):
        for j, h in enumerate(outside):
            smaller[i, j] = scores[d, h]
        if i > 0:
            smaller[i, merged], leaves[i] = max(((scores[d, h], -h) for h in cycle), default=None)
            leaves[i] = -leaves[i]
    for j, h in enumerate(outside):
        gain, negative = max((scores[d, h] - scores[d, heads[d]], -d) for d in cycle)
        smaller[merged, j], enters[j] = gain, -negative
    solved = arborescence(smaller)
    result = list(heads)
    for i, d in enumerate(outside):
        if i > 0:
            result[d] = leaves[i] if solved[i] == merged else outside[solved[i]]
    entry = enters[solved[merged]]
    result[entry] = outside[solved[merged]]
    return result


def find_cycle(heads):
    state = [0] * len(heads)  # 0 = new, otherwise the number of the walk that saw it
    for start in range(1, len(heads)):
        at = start
        while at != 0 and state[at] == 0:
            state[at] = start
            at = heads[at]
        if at != 0 and state[at] == start:
            cycle, node = [at], heads[at]
            while node != at:
                cycle.append(node)
                node = heads[node]
            return sorted(cycle)
    return None


def predict(network, numbers, sentences):
    """(tag numbers, heads, deprel numbers, name scores) of every sentence, by the torch network."""
    network.eval()
    results = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["words"]))
    with torch.no_grad():
        for begin in range(0, len(order), 32):
            some = order[begin : begin + 32]
            batch = batch_of([numbers.encode(sentences[i]) for i in some])
            states = network.encode(batch["rows"], batch["lengths"])
            arcs = network.arc_scores(states)
            heads = torch.zeros_like(batch["heads"])
            for k in range(len(some)):
                n = int(batch["lengths"][k])
                heads[k, :n] = torch.tensor(heads_from_scores(arcs[k, :n, : n + 1].numpy()))
            labels = network.label_scores(states, heads)
            root = numbers.deprels["root"]
            labels[..., root] = -1e9
            deprels = labels.argmax(2).masked_fill(heads == 0, root)
            tags = network.tags(states).argmax(2)
            names = network.names(states)
            for k, i in enumerate(some):
                n = int(batch["lengths"][k])
                results[i] = (tags[k, :n].tolist(), heads[k, :n].tolist(), deprels[k, :n].tolist(), names[k, :n].numpy())
    return results


def attachment_scores(network, numbers, sentences):
    tag_names = list(numbers.tags)
    deprel_names = list(numbers.deprels)
    words = upos = uas = las = 0
    for sentence, (tags, heads, deprels, _) in zip(sentences, predict(network, numbers, sentences)):
        for t in range(len(heads)):
            words += 1
            upos += tag_names[tags[t]].split("|")[0] == sentence["upos"][t]
            right = heads[t] == sentence["heads"][t]
            uas += right
            las += right and deprel_names[deprels[t]].split(":")[0] == sentence["deprels"][t].split(":")[0]
    return f"UPOS {100 * upos / words:.2f}  UAS {100 * uas / words:.2f}  LAS {100 * las / words:.2f}"
