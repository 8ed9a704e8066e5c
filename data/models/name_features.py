"""What the gazetteer says of the words of a sentence, and how it is written: FORMAT.md section 6. The same as src/analyse/parser/name-features.ts."""

import csv
import os

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "gazetteer")
KINDS = {"place": 0, "organisation": 1, "demonym": 2}
LONGEST = 8
COUNT = 16
OF_SENTENCE = 4  # the last ones


def table(name):
    with open(os.path.join(FOLDER, name + ".tsv"), encoding="utf-8", newline="") as file:
        lines = [line for line in file.read().split("\n") if line and not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


class NameFeatures:
    def __init__(self):
        self.listed = {}
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
                if name:
                    self.listed.setdefault(name.replace(" ", ""), set()).add(KINDS[kind])

    def rows(self, words):
        rows = [[0, 0, 0, 0, 0, 0, *map(int, self.alone(word)), int(i == 0), *map(int, manner(words))] for i, word in enumerate(words)]
        i = 0
        while i < len(words):
            length, kinds = self.longest(words[i : i + LONGEST])
            for kind in kinds:
                for k in range(length):
                    rows[i + k][kind if k == 0 else len(KINDS) + kind] = 1
            i += max(1, length)
        return rows

    def alone(self, word):
        lower = word.lower()
        return (word in self.given, word in self.heads, word in self.heads_with_of, lower in self.nouns, word in self.geography,
                lower in self.titles)

    def longest(self, words):
        joined, best = "", (0, ())
        for length, word in enumerate(words, 1):
            joined += word
            if joined in self.listed:
                best = (length, self.listed[joined])
        return best


def manner(words):
    """Has the sentence no small letters, is it a headline, is it short?"""
    text = "".join(words)
    long = [word for word in words if len(word) > 3 and word.lower() != word.upper()]
    return (text == text.upper() and text != text.lower(), len(long) > 1 and all(word[0] != word[0].lower() for word in long),
            len(words) <= 4)
