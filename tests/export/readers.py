"""Reads an export with a library that is not ours and prints what it found as JSON: readers.py FORMAT FILE."""
import csv
import json
import sys


def icalendar(path):
    from icalendar import Calendar
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    return [
        {
            "uid": str(event["UID"]),
            "stamp": event["DTSTAMP"].dt.isoformat(),
            "day": event["DTSTART"].dt.isoformat(),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "url": str(event.get("URL", "")),
            "categories": [str(category) for category in event["CATEGORIES"].cats],
        }
        for event in calendar.walk("VEVENT")
    ]


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def network(read):
    def found(path):
        graph = read(path)
        return {
            "nodes": [[name, dict(data)] for name, data in graph.nodes(data=True)],
            "edges": [[source, target, dict(data)] for source, target, data in graph.edges(data=True)],
        }
    return found


def rdf(syntax):
    def found(path):
        from rdflib import ConjunctiveGraph
        from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
        graph = ConjunctiveGraph(identifier=DATASET_DEFAULT_GRAPH_ID)
        graph.parse(path, format=syntax)
        lines = []
        for subject, predicate, object_, context in graph.quads((None, None, None, None)):
            name = context.identifier if context is not None else DATASET_DEFAULT_GRAPH_ID
            parts = [subject.n3(), predicate.n3(), term(object_)]
            if str(name).startswith("https://w3id.org/"):
                parts.append(name.n3())
            lines.append(" ".join(parts) + " .")
        return lines
    return found


def term(value):
    """N-Triples of one line; n3() may use long quotes."""
    from rdflib import Literal
    if not isinstance(value, Literal):
        return value.n3()
    text = json.dumps(str(value), ensure_ascii=False).replace("\\b", "\\u0008").replace("\\f", "\\u000C")
    if value.language:
        return text + "@" + value.language
    return text + ("^^" + value.datatype.n3() if value.datatype else "")


def main():
    import networkx
    import rdflib
    # the texts of literals as they are, not as Python would write their values
    rdflib.NORMALIZE_LITERALS = False
    readers = {
        "icalendar": icalendar,
        "csv": table,
        "graphml": network(lambda path: networkx.read_graphml(path, force_multigraph=True)),
        "gexf": network(networkx.read_gexf),
        "turtle": rdf("turtle"),
        "trig": rdf("trig"),
        "ntriples": rdf("nt"),
        "nquads": rdf("nquads"),
        "jsonld": rdf("json-ld"),
    }
    json.dump(readers[sys.argv[1]](sys.argv[2]), sys.stdout)


main()
