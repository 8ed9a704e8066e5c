"""From a word to the numbers of its features: section 2 of FORMAT.md, and the vocabularies they are looked up in."""

import json
from collections import Counter

import numpy as np

AFFIX_LENGTHS = (1, 2, 3, 4)
DIGITS = str.maketrans("0123456789", "0000000000")


def plain(word):
    return word.lower().translate(DIGITS)


def prefixes(word):
    characters = plain(word)
    return [characters[:n] for n in AFFIX_LENGTHS if n <= len(characters)]


def suffixes(word):
    characters = plain(word)
    return [characters[-n:] for n in AFFIX_LENGTHS if n <= len(characters)]


def shape(word):
    mapped = []
    for character in word:
        if character in "0123456789":
            kind = "d"
        elif character != character.lower():
            kind = "X"
        elif character != character.upper():
            kind = "x"
        else:
            kind = character
        if mapped[-2:] != [kind, kind]:
            mapped.append(kind)
    return "".join(mapped[:8])


def vocabularies(sentences, vector_words, minimum):
    """Lists of known words, affixes and shapes seen at least `minimum[...]` times, the most frequent first."""
    words, heads, tails, shapes = Counter(), Counter(), Counter(), Counter()
    for sentence in sentences:
        for word in sentence["words"]:
            words[plain(word)] += 1
            heads.update(prefixes(word))
            tails.update(suffixes(word))
            shapes[shape(word)] += 1

    def known(counts, least):
        return [key for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count >= least]

    return {
        "vectors": vector_words,
        "words": known(words, minimum["words"]),
        "prefixes": known(heads, minimum["affixes"]),
        "suffixes": known(tails, minimum["affixes"]),
        "shapes": known(shapes, minimum["shapes"]),
    }


class Features:
    """Looks words up. One row per word: vector, word, 4 prefixes, 4 suffixes, shape (11 numbers)."""

    COLUMNS = 11

    def __init__(self, lists):
        self.index = {name: {key: i + 1 for i, key in enumerate(keys)} for name, keys in lists.items()}
        self.cache = {}

    def row(self, word):
        if word not in self.cache:
            index = self.index
            heads = [index["prefixes"].get(p, 0) for p in prefixes(word)]
            tails = [index["suffixes"].get(s, 0) for s in suffixes(word)]
            self.cache[word] = (
                [index["vectors"].get(word.lower(), 0), index["words"].get(plain(word), 0)]
                + heads + [0] * (4 - len(heads))
                + tails + [0] * (4 - len(tails))
                + [index["shapes"].get(shape(word), 0)]
            )
        return self.cache[word]

    def rows(self, words):
        return np.array([self.row(word) for word in words], dtype=np.int64)


def load_vectors(path, sentences, size):
    """The GloVe rows worth keeping: every word of the training text, then the most frequent others until `size`.

    The npm package lists words by falling frequency and stores rounded numbers. Rows are quantised to int8 here, BEFORE training,
    so that the model learns on exactly the numbers it will be run with. Returns (words, int8 rows, float32 scales).
    """
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    table = package["vectors"]
    seen = {word.lower() for sentence in sentences for word in sentence["words"]}
    order = package["words"]
    chosen = {word for word in order if word in seen}
    for word in order:
        if len(chosen) >= size:
            break
        if "\n" not in word:
            chosen.add(word)
    words = [word for word in order if word in chosen]
    rows = np.array([table[word][: package["dimensions"]] for word in words], dtype=np.float32)
    rows *= 0.5 / rows.std()
    quantised, scales = quantise(rows)
    return words, quantised, scales


def quantise(rows, greatest=127):
    """int8 with one float32 scale per row: the greatest magnitude of a row becomes `greatest`."""
    scales = (np.abs(rows).max(axis=1) / greatest).astype(np.float32)
    scales[scales == 0] = 1
    return np.clip(np.rint(rows / scales[:, None]), -greatest, greatest).astype(np.int8), scales
