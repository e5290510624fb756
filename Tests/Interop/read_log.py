#!/usr/bin/env python3
"""Reads and checks a log folder from its specification alone (LogFormat), and prints JSON Lines.

usage: read_log.py FOLDER [KEYS | KEYRING IDENTITY]

KEYS opens a sealed log (see seals.py), and so does a keyring with an identity, whose passphrase is read from standard
input (see keyring.py); without, its chain alone is checked and no record printed.
Exit status: 0 sound, 1 damaged (the first bad place on standard error), 2 unreadable.
Only the standard library is used, save for seals; nothing is written. It trusts no STATE file: it reads the folder
as the first reader after a start of the machine does.
"""

import hashlib
import json
import os
import re
import struct
import sys

sys.dont_write_bytecode = True

import keyring
import seals
from records import Damaged, record

SEGMENT_HEADER = 192
FRAME_HEADER = 64
LONGEST_FRAME = 1 << 20
SHORTEST_FRAME = FRAME_HEADER + 64 + 32 + 8
BATCH_END, NO_ENVELOPE, NO_BODY, SIGNED, BATCH_START = 1, 2, 4, 8, 32
REDACTIONS = NO_ENVELOPE | NO_BODY
PLAIN, SEALED = BATCH_END | BATCH_START, BATCH_END | BATCH_START | REDACTIONS | SIGNED
BOOT_ROTATION, SEALED_LOG = 2, 8


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
    sealed = head[48:52] == b"\x01\x01\x01\x00"
    known = not flags & ~PLAIN and head[48:52] == bytes(4)
    if sealed:
        known = not flags & ~SEALED and bool(flags & SIGNED) == bool(flags & BATCH_END)
    return {
        "total": total, "sequence": sequence, "envelope": envelope, "flags": flags,
        "body": body, "known": known, "sealed": sealed,
    }


def part_digest(part, is_scrubbed):
    """The digest of an envelope or body; a scrubbed one is that digest, and zeros."""
    if not is_scrubbed:
        return sha256(part)
    if len(part) < 32 or any(part[32:]):
        raise Damaged("what scrubbing left was changed")
    return bytes(part[:32])


def check_frame(data, at, head, sequence, previous):
    """Leaf and link of the frame; raises when anything in it is not as it was written."""
    total, envelope, body = head["total"], head["envelope"], head["body"]
    where = f"offset {at}, record {sequence}"
    if not head["known"]:
        raise Damaged(f"{where}: of a later format")
    body_at = at + FRAME_HEADER + envelope
    end = body_at + body
    link_at = end + (64 if head["flags"] & SIGNED else 0)
    if total != (link_at + 32 + 4 - at + 7) // 8 * 8:
        raise Damaged(f"{where}: lengths disagree")
    fill = data[link_at + 32 : at + total - 4]
    if any(fill) or struct.unpack_from("<I", data, at + total - 4)[0] != total:
        raise Damaged(f"{where}: bad end")
    leaf = sha256(
        b"\x00", data[at + 24 : at + 60], struct.pack("<HI", envelope, body),
        part_digest(data[at + FRAME_HEADER : body_at], head["flags"] & NO_ENVELOPE),
        part_digest(data[body_at:end], head["flags"] & NO_BODY))
    lasting = head["flags"] & ~REDACTIONS
    link = sha256(
        b"\x02", previous, struct.pack("<QH", head["sequence"], lasting), leaf, data[end:link_at])
    if head["sequence"] != sequence or link != data[link_at : link_at + 32]:
        raise Damaged(f"{where}: the chain does not hold")
    return leaf, link


def parts(data, at, head, log, keys):
    """Envelope and body in the clear, each None where it is not for us."""
    frame = data[at : at + head["total"]]
    body_at = FRAME_HEADER + head["envelope"]
    if not head["sealed"]:
        return frame[FRAME_HEADER:body_at], frame[body_at : body_at + head["body"]]
    envelope = keys.envelope(frame, head, log) if keys else None
    if envelope is None:
        return None, None
    return envelope, keys.body(frame, head, envelope, sha256(frame[FRAME_HEADER:body_at]))


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


def emit_batch(data, batch, leaves, header, keys, emit):
    """Opens a whole batch, checks its signature, and emits its records."""
    opened = [(parts(data, at, head, header["log"], keys), at, head) for at, head in batch]
    at, last = batch[-1]
    if keys and last["sealed"]:
        start = at + FRAME_HEADER + last["envelope"] + last["body"]
        envelopes = [envelope for (envelope, _), _, _ in opened]
        keys.check_batch(envelopes, data[start : start + 64], header["log"], leaves)
    for (envelope, body), at, head in opened:
        if body is not None:
            emit(record(envelope, body, at, head, header["number"]))


def read_segment(data, header, limit, vouched, keys, emit):
    """Emits the whole batches; returns number and link after them, and where they end."""
    at, sequence, link = SEGMENT_HEADER, header["first"], header["link"]
    done, batch, leaves = (at, sequence, link), [], []
    while at < limit:
        try:
            head = frame_header(data, at, limit)
            if head is None:
                raise Damaged(f"offset {at}, record {sequence}: no whole frame")
            leaf, link = check_frame(data, at, head, sequence, link)
            if head["sealed"] != bool(header["flags"] & SEALED_LOG):
                raise Damaged(f"offset {at}, record {sequence}: sealed and unsealed mixed")
            if bool(head["flags"] & BATCH_START) != (not batch):
                raise Damaged(f"offset {at}, record {sequence}: batch marks")
        except Damaged as reason:
            if vouched or later_batch(data, at, limit):
                raise Damaged(f"segment {header['number']}, {reason}") from None
            return done
        batch.append((at, head))
        leaves.append(leaf)
        at, sequence = at + head["total"], sequence + 1
        if head["flags"] & BATCH_END:
            try:
                emit_batch(data, batch, leaves, header, keys, emit)
            except seals.Forged as reason:
                raise Damaged(f"segment {header['number']}, record {sequence - 1}: {reason}") from None
            done, batch, leaves = (at, sequence, link), [], []
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


def read_log(folder, keys, emit):
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
        end, sequence, link = read_segment(data, header, limit, vouched, keys, emit)
        after = chain[index + 1][0] if index + 1 < len(chain) else None
        # Only after a start of the machine had a dead tail stopped changing when it was hashed.
        settled = after and after["flags"] & BOOT_ROTATION and len(data) > limit
        if settled and after["dead"] != sha256(data[limit:]):
            raise Damaged(f"segment {header['number']}: the dead tail was changed")


def opened(arguments):
    """The keys that were named; None for none."""
    if len(arguments) == 2:
        return keyring.Keyring(*arguments, sys.stdin.buffer.readline().rstrip(b"\n"), crc32c)
    return seals.Keys(arguments[0]) if arguments else None


def main():
    if len(sys.argv) not in (2, 3, 4):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        keys = opened(sys.argv[2:])
        read_log(sys.argv[1], keys, lambda entry: print(json.dumps(entry, sort_keys=True, ensure_ascii=False)))
    except Damaged as reason:
        print(f"damaged: {reason}", file=sys.stderr)
        return 1
    except (Unreadable, OSError) as reason:
        print(f"unreadable: {reason}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
