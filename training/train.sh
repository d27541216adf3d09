#!/bin/sh
# Trains both networks from nothing and puts them into assets/models: `make train-mrz`.
# $1 is the Python to make the virtual environment with. PyTorch lives in that environment alone; the product needs none of it.
set -eu

FONTS="fonts-dejavu-core fonts-liberation fonts-noto-mono fonts-courier-prime fonts-inconsolata fonts-freefont-ttf fonts-hack
fonts-anonymous-pro fonts-urw-base35"
missing=""
for package in $FONTS; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
done
if [ -n "$missing" ]; then
    as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

VENV=training/.venv
PYTHON="$VENV/bin/python"
OUT=training/out
[ -d "$VENV" ] || "${1:-python3}" -m venv "$VENV"
"$PYTHON" -m pip install --quiet --disable-pip-version-check -r training/requirements.txt
export PYTHONPATH=.:src
mkdir -p "$OUT"

# The localiser stays in float32: its dilated layers give NaN in half precision. One thread suffices it, since the other core
# is busy making its scenes.
half=""
grep -qwE "avx512_bf16|amx_bf16" /proc/cpuinfo && half="--bfloat16"
"$PYTHON" -m training.train_localiser --target "$OUT/localiser.onnx" --threads 1
"$PYTHON" -m training.train_recogniser --target "$OUT/recogniser.onnx" $half
cp "$OUT/localiser.onnx" "$OUT/localiser_fine.onnx" "$OUT/recogniser.onnx" assets/models/
