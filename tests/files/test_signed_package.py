"""A package is genuine where the key signed exactly these bytes; everything else is said by its type."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from gatepost.domain.errors import FileUnreadable
from gatepost.domain.package_errors import PackageNotGenuine, ReleaseKeyUnusable, SignatureMissing
from gatepost.files.signed_package import PURPOSE, verify

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))  # of these tests alone
CONTENT = b"a package" * 1_000


@pytest.fixture(scope="module")
def release(tmp_path_factory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("release")
    package, key = folder / "gatepost.deb", folder / "release.pub"
    package.write_bytes(CONTENT)
    key.write_bytes(PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    return package, key


def sign(package: Path, signature: bytes | None = None) -> None:
    made = PRIVATE.sign(PURPOSE + hashlib.sha512(CONTENT).digest()) if signature is None else signature
    package.with_name(package.name + ".sig").write_bytes(base64.b64encode(made) + b"\n")


def test_what_the_key_signed_is_genuine(release):
    package, key = release
    sign(package)
    assert verify(package, key) == hashlib.sha256(CONTENT).hexdigest()


@given(signature=st.binary(max_size=80))
def test_any_other_signature_is_not(release, signature):
    package, key = release
    sign(package, signature)
    with pytest.raises(PackageNotGenuine, match="not what was released"):
        verify(package, key)


def test_a_signature_without_its_purpose_counts_for_nothing(release):
    package, key = release
    sign(package, PRIVATE.sign(hashlib.sha512(CONTENT).digest()))
    with pytest.raises(PackageNotGenuine):
        verify(package, key)


def test_a_key_of_another_kind_is_no_key(release, tmp_path):
    package, _ = release
    other = tmp_path / "other.pub"
    public = generate_private_key(SECP256R1()).public_key()
    other.write_bytes(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    with pytest.raises(ReleaseKeyUnusable):
        verify(package, other)


def test_what_is_missing_is_named(release, tmp_path):
    _, key = release
    with pytest.raises(SignatureMissing):
        verify(tmp_path / "none.deb", key)
    (tmp_path / "none.deb.sig").write_bytes(base64.b64encode(bytes(64)))
    with pytest.raises(FileUnreadable):
        verify(tmp_path / "none.deb", key)
