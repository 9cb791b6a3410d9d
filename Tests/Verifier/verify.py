#!/usr/bin/env python3
"""A second verifier of an exported log, written from docs/formats/log-export.md and RFC 6962 alone.

It shares no code with Duixian, so that a mistake in one of the two is a difference between them.

    verify.py OUT [--vkey KEY]...

Prints one JSON object with the counts and what is wrong; ends with 0 only if all holds.
Needs the package `cryptography` for Ed25519.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

OF_LOG = {"event.published", "event.withheld", "field.erased", "log.continued", "log.rotated"}


class Wrong(Exception):
    pass


def sha256(data):
    return hashlib.sha256(data).digest()


def b64(text):
    raw = base64.b64decode(text, validate=True)
    if base64.b64encode(raw).decode() != text:
        raise Wrong(f"not strict base64: {text[:40]}")
    return raw


def tree_hash(hashes):
    """MTH of RFC 6962, section 2.1, over leaf hashes."""
    if not hashes:
        return sha256(b"")
    if len(hashes) == 1:
        return hashes[0]
    k = 1
    while k * 2 < len(hashes):
        k *= 2
    return sha256(b"\x01" + tree_hash(hashes[:k]) + tree_hash(hashes[k:]))


def tile_name(index):
    parts = [f"{index % 1000:03d}"]
    while index >= 1000:
        index //= 1000
        parts.insert(0, f"x{index % 1000:03d}")
    return "/".join(parts)


def tiles(size):
    """(level, index, width) of every tile of a tree."""
    level = 0
    while size > 0:
        for index in range((size + 255) // 256):
            yield level, index, min(256, size - index * 256)
        level, size = level + 1, size // 256


class Key:
    def __init__(self, text):
        name, key_id, material = text.split("+", 2)
        raw = b64(material)
        if raw[0] != 1 or len(raw) != 33:
            raise Wrong(f"vkey: not an Ed25519 key: {text}")
        self.name, self.public = name, Ed25519PublicKey.from_public_bytes(raw[1:])
        self.id = sha256(name.encode() + b"\n" + raw)[:4]
        if self.id.hex() != key_id:
            raise Wrong(f"vkey: the hash does not fit: {text}")


def open_note(note, keys, any_of):
    """The text of a note that keys have signed: all of them, or where `any_of` says so one of each name."""
    text, _, signatures = note.rpartition("\n\n")
    if not signatures.endswith("\n"):
        raise Wrong("checkpoint: no signatures")
    text += "\n"
    good, known = set(), {(key.name, key.id): key for key in keys}
    for line in signatures[:-1].split("\n"):
        dash, name, raw = line.split(" ")
        raw = b64(raw)
        if dash != "\u2014":
            raise Wrong("checkpoint: a line is no signature")
        key = known.get((name, raw[:4]))
        if key is None:
            continue
        try:
            key.public.verify(raw[4:], text.encode())
        except InvalidSignature:
            raise Wrong(f"checkpoint: wrong signature by {name}") from None
        good.add(key)
    due = {key.name for key in keys} if any_of else keys
    have = {key.name for key in good} if any_of else good
    if not keys or any(item not in have for item in due):
        raise Wrong("checkpoint: a key has not signed")
    return text


class Part:
    """One part of a log: a folder with checkpoint, tiles and bodies."""

    def __init__(self, folder):
        self.folder = folder
        self.wrong = []
        self.shown, self.named, self.taken, self.erased = {}, set(), set(), {}
        self.elsewhere, self.origins = [], set()

    def bytes(self, name):
        try:
            return (self.folder / name).read_bytes()
        except OSError:
            raise Wrong(f"{name}: is missing") from None

    def check(self, pinned, later, kept):
        own = [Key(line) for line in self.bytes("vkey").decode().splitlines()]
        text = open_note(self.bytes("checkpoint").decode(), pinned or own, bool(pinned))
        self.origin, size, root = text.split("\n")[:3]
        if any(key.name != self.origin for key in own):
            raise Wrong("vkey: of another log")
        self.size, self.root = int(size), b64(root)
        if str(self.size) != size:
            raise Wrong("checkpoint: the size is no number")
        if kept and kept != {"origin": self.origin, "size": self.size, "root": root}:
            self.wrong.append("checkpoint: is not what the next part says is left")
        self.entries()
        self.bodies(later)
        self.erasures()

    def entries(self):
        leaves, self.digests = [], []
        for level, index, width in tiles(self.size):
            if level > 0:
                break
            suffix = "" if width == 256 else f".p/{width}"
            data, at = self.bytes(f"tile/entries/{tile_name(index)}{suffix}"), 0
            for _ in range(width):
                length = int.from_bytes(data[at : at + 2], "big")
                entry = data[at + 2 : at + 2 + length]
                at += 2 + length
                value = json.loads(entry)
                if entry != json.dumps({"c": value["c"], "v": 1}, separators=(",", ":")).encode():
                    raise Wrong(f"entries: leaf {len(leaves)} is no leaf")
                self.digests.append(b64(value["c"]))
                leaves.append(sha256(b"\x00" + entry))
            if at != len(data):
                raise Wrong(f"entries: tile {index} has more than its entries")
        if tree_hash(leaves) != self.root:
            self.wrong.append("checkpoint: the root is not that of the entries")
        for level, index, width in tiles(self.size):
            suffix = "" if width == 256 else f".p/{width}"
            name, step = f"tile/{level}/{tile_name(index)}{suffix}", 256**level
            first = index * 256 * step
            due = b"".join(
                tree_hash(leaves[first + n * step : first + (n + 1) * step]) for n in range(width)
            )
            if self.bytes(name) != due:
                self.wrong.append(f"{name}: is not what the entries give")

    def bodies(self, later):
        last = -1
        for path in sorted((self.folder / "published").glob("*.jsonl")):
            if path.name == "erased.jsonl":
                continue
            for line in path.read_bytes().splitlines():
                value = json.loads(line)
                leaf, salt, body = value["leaf"], b64(value["salt"]), b64(value["body"])
                if leaf <= last or leaf >= self.size:
                    raise Wrong(f"{path.name}: leaf {leaf} is out of order")
                last = leaf
                digest = hmac.new(salt, b"duixian event v1\0" + body, "sha256").digest()
                if digest != self.digests[leaf]:
                    self.wrong.append(f"{path.name}: leaf {leaf} is not what was committed to")
                    continue
                event = json.loads(body)
                self.shown[leaf] = event
                self.origins.add(event["log"])
                if event["verb"] in OF_LOG:
                    self.named.add(leaf)
                    self.act(leaf, event, event["data"].get("of", self.origin))
        for leaf, event, of in later:
            if of == self.origin:
                self.act(leaf, event, of)
        for leaf in sorted(self.named - self.shown.keys() - self.taken):
            self.wrong.append(f"leaf {leaf}: published, and its body is missing")
        for leaf in sorted(self.shown.keys() - self.named):
            self.wrong.append(f"leaf {leaf}: shown, and no event published it")
        first = self.shown.get(0, {})
        self.continued = first.get("data") if first.get("verb") == "log.continued" else None
        known = {self.origin} | set((self.continued or {}).get("origins", []))
        for origin in self.origins - known:
            self.wrong.append(f"published: an event of another log, {origin}")

    def act(self, leaf, event, of):
        data = event["data"]
        if of != self.origin:
            self.elsewhere.append((leaf, event, of))
        elif event["verb"] == "event.published":
            self.named |= set(data["leaves"])
        elif event["verb"] == "event.withheld":
            self.taken |= set(data["leaves"])
        elif event["verb"] == "field.erased":
            for erased in data["leaves"]:
                for field in data["fields"]:
                    self.erased[(erased, field)] = leaf

    def erasures(self):
        lines = [json.loads(line) for line in self.bytes("published/erased.jsonl").splitlines()]
        listed = {(line["leaf"], line["field"]): line["by_leaf"] for line in lines}
        if listed != self.erased or len(listed) != len(lines):
            self.wrong.append("erased.jsonl: is not what the events erased")
        for leaf, field in self.erased:
            if leaf in self.shown and field not in self.shown[leaf]["sealed"]:
                self.wrong.append(f"erased.jsonl: leaf {leaf} seals no {field}")

    def counts(self):
        withheld = len(self.taken - self.shown.keys())
        return {
            "origin": self.origin,
            "size": self.size,
            "root": base64.b64encode(self.root).decode(),
            "published": len(self.shown),
            "unpublished": self.size - len(self.shown) - withheld,
            "erased": len(self.erased),
            "withheld": withheld,
        }


def verify(folder, pinned):
    folders = sorted((folder / "parts").glob("*"), key=lambda path: -int(path.name))
    result, wrong, later, kept = {}, [], [], None
    for number, place in enumerate([folder, *folders]):
        part = Part(place)
        try:
            part.check(pinned if number == 0 else [], later, kept)
        except (Wrong, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
            wrong += part.wrong + [f"{place.name}: {error}"]
            break
        wrong += part.wrong
        later, kept = later + part.elsewhere, (part.continued or {}).get("kept")
        if number == 0:
            result = part.counts()
    return {**result, "holds": not wrong, "wrong": wrong}


def main(arguments):
    folders, keys = [], []
    while arguments:
        word = arguments.pop(0)
        (keys if word == "--vkey" else folders).append(arguments.pop(0) if word == "--vkey" else word)
    try:
        result = verify(pathlib.Path(folders[0]), [Key(key) for key in keys])
    except (Wrong, ValueError) as error:
        result = {"holds": False, "wrong": [str(error)]}
    print(json.dumps(result, ensure_ascii=False))
    return 0 if result["holds"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
