; The Windows installer: per machine, offline, silent with /S. The register lies under ProgramData and is never removed here.
; makensis -DVERSION=… -DSOURCE=FOLDER -DTARGET=FILE gatepost.nsi
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel admin
!include "MUI2.nsh"
!include "x64.nsh"
!include "WordFunc.nsh"
!include "LogicLib.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Gatepost"

Name "Gatepost ${VERSION}"
OutFile "${TARGET}"
InstallDir "$PROGRAMFILES64\Gatepost"
ShowInstDetails nevershow
BrandingText "Gatepost ${VERSION}"
!define MUI_ICON "${SOURCE}\..\gatepost.ico"
!define MUI_UNICON "${SOURCE}\..\gatepost.ico"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Gatepost"
VIAddVersionKey /LANG=1033 "FileDescription" "Gatepost set-up"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The Gatepost contributors"

LangString OLDER 1033 "A newer Gatepost is installed here, and its register may hold what ${VERSION} would not understand. Nothing was changed. Install that version or a newer one."
LangString OLDER 1049 "Здесь установлена более новая версия Gatepost; её журнал версия ${VERSION} может не понять. Ничего не изменено. Установите ту же или более новую версию."
LangString OPEN 1033 "Gatepost is open on this machine. Close its window and install again. Nothing was changed."
LangString OPEN 1049 "Gatepost открыт на этом компьютере. Закройте его окно и повторите установку. Ничего не изменено."
LangString KEPT 1033 "Gatepost is removed. The register and its backups are kept in "
LangString KEPT 1049 "Gatepost удалён. Журнал и его резервные копии остались в "

Var Before

; A silent installation has nobody to tell: it says by its exit code (2: older, 3: open), and in a file beside the temporary ones.
!macro Refuse WORDS CODE
  FileOpen $9 "$TEMP\gatepost-setup.log" w
  FileWriteUTF16LE /BOM $9 "${WORDS}$\r$\n"
  FileClose $9
  IfSilent +2
  MessageBox MB_ICONSTOP|MB_OK "${WORDS}"
  SetErrorLevel ${CODE}
  Quit
!macroend

!macro StopWhereOpen
  ; A program that runs cannot be opened for writing.
  ${For} $8 1 2
    StrCpy $7 "$INSTDIR\gatepost.exe"
    ${If} $8 == 2
      StrCpy $7 "$INSTDIR\gatepostw.exe"
    ${EndIf}
    ${If} ${FileExists} "$7"
      ClearErrors
      FileOpen $9 "$7" a
      ${If} ${Errors}
        !insertmacro Refuse "$(OPEN)" 3
      ${EndIf}
      FileClose $9
    ${EndIf}
  ${Next}
!macroend

Function .onInit
  SetRegView 64
  ; One place, whatever /D= says: an upgrade and the uninstaller empty it, and must never meet a folder of somebody else's.
  StrCpy $INSTDIR "$PROGRAMFILES64\Gatepost"
  ReadRegStr $Before HKLM "${UNINSTALL}" "DisplayVersion"
  ${If} $Before != ""
    ${VersionCompare} "$Before" "${VERSION}" $0
    ${If} $0 == 1
      !insertmacro Refuse "$(OLDER)" 2
    ${EndIf}
    !insertmacro StopWhereOpen
  ${EndIf}
FunctionEnd

Section
  SetRegView 64
  SetShellVarContext all
  ; What the version before had and this one has not must be gone; the register is elsewhere.
  ${If} $Before != ""
    RMDir /r "$INSTDIR"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ; ProgramData\Gatepost: whoever works at this machine, and no other place.
  CreateDirectory "$APPDATA\Gatepost"
  nsExec::Exec 'icacls "$APPDATA\Gatepost" /inheritance:r /grant *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)M'
  Pop $0
  CreateShortcut "$SMPROGRAMS\Gatepost.lnk" "$INSTDIR\gatepostw.exe" "" "$INSTDIR\gatepost.ico"
  CreateShortcut "$DESKTOP\Gatepost.lnk" "$INSTDIR\gatepostw.exe" "" "$INSTDIR\gatepost.ico"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "Gatepost"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "The Gatepost contributors"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\gatepost.ico"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
SectionEnd

Function un.onInit
  SetRegView 64
  StrCpy $INSTDIR "$PROGRAMFILES64\Gatepost"
  !insertmacro StopWhereOpen
FunctionEnd

Section Uninstall
  SetRegView 64
  SetShellVarContext all
  Delete "$SMPROGRAMS\Gatepost.lnk"
  Delete "$DESKTOP\Gatepost.lnk"
  RMDir /r "$INSTDIR"
  DeleteRegKey HKLM "${UNINSTALL}"
  IfSilent +2
  MessageBox MB_ICONINFORMATION|MB_OK "$(KEPT)$APPDATA\Gatepost."
SectionEnd
