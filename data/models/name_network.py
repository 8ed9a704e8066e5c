"""The network that scores labels of names, for training: one bidirectional LSTM and a conditional random field."""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from name_features import COUNT, OF_SENTENCE
from treebank import NAME_LABELS

# how often a part of a word's vector is hidden, so that none is trusted alone: GloVe, own, form, shape, gazetteer
HIDE = (0.08, 0.3, 0.08, 0.03, 0.1)
# how often the GloVe row of a word is hidden that has one only because the training texts have the word: of other texts' rare
# words the model knows no row, and their form and their neighbours must do
HIDE_RARE = 0.5
DROPOUT_INPUT, DROPOUT_STATES = 0.25, 0.35


class Names(nn.Module):
    """Reads runs of sentences. In `rows` a word has a row; in `begins` it has 1 if a sentence begins with it, in `rare` if it is rare;
    `lengths` are in words."""

    def __init__(self, sizes, hidden):
        super().__init__()
        self.parts = [sizes[key] for key in ("vector", "word", "form", "shape")] + [COUNT - OF_SENTENCE]
        self.lstm = nn.LSTM(sum(self.parts) + OF_SENTENCE, hidden, bidirectional=True, batch_first=True)
        self.scores = nn.Linear(2 * hidden, len(NAME_LABELS))
        self.transitions = nn.Parameter(torch.zeros(len(NAME_LABELS), len(NAME_LABELS)))
        self.start = nn.Parameter(torch.zeros(len(NAME_LABELS)))

    def hide(self, rows, rare):
        *parts, sentence = rows.split([*self.parts, OF_SENTENCE], 2)
        shown = [rows.new_empty(*rows.shape[:2], 1).bernoulli_(1 - rate) for rate in HIDE]
        shown[0] = shown[0] * (1 - rare[..., None] * shown[0].new_empty(shown[0].shape).bernoulli_(HIDE_RARE))
        *words, gazetteer = (part * mask for part, mask in zip(parts, shown))
        return torch.cat([self.drop(torch.cat(words, 2), DROPOUT_INPUT), gazetteer, sentence], 2)

    def drop(self, rows, rate):
        """Dropout of whole components: one mask for all words of a run."""
        return rows * rows.new_empty(rows.shape[0], 1, rows.shape[2]).bernoulli_(1 - rate) / (1 - rate)

    def forward(self, rows, lengths, rare=None):
        packed = pack_padded_sequence(self.hide(rows, rare) if self.training else rows, lengths, batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.scores(self.drop(states, DROPOUT_STATES) if self.training else states)

    def loss(self, rows, labels, begins, rare, lengths):
        """Minus the log-probability of the right sequences, per sentence. Between sentences no pair of labels counts."""
        scores = self(rows, lengths, rare)
        real = torch.arange(scores.shape[1])[None] < lengths[:, None]
        pairs = self.transitions[labels[:, :-1], labels[:, 1:]] * (1 - begins[:, 1:]) + self.start[labels[:, 1:]] * begins[:, 1:]
        right = (scores.gather(2, labels[..., None])[..., 0] * real).sum(1) + self.start[labels[:, 0]] + (pairs * real[:, 1:]).sum(1)
        totals = scores[:, 0] + self.start
        for t in range(1, scores.shape[1]):
            following = torch.logsumexp(totals[:, :, None] + self.transitions[None], 1)
            anew = torch.logsumexp(totals, 1, keepdim=True) + self.start[None]
            following = torch.where(begins[:, t, None] > 0, anew, following) + scores[:, t]
            totals = torch.where(real[:, t, None], following, totals)
        return (torch.logsumexp(totals, 1) - right).sum() / begins.sum()
