"""Takes envelopes and bodies apart: the part of LogFormat about records."""

import struct
import uuid


class Damaged(Exception):
    """A frame or segment is not as it was written."""


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


def record(envelope, body, at, head, segment):
    """What a person wants to see of a frame."""
    fields = envelope_fields(envelope)
    length = struct.unpack_from("<I", body)[0]
    if (4 + length + 63) // 64 * 64 != len(body):
        raise Damaged(f"record {head['sequence']}: body length")
    clock = fields.pop("clock")
    fields["milliseconds"], fields["counter"] = clock >> 16, clock & 0xFFFF
    fields["sequence"] = head["sequence"]
    fields["segment"], fields["offset"] = segment, at
    fields["body"] = body[4 : 4 + length].hex()
    return fields
