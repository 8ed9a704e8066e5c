"""The network that is trained: what FORMAT.md section 4 describes, in torch, with dropout and losses.

words -> features -> two bidirectional LSTM layers -> (a) tag of every word, (b) name label of every word,
(c) a score for every pair of word and possible head, (d) a score for every label of a pair.
"""

import torch
from torch import nn
from torch.nn import functional
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

SIZES = {"vector": 100, "word": 64, "form": 64, "shape": 12, "input": 240, "hidden": 160, "layers": 2, "arc": 128, "label": 48}


class Network(nn.Module):
    def __init__(self, vectors, counts, sizes, dropout):
        """vectors: float32 rows, frozen (row 0 zero). counts: how many words, prefixes, ..., tags, deprels, names there are."""
        super().__init__()
        self.sizes, self.dropout = sizes, dropout
        self.register_buffer("vectors", torch.as_tensor(vectors))
        self.words = nn.Embedding(counts["words"] + 1, sizes["word"])
        self.prefixes = nn.Embedding(counts["prefixes"] + 1, sizes["form"], padding_idx=0)
        self.suffixes = nn.Embedding(counts["suffixes"] + 1, sizes["form"], padding_idx=0)
        self.shapes = nn.Embedding(counts["shapes"] + 1, sizes["shape"])
        for table, spread in ((self.words, 0.3), (self.prefixes, 0.15), (self.suffixes, 0.15), (self.shapes, 0.5)):
            nn.init.normal_(table.weight, 0, spread)
        with torch.no_grad():
            self.prefixes.weight[0] = 0
            self.suffixes.weight[0] = 0
        hidden, width = sizes["hidden"], 2 * sizes["hidden"]
        self.lstm1 = nn.LSTM(sizes["input"], hidden, bidirectional=True, batch_first=True)
        self.lstm2 = nn.LSTM(width, hidden, bidirectional=True, batch_first=True)
        for lstm in (self.lstm1, self.lstm2):
            for name, weight in lstm.named_parameters():
                if "weight_hh" in name:
                    for gate in weight.data.chunk(4):
                        nn.init.orthogonal_(gate)
                elif "weight_ih" in name:
                    for gate in weight.data.chunk(4):
                        nn.init.xavier_uniform_(gate)
                else:
                    nn.init.zeros_(weight)
                    if "bias_ih" in name:
                        weight.data[hidden : 2 * hidden] = 1  # remember by default
        self.tags = nn.Linear(width, counts["tags"])
        self.names = nn.Linear(width, counts["names"])
        self.arc_dependent = nn.Linear(width, sizes["arc"])
        self.arc_head = nn.Linear(width, sizes["arc"])
        self.arc_root = nn.Parameter(torch.randn(sizes["arc"]) * 0.3)
        self.arc_bilinear = nn.Parameter(torch.zeros(sizes["arc"], sizes["arc"]))
        self.arc_head_bias = nn.Parameter(torch.zeros(sizes["arc"]))
        nn.init.orthogonal_(self.arc_bilinear, 0.5)
        size = sizes["label"]
        self.label_dependent = nn.Linear(width, size)
        self.label_head = nn.Linear(width, size)
        self.label_root = nn.Parameter(torch.randn(size) * 0.3)
        self.label_bilinear = nn.Parameter(torch.randn(counts["deprels"], size, size) * 0.02)
        self.label_dependent_linear = nn.Linear(size, counts["deprels"])
        self.label_head_linear = nn.Linear(size, counts["deprels"], bias=False)

    def drop_whole(self, values, rate):
        """Dropout of whole components: one mask for all words of a sentence."""
        if not self.training or rate == 0:
            return values
        mask = values.new_empty(values.shape[0], 1, values.shape[2]).bernoulli_(1 - rate) / (1 - rate)
        return values * mask

    def embed(self, rows):
        """rows: [sentences, words, 11] numbers of features. Whole sources are sometimes hidden, so that none is trusted alone."""
        vectors = self.vectors[rows[..., 0]]
        words = self.words(rows[..., 1])
        form = self.prefixes(rows[..., 2:6]).sum(2) + self.suffixes(rows[..., 6:10]).sum(2)
        shapes = self.shapes(rows[..., 10])
        if self.training:

            def shown(rate):
                return rows.new_empty(rows.shape[:2], dtype=torch.float32).bernoulli_(1 - rate).unsqueeze(2)

            vectors, words, form, shapes = vectors * shown(0.08), words * shown(0.08), form * shown(0.08), shapes * shown(0.05)
        return self.drop_whole(torch.cat([vectors, words, form, shapes], 2), self.dropout["input"])

    def encode(self, rows, lengths):
        states = self.embed(rows)
        for lstm in (self.lstm1, self.lstm2):
            packed = pack_padded_sequence(states, lengths, batch_first=True, enforce_sorted=False)
            states, _ = pad_packed_sequence(lstm(packed)[0], batch_first=True)
            states = self.drop_whole(states, self.dropout["hidden"])
        return states

    def arc_scores(self, states):
        """[sentences, words, words + 1]: the score of every head (0 = ROOT) for every word."""
        dependents = self.drop_whole(functional.relu(self.arc_dependent(states)), self.dropout["scorer"])
        heads = self.drop_whole(functional.relu(self.arc_head(states)), self.dropout["scorer"])
        heads = torch.cat([self.arc_root.expand(heads.shape[0], 1, -1), heads], 1)
        projected = functional.linear(heads, self.arc_bilinear)
        return torch.einsum("bia,bja->bij", dependents, projected) + (heads @ self.arc_head_bias).unsqueeze(1)

    def label_scores(self, states, heads):
        """[sentences, words, labels] for given heads [sentences, words]."""
        dependents = self.drop_whole(functional.relu(self.label_dependent(states)), self.dropout["scorer"])
        candidates = self.drop_whole(functional.relu(self.label_head(states)), self.dropout["scorer"])
        candidates = torch.cat([self.label_root.expand(candidates.shape[0], 1, -1), candidates], 1)
        chosen = candidates.gather(1, heads.unsqueeze(2).expand(-1, -1, candidates.shape[2]))
        count, size = self.label_bilinear.shape[:2]
        projected = functional.linear(chosen, self.label_bilinear.reshape(count * size, size))
        projected = projected.view(*chosen.shape[:2], count, size)
        bilinear = torch.matmul(projected, dependents.unsqueeze(3)).squeeze(3)
        return bilinear + self.label_dependent_linear(dependents) + self.label_head_linear(chosen)

    def losses(self, batch):
        """Mean losses per word: arcs, labels, tags, names (names only over sentences that carry them)."""
        states = self.encode(batch["rows"], batch["lengths"])
        real = batch["real"]
        arcs = self.arc_scores(states).masked_fill(~batch["head_real"].unsqueeze(1), -1e4)
        labels = self.label_scores(states, batch["heads"])
        parts = {
            "arcs": functional.cross_entropy(arcs[real], batch["heads"][real]),
            "labels": functional.cross_entropy(labels[real], batch["deprels"][real]),
            "tags": functional.cross_entropy(self.tags(states[real]), batch["tags"][real], label_smoothing=0.0),
        }
        named = real & batch["has_names"].unsqueeze(1)
        if named.any():
            loss = functional.cross_entropy(self.names(states[named]), batch["names"][named], reduction="sum")
            parts["names"] = loss / real.sum()
        return parts
