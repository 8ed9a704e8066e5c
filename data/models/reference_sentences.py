"""Thirty sentences of our own, and reference.json: what the model says about them, so that another implementation can test itself."""

import json

import numpy as np

from reference import GAZETTEER, analyse, features_of, read_model, score_names

SENTENCES = [
    "The minister promised to publish the report before the end of June .",
    "We will not accept any further delay .",
    "Denmark pledged 40 million euros to the reconstruction fund on Tuesday .",
    "\" We are ready to talk , \" said Anna Lindqvist , the chief negotiator .",
    "Officials said that the talks had n't failed , but that they would resume next week .",
    "Under the agreement , both sides must withdraw their troops within 30 days .",
    "The company 's chairman , Mr. Okafor , denied having broken the law .",
    "Who will pay for this ?",
    "Parliament was asked to approve the budget that the government had drafted .",
    "Neither Kenya nor Uganda has signed the treaty yet .",
    "Prime Minister Elena Marchetti and her Portuguese counterpart met in Lisbon .",
    "I urge all members to support the resolution .",
    "Emissions are to fall by 55 % by 2030 , compared with 1990 levels .",
    "It is unlikely that the union calls off the strike .",
    "If the vote fails , the president could dissolve the assembly .",
    "Stop the shipments now !",
    "The European Commission has threatened to impose tariffs on imported steel .",
    "Asked whether she would resign , the governor shook her head and left .",
    "Three schools , two clinics and a bridge are being rebuilt with Norwegian money .",
    "Sources close to the ministry told Radio Harbour that no decision had been taken .",
    "NEW DEAL ON GRAIN EXPORTS REACHED",
    "- More at www.example.org/news",
    "They 'd rather wait than give in .",
    "What matters most is keeping our word to the refugees .",
    "The U.N. envoy called on the rebels to lay down their arms and let aid through .",
    "Because of the drought , farmers in northern Ghana expect to lose half of their harvest .",
    "He gave the committee a list of 1,250 names .",
    "Thank you .",
    "Yes",
    "The law , passed in 2019 despite protests from teachers , obliges every town of more than 5,000 people to offer free meals , "
    "and the mayor of Graz , who opposed it then , now says she can not imagine the city without it .",
]


def rounded(values):
    """Exact float32 numbers as short decimals: nine significant digits bring every float32 back."""
    return [float(f"{float(v):.9g}") for v in np.asarray(values, np.float32).ravel()]


def write_reference(model_path, path):
    header, tensors = read_model(model_path)
    features, labels, items = features_of(header), header["labels"], []
    for number, text in enumerate(SENTENCES):
        words = text.split(" ")
        found = analyse(header, tensors, words, features)
        item = {
            "words": words,
            "features": features.rows(words).tolist(),
            "tags": [labels["tags"][k] for k in found["tags"]],
            "heads": found["heads"],
            "deprels": [labels["deprels"][k] for k in found["deprels"]],
            "nameFeatures": GAZETTEER.rows(words),
            "names": [labels["names"][k] for k in found["names"]] if found["names"] else None,
            # All numbers of every stage for the first word of the first sentences; a few for the last word of all.
            "first": {
                "input": rounded(found["layers"][0][0]),
                "layer1": rounded(found["layers"][1][0]),
                "layer2": rounded(found["layers"][2][0]),
                "tagScores": rounded(found["tag_scores"][0]),
                "nameScores": rounded(found["name_scores"][0]) if found["names"] else None,
                "arcScores": rounded(found["arc_scores"][0]),
                "labelScores": rounded(found["label_scores"][0]),
            } if number < 4 else None,
            "last": {"layer2": rounded(found["layers"][2][-1][:8]), "arcScores": rounded(found["arc_scores"][-1])},
        }
        items.append(item)
    together = [text.split(" ") for text in SENTENCES[:6]]
    scores, first = score_names(header, tensors, together, features), np.cumsum([0] + [len(words) for words in together])[:-1]
    note = ("Outputs of reference.py for sentences of our own. Numbers are float32 in decimal; equal means the same bits after Math.fround. "
            "features: vector, word, 4 prefixes, 4 suffixes, shape.")
    with open(path, "w", encoding="utf-8") as file:
        file.write("{\n" + f'"note": {json.dumps(note)},\n"model": "{header["bodySha256"]}",\n"sentences": [\n')
        file.write(",\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in items))
        file.write('\n],\n"namesTogether": ' + json.dumps([rounded(scores[i]) for i in first]) + "\n}\n")
