"""Reading the data files: CoNLL-U trees and IOB2 names.

A sentence is a dict of parallel lists:
  words, upos, xpos, lemmas   strings
  heads                       0 = ROOT, j = word number j (counted from 1)
  deprels                     labels with subtypes ("nsubj:pass")
  names                       labels of the name layer ("O", "B-PER", ...), or None when the sentence carries no names
  document                    the identifier of its document
"""

NAME_LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]


def read_conllu(path):
    """All sentences of a CoNLL-U file. Multi-word ranges (1-2) and empty nodes (8.1) are skipped: only real words stay."""
    sentences, rows, document = [], [], ""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
            elif line.startswith("#"):
                continue
            elif line:
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
            elif rows:
                sentences.append(sentence_of(rows, document))
                rows = []
    if rows:
        sentences.append(sentence_of(rows, document))
    return sentences


def sentence_of(rows, document):
    return {
        "words": [cells[1] for cells in rows],
        "lemmas": [cells[2] for cells in rows],
        "upos": [cells[3] for cells in rows],
        "xpos": [cells[4] for cells in rows],
        "heads": [int(cells[6]) for cells in rows],
        "deprels": [cells[7] for cells in rows],
        "names": None,
        "document": document,
    }


def read_names(path):
    """Sentences of an IOB2 file: dicts of words, names and document; labels outside PER, ORG and LOC count as O."""
    found, words, labels, document = [], [], [], ""
    with open(path, encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
            elif line.startswith("#"):
                continue
            elif line:
                cells = line.split("\t")
                words.append(cells[1])
                labels.append(cells[2] if cells[2] in NAME_LABELS else "O")
            elif words:
                found.append({"words": words, "names": repaired(labels), "document": document})
                words, labels = [], []
    return found


def read_wikigold(path):
    """The same of WikiGold: "word label" on a line, documents divided by -DOCSTART-."""
    found, words, labels, document = [], [], [], 0
    with open(path, encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.strip()
            if line.startswith("-DOCSTART-"):
                document += 1
            elif line:
                word, label = line.split(" ")
                words.append(word)
                labels.append("O" if label.endswith("MISC") else label)
            elif words:
                found.append({"words": words, "names": repaired(labels), "document": str(document)})
                words, labels = [], []
    return found


def repaired(labels):
    """An I-X that does not continue an X becomes B-X, so that the labels always form spans."""
    fixed = []
    for position, label in enumerate(labels):
        before = fixed[position - 1] if position else "O"
        fixed.append("B-" + label[2:] if label.startswith("I-") and before[2:] != label[2:] else label)
    return fixed


def add_names(sentences, named):
    """Attaches names to the trees with the same words; returns how many found their tree."""
    by_words = {}
    for one in named:
        by_words.setdefault("\t".join(one["words"]), one["names"])
    attached = 0
    for sentence in sentences:
        labels = by_words.get("\t".join(sentence["words"]))
        if labels is not None:
            sentence["names"] = labels
            attached += 1
    return attached
