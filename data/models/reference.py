"""The forward pass in plain numpy with the quantised weights: the specification of inference (FORMAT.md, sections 2 to 6) as a program.

Slow and exact on purpose: every sum runs in the order that FORMAT.md fixes, everything is float32, so the TypeScript must agree to the last bit.

    python3 data/models/reference.py data/models/english.bin.gz "The minister did n't resign ."
"""

import sys

import numpy as np

import model_file
from decode import heads_from_scores
from features import Features
from name_features import NameFeatures
from names import best_names

F = np.float32
GAZETTEER = NameFeatures()


def read_model(path):
    """(header, tables). int8 tables come back as float32 rows: number * scale of the row."""
    header, raw = model_file.read(path)
    tensors = {name: raw[name].astype(F) for name in raw}
    for name in raw:
        if raw[name].dtype == np.int8:
            tensors[name] = tensors[name] * tensors[name + ".scale"][:, None]
    return header, tensors


def affine(weight, start, x):
    """One row of x per word. Sums run over the columns in order, starting from `start`."""
    y = np.broadcast_to(start, (x.shape[0], weight.shape[0])).astype(F)
    for k in range(weight.shape[1]):
        y += x[:, k : k + 1] * weight[:, k]
    return y


def tanh(x):
    x = np.minimum(np.maximum(x, F(-7.90531110763549805)), F(7.90531110763549805))
    s = x * x
    p = np.full_like(x, F(-2.76076847742355e-16))
    for constant in (2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-08, 1.48572235717979e-05,
                     6.37261928875436e-04, 4.89352455891786e-03):
        p = p * s + F(constant)
    q = np.full_like(x, F(1.19825839466702e-06))
    for constant in (1.18534705686654e-04, 2.26843463243900e-03, 4.89352518554385e-03):
        q = q * s + F(constant)
    return (p * x) / q


def sigmoid(x):
    return F(0.5) * tanh(F(0.5) * x) + F(0.5)


def relu(x):
    return np.where(x > 0, x, F(0))


def lstm(tensors, name, x, backward):
    gates = affine(tensors[name + ".input"], tensors[name + ".bias"], x)
    recurrent = tensors[name + ".recurrent"]
    size = recurrent.shape[1]
    h = c = np.zeros((1, size), F)
    out = np.zeros((x.shape[0], size), F)
    for t in reversed(range(x.shape[0])) if backward else range(x.shape[0]):
        z = affine(recurrent, gates[t : t + 1], h)
        i, f, g, o = (z[:, k * size : (k + 1) * size] for k in range(4))
        c = sigmoid(f) * c + sigmoid(i) * tanh(g)
        h = sigmoid(o) * tanh(c)
        out[t] = h[0]
    return out


def embed(header, tensors, words, features):
    rows = features.rows(words)
    form = np.zeros((len(words), header["sizes"]["form"]), F)
    for column in range(2, 6):
        form += tensors["embed.prefixes"][rows[:, column]]
    for column in range(6, 10):
        form += tensors["embed.suffixes"][rows[:, column]]
    parts = [tensors["embed.vectors"][rows[:, 0]], tensors["embed.words"][rows[:, 1]], form, tensors["embed.shapes"][rows[:, 10]]]
    return np.concatenate(parts, 1)


def features_of(header):
    return Features({name: text.split("\n") for name, text in header["vocabularies"].items()})


def score_names(header, W, sentences, features):
    """Scores of labels for the words of sentences that follow each other, a row a word."""
    rows = np.concatenate([np.concatenate([embed(header, W, words, features), np.array(GAZETTEER.rows(words), F)], 1) for words in sentences])
    scores = W["names.bias"]
    for k in range(header["sizes"]["nameNetworks"]):
        states = np.concatenate([lstm(W, f"names{k + 1}.{way}", rows, way == "backward") for way in ("forward", "backward")], 1)
        scores = affine(W[f"names{k + 1}.weight"], scores, states)
    return scores


def analyse(header, tensors, words, features):
    """Everything the model says about one sentence, intermediate values included."""
    W = tensors
    states = embed(header, tensors, words, features)
    layers = [states]
    for layer in ("lstm1", "lstm2"):
        both = [lstm(W, f"{layer}.{way}", states, way == "backward") for way in ("forward", "backward")]
        states = np.concatenate(both, 1)
        layers.append(states)
    tag_scores = affine(W["tags.weight"], W["tags.bias"], states)
    name_scores = score_names(header, W, [words], features) if header["labels"]["names"] else None

    dependents = relu(affine(W["arc.dependent.weight"], W["arc.dependent.bias"], states))
    heads = np.concatenate([W["arc.root"][None], relu(affine(W["arc.head.weight"], W["arc.head.bias"], states))])
    projected = affine(W["arc.bilinear"], F(0), heads)
    arcs = affine(projected, affine(W["arc.headBias"][None], F(0), heads)[:, 0], dependents)
    tree = heads_from_scores(arcs)

    count, size = W["label.headLinear"].shape
    u = relu(affine(W["label.dependent.weight"], W["label.dependent.bias"], states))
    candidates = np.concatenate([W["label.root"][None], relu(affine(W["label.head.weight"], W["label.head.bias"], states))])
    v = candidates[tree]
    m = affine(W["label.bilinear"], F(0), v).reshape(len(words), count, size)
    label_scores = affine(W["label.headLinear"], W["label.bias"], v)
    label_scores = affine(W["label.dependentLinear"], label_scores, u)
    for i in range(size):
        label_scores += u[:, i : i + 1] * m[:, :, i]
    root = header["labels"]["deprels"].index("root")
    allowed = label_scores.copy()
    allowed[:, root] = -np.inf
    deprels = [root if head == 0 else int(allowed[t].argmax()) for t, head in enumerate(tree)]
    return {
        "tags": [int(k) for k in tag_scores.argmax(1)],
        "heads": tree,
        "deprels": deprels,
        "names": best_names(name_scores, W["names.transitions"], W["names.start"], header["labels"]["names"]) if name_scores is not None else None,
        "layers": layers,
        "tag_scores": tag_scores,
        "name_scores": name_scores,
        "arc_scores": arcs,
        "label_scores": label_scores,
    }


if __name__ == "__main__":
    head, weights = read_model(sys.argv[1])
    sentence = sys.argv[2].split()
    found = analyse(head, weights, sentence, features_of(head))
    for t, word in enumerate(sentence):
        labels = head["labels"]
        name = labels["names"][found["names"][t]] if found["names"] else ""
        print(t + 1, word, labels["tags"][found["tags"][t]], found["heads"][t], labels["deprels"][found["deprels"][t]], name, sep="\t")
