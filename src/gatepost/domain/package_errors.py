"""What can be wrong with an installer that is checked before it is trusted."""

from __future__ import annotations

from gatepost.domain.errors import QT_TRANSLATE_NOOP, Fault, Refusal


class PackageNotGenuine(Refusal):
    sentence = QT_TRANSLATE_NOOP(
        "Notice",
        "{file} is not what was released: it was changed, cut off, or signed by somebody else. Do not install it; take "
        "it again from where it came.",
    )


class SignatureMissing(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "There is no signature {file}. Copy it beside the package: both come from the same place."
    )


class ReleaseKeyUnusable(Fault):
    sentence = QT_TRANSLATE_NOOP(
        "Notice", "{file} holds no public key that can be used. Nothing was checked; name the release's key with --key."
    )
