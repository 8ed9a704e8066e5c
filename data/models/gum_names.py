"""Names in GUM's trees: its entities are whole phrases ("the former mayor of Lund"), of which only the proper noun in the middle is a name."""

import re

KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
PROPER = ("NNP", "NNPS")
BETWEEN = {"of", "the", "and", "for", "&", "in", "de", "la"}


def read_gum_names(path):
    """Sentences as `read_names` gives them. Of nested entities the longest whose head is a proper noun gives the name."""
    found, rows, document = [], [], ""
    with open(path, encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
            elif line and not line.startswith("#"):
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
            elif not line and rows:
                found.append({"words": [cells[1] for cells in rows], "names": labels_of(rows), "document": document})
                rows = []
    return found


def labels_of(rows):
    labels = ["O"] * len(rows)
    for kind, start, end in sorted(entities(rows), key=lambda entity: entity[1] - entity[2]):
        name = name_inside(rows, kind, start, end)
        if name and all(labels[i] == "O" for i in range(name[0], name[1] + 1)):
            for i in range(name[0], name[1] + 1):
                labels[i] = ("B-" if i == name[0] else "I-") + kind
    return labels


def entities(rows):
    """(kind, first, last) of the entities that begin and end in the sentence: "(3-person-…", "3)", "(4-place-…)" in the last column."""
    open_, found = [], []
    for i, cells in enumerate(rows):
        entity = re.search(r"Entity=([^|]*)", cells[9])
        for part in re.findall(r"\([^()]+\)?|[^()]+\)", entity.group(1) if entity else ""):
            if part.startswith("("):
                number, kind = part.strip("()").split("-")[:2]
                if part.endswith(")"):
                    found.append((kind, i, i))
                else:
                    open_.append((number, kind, i))
            else:
                number = part[:-1].split("-")[0]
                for one in reversed([one for one in open_ if one[0] == number][-1:]):
                    open_.remove(one)
                    found.append((one[1], one[2], i))
    return [(KINDS[kind], start, end) for kind, start, end in found if kind in KINDS]


def name_inside(rows, kind, start, end):
    """First and last word of the name around the entity's head; None when the head is no proper noun."""
    heads = [i for i in range(start, end + 1) if not start <= int(rows[i][6]) - 1 <= end]
    if not heads or rows[heads[0]][4] not in PROPER:
        return None
    first = last = heads[0]

    def proper(i):
        return start <= i <= end and rows[i][4] in PROPER

    def joins(i):
        return rows[i][1] in "-–" or (kind != "PER" and rows[i][1].lower() in BETWEEN)

    while proper(first - 1) or (proper(first - 2) and joins(first - 1)):
        first -= 1 if proper(first - 1) else 2
    while proper(last + 1) or (proper(last + 2) and joins(last + 1)):
        last += 1 if proper(last + 1) else 2
    return first, last
