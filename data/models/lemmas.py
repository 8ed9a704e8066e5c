"""Lemmas learnt from a treebank: exceptions ("went" -> "go") and rules on the ends of words ("-ied" -> "-y").

Section 7 of FORMAT.md describes the file and how it is applied; `lemma_of` is that description as a program.
Run alone it learns, writes english.lemmas.json and prints the share of right lemmas on the dev parts (gold tags):

    python3 data/models/lemmas.py --data TREEBANKS --out data/models
"""

import argparse
import json
from collections import Counter, defaultdict

LONGEST_SUFFIX = 6
LEAST_WORDS = 3  # different words that must support a rule
LEAST_SHARE = 0.75  # of the words with the suffix that must follow the rule


def base_of(word, tag, keep_case):
    return word if tag in keep_case else word.lower()


def script_of(base, lemma):
    """(how many characters to cut, what to append), or None when nothing of the beginning is left."""
    common = 0
    while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
        common += 1
    return (len(base) - common, lemma[common:]) if common else None


def applied(base, cut, add):
    if cut >= len(base) and not add:
        return None
    if len(base) > 1 and base == base.upper() and base != base.lower():
        add = add.upper()
    return base[: len(base) - cut] + add if cut < len(base) else None


def lemma_of(word, tag, model):
    base, key = base_of(word, tag, model["keepCase"]), word.lower()
    exception = model["exceptions"].get(tag, {}).get(key)
    if exception is not None:
        return exception
    rules = model["rules"].get(tag, {})
    for length in range(min(LONGEST_SUFFIX, len(key)), -1, -1):
        rule = rules.get(key[len(key) - length :])
        if rule is not None:
            cut, add = rule.split(":", 1)
            result = applied(base, int(cut), add)
            if result is not None:
                return result
    return base


def learn(sentences):
    seen = defaultdict(Counter)  # tag -> (word, lemma) -> count
    for sentence in sentences:
        for word, lemma, upos, xpos in zip(sentence["words"], sentence["lemmas"], sentence["upos"], sentence["xpos"]):
            if lemma != "_" or word == "_":
                seen[f"{upos}|{xpos}"][(word, lemma)] += 1
    model = {"keepCase": [], "exceptions": {}, "rules": {}}
    for tag in sorted(seen):
        same = sum(n for (w, l), n in seen[tag].items() if w == l and w != w.lower())
        lowered = sum(n for (w, l), n in seen[tag].items() if w.lower() == l and w != l)
        if same > lowered:
            model["keepCase"].append(tag)
    for tag, pairs in sorted(seen.items()):
        keep = tag in model["keepCase"]
        by_key = defaultdict(Counter)
        for (word, lemma), count in pairs.items():
            by_key[word.lower()][(word if keep else word.lower(), lemma)] += count
        # One vote per different word: its most frequent lemma.
        votes = {key: min(c.items(), key=lambda item: (-item[1], item[0]))[0] for key, c in by_key.items()}
        rules = learn_rules(votes)
        if rules:
            model["rules"][tag] = rules
        exceptions = {}
        for key, (base, lemma) in sorted(votes.items()):
            total, right = sum(by_key[key].values()), by_key[key][(base, lemma)]
            trial = lemma_of(base, tag, model)
            if trial != lemma and (not keep or right > total / 2):
                exceptions[key] = lemma
        if exceptions:
            model["exceptions"][tag] = exceptions
    return model


def learn_rules(votes):
    """From short suffixes to long ones: a longer suffix gets a rule only if it disagrees with the rule that would apply without it."""
    counts = defaultdict(Counter)
    for key, (base, lemma) in votes.items():
        script = script_of(base, lemma)
        for length in range(0, min(LONGEST_SUFFIX, len(key) - 1) + 1):
            counts[key[len(key) - length :]][script] += 1
    rules = {}
    for suffix in sorted(counts, key=lambda s: (len(s), s)):
        total = sum(counts[suffix].values())
        script, support = min(counts[suffix].items(), key=lambda item: (-item[1], str(item[0])))
        inherited = next((rules[suffix[i:]] for i in range(1, len(suffix) + 1) if suffix[i:] in rules), "0:")
        if script is None or support < LEAST_WORDS or support < LEAST_SHARE * total and suffix:
            continue
        rule = f"{script[0]}:{script[1]}"
        if rule != inherited:
            rules[suffix] = rule
    return rules


def write(model, path):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(model, file, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        file.write("\n")


def share_right(model, sentences, tags=None):
    right = total = 0
    for number, sentence in enumerate(sentences):
        for t, (word, lemma) in enumerate(zip(sentence["words"], sentence["lemmas"])):
            tag = tags[number][t] if tags else f"{sentence['upos'][t]}|{sentence['xpos'][t]}"
            right += lemma_of(word, tag, model) == lemma
            total += 1
    return 100 * right / total


if __name__ == "__main__":
    from treebank import read_conllu

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    asked = options.parse_args()
    learnt = learn(read_conllu(f"{asked.data}/ud-ewt/en_ewt-ud-train.conllu") + read_conllu(f"{asked.data}/ud-gum/en_gum-permissive-train.conllu"))
    write(learnt, f"{asked.out}/english.lemmas.json")
    for name in ("ud-ewt/en_ewt-ud-dev.conllu", "ud-gum/en_gum-permissive-dev.conllu"):
        print(name, f"{share_right(learnt, read_conllu(f'{asked.data}/{name}')):.2f}")
