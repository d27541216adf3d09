"""OpenCV's algebra through NumPy's OpenBLAS, as in the bundle: the same answers as with its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "packaging" / "bundle" / "blas_of_numpy.c"
SITE = Path(find_spec("cv2").origin).parents[1]
ALGEBRA = """
import sys
import cv2
import numpy as np

chance = np.random.default_rng(7)
loaded = open("/proc/self/maps").read()
assert sys.argv[1] in loaded, "the library of the test is not the one in use"
for kind, close in ((np.float32, 2e-3), (np.float64, 1e-9)):
    for size in (3, 40, 180):
        a = chance.standard_normal((size, size)).astype(kind)
        b = chance.standard_normal((size, 4)).astype(kind)
        positive = (a @ a.T + size * np.eye(size)).astype(kind)
        tall = chance.standard_normal((2 * size, size)).astype(kind)
        for way, left in ((cv2.DECOMP_LU, positive), (cv2.DECOMP_CHOLESKY, positive), (cv2.DECOMP_SVD, positive)):
            done, found = cv2.solve(left, b, flags=way)
            assert done and np.allclose(left @ found, b, atol=close * size), (kind, size, way)
        done, found = cv2.solve(tall, tall @ b, flags=cv2.DECOMP_QR)
        assert done and np.allclose(found, b, atol=close * size), (kind, size)
        values, u, vt = cv2.SVDecomp(a)
        assert np.allclose(u @ np.diag(values.ravel()) @ vt, a, atol=close * size), (kind, size)
        even = (positive / np.abs(np.linalg.eigvalsh(positive)).mean()).astype(kind)  # whose determinant is a number
        assert abs(cv2.determinant(even) / np.linalg.det(even.astype(np.float64)) - 1) < 0.01, (kind, size)
        assert np.allclose(cv2.gemm(a, positive, 2.0, a, 3.0), 2 * a @ positive + 3 * a, atol=close * size * size)
        inverse = cv2.invert(positive)[1]
        assert np.allclose(inverse @ positive, np.eye(size), atol=close * size), (kind, size)
        values = cv2.eigenNonSymmetric(a.astype(np.float64) + a.T)[0]
        assert np.allclose(np.sort(values.ravel()), np.linalg.eigvalsh(a.astype(np.float64) + a.T), atol=1e-6)
print("the same")
"""

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bundle with one OpenBLAS is Linux's"),
    pytest.mark.skipif(shutil.which("gcc") is None, reason="no C compiler here: only who builds the bundle needs one"),
]


def test_opencv_calculates_the_same_with_numpys_openblas(tmp_path):
    shutil.copytree(SITE / "cv2", tmp_path / "cv2")
    libraries = Path(shutil.copytree(SITE / "opencv_python_headless.libs", tmp_path / "opencv_python_headless.libs"))
    (own,) = libraries.glob("libopenblasp-*")
    own.unlink()
    (numpys,) = (SITE / "numpy.libs").glob("libscipy_openblas64_*.so")
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", own, SOURCE, numpys,
         f"-Wl,-rpath,{numpys.parent}", f"-Wl,-soname,{own.name}"],
        check=True,
    )  # fmt: skip
    told = subprocess.run(
        [sys.executable, "-c", ALGEBRA, str(own)],
        cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    assert told.stdout == "the same\n"
