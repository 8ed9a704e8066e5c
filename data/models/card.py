"""The model card: english.card.md, with the figures of the files beside it.

    python3 data/models/card.py data/models
"""

import gzip
import hashlib
import json
import os
import sys

import model_file

TEXT = """# english: a small tagger, parser and name recogniser for English

Reads the words of a sentence; gives every word a tag (UPOS and XPOS jointly), a head, a Universal Dependencies label with subtypes, and, with the other
sentences of its document in view, a name label (PER, ORG, LOC in BIO). Lemmas come from tags by `english.lemmas.json`. Format and arithmetic: `FORMAT.md`; the same as a program: `reference.py`.

| | |
|---|---|
| network | GloVe row (frozen, {vector} numbers) + word ({word}) + sum of prefixes and suffixes of 1 to 4 characters ({form}) + shape ({shape}); {layers} bidirectional LSTM layers of {hidden} per direction; a linear layer for tags; biaffine arcs ({arc}) and labels ({label}); maximum spanning tree with one root |
| names | the same input row and {nameFeatures} numbers from the gazetteer and the sentence; {nameNetworks} networks of different seeds, each 1 bidirectional LSTM layer of {names} per direction over sentences that follow each other, up to 200 words; mean of their scores; conditional random field; half of the scores, by kind, at a word's surest other place in the document |
| size | {numbers:,} trained numbers in the parser, {multiplications:,} multiply-adds a word (sentence of 25 words), {name_multiplications:,} of them for names |
| `english.bin.gz` | {bytes:,} bytes, SHA-256 `{sha256}` (body, unpacked: `{body_sha}`) |
| `english.lemmas.json` | {lemma_bytes:,} bytes ({lemma_gzip:,} with gzip) |
| licence of the model files | {licence} (the strictest of the data) |

## Data

{data}

Trained on the TRAIN parts only. No development or test part was trained on. The development parts were watched during training and are what the tables
below report. The last averaged weights were taken, not the best pass, and no setting of the parser's run was changed after looking at the scores; the
settings for names were chosen on the development part of UNER-EWT and a part of its training documents, so that its scores are a little too good.
Sources of the vectors: the npm package (MIT) is derived from GloVe, which its ACKNOWLEDGEMENT.md gives as PDDL 1.0.

## Command

    python3 data/models/train.py --data TREEBANKS --out data/models --minutes {askedMinutes:g}
    python3 data/models/train_names.py --data TREEBANKS --model data/models/english.bin.gz --vectors VECTORS

The parser: seed {seed}, {steps:,} updates of about 1,000 words, {passes:.1f} passes over the text, {minutes:.0f} minutes on one core (shared, `nice`). The learning rate follows
the clock, so a second run never gives the same bytes; `--steps {steps}` gives a model like this one, with a rate that follows the
number of updates, and repeats exactly on one machine (checked for the first 12 updates). Settings are the constants at the top of `train.py` (Adam {rate}, falling to 0; running average of the weights; dropout of whole components).
While it was trained, names were a second task of its last layer; that layer is not in the file. The names: seeds {seed} to {last_seed}, 8 passes each, twenty minutes in all.
All chance is seeded; that a second run gives the same bytes was not checked. In the run whose numbers are in the file a faster program in C computed LSTM and
conditional random field, the same up to rounding, so that the command gives networks like these, not these. Names are rare words, so this step also adds word vectors, from 40,000 to 80,000 words; the parser uses them too.

## Scores

Gold sentences and words, predicted tags, CoNLL-2018 rules (subtypes cut, punctuation counted), quantised weights. `LAS sub` counts subtypes.

| part | words | UPOS | XPOS | lemma | UAS | LAS | LAS sub |
|---|---|---|---|---|---|---|---|
{table}

By genre:

| genre | words | UPOS | UAS | LAS |
|---|---|---|---|---|
{genres}

F1 of relations (head and label right; `nsubj` without its subtypes, the others without subtypes named include them):

| part | {relation_names} |
|---|{relation_rule}|
{relations}

Names on UNER-EWT dev, exact spans, F1: {name_scores}; without a word's other places in the document: {names_alone}.

Weights before quantisation: {float_scores}.

{tried}
"""

TRIED = "tried.md"


def multiplications(sizes, labels, words=25):
    hidden, width = sizes["hidden"], 2 * sizes["hidden"]
    tags, deprels = len(labels["tags"]), len(labels["deprels"])
    lstm = 8 * hidden * (sizes["input"] + hidden) + 8 * hidden * (width + hidden)
    scorers = width * (tags + 2 * sizes["arc"] + 2 * sizes["label"])
    arcs = sizes["arc"] ** 2 + sizes["arc"] * (words + 1)
    return lstm + scorers + arcs + deprels * (sizes["label"] ** 2 + 3 * sizes["label"])


def name_multiplications(sizes, labels):
    one = 8 * sizes["names"] * (sizes["input"] + sizes["nameFeatures"] + sizes["names"]) + 2 * sizes["names"] * len(labels["names"])
    return sizes["nameNetworks"] * one


def card(folder):
    path = os.path.join(folder, "english.bin.gz")
    header, _ = model_file.read(path)
    with open(path, "rb") as file:
        packed = file.read()
    with open(os.path.join(folder, "english.lemmas.json"), "rb") as file:
        lemmas = file.read()
    with open(os.path.join(folder, "english.scores.json"), encoding="utf-8") as file:
        scores = json.load(file)
    with open(os.path.join(folder, TRIED), encoding="utf-8") as file:
        tried = file.read().strip()
    found, exact = scores["quantised"], scores["float"]
    row = lambda name, v: f"| {name} | {v['words']:,} | {v['upos']} | {v['xpos']} | {v['lemma']} | {v['uas']} | {v['las']} | {v['lasSubtypes']} |"
    listed = lambda figures: ", ".join(f"{kind} {value}" for kind, value in figures.items())
    relation_names = list(next(iter(found.values()))["relations"])
    names = name_multiplications(header["sizes"], header["labels"])
    return TEXT.format(
        **header["sizes"], **header["training"], licence=header["licence"], seed=header["seed"], last_seed=header["seed"] + header["sizes"]["nameNetworks"] - 1, body_sha=header["bodySha256"],
        bytes=len(packed), sha256=hashlib.sha256(packed).hexdigest(), lemma_bytes=len(lemmas),
        lemma_gzip=len(gzip.compress(lemmas, 9, mtime=0)),
        multiplications=multiplications(header["sizes"], header["labels"]) + names, name_multiplications=names,
        data="\n".join(f"- {d['name']}: {d['licence']}" for d in header["data"]),
        table="\n".join(row(f"{name}-dev", part["all"]) for name, part in found.items()),
        genres="\n".join(f"| {name} {genre} | {v['words']:,} | {v['upos']} | {v['uas']} | {v['las']} |"
                         for name, part in found.items() for genre, v in part["genres"].items()),
        relation_names=" | ".join(relation_names), relation_rule="|".join("---" for _ in relation_names),
        relations="\n".join(f"| {name}-dev | " + " | ".join(str(part["relations"][r]) for r in relation_names) + " |" for name, part in found.items()),
        name_scores=listed(header["scores"]["uner-ewt-dev"]["names"]), names_alone=listed(header["scores"]["uner-ewt-dev"]["namesAlone"]),
        float_scores=", ".join(f"{name}-dev UPOS {part['all']['upos']} UAS {part['all']['uas']} LAS {part['all']['las']}" for name, part in exact.items()),
        tried=tried,
    )


def write_card(folder):
    with open(os.path.join(folder, "english.card.md"), "w", encoding="utf-8") as file:
        file.write(card(folder))


if __name__ == "__main__":
    write_card(sys.argv[1])
