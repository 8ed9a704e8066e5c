"""Sentences as arrays of numbers, alone and in padded batches."""

import torch

from features import Features

BATCH_WORDS = 1000


class Numbers:
    """Turns sentences into arrays of numbers once, and into padded batches as often as wanted."""

    def __init__(self, labels):
        self.features = Features({key: labels[key] for key in ("vectors", "words", "prefixes", "suffixes", "shapes")})
        self.tags = {tag: i for i, tag in enumerate(labels["tags"])}
        self.deprels = {deprel: i for i, deprel in enumerate(labels["deprels"])}
        self.names = {name: i for i, name in enumerate(labels["names"])}
        upos_of = {}
        for tag in labels["tags"]:
            upos_of.setdefault(tag.split("|")[0], self.tags[tag])
        self.fallback = upos_of

    def tag(self, upos, xpos):
        return self.tags.get(f"{upos}|{xpos}", self.fallback[upos])

    def deprel(self, deprel):
        return self.deprels.get(deprel, self.deprels.get(deprel.split(":")[0], 0))

    def encode(self, sentence):
        names = sentence["names"]
        return {
            "rows": torch.as_tensor(self.features.rows(sentence["words"])),
            "heads": torch.tensor(sentence["heads"]),
            "tags": torch.tensor([self.tag(u, x) for u, x in zip(sentence["upos"], sentence["xpos"])]),
            "deprels": torch.tensor([self.deprel(d) for d in sentence["deprels"]]),
            "names": torch.tensor([self.names[n] for n in names]) if names else torch.zeros(len(sentence["words"]), dtype=torch.long),
            "has_names": names is not None,
        }


def batch_of(encoded):
    lengths = torch.tensor([len(e["heads"]) for e in encoded])
    longest = int(lengths.max())
    real = torch.arange(longest)[None, :] < lengths[:, None]
    batch = {
        "lengths": lengths,
        "real": real,
        "head_real": torch.cat([torch.ones(len(encoded), 1, dtype=torch.bool), real], 1),
        "has_names": torch.tensor([e["has_names"] for e in encoded]),
    }
    for key in ("rows", "heads", "tags", "deprels", "names"):
        batch[key] = torch.nn.utils.rnn.pad_sequence([e[key] for e in encoded], batch_first=True)
    return batch


def batches(encoded, chance):
    """Sentences of like length together (with a little noise), about BATCH_WORDS words each, in random order."""
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]["heads"]) * (1 + 0.1 * chance.random()) + chance.random())
    groups, group, words = [], [], 0
    for i in order:
        length = len(encoded[i]["heads"])
        if group and words + length > BATCH_WORDS:
            groups.append(group)
            group, words = [], 0
        group.append(encoded[i])
        words += length
    groups.append(group)
    chance.shuffle(groups)
    return groups
