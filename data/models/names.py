"""From scores of labels to names: FORMAT.md section 6."""

from collections import defaultdict

import numpy as np

DOCUMENT = np.float32(0.5)  # how much a word's surest other place in the document counts


def best_names(scores, transitions, start, labels):
    """Viterbi in doubles: the best sequence in which I-X follows B-X or I-X only; the lowest label on a tie."""
    scores, transitions = scores.astype(np.float64), transitions.astype(np.float64)
    inside = np.array([label.startswith("I-") for label in labels])
    follows = np.array([[not b.startswith("I-") or a[2:] == b[2:] for b in labels] for a in labels])
    best, back = np.where(inside, -np.inf, scores[0] + start.astype(np.float64)), []
    for row in scores[1:]:
        options = np.where(follows, best[:, None] + transitions, -np.inf)
        back.append(options.argmax(0))
        best = options.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def with_document(scores, sentences, labels):
    """Adds to the scores of a capitalised word a part of those that it has at its surest other place in the document.

    sentences: (words, document) of each. The surest place is the one where "O" falls most behind the best label. B-X and I-X have the
    better one's score there: what is shared is the kind of name, not whether the word begins one.
    """
    of_kind = [[k for k, other in enumerate(labels) if other[2:] == label[2:]] for label in labels]
    places = defaultdict(list)
    for i, (words, document) in enumerate(sentences):
        for j, word in enumerate(words):
            if len(word) > 1 and word[0] != word[0].lower():
                places[document, word].append((i, j))
    changed = [rows.copy() for rows in scores]
    for same in places.values():
        behind = np.array([[scores[i][j][kind].max() - scores[i][j].max() for kind in of_kind] for i, j in same])
        for k, (i, j) in enumerate(same):
            others = [n for n in range(len(same)) if n != k]
            if others:
                surest = min(others, key=lambda n: behind[n][0])
                changed[i][j] = scores[i][j] + DOCUMENT * behind[surest]
    return changed
