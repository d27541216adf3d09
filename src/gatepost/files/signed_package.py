"""An installer and its detached signature: Ed25519 over the file's SHA-512, so that a large file needs no memory."""

from __future__ import annotations

import base64
import binascii
import hashlib
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from gatepost.domain.errors import FileUnreadable
from gatepost.domain.package_errors import PackageNotGenuine, ReleaseKeyUnusable, SignatureMissing

SIGNATURE_ENDING = ".sig"
PURPOSE = b"gatepost package, sha512: "  # what is signed begins with this: a signature counts for nothing else
_SIGNATURE_BYTES = 64


def verify(package: Path, key: Path) -> str:
    """The package's SHA-256, where its signature beside it is that of the key.

    Raises FileUnreadable, SignatureMissing, ReleaseKeyUnusable, PackageNotGenuine.
    """
    public_key = _key(key)
    signature = _signature(package.with_name(package.name + SIGNATURE_ENDING))
    try:
        with package.open("rb") as file:
            sha512 = hashlib.file_digest(file, "sha512").digest()
            file.seek(0)
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise FileUnreadable(file=str(package)) from error
    try:
        public_key.verify(signature, PURPOSE + sha512)
    except InvalidSignature as error:
        raise PackageNotGenuine(file=str(package)) from error
    return sha256


def _signature(file: Path) -> bytes:
    try:
        signature = base64.b64decode(file.read_bytes().strip(), validate=True)
    except OSError as error:
        raise SignatureMissing(file=str(file)) from error
    except binascii.Error as error:
        raise PackageNotGenuine(file=str(file)) from error
    if len(signature) != _SIGNATURE_BYTES:
        raise PackageNotGenuine(file=str(file))
    return signature


def _key(file: Path) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(file.read_bytes())
    except (OSError, ValueError, UnsupportedAlgorithm) as error:
        raise ReleaseKeyUnusable(file=str(file)) from error
    if not isinstance(key, Ed25519PublicKey):
        raise ReleaseKeyUnusable(file=str(file))
    return key
