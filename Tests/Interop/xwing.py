"""Opens what was closed with HPKE (RFC 9180, base mode) and X-Wing: ML-KEM-768 (FIPS 203) with X25519.

The lattice half is written out here, since few versions of the Python module have it. A forged encapsulation is
not looked for by encrypting again: the key that comes out of it opens nothing.
"""

import hashlib
import hmac

try:
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
except ImportError:
    AESGCM = None

Q, K = 3329, 3
ZETAS = [pow(17, int(f"{i:07b}"[::-1], 2), Q) for i in range(128)]
GAMMAS = [pow(17, 2 * int(f"{i:07b}"[::-1], 2) + 1, Q) for i in range(128)]
ENCAPSULATION = 1120


def ntt(f):
    f, i, length = list(f), 1, 128
    while length >= 2:
        for start in range(0, 256, 2 * length):
            zeta, i = ZETAS[i], i + 1
            for j in range(start, start + length):
                t = zeta * f[j + length] % Q
                f[j + length], f[j] = (f[j] - t) % Q, (f[j] + t) % Q
        length //= 2
    return f


def inverse_ntt(f):
    f, i, length = list(f), 127, 2
    while length <= 128:
        for start in range(0, 256, 2 * length):
            zeta, i = ZETAS[i], i - 1
            for j in range(start, start + length):
                t = f[j]
                f[j] = (t + f[j + length]) % Q
                f[j + length] = zeta * (f[j + length] - t) % Q
        length *= 2
    return [x * 3303 % Q for x in f]


def times(f, g):
    """The product of two polynomials after NTT."""
    h = []
    for i in range(128):
        a, b, c, d = f[2 * i], f[2 * i + 1], g[2 * i], g[2 * i + 1]
        h += [(a * c + b * d * GAMMAS[i]) % Q, (a * d + b * c) % Q]
    return h


def plus(*polynomials):
    return [sum(row) % Q for row in zip(*polynomials)]


def sample(seed):
    """A polynomial of the matrix, already after NTT."""
    stream, found = hashlib.shake_128(seed).digest(1536), []
    for at in range(0, len(stream), 3):
        a, b, c = stream[at : at + 3]
        for d in (a + 256 * (b % 16), b // 16 + 16 * c):
            if d < Q and len(found) < 256:
                found.append(d)
    return found


def noise(seed, number):
    """Centered binomial, eta = 2."""
    stream = int.from_bytes(hashlib.shake_256(seed + bytes([number])).digest(128), "little")
    bits = [stream >> i & 1 for i in range(1024)]
    return [(bits[4 * i] + bits[4 * i + 1] - bits[4 * i + 2] - bits[4 * i + 3]) % Q for i in range(256)]


def unpack(data, bits):
    number = int.from_bytes(data, "little")
    return [number >> bits * i & (1 << bits) - 1 for i in range(256)]


def decompress(values, bits):
    return [(Q * value + (1 << bits - 1)) >> bits for value in values]


def pack(polynomial):
    return sum(value << 12 * i for i, value in enumerate(polynomial)).to_bytes(384, "little")


class Key:
    """The private key that a seed of 32 bytes stands for."""

    def __init__(self, seed):
        expanded = hashlib.shake_256(seed).digest(96)
        both = hashlib.sha3_512(expanded[:32] + bytes([K])).digest()
        rho, sigma = both[:32], both[32:]
        self.secret = [ntt(noise(sigma, i)) for i in range(K)]
        error = [ntt(noise(sigma, K + i)) for i in range(K)]
        public = [
            plus(error[i], *(times(sample(rho + bytes([j, i])), self.secret[j]) for j in range(K))) for i in range(K)
        ]
        self.lattice = b"".join(map(pack, public)) + rho
        self.curve = X25519PrivateKey.from_private_bytes(expanded[64:])
        self.point = self.curve.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @property
    def public(self):
        return self.lattice + self.point

    def shared(self, encapsulation):
        """What an encapsulation says to this key."""
        first, point = encapsulation[:1088], encapsulation[1088:]
        u = [decompress(unpack(first[320 * i : 320 * i + 320], 10), 10) for i in range(K)]
        v = decompress(unpack(first[960:], 4), 4)
        masked = inverse_ntt(plus(*(times(s, ntt(part)) for s, part in zip(self.secret, u))))
        message = sum(((2 * ((a - b) % Q) + Q // 2) // Q & 1) << i for i, (a, b) in enumerate(zip(v, masked)))
        seed = message.to_bytes(32, "little") + hashlib.sha3_256(self.lattice).digest()
        lattice = hashlib.sha3_512(seed).digest()[:32]
        curve = self.curve.exchange(X25519PublicKey.from_public_bytes(point))
        return hashlib.sha3_256(lattice + curve + point + self.point + b"\\.//^\\").digest()

    def open(self, closed, info):
        """The secret in encapsulation and ciphertext; raises InvalidTag."""
        key, nonce = schedule(self.shared(closed[:ENCAPSULATION]), info)
        return AESGCM(key).decrypt(nonce, closed[ENCAPSULATION:], b"")


def extract(salt, material):
    return hmac.digest(salt or bytes(32), material, "sha256")


def expand(key, info, length=32):
    return hmac.digest(key, info + b"\1", "sha256")[:length]


def hkdf(key, info):
    return expand(extract(b"", key), info)


def schedule(shared, info):
    """Key and nonce of the first message: X-Wing, HKDF-SHA-256, AES-256-GCM."""
    name = b"HPKE-v1HPKE" + bytes.fromhex("647a00010002")

    def labelled(label, material, salt=b""):
        return extract(salt, name + label + material)

    context = b"\0" + labelled(b"psk_id_hash", b"") + labelled(b"info_hash", info)
    secret = labelled(b"secret", b"", shared)
    key = expand(secret, b"\0\x20" + name + b"key" + context)
    return key, expand(secret, b"\0\x0c" + name + b"base_nonce" + context, 12)
