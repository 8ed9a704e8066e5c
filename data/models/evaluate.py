"""Scores of a model file on the dev parts, gold sentences and words, predicted tags:

    python3 data/models/evaluate.py --model data/models/english.bin.gz --data TREEBANKS --out data/models [--json FILE] [--genres]

CoNLL-2018 rules: every word counts, punctuation too; subtypes of deprels are cut. The quantised weights are run by torch for speed
(sums in another order than FORMAT.md fixes: differences of 1e-6 in scores); `--checkpoint FILE` runs unquantised weights instead.
"""

import argparse
import json
import os
from collections import defaultdict

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import torch

from batches import Numbers
from decode import predict
from lemmas import lemma_of
from network import Network
from reference import read_model
from treebank import read_conllu

FILES = {"ewt": "ud-ewt/en_ewt-ud-dev.conllu", "gum": "ud-gum/en_gum-permissive-dev.conllu"}
DROPOUT = {"input": 0, "hidden": 0, "scorer": 0}
RELATIONS = ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "ccomp", "xcomp", "advcl", "acl", "conj", "appos", "advmod", "root"]


def load_model(path):
    """The torch network with the dequantised numbers of a model file, and the labels."""
    header, tensors = read_model(path)
    labels = {**{k: v for k, v in header["labels"].items() if k in ("tags", "deprels", "names")},
              **{k: v.split("\n") for k, v in header["vocabularies"].items()}}
    network = Network(tensors["embed.vectors"], {k: len(v) for k, v in labels.items()}, header["sizes"], DROPOUT)
    weights = dict(network.named_parameters())
    zero = np.zeros(4 * header["sizes"]["hidden"], np.float32)

    def put(name, values):
        with torch.no_grad():
            weights.pop(name).copy_(torch.as_tensor(np.ascontiguousarray(values)).reshape_as(dict(network.named_parameters())[name]))

    for table in ("words", "prefixes", "suffixes", "shapes"):
        put(f"{table}.weight", tensors[f"embed.{table}"])
    for layer in ("lstm1", "lstm2"):
        for way, ending in (("forward", "l0"), ("backward", "l0_reverse")):
            put(f"{layer}.weight_ih_{ending}", tensors[f"{layer}.{way}.input"])
            put(f"{layer}.weight_hh_{ending}", tensors[f"{layer}.{way}.recurrent"])
            put(f"{layer}.bias_ih_{ending}", tensors[f"{layer}.{way}.bias"])
            put(f"{layer}.bias_hh_{ending}", zero)
    for name in ("names.weight", "names.bias"):  # a second task while the parser is trained, not in the file
        weights.pop(name)
    for ours, theirs in (("tags", "tags"), ("arc.dependent", "arc_dependent"), ("arc.head", "arc_head"),
                         ("label.dependent", "label_dependent"), ("label.head", "label_head")):
        put(theirs + ".weight", tensors[ours + ".weight"])
        put(theirs + ".bias", tensors[ours + ".bias"])
    for ours, theirs in (("arc.root", "arc_root"), ("arc.bilinear", "arc_bilinear"), ("arc.headBias", "arc_head_bias"),
                         ("label.root", "label_root"), ("label.bilinear", "label_bilinear"), ("label.bias", "label_dependent_linear.bias"),
                         ("label.dependentLinear", "label_dependent_linear.weight"), ("label.headLinear", "label_head_linear.weight")):
        put(theirs, tensors[ours])
    assert not weights, f"not in the model file: {sorted(weights)}"
    return network, labels


def load_checkpoint(path):
    checkpoint = torch.load(path)
    labels = checkpoint["labels"]
    vectors = checkpoint["vectors"].astype(np.float32) * checkpoint["vector_scales"][:, None]
    vectors = np.concatenate([np.zeros((1, vectors.shape[1]), np.float32), vectors])
    network = Network(vectors, {k: len(v) for k, v in labels.items()}, checkpoint["sizes"], DROPOUT)
    with torch.no_grad():
        for name, value in network.named_parameters():
            value.copy_(checkpoint["weights"][name])
    return network, labels


def genre_of(sentence, name):
    document = sentence["document"]
    return document.split("_")[1] if name == "gum" else document.split("-")[0]


def spans(labels):
    found, start = set(), None
    for t, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            found.add((start, t, labels[start][2:]))
            start = None
        if label.startswith("B-"):
            start = t
    return found


def f1(right, found, gold):
    return 200 * right / (found + gold) if found + gold else 0.0


def score(network, labels, sentences, name, lemmas):
    counts = defaultdict(lambda: defaultdict(int))
    relations = defaultdict(lambda: [0, 0, 0])
    for sentence, (tags, heads, deprels, _) in zip(sentences, predict(network, Numbers(labels), sentences)):
        group = counts[genre_of(sentence, name)]
        for t in range(len(heads)):
            upos, xpos = labels["tags"][tags[t]].split("|", 1)
            deprel, gold = labels["deprels"][deprels[t]], sentence["deprels"][t]
            right = heads[t] == sentence["heads"][t]
            group["words"] += 1
            group["upos"] += upos == sentence["upos"][t]
            group["xpos"] += xpos == sentence["xpos"][t]
            group["uas"] += right
            group["las"] += right and deprel.split(":")[0] == gold.split(":")[0]
            group["lasSubtypes"] += right and deprel == gold
            group["lemma"] += lemma_of(sentence["words"][t], labels["tags"][tags[t]], lemmas) == sentence["lemmas"][t]
            for relation in RELATIONS:
                is_found, is_gold = ((d == relation if ":" in relation or relation == "nsubj" else d.split(":")[0] == relation) for d in (deprel, gold))
                relations[relation][0] += right and is_found and is_gold
                relations[relation][1] += is_found
                relations[relation][2] += is_gold
    total = defaultdict(int)
    for group in counts.values():
        for key, value in group.items():
            total[key] += value

    def shares(group):
        return {"words": group["words"], **{k: round(100 * group[k] / group["words"], 2) for k in ("upos", "xpos", "lemma", "uas", "las", "lasSubtypes")}}

    return {
        "all": shares(total), "genres": {genre: shares(group) for genre, group in sorted(counts.items())},
        "relations": {relation: round(f1(*v), 1) for relation, v in relations.items()},
    }


def evaluate(model, data, out, checkpoint=""):
    network, labels = load_checkpoint(checkpoint) if checkpoint else load_model(model)
    with open(os.path.join(out, "english.lemmas.json"), encoding="utf-8") as file:
        lemmas = json.load(file)
    found = {}
    for name, path in FILES.items():
        sentences = read_conllu(f"{data}/{path}")
        found[name] = score(network, labels, sentences, name, lemmas)
    return found


def scores_for_header(found):
    """What the header of the model file says: the totals, on gold sentences and words of the dev parts."""
    return {f"{name}-dev": part["all"] for name, part in found.items()}


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--model", default="data/models/english.bin.gz")
    options.add_argument("--checkpoint", default="")
    options.add_argument("--data", required=True)
    options.add_argument("--out", default="data/models", help="where english.lemmas.json is")
    options.add_argument("--json", default="")
    asked = options.parse_args()
    torch.set_num_threads(1)
    result = evaluate(asked.model, asked.data, asked.out, asked.checkpoint)
    if asked.json:
        with open(asked.json, "w", encoding="utf-8") as file:
            json.dump(result, file, indent=1)
    for name, part in result.items():
        print(f"{name}-dev", part["all"])
        for genre, values in part["genres"].items():
            print(f"    {genre}", values)
        print("    relations", part["relations"])
