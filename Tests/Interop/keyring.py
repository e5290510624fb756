"""Opens a keyring with an identity and its passphrase: the article Keys, and nothing else.

What a keyring gives is what `seals.Keys` reads out of its JSON file, so that `read_log.py` reads a sealed log
straight from the files that the program left: `read_log.py LOG KEYRING IDENTITY`, the passphrase on standard input.
"""

import hashlib
import os
import struct

import seals
import xwing
from xwing import hkdf

try:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
except ImportError:
    AESGCM = None


class Malformed(OSError):
    """A file of keys is none, or was changed."""


class Fields:
    """Reads one value after another; the file's checksum first."""

    def __init__(self, data, magic=b"", checksum=None):
        if checksum:
            if len(data) < 4 or struct.unpack("<I", data[-4:])[0] != checksum(data[:-4]):
                raise Malformed("a file of keys was changed")
            data = data[:-4]
        self.data, self.at = data, 0
        if self.take(len(magic)) != magic:
            raise Malformed(f"no {magic.decode()}")

    def take(self, count):
        if self.at + count > len(self.data):
            raise Malformed("a file of keys is cut short")
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self, form):
        return struct.unpack("<" + form, self.take(struct.calcsize("<" + form)))[0]

    def sized(self):
        return self.take(self.number("H"))


def card(data, checksum):
    """Signer id, Ed25519 key and X-Wing key."""
    fields = Fields(data, b"KPCARD01", checksum)
    fields.sized(), fields.sized()
    signing = fields.take(32)
    return hashlib.sha256(signing).digest()[:16], signing, fields.sized()


def unlock(path, passphrase, checksum):
    """Signer id and X-Wing key of a user."""
    with open(path, "rb") as file:
        data = file.read()
    fields = Fields(data, b"KPUSER01", checksum)
    cost = fields.number("B")
    signer, _, public = card(fields.sized(), checksum)
    salt = fields.take(32)
    front = fields.data[: fields.at]
    nonce, sealed = fields.take(12), fields.take(80)
    key = hashlib.scrypt(passphrase, salt=salt, n=1 << cost, r=8, p=1, maxmem=1 << 29, dklen=32)
    try:
        own = xwing.Key(AESGCM(key).decrypt(nonce, sealed, front)[32:])
    except InvalidTag:
        raise Malformed("the passphrase is not the one of this identity") from None
    if own.public != public:
        raise Malformed("the card of the identity is of other keys")
    return signer, own


class Keyring(seals.Keys):
    def __init__(self, folder, identity, passphrase, checksum):
        if AESGCM is None:
            raise OSError("a sealed log needs the Python module 'cryptography'")
        self.folder, self.checksum = folder, checksum
        self.envelopes, self.bodies, self.signers, self.auditors = {}, {}, {}, []
        self.wraps = {}
        signer, own = unlock(identity, passphrase, checksum)
        self.read_members(signer, own)
        gone = self.destroyed()
        for index in range(16):
            self.read_subjects(f"subjects-{index:x}", gone)

    def fields(self, name, magic):
        path = os.path.join(self.folder, name)
        if not os.path.exists(path):
            return None
        with open(path, "rb") as file:
            return Fields(file.read(), magic, self.checksum)

    def read_members(self, me, own):
        fields = self.fields("members", b"KPRING01")
        if fields is None:
            raise Malformed("there is no keyring here")
        fields.number("Q")
        self.log = fields.take(16)
        fields.number("B")
        audit = fields.number("B")
        for _ in range(fields.number("B")):
            fields.sized()
        for _ in range(fields.number("I")):
            signer, signing, _ = card(fields.sized(), self.checksum)
            self.signers[signer] = signing
            fields.take(16 + 64 + 8)
        for _ in range(fields.number("I")):
            start = fields.at
            label, _, name, _ = fields.number("B"), fields.number("I"), fields.number("Q"), fields.number("Q")
            public = fields.sized()
            front = fields.data[start : start + 13]
            info = b"keerpunt label key 1" + self.log + front + struct.pack("<H", len(public)) + public
            for _ in range(fields.number("I")):
                kind, recipient, _ = fields.number("B"), fields.take(16), fields.number("Q")
                wrapped = fields.sized()
                fields.take(16 + 64)
                if kind == 1 and recipient == me:
                    self.take_label(own.open(wrapped, info), name, label == audit)

    def take_label(self, key, name, is_audit):
        def derived(purpose):
            return hkdf(key, b"keerpunt 1 " + purpose + self.log)

        if is_audit:
            self.auditors.insert(0, xwing.Key(key))
        self.envelopes[name] = derived(b"envelope")
        self.wraps[name] = derived(b"wrap")
        self.bodies[derived(b"plain commitment")] = derived(b"plain body")

    def destroyed(self):
        fields = self.fields("destroyed", b"KPGONE01")
        return {fields.take(16) for _ in range(fields.number("I"))} if fields else set()

    def read_subjects(self, name, gone):
        fields = self.fields(name, b"KPSUBJ01")
        if fields is None:
            return
        fields.number("Q")
        for _ in range(fields.number("I")):
            slot, label = fields.take(16), fields.number("Q")
            nonce, sealed = fields.take(12), fields.take(48)
            if slot in gone or label not in self.wraps:
                continue
            place = b"keerpunt subject key 1" + self.log + slot
            key = AESGCM(self.wraps[label]).decrypt(nonce, sealed, place)
            self.bodies[hkdf(key, b"keerpunt 1 commitment" + self.log)] = hkdf(key, b"keerpunt 1 body" + self.log)

    def body_for_auditors(self, sealed, place):
        info = b"keerpunt view record 1" + self.log + place
        for key in self.auditors:
            try:
                return key.open(sealed, info)
            except InvalidTag:
                continue
        return None
