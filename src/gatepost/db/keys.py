"""The password file: slots that unwrap the store's random key, one a user and one for the recovery key.

Each slot derives a wrapping key from a secret with Argon2id and seals the store key with AES-256-GCM. The store key
itself is never on disk in clear. The file's previous version is kept beside it.
"""

from __future__ import annotations

import json
import secrets
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from gatepost.domain.errors import KeyFileDamaged, KeyFileMissing
from gatepost.domain.json_text import json_of
from gatepost.host import replacing

KEY_FILE = "gatepost.keys"
RECOVERY = "recovery key"  # no login can be this: logins hold no blank
_VERSION = 1
_KEY_BYTES = 32
# RFC 9106's second recommendation, 64 MiB and three passes, on the two lanes that a gate post's computer has.
_MEMORY_KIB, _PASSES, _LANES = 64 * 1024, 3, 2
# Crockford's base 32: no I, L, O, U; 30 signs carry 150 bits.
_RECOVERY_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RECOVERY_LENGTH, _RECOVERY_GROUP = 30, 5


@dataclass(frozen=True)
class Slot:
    """One way to the store key. Binary values are base 64; `memory` in KiB."""

    owner: str
    salt: str
    nonce: str
    sealed: str
    memory: int = _MEMORY_KIB
    passes: int = _PASSES
    lanes: int = _LANES


@dataclass(frozen=True)
class KeyFile:
    """The slots of one store."""

    path: Path
    slots: tuple[Slot, ...] = ()

    @classmethod
    def load(cls, folder: Path) -> KeyFile:
        """Read the password file; its kept previous version where the file itself cannot be read.

        Raises KeyFileMissing where neither is there, KeyFileDamaged where none can be read.
        """
        path = folder / KEY_FILE
        found = [file for file in (path, spare_of(path)) if file.exists()]
        if not found:
            raise KeyFileMissing(file=str(path))
        for file in found:
            slots = _slots_in(file)
            if slots is not None:
                return cls(path, slots)
        raise KeyFileDamaged(file=str(path))

    def save(self) -> None:
        """Write the file whole, first keeping the version that was there."""
        if self.path.exists():
            with replacing(spare_of(self.path)) as spare:
                spare.write(self.path.read_bytes())
        content = {"gatepost_keys": _VERSION, "slots": [asdict(slot) for slot in self.slots]}
        with replacing(self.path) as file:
            file.write(json.dumps(content, indent=1, ensure_ascii=False).encode())

    def with_slot(self, owner: str, secret: str, store_key: bytes) -> KeyFile:
        """The same file with a slot for `owner`, in place of an earlier one."""
        others = tuple(slot for slot in self.slots if slot.owner != owner)
        return replace(self, slots=(*others, _seal(owner, secret, store_key)))

    def without_slot(self, owner: str) -> KeyFile:
        """The same file without the slot of `owner`, whose password opens nothing any more."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.owner != owner))

    def unlock(self, owner: str, secret: str) -> bytes | None:
        """The store key, or None where the owner or the secret is wrong. Takes the same time for both."""
        slot = next((slot for slot in self.slots if slot.owner == owner), None)
        if slot is None:
            _wrapping_key(_seal_parameters(owner), secret)
            return None
        return _open(slot, secret)


def spare_of(path: Path) -> Path:
    """Where the previous version of the password file is kept."""
    return path.with_name(path.name + ".previous")


def new_store_key() -> bytes:
    """A random 256-bit key."""
    return secrets.token_bytes(_KEY_BYTES)


def new_recovery_key() -> str:
    """A recovery key as it is printed: six groups of five signs."""
    signs = "".join(secrets.choice(_RECOVERY_SIGNS) for _ in range(_RECOVERY_LENGTH))
    return "-".join(signs[at : at + _RECOVERY_GROUP] for at in range(0, _RECOVERY_LENGTH, _RECOVERY_GROUP))


def tidy_recovery_key(typed: str) -> str:
    """What was typed from paper in the printed form's signs: look-alikes, case, blanks and hyphens do not matter."""
    signs = typed.upper().translate(str.maketrans("OIL", "011"))
    return "".join(sign for sign in signs if sign in _RECOVERY_SIGNS)


def load() -> None:
    """Load what opens and closes slots now, so that the first password does not wait for it."""
    import cryptography.hazmat.primitives.ciphers.aead
    import cryptography.hazmat.primitives.kdf.argon2  # noqa: F401


def _seal_parameters(owner: str) -> Slot:
    return Slot(owner, b64encode(secrets.token_bytes(16)).decode(), b64encode(secrets.token_bytes(12)).decode(), "")


def _seal(owner: str, secret: str, store_key: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # loaded late on purpose: while somebody types

    slot = _seal_parameters(owner)
    sealed = AESGCM(_wrapping_key(slot, secret)).encrypt(b64decode(slot.nonce), store_key, owner.encode())
    return replace(slot, sealed=b64encode(sealed).decode())


def _open(slot: Slot, secret: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag  # loaded late on purpose: while somebody types
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(_wrapping_key(slot, secret)).decrypt(
            b64decode(slot.nonce), b64decode(slot.sealed), slot.owner.encode()
        )
    except InvalidTag:
        return None


def _wrapping_key(slot: Slot, secret: str) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # loaded late on purpose: while somebody types

    derive = Argon2id(
        salt=b64decode(slot.salt),
        length=_KEY_BYTES,
        iterations=slot.passes,
        lanes=slot.lanes,
        memory_cost=slot.memory,
    )
    return bytes(derive.derive(secret.encode()))


def _slots_in(file: Path) -> tuple[Slot, ...] | None:
    try:
        content = json_of(file.read_bytes())
        slots = tuple(Slot(**slot) for slot in content["slots"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return slots or None
