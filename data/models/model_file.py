"""Reading and writing the container of FORMAT.md section 1: a header in JSON and tables of numbers, packed with gzip."""

import gzip
import hashlib
import json
import struct

import numpy as np

from features import quantise

FORMAT = {"format": "pledgegraph-model", "formatVersion": 3}


def read(path):
    """(header, tables by name as they are in the file: int8 or float32)."""
    with gzip.open(path) as file:
        data = file.read()
    (length,) = struct.unpack("<I", data[:4])
    header = json.loads(data[4 : 4 + length].decode("utf-8"))
    body = data[4 + length :]
    if hashlib.sha256(body).hexdigest() != header["bodySha256"]:
        raise ValueError(f"{path}: the body does not have the hash that the header names")
    tables = {}
    for tensor in header["tensors"]:
        kind = {"int8": np.int8, "float32": "<f4"}[tensor["dtype"]]
        count = int(np.prod(tensor["shape"]))
        tables[tensor["name"]] = np.frombuffer(body, kind, count, tensor["offset"]).reshape(tensor["shape"])
    return header, tables


def quantised(name, rows, greatest=127):
    """The two tables that a matrix becomes: numbers of one byte, and a factor for each row. Fewer different numbers pack better."""
    numbers, scales = quantise(rows, greatest)
    return {name: numbers, name + ".scale": scales}


def write(path, header, tables):
    """Writes the file; what the header says of format, tables and hash is filled in. Returns its size, its hash and the header."""
    body, entries = bytearray(), []
    for name, table in tables.items():
        body.extend(b"\0" * (-len(body) % 16))
        scale = {"scale": name + ".scale"} if table.dtype == np.int8 else {}
        entries.append({"name": name, "shape": list(table.shape), "dtype": str(table.dtype), "offset": len(body), **scale})
        body.extend(table.tobytes())
    header = {**FORMAT, **{key: value for key, value in header.items() if key not in (*FORMAT, "tensors", "bodySha256")},
              "tensors": entries, "bodySha256": hashlib.sha256(bytes(body)).hexdigest()}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    text += b" " * (-(4 + len(text)) % 16)
    packed = gzip.compress(struct.pack("<I", len(text)) + text + bytes(body), 9, mtime=0)
    with open(path, "wb") as file:
        file.write(packed)
    return {"bytes": len(packed), "sha256": hashlib.sha256(packed).hexdigest(), "model_header": header}
