#!/usr/bin/env python3
"""Reads and checks a log folder from its specification alone (LogFormat), and prints JSON Lines.

usage: read_log.py FOLDER

Exit status: 0 sound, 1 damaged (the first bad place on standard error), 2 unreadable.
Only the standard library is used; nothing is written. It trusts no STATE file: it reads the folder
as the first reader after a start of the machine does.
"""

import hashlib
import json
import os
import re
import struct
import sys
import uuid

SEGMENT_HEADER = 192
FRAME_HEADER = 64
LONGEST_FRAME = 1 << 20
SHORTEST_FRAME = FRAME_HEADER + 64 + 32 + 8
BATCH_END, BATCH_START, REDACTIONS = 1, 32, 6
BOOT_ROTATION = 2


def make_table():
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
        table.append(byte)
    return table


TABLE = make_table()


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


class Unreadable(Exception):
    """Nothing can be said about this folder."""


class Damaged(Exception):
    """A frame or segment is not as it was written."""


def segment_header(data):
    """The fields of a segment header, or None when it is broken."""
    if len(data) < 16 or data[:8] != b"RLOGSEG1":
        return None
    major, minor, length = struct.unpack_from("<HHH", data, 8)
    if not 16 <= length <= len(data):
        return None
    if crc32c(data[: length - 4]) != struct.unpack_from("<I", data, length - 4)[0]:
        return None
    if major != 1:
        raise Unreadable(f"format {major}.{minor}; this program knows 1")
    if length != SEGMENT_HEADER:
        return None
    number, first = struct.unpack_from("<QQ", data, 32)
    before, valid = struct.unpack_from("<QQ", data, 80)
    return {
        "purpose": data[14], "flags": data[15], "log": data[16:32], "number": number,
        "first": first, "link": data[48:80], "before": before, "valid": valid,
        "dead": data[96:128],
    }


def frame_header(data, at, limit):
    """The fields of a frame header, or None when there is no whole frame here."""
    head = data[at : at + FRAME_HEADER]
    if at + FRAME_HEADER > limit or head[:4] != b"RLF\x01":
        return None
    if crc32c(head[:60]) != struct.unpack_from("<I", head, 60)[0]:
        return None
    total, sequence, envelope, flags, body = struct.unpack_from("<IQHHI", head, 4)
    if total % 8 or not SHORTEST_FRAME <= total <= LONGEST_FRAME or at + total > limit:
        return None
    known = not flags & ~(BATCH_START | BATCH_END) and head[48:52] == bytes(4)
    return {
        "total": total, "sequence": sequence, "envelope": envelope, "flags": flags,
        "body": body, "known": known,
    }


def check_frame(data, at, head, sequence, previous):
    """The link of the frame; raises when anything in it is not as it was written."""
    total, envelope, body = head["total"], head["envelope"], head["body"]
    where = f"offset {at}, record {sequence}"
    if not head["known"]:
        raise Damaged(f"{where}: of a later format")
    body_at = at + FRAME_HEADER + envelope
    link_at = body_at + body
    if total != (link_at + 32 + 4 - at + 7) // 8 * 8:
        raise Damaged(f"{where}: lengths disagree")
    fill = data[link_at + 32 : at + total - 4]
    if any(fill) or struct.unpack_from("<I", data, at + total - 4)[0] != total:
        raise Damaged(f"{where}: bad end")
    leaf = sha256(
        b"\x00", data[at + 24 : at + 60], struct.pack("<HI", envelope, body),
        sha256(data[at + FRAME_HEADER : body_at]), sha256(data[body_at:link_at]))
    lasting = head["flags"] & ~REDACTIONS
    link = sha256(
        b"\x02", previous, struct.pack("<QH", head["sequence"], lasting), leaf)
    if head["sequence"] != sequence or link != data[link_at : link_at + 32]:
        raise Damaged(f"{where}: the chain does not hold")
    return link


FIELDS = {
    1: ("kind", "<H"), 2: ("schemaMinor", "<H"), 3: ("id", None), 4: ("origin", None),
    5: ("originSequence", "<Q"), 6: ("clock", "<Q"), 7: ("author", "text"),
    8: ("compartment", "<B"), 9: ("subject", None), 10: ("supersedes", None),
    11: ("cause", None),
}


def envelope_fields(data):
    """Tag, length, value; tags rise; unknown ones are stepped over."""
    fields, at, last = {}, 0, 0
    while at < len(data):
        tag, length = data[at], data[at + 1]
        value = data[at + 2 : at + 2 + length]
        if tag <= last or len(value) != length:
            raise Damaged("envelope out of order")
        name, form = FIELDS.get(tag, (None, None))
        if form == "text":
            fields[name] = value.decode("utf-8")
        elif form:
            fields[name] = struct.unpack(form, value)[0]
        elif name:
            fields[name] = str(uuid.UUID(bytes=bytes(value)))
        last, at = tag, at + 2 + length
    if any(FIELDS[tag][0] not in fields for tag in range(1, 9)):
        raise Damaged("envelope incomplete")
    return fields


def record(data, at, head, segment):
    """What a person wants to see of a frame."""
    body_at = at + FRAME_HEADER + head["envelope"]
    fields = envelope_fields(data[at + FRAME_HEADER : body_at])
    length = struct.unpack_from("<I", data, body_at)[0]
    if (4 + length + 63) // 64 * 64 != head["body"]:
        raise Damaged(f"record {head['sequence']}: body length")
    clock = fields.pop("clock")
    fields["milliseconds"], fields["counter"] = clock >> 16, clock & 0xFFFF
    fields["sequence"] = head["sequence"]
    fields["segment"], fields["offset"] = segment, at
    fields["body"] = data[body_at + 4 : body_at + 4 + length].hex()
    return fields


def later_batch(data, at, limit):
    """Whether frames beyond `at` prove that another batch was written after this one."""
    start = at
    while at + SHORTEST_FRAME <= limit:
        head = frame_header(data, at, limit)
        if head is None:
            at += 8
            continue
        end = at + head["total"]
        if at > start and head["flags"] & BATCH_START:
            return True
        if head["flags"] & BATCH_END and end < limit:
            return True
        at = end
    return False


def read_segment(data, header, limit, vouched, emit):
    """Emits the whole batches; returns number and link after them, and where they end."""
    at, sequence, link = SEGMENT_HEADER, header["first"], header["link"]
    done, batch = (at, sequence, link), []
    while at < limit:
        try:
            head = frame_header(data, at, limit)
            if head is None:
                raise Damaged(f"offset {at}, record {sequence}: no whole frame")
            link = check_frame(data, at, head, sequence, link)
            if bool(head["flags"] & BATCH_START) != (not batch):
                raise Damaged(f"offset {at}, record {sequence}: batch marks")
        except Damaged as reason:
            if vouched or later_batch(data, at, limit):
                raise Damaged(f"segment {header['number']}, {reason}") from None
            return done
        batch.append(record(data, at, head, header["number"]))
        at, sequence = at + head["total"], sequence + 1
        if head["flags"] & BATCH_END:
            for entry in batch:
                emit(entry)
            done, batch = (at, sequence, link), []
    if batch and vouched:
        raise Damaged(f"segment {header['number']}: the last batch has no end")
    return done


def load(folder):
    """All segments by number: header (or None) and bytes."""
    found = {}
    for name in os.listdir(folder):
        match = re.fullmatch(r"seg-(\d{10})\.rlog", name)
        if match:
            with open(os.path.join(folder, name), "rb") as file:
                data = file.read()
            header = segment_header(data[:4096])
            if header and header["number"] != int(match[1]):
                header = None
            found[int(match[1])] = (header, data)
    # A file that never became a segment: nothing is appended before its header is durable.
    return {n: e for n, e in found.items() if e[0] or len(e[1]) > SEGMENT_HEADER}


def order(found):
    """From the last segment back along the predecessors; the last one is not vouched for."""
    number, limit, chain = max(found), None, []
    while number:
        if number not in found:
            raise Damaged(f"segment {number} is missing")
        header, data = found[number]
        if header is None:
            raise Damaged(f"segment {number}: header")
        chain.append((header, data, len(data) if limit is None else limit, limit is not None))
        number, limit = header["before"], header["valid"]
    return chain[::-1]


def read_log(folder, emit):
    """Emits every record in order; raises at the first thing that is wrong."""
    found = load(folder)
    if not found:
        raise Unreadable("no log here")
    if not any(header for header, _ in found.values()):
        raise Unreadable("no segment header can be read")
    chain = order(found)
    log = chain[0][0]["log"]
    sequence, link = 1, sha256(b"\x03", log)
    for index, (header, data, limit, vouched) in enumerate(chain):
        if header["log"] != log or header["first"] != sequence or header["link"] != link:
            raise Damaged(f"segment {header['number']} does not follow its predecessor")
        if len(data) < limit:
            raise Damaged(f"segment {header['number']}: {limit - len(data)} bytes are missing")
        end, sequence, link = read_segment(data, header, limit, vouched, emit)
        after = chain[index + 1][0] if index + 1 < len(chain) else None
        # Only after a start of the machine had a dead tail stopped changing when it was hashed.
        settled = after and after["flags"] & BOOT_ROTATION and len(data) > limit
        if settled and after["dead"] != sha256(data[limit:]):
            raise Damaged(f"segment {header['number']}: the dead tail was changed")


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        read_log(sys.argv[1], lambda entry: print(json.dumps(entry, sort_keys=True, ensure_ascii=False)))
    except Damaged as reason:
        print(f"damaged: {reason}", file=sys.stderr)
        return 1
    except (Unreadable, OSError) as reason:
        print(f"unreadable: {reason}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
