"""Opens sealed frames, given keys: the part of LogFormat that needs a cipher.

The keys are a JSON file, all in hexadecimal digits:
{"envelopes": {KEY ID: KEY}, "bodies": {COMMITMENT: KEY}, "signers": {SIGNER ID: PUBLIC KEY}}
The key id is written as a number, its highest digit first. Bodies for the auditors stay closed.
"""

import json
import struct

try:
    from cryptography.exceptions import InvalidSignature, InvalidTag
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
except ImportError:
    AESGCM = None

COMMITMENT, SIGNER = 12, 13


class Forged(Exception):
    """Not what was sealed or signed with the key that is named."""


class Keys:
    def __init__(self, path):
        if AESGCM is None:
            raise OSError("a sealed log needs the Python module 'cryptography'")
        with open(path, encoding="utf-8") as file:
            held = json.load(file)
        self.envelopes = {int(name, 16): bytes.fromhex(key) for name, key in held["envelopes"].items()}
        self.bodies = {bytes.fromhex(name): bytes.fromhex(key) for name, key in held["bodies"].items()}
        self.signers = {bytes.fromhex(name): bytes.fromhex(key) for name, key in held["signers"].items()}

    def envelope(self, frame, head, log):
        """The envelope in the clear; None when it is not for us."""
        key = self.envelopes.get(struct.unpack_from("<Q", frame, 52)[0])
        if key is None or head["flags"] & 2:
            return None
        sealed = frame[64 : 64 + head["envelope"]]
        return unseal(key, frame[24:36], sealed, log + frame[48:60], "envelope")

    def body(self, frame, head, envelope, place):
        """The body in the clear, padded; None when it is not for us."""
        start, commitment = 64 + head["envelope"], field(envelope, COMMITMENT)
        sealed = frame[start : start + head["body"]]
        if commitment is None and not head["flags"] & 4:
            return self.body_for_auditors(sealed, place)
        key = self.bodies.get(commitment)
        if key is None or head["flags"] & 4:
            return None
        return unseal(key, frame[36:48], sealed, place, "body")

    def body_for_auditors(self, sealed, place):
        """A body that was closed to those who review; None when it is not for us."""
        return None

    def check_batch(self, envelopes, signature, log, leaves):
        """The signature under a batch, when one of its envelopes tells whose it is."""
        signers = {field(envelope, SIGNER) for envelope in envelopes if envelope}
        if not signers:
            return
        key = self.signers.get(signers.pop())
        if key is None or signers:
            raise Forged("signed by nobody known, or by several")
        try:
            message = b"RLOG-BATCH-1" + log + b"".join(leaves)
            Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        except InvalidSignature:
            raise Forged("the signature is not its signer's") from None


def unseal(key, nonce, sealed, place, what):
    try:
        return AESGCM(key).decrypt(nonce, sealed, place)
    except InvalidTag:
        raise Forged(f"the {what} does not open with its key") from None


def field(envelope, wanted):
    at = 0
    while at + 2 <= len(envelope):
        tag, length = envelope[at], envelope[at + 1]
        if tag == wanted:
            return envelope[at + 2 : at + 2 + length]
        at += 2 + length
    return None
