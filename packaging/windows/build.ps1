# Makes the Windows installer on a Windows machine, in one command: packaging\windows\build.ps1
# Needs git, Python 3.11 (py -3.11), NSIS (makensis), and a C compiler on the PATH (x86_64-w64-mingw32-gcc and windres of MinGW-w64);
# and GATEPOST_PYTHON_EMBED, the folder of python.org's embeddable CPython 3.11 for 64-bit Windows, unpacked.
$ErrorActionPreference = "Stop"
$here = $PSScriptRoot
$root = (Resolve-Path "$here\..\..").Path
$work = Join-Path $env:TEMP "gatepost-build-$PID"
$tree = Join-Path $work "gatepost"
New-Item -ItemType Directory -Force "$tree\lib", "$root\dist" | Out-Null

function Check($what) { if ($LASTEXITCODE -ne 0) { throw "$what failed" } }

if (-not $env:GATEPOST_PYTHON_EMBED) { throw "GATEPOST_PYTHON_EMBED names no folder with the embeddable CPython 3.11" }
Copy-Item -Recurse "$env:GATEPOST_PYTHON_EMBED\*" $tree
foreach ($file in Get-ChildItem $tree\* -Include *.dll, *.pyd, python.exe -Exclude vcruntime*, libcrypto*, libssl*, libffi*, sqlite3.dll) {
    $signature = Get-AuthenticodeSignature $file
    if ($signature.Status -ne "Valid" -or $signature.SignerCertificate.Subject -notmatch "Python Software Foundation") {
        throw "$($file.Name) does not bear the signature of the Python Software Foundation"
    }
}
Remove-Item "$tree\python.exe", "$tree\pythonw.exe", "$tree\python.cat", "$tree\_msi.pyd" -ErrorAction SilentlyContinue
New-Item -ItemType Directory -Force "$tree\licences\python" | Out-Null
Move-Item "$tree\LICENSE.txt" "$tree\licences\python\"
[IO.File]::WriteAllText("$tree\python311._pth", "python311.zip`r`n.`r`nlib`r`n")

# The tools of this build, by the lock that the Linux bundle has too: the icon is drawn by Qt, the list of parts made by cyclonedx.
py -3.11 -m venv "$work\venv"; Check "venv"
$python = "$work\venv\Scripts\python.exe"
$env:SOURCE_DATE_EPOCH = git -C $root log -1 --format=%ct; Check "git"
& $python -m pip install --quiet --no-deps --require-hashes -r "$here\..\bundle\requirements.lock"; Check "pip"
& $python -m pip install --quiet --no-compile --target "$tree\lib" --no-deps --require-hashes -r "$here\requirements.lock"; Check "pip"
& $python -m pip wheel --quiet --no-deps --no-build-isolation -w "$work\wheel" $root; Check "wheel"
& $python -m pip install --quiet --no-compile --target "$tree\lib" --no-deps (Get-ChildItem "$work\wheel\gatepost-*.whl").FullName; Check "pip"
$version = & $python -c "import sys; sys.path.insert(0, r'$tree\lib'); import gatepost; print(gatepost.__version__)"
if ($env:GATEPOST_RELEASE_PUBLIC_KEY) { Copy-Item $env:GATEPOST_RELEASE_PUBLIC_KEY "$tree\lib\gatepost\release-key.pub" }
# pip notes where the wheel lay, which is nobody's business.
foreach ($note in Get-ChildItem "$tree\lib\gatepost-*.dist-info\direct_url.json") {
    $record = Join-Path $note.DirectoryName "RECORD"
    [IO.File]::WriteAllLines($record, [string[]](Get-Content $record | Where-Object { $_ -notmatch "direct_url\.json" }))
    Remove-Item $note
}
& $python "$here\slim.py" $tree; Check "slim"
& $python "$here\..\bundle\sbom.py" $tree $version; Check "sbom"

& $python -m compileall -q --invalidation-mode unchecked-hash -s $tree -p Gatepost "$tree\lib"; Check "compileall"
& $python "$here\icon.py" "$tree\lib\gatepost\assets\icons\gatepost.svg" "$work\gatepost.ico"; Check "icon"
Copy-Item "$work\gatepost.ico" "$tree\gatepost.ico"
Set-Content "$work\icon.rc" 'icon ICON "gatepost.ico"'
Push-Location $work
x86_64-w64-mingw32-windres icon.rc -O coff -o icon.o; Check "windres"
Pop-Location
$common = "-O2", "-municode", "-s", "-Wl,--no-insert-timestamp"
x86_64-w64-mingw32-gcc @common -o "$tree\gatepost.exe" "$here\launcher.c" "$work\icon.o" -lshell32; Check "gcc"
x86_64-w64-mingw32-gcc @common -mwindows -DWINDOW -o "$tree\gatepostw.exe" "$here\launcher.c" "$work\icon.o" -lshell32; Check "gcc"
makensis -V2 "-DVERSION=$version" "-DSOURCE=$tree" "-DTARGET=$root\dist\gatepost-setup.exe" "$here\gatepost.nsi"; Check "makensis"
Remove-Item -Recurse -Force $work
Write-Output "$root\dist\gatepost-setup.exe"
