"""Signs installers, or makes the key that does.

Usage: python sign.py --new-key PRIVATE.pem        makes a key pair; the public half is PRIVATE.pem.pub
       python sign.py --key PRIVATE.pem FILE…      writes FILE.sha256 and FILE.sig beside each

The private key never lies in the source tree. `gatepost verify-package` checks what this writes.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import os
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gatepost.files.signed_package import PURPOSE, SIGNATURE_ENDING


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--new-key", type=Path)
    parser.add_argument("--key", type=Path)
    parser.add_argument("files", nargs="*", type=Path)
    parsed = parser.parse_args()
    if parsed.new_key:
        make_key(parsed.new_key)
    elif parsed.key and parsed.files:
        for file in parsed.files:
            sign(file, parsed.key)
    else:
        parser.error("--new-key FILE, or --key FILE and what to sign")


def make_key(private: Path) -> None:
    """A new key pair, the private half for this user's eyes alone."""
    key = Ed25519PrivateKey.generate()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    with os.fdopen(os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
    Path(f"{private}.pub").write_bytes(
        key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )


def sign(file: Path, private: Path) -> None:
    """Write the file's SHA-256 and its signature beside it."""
    key = serialization.load_pem_private_key(private.read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise SystemExit(f"{private} is no Ed25519 key")
    content = file.read_bytes()
    signature = key.sign(PURPOSE + hashlib.sha512(content).digest())
    Path(f"{file}{SIGNATURE_ENDING}").write_bytes(base64.b64encode(signature) + b"\n")
    Path(f"{file}.sha256").write_text(f"{hashlib.sha256(content).hexdigest()}  {file.name}\n", encoding="ascii")


if __name__ == "__main__":
    main()
