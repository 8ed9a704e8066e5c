"""The model card: english.card.md, written at every export so that its figures are those of the file beside it."""

TEXT = """# english: a small tagger, parser and name labeller for English

Reads the words of one sentence; gives every word a tag (UPOS and XPOS jointly), a head, a Universal Dependencies label with subtypes, and a name
label (PER, ORG, LOC in BIO). Lemmas come from tags by `english.lemmas.json`. Format and arithmetic: `FORMAT.md`; the same as a program: `reference.py`.

| | |
|---|---|
| network | GloVe row (frozen, {vector} numbers) + word ({word}) + sum of prefixes and suffixes of 1 to 4 characters ({form}) + shape ({shape}); {layers} bidirectional LSTM layers of {hidden} per direction; linear layers for tags and names; biaffine arcs ({arc}) and labels ({label}); maximum spanning tree with one root |
| size | {trained:,} trained numbers, {multiplications:,} multiply-adds a word (sentence of 25 words) |
| `english.bin.gz` | {bytes:,} bytes, SHA-256 `{sha256}` (body, unpacked: `{body_sha}`) |
| `english.lemmas.json` | {lemma_bytes:,} bytes ({lemma_gzip:,} with gzip) |
| licence of the model files | {licence} (the strictest of the data) |

## Data

{data}

Trained on the TRAIN parts only. No development or test part was trained on. The development parts were watched during training and are what the tables
below report. The last averaged weights were taken, not the best pass, and no setting of this run was changed after looking at the scores. GUM's names
and WikiGold were not used.
Sources of the vectors: the npm package (MIT) is derived from GloVe, which its ACKNOWLEDGEMENT.md gives as PDDL 1.0.

## Command

    python3 data/models/train.py --data TREEBANKS --out data/models --minutes {asked_minutes:g}

Seed {seed}, {steps:,} updates of about 1,000 words, {epochs:.1f} passes over the text, {minutes:.0f} minutes on one core (shared, `nice`). The learning rate follows
the clock, so a second run never gives the same bytes; `--steps {steps}` gives a model like this one, with a rate that follows the
number of updates, and repeats exactly on one machine (checked for the first 12 updates). Settings are the constants at the top of `train.py` (Adam {rate}, falling to 0; running average of the weights; dropout of whole components).

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

Names on UNER-EWT dev, exact spans, F1: {names}.

Weights before quantisation: {float_scores}.

{tried}
"""

TRIED = "tried.md"


def multiplications(sizes, labels, words=25):
    hidden, width = sizes["hidden"], 2 * sizes["hidden"]
    tags, names, deprels = (len(labels[k]) for k in ("tags", "names", "deprels"))
    lstm = 8 * hidden * (sizes["input"] + hidden) + 8 * hidden * (width + hidden)
    scorers = width * (tags + names + 2 * sizes["arc"] + 2 * sizes["label"])
    arcs = sizes["arc"] ** 2 + sizes["arc"] * (words + 1)
    return lstm + scorers + arcs + deprels * (sizes["label"] ** 2 + 3 * sizes["label"])


def card(facts, header, found, float_found, tried):
    row = lambda name, v: f"| {name} | {v['words']:,} | {v['upos']} | {v['xpos']} | {v['lemma']} | {v['uas']} | {v['las']} | {v['lasSubtypes']} |"
    names = next(part["names"] for part in found.values() if part["names"])
    relation_names = list(next(iter(found.values()))["relations"])
    return TEXT.format(
        **header["sizes"], **facts, licence=header["licence"], seed=header["seed"], body_sha=header["bodySha256"],
        steps=header["training"]["steps"], minutes=header["training"]["minutes"],
        multiplications=multiplications(header["sizes"], header["labels"]),
        data="\n".join(f"- {d['name']}: {d['licence']}" for d in header["data"]),
        table="\n".join(row(f"{name}-dev", part["all"]) for name, part in found.items()),
        genres="\n".join(f"| {name} {genre} | {v['words']:,} | {v['upos']} | {v['uas']} | {v['las']} |"
                         for name, part in found.items() for genre, v in part["genres"].items()),
        relation_names=" | ".join(relation_names), relation_rule="|".join("---" for _ in relation_names),
        relations="\n".join(f"| {name}-dev | " + " | ".join(str(part["relations"][r]) for r in relation_names) + " |" for name, part in found.items()),
        names=", ".join(f"{kind} {value}" for kind, value in names.items()),
        float_scores=", ".join(f"{name}-dev UPOS {part['all']['upos']} UAS {part['all']['uas']} LAS {part['all']['las']}" for name, part in float_found.items()),
        tried=tried,
    )
