"""Checks of the training side that need no treebank:

    python3 data/models/check.py [data/models/english.bin.gz]

1. the tree search against all trees of up to five words; 2. tanh and sigmoid against libm; 3. if a model file is named:
the slow reference and the torch network agree on the sentences of reference_sentences.py, and reference.json fits the file.
"""

import itertools
import json
import os
import sys

import numpy as np

from decode import heads_from_scores, is_tree
from reference import analyse, features_of, read_model, sigmoid, tanh


def check_trees(trials=2000):
    chance = np.random.default_rng(0)
    for trial in range(trials):
        n = int(chance.integers(1, 6))
        scores = (chance.normal(size=(n, n + 1)) * 3).astype(np.float32)
        scores[:, 0] += 4 * (trial % 2)  # tempt it to take several roots
        trees = (heads for heads in itertools.product(range(n + 1), repeat=n) if heads.count(0) == 1 and is_tree(np.array(heads)))
        best = max(total(scores, heads) for heads in trees)
        found = heads_from_scores(scores)
        assert found.count(0) == 1 and is_tree(np.array(found)), (scores, found)
        assert abs(total(scores, found) - best) < 1e-4, (scores, found)
    print(f"{trials} trees: as good as the best of all trees")


def total(scores, heads):
    return sum(float(scores[t, head]) for t, head in enumerate(heads))


def check_functions():
    x = np.linspace(-12, 12, 200001).astype(np.float32)
    worst = (np.abs(tanh(x) - np.tanh(x.astype(np.float64))).max(), np.abs(sigmoid(x) - 1 / (1 + np.exp(-x.astype(np.float64)))).max())
    assert max(worst) < 1e-6, worst
    print(f"tanh and sigmoid: at most {worst[0]:.1e} and {worst[1]:.1e} off")


def check_model(path):
    from batches import Numbers
    from decode import predict
    from evaluate import load_model
    from reference_sentences import SENTENCES

    header, tensors = read_model(path)
    network, labels = load_model(path)
    features, words = features_of(header), [text.split(" ") for text in SENTENCES]
    blank = lambda some: {"words": some, "upos": [labels["tags"][0].split("|")[0]] * len(some), "xpos": ["?"] * len(some),
                          "heads": [0] * len(some), "deprels": ["root"] * len(some), "names": None}
    exact = [analyse(header, tensors, some, features) for some in words]
    for mine, (tags, heads, deprels, _) in zip(exact, predict(network, Numbers(labels), [blank(some) for some in words])):
        assert (mine["tags"], mine["heads"], mine["deprels"]) == (tags, heads, deprels)
    with open(os.path.join(os.path.dirname(path), "reference.json"), encoding="utf-8") as file:
        written = json.load(file)
    assert written["model"] == header["bodySha256"], "reference.json belongs to another model file"
    for mine, theirs in zip(exact, written["sentences"]):
        assert mine["heads"] == theirs["heads"]
        assert np.array_equal(mine["arc_scores"][-1], np.array(theirs["last"]["arcScores"], np.float32))
    print(f"{len(words)} sentences: reference, torch and reference.json agree")


if __name__ == "__main__":
    check_trees()
    check_functions()
    if len(sys.argv) > 1:
        check_model(sys.argv[1])
