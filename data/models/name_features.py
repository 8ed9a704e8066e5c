"""What the gazetteer says of the words of a sentence, and how it is written: FORMAT.md section 6. The same as src/analyse/parser/name-features.ts."""

import csv
import os

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "gazetteer")
KINDS = {"place": 0, "organisation": 1, "demonym": 2}
LONGEST = 8
SHORTEST_FOLDED = 4  # letters of a name that counts in other capitals too: "us" is seldom the US
COUNT = 24
OF_SENTENCE = 6  # the last ones


def table(name):
    with open(os.path.join(FOLDER, name + ".tsv"), encoding="utf-8", newline="") as file:
        lines = [line for line in file.read().split("\n") if line and not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


class NameFeatures:
    def __init__(self):
        self.listed, self.folded = {}, {}
        for row in table("states"):
            self.add("place", row, "label", "aliases[]", "capitals[]", "seats[]")
            self.add("demonym", row, "adjectives[]", "people[]")
        for row in table("places"):
            self.add("place", row, "label", "aliases[]")
            self.add("demonym", row, "adjectives[]")
        for row in table("organisations"):
            self.add("organisation", row, "label", "aliases[]")
        for row in table("organisation-names"):
            self.add("organisation", row, "name")
        for row in table("place-names"):
            self.add("place", row, "name")
        lists = {row["list"]: set(row["words[]"].split("|")) for row in table("words")}
        self.given = {row["name"] for row in table("given-names")}
        self.titles = {row["word"].lower() for row in table("titles")}
        self.heads, self.heads_with_of = lists["organisation-head"], lists["organisation-of"]
        self.nouns, self.geography = lists["organisation-noun"], lists["geography"]

    def add(self, kind, row, *columns):
        for column in columns:
            for name in row[column].split("|"):
                key = name.replace(" ", "")
                if key:
                    self.listed.setdefault(key, set()).add(KINDS[kind])
                if len(key) >= SHORTEST_FOLDED:
                    self.folded.setdefault(key.lower(), set()).add(KINDS[kind])

    def rows(self, words):
        of_sentence = [int(value) for value in manner(words)]
        rows = [[0] * 12 + [*map(int, self.alone(word)), int(i == 0), *of_sentence] for i, word in enumerate(words)]
        for first, find in ((0, self.as_listed), (6, self.in_other_capitals)):
            i = 0
            while i < len(words):
                length, kinds = longest(words[i : i + LONGEST], find)
                for kind in kinds:
                    for k in range(length):
                        rows[i + k][first + (kind if k == 0 else len(KINDS) + kind)] = 1
                i += max(1, length)
        return rows

    def as_listed(self, key):
        return self.listed.get(key)

    def in_other_capitals(self, key):
        return None if key in self.listed else self.folded.get(key.lower())

    def alone(self, word):
        lower = word.lower()
        return (word in self.given, word in self.heads, word in self.heads_with_of, lower in self.nouns, word in self.geography,
                lower in self.titles)


def longest(words, find):
    """How many words the longest name at their beginning has, and its kinds."""
    joined, best = "", (0, ())
    for length, word in enumerate(words, 1):
        joined += word
        kinds = find(joined)
        if kinds:
            best = (length, kinds)
    return best


def manner(words):
    """Has the sentence no small letters, is it a headline, is it short, has it no capitals, does it begin with a small letter?"""
    text = "".join(words)
    lettered = [word for word in words if word.lower() != word.upper()]
    long = [word for word in lettered if len(word) > 3]
    return (text == text.upper() and text != text.lower(), len(long) > 1 and all(word[0] != word[0].lower() for word in long),
            len(words) <= 4, text == text.lower() and text != text.upper(), bool(lettered) and lettered[0][0] == lettered[0][0].lower())
