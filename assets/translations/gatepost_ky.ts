<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
<context>
    <name>AdminPage</name>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard reader: prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty where none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard reader: suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial reader: port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example COM3, /dev/ttyUSB0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility and readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the document; Enter confirms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The document expired on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check digit fails: {field}. Compare the fields marked doubtful with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal number says born on {pin_date}, the document says {birth_date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The personal number says sex {pin_sex}, the document says {sex}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s {field} is no date ({raw}). Type it from the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name fills its whole line and may be cut off. Compare it with the printed page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by name and birth date only; the document is new here. Compare the person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>The same document was scanned twice in a moment. It counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” was read. Nothing here matches it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is open already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {name} is not saved yet. Save or cancel it first, or open the new one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prisoner {name}, register number {number}. Scan the visitor’s document to begin a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {number} is over: {name} left at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is saved. {name} is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has left; {number} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the register of prisoners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Scan a passport or ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right screen opens by itself. A photo of the document can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo  ·  Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste  ·  Ctrl+Shift+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type by hand  ·  Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Nobody is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside now: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Inside now: check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out  ·  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gatepost made a mistake of its own. What was saved before is safe. Please give IT this file: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{name} is already inside with visit {number}. Check that visit out first; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit {number} was already checked out. Nothing was changed; scan the document again to see its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields are doubtful and nobody has confirmed them yet: {fields}. Compare them with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still missing: {fields}. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date {date} lies in the future. Compare it with the document; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 1974-08-12 or 12.08.1974; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register number {number} belongs to {name} already. Choose that prisoner or correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record {number}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask {roles} to sign in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock shows {now}, but the last record was made at {last}. Nothing was saved yet. Correct the clock, or confirm that the clock is right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be used for “{name}”. The old value was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was written and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or password is wrong. Attempts so far: {attempts}. Nothing is lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong attempts. The next one is possible in {seconds} s; records already saved are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least {least} characters. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was saved; type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name “{login}” exists already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a store in {folder}. It was left as it is; sign in instead of setting up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store in {folder} yet. Start the window once to set Gatepost up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Gatepost already works with the store in {folder}. Nothing was changed. Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file {file} is missing, so the store cannot be opened. The records are untouched. Copy the file back from the backup into the same folder and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file {file} cannot be read. The records are untouched. Copy the file back from the backup into the same folder and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file is there, but the store {file} is missing. Nothing was changed. Copy the store back from the backup into the same folder and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {file} is damaged or was not written by this Gatepost. It was not changed. Keep the file, restore the last backup, and tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {file} was written by a newer Gatepost. It was not changed. Install the newer program and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. This entry was not saved; everything saved before it is safe. Free some space and save again: what you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be written (read-only folder or file). This entry was not saved; earlier ones are safe. Ask IT to restore the right to write, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy with another task. This entry was not saved; wait a moment and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be read from the disk just now. Earlier records are on the disk as they were saved. Check the disk or stick, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. Nothing was changed. Start Gatepost from a desktop, or use `gatepost self-test` to try it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: it is read-only or open in another program. The records are safe and an older file of that name was kept. Close it there or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written and the records are safe. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for {file}. No half file was left behind and the records are safe. Free some space or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no picture that can be read (empty, cut off or of another kind). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large ({megapixels} megapixels; at most {most}). Nothing was changed; make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened. Nothing was changed; check the name and the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine readable zone and no barcode were found. Nothing was changed. Hold the document flat and well lit, or type the two or three lines with “&lt;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not a complete machine readable zone ({reason}). Nothing was changed; scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader on {port} is not connected. Nothing is lost; it is picked up again when it is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrisonerForm</name>
    <message>
        <source>New prisoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add prisoner  ·  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the visit  ·  Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrisonerPicker</name>
    <message>
        <source>Name or register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prisoners found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{query}” as a new prisoner…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a passport or ID card on the reader, or drop a photo on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} · {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {all} check digits hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>the clipboard’s picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Making the encrypted store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the example: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this gate post · 1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings can be changed later by an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, dot and hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First administrator · 2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator adds the other users. There is no default password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have printed it or written it down, and it will be kept in the safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key · 3 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key opens the store when every password is forgotten. It is shown only now and kept nowhere. Without it and without a password nobody can read the register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatepost recovery key: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet in the safe. Whoever holds it and the computer can read the whole register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To use it, choose “Forgotten password” in the sign-in window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the day  ·  Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the day: CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is written into a journal whose entries are chained. Checking proves that nothing was altered or removed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits on this day: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}
Rows: {rows}
SHA-256: {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is exported: {rows} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds: {entries} entries.
Seal: {head}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is broken at entry {entry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the store as it is and tell IT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Opening the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten password: use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty signs from the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Reader: keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light / night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out  ·  Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader: keyboard, {port} {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Visitor without a readable document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save visit  ·  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves from any field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known visitor · last visit {day} to {prisoner}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sign in first, then scan again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Short-term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer’s visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed normally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prisoner ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation to the prisoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the visit ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the serial reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
