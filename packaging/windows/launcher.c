/* gatepost.exe and gatepostw.exe: start Gatepost in the Python that lies beside them.
 *
 * The first is for tools and waits in its console, the second (compiled with -mwindows -DWINDOW) for the window.
 */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

typedef int (*main_of_python)(int, wchar_t **);

static int start(int count, wchar_t **words)
{
    wchar_t folder[MAX_PATH * 4];
    DWORD length = GetModuleFileNameW(NULL, folder, MAX_PATH * 4);
    while (length && folder[length - 1] != L'\\')
        length--;
    folder[length] = 0;
    SetDllDirectoryW(folder); /* never a library of the folder that somebody happens to be in */
    HMODULE python = LoadLibraryW(L"python311.dll");
    main_of_python run = python ? (main_of_python)(void *)GetProcAddress(python, "Py_Main") : NULL;
    wchar_t **all = malloc((size_t)(count + 3) * sizeof(wchar_t *));
    if (!run || !all) {
        MessageBoxW(NULL, L"Gatepost is not whole: python311.dll cannot be loaded. The register was not touched. "
                          L"Install Gatepost again.", L"Gatepost", MB_ICONERROR);
        return 3;
    }
    all[0] = words[0];
    all[1] = L"-m";
    all[2] = L"gatepost";
    for (int at = 1; at < count; at++)
        all[at + 2] = words[at];
    all[count + 2] = NULL;
    return run(count + 2, all);
}

#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    int count = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    return start(count, words);
}
#else
int wmain(int count, wchar_t **words) { return start(count, words); }
#endif
