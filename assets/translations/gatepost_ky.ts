<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
<context>
    <name>AdminPage</name>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished">Чекиттүү үтүр ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished">Үтүр ,</translation>
    </message>
    <message>
        <source>For example 00:00</source>
        <translation type="unfinished">Мисалы, 00:00</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished">Жөндөөлөрдү сактоо</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation type="unfinished">Жөндөөлөр сакталды.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished">Мекеме</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation type="unfinished">Басылбасын</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished">Ар бир жолу суроо</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation type="unfinished">Башка пост</translation>
    </message>
    <message>
        <source>Save the set-up to a file…</source>
        <translation type="unfinished">Орнотууну файлга сактоо…</translation>
    </message>
    <message>
        <source>Take a set-up from a file…</source>
        <translation type="unfinished">Файлдан орнотууну алуу…</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation type="unfinished">Орнотууну сактоо</translation>
    </message>
    <message>
        <source>Take a set-up</source>
        <translation type="unfinished">Орнотууну алуу</translation>
    </message>
    <message>
        <source>The set-up is saved: {file}</source>
        <translation type="unfinished">Орнотуу сакталды: {file}</translation>
    </message>
    <message>
        <source>This post is set up like that already. Nothing was changed.</source>
        <translation type="unfinished">Бул пост мурунтан ушундай орнотулган. Эч нерсе өзгөргөн жок.</translation>
    </message>
</context>
<context>
    <name>BackEntryForm</name>
    <message>
        <source>Enter a form</source>
        <translation type="unfinished">Бланкты киргизүү</translation>
    </message>
    <message>
        <source>Typed, or scanned from the form.</source>
        <translation type="unfinished">Териңиз же бланктан окутуңуз.</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation type="unfinished">Дагы эле ичинде</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished">Кирди</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished">Чыкты</translation>
    </message>
    <message>
        <source>Enter  ·  Ctrl+Enter</source>
        <translation type="unfinished">Киргизүү  ·  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>BackupColumns</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Себеби</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Ким</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Жолугушуулар</translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished">МБ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Кайда</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>The backup {name} is made and checked.</source>
        <translation type="unfinished">{name} камдык көчүрмөсү жасалды жана текшерилди.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Checking {name} …</source>
        <translation type="unfinished">{name} текшерилүүдө …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished">Көчүрүүнүн жүрүшү</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished">Азыр көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Check the chosen one</source>
        <translation type="unfinished">Тандалганын текшерүү</translation>
    </message>
    <message>
        <source>1 to {most}; besides, one is made at the end of every shift.</source>
        <translation type="unfinished">1ден {most} чейин; мындан тышкары, ар бир нөөмөттүн аягында көчүрмө жасалат.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сактоо</translation>
    </message>
    <message>
        <source>Kept are all of the last day, the last of each of 14 days, 8 weeks and 12 months. A backup opens with the passwords of its day or the recovery key. To restore one, sign out and choose “Restore a backup” under the password: there you look inside before anything is changed.</source>
        <translation type="unfinished">Акыркы сутканын бардык көчүрмөлөрү, 14 күндүн, 8 жуманын жана 12 айдын ар биринин акыркысы сакталат. Көчүрмө ошол күндүн сырсөздөрү же калыбына келтирүү ачкычы менен ачылат. Калыбына келтирүү үчүн чыгып, сырсөздүн астынан «Көчүрмөнү калыбына келтирүү» дегенди тандаңыз: эч нерсе өзгөргөнгө чейин ичин карайсыз.</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation type="unfinished">Кайда жана канча жолу</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Тандаңыз…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation type="unfinished">Камдык көчүрмөлөрдүн папкасы</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation type="unfinished">Азырынча камдык көчүрмө жок.</translation>
    </message>
    <message>
        <source>{name} holds: every page can be read, and its journal ends with entry {entries}.</source>
        <translation type="unfinished">{name} бүтүн: ар бир барагы окулат, журналы {entries}-жазуу менен бүтөт.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation type="unfinished">Жөндөөлөр сакталды.</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Why is {number} cancelled?</source>
        <translation type="unfinished">{number} эмне үчүн жокко чыгарылат?</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation type="unfinished">Жазылууну жокко чыгаруу</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished">Күтүлгөндөр</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation type="unfinished">Бүт апта</translation>
    </message>
    <message>
        <source>Enter or a double click cancels a booking.</source>
        <translation type="unfinished">Enter же эки жолу басуу жазылууну жокко чыгарат.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлмө</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished">Жаңы жазылуу</translation>
    </message>
    <message>
        <source>Visitors of the booking; Enter takes one out</source>
        <translation type="unfinished">Жазылуунун келүүчүлөрү; Enter алып салат</translation>
    </message>
    <message>
        <source>Behind glass</source>
        <translation type="unfinished">Айнек аркылуу</translation>
    </message>
    <message>
        <source>Book for the day shown</source>
        <translation type="unfinished">Көрсөтүлгөн күнгө жазуу</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Баштап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Чейин</translation>
    </message>
    <message>
        <source>Days without visits, by order</source>
        <translation type="unfinished">Буйрук боюнча жолугушуусуз күндөр</translation>
    </message>
    <message>
        <source>Block these days</source>
        <translation type="unfinished">Бул күндөрдү жабуу</translation>
    </message>
    <message>
        <source>Except:</source>
        <translation type="unfinished">Булардан башка:</translation>
    </message>
    <message>
        <source>booked: {count}</source>
        <translation type="unfinished">жазылган: {count}</translation>
    </message>
    <message>
        <source>look again: {count}</source>
        <translation type="unfinished">кайра кароо: {count}</translation>
    </message>
    <message>
        <source>cancelled: {reason}</source>
        <translation type="unfinished">жокко чыгарылган: {reason}</translation>
    </message>
    <message>
        <source>came: {came} of {all}</source>
        <translation type="unfinished">келди: {all} ичинен {came}</translation>
    </message>
    <message>
        <source>behind glass</source>
        <translation type="unfinished">айнек аркылуу</translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished">жазылган</translation>
    </message>
    <message>
        <source>Booking {number} is kept.</source>
        <translation type="unfinished">{number} жазылуусу сакталды.</translation>
    </message>
    <message>
        <source>Booking {number} is cancelled.</source>
        <translation type="unfinished">{number} жазылуусу жокко чыгарылды.</translation>
    </message>
    <message>
        <source>No visits from {first} to {last}.</source>
        <translation type="unfinished">{first} баштап {last} чейин жолугушуу жок.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Сеанс</translation>
    </message>
    <message>
        <source>{from_} – {until} · {room} · free: {free} of {places}</source>
        <translation type="unfinished">{from_} – {until} · {room} · бош: {places} ичинен {free}</translation>
    </message>
    <message>
        <source>Visitors, and to whom</source>
        <translation type="unfinished">Келүүчүлөр, жана кимге</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Камера</translation>
    </message>
    <message>
        <source>The camera is not connected. It is picked up when it is plugged in.</source>
        <translation type="unfinished">Камера туташкан эмес. Туташтырылганда өзү иштей баштайт.</translation>
    </message>
</context>
<context>
    <name>CameraWatch</name>
    <message>
        <source>the camera’s picture</source>
        <translation type="unfinished">камеранын сүрөтү</translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message>
        <source>Catalogue of items</source>
        <translation type="unfinished">Буюмдардын тизмеги</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">Орусча</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation type="unfinished">Кыргызча</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">Англисче</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Эреже</translation>
    </message>
    <message>
        <source>At most in one</source>
        <translation type="unfinished">Бирөөндө эң көп</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Шарты</translation>
    </message>
    <message>
        <source>Where things were hidden</source>
        <translation type="unfinished">Катылган нерсе кайдан табылган</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Picture…</source>
        <translation type="unfinished">Сүрөт…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished">Таблица…</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Тандаңыз…</translation>
    </message>
</context>
<context>
    <name>ColumnsRow</name>
    <message>
        <source>not taken over</source>
        <translation type="unfinished">кабыл алынбайт</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Why is {name} no longer an approved visitor?</source>
        <translation type="unfinished">Эмне үчүн {name} мындан ары уруксат алган келүүчү эмес?</translation>
    </message>
    <message>
        <source>Withdraw an approval</source>
        <translation type="unfinished">Уруксатты кайтарып алуу</translation>
    </message>
    <message>
        <source>Contacts and approved visitors</source>
        <translation type="unfinished">Байланыштар жана уруксат алган келүүчүлөр</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Тууганчылыгы</translation>
    </message>
    <message>
        <source>Approved visitor</source>
        <translation type="unfinished">Уруксат алган келүүчү</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Байланыштар</translation>
    </message>
    <message>
        <source>Write down or approve</source>
        <translation type="unfinished">Жазуу же уруксат берүү</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Жазуу</translation>
    </message>
    <message>
        <source>Withdraw the approval…</source>
        <translation type="unfinished">Уруксатты кайтарып алуу…</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation type="unfinished">кайтарып алынды: {reason}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished">мөөнөтсүз</translation>
    </message>
    <message>
        <source>{name} is written down among the contacts.</source>
        <translation type="unfinished">{name} байланыштарга жазылды.</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Day</source>
        <translation type="unfinished">Күн</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished">Мурунку күн</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished">Кийинки күн</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{number} is saved. {name} is inside.</source>
        <translation type="unfinished">{number} сакталды. {name} ичинде.</translation>
    </message>
    <message>
        <source>Refusal {number} is kept: {name} is not let in ({reasons}).</source>
        <translation type="unfinished">{number} баш тартуусу сакталды: {name} киргизилген жок ({reasons}).</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation type="unfinished">Баш тартууну басуу</translation>
    </message>
    <message>
        <source>{name} may stay until {until}.</source>
        <translation type="unfinished">{name} {until} чейин кала алат.</translation>
    </message>
    <message>
        <source>{name} has left; {number} is closed.</source>
        <translation type="unfinished">{name} чыкты; {number} жабылды.</translation>
    </message>
    <message>
        <source>{name} is in the register of prisoners.</source>
        <translation type="unfinished">{name} соттолгондордун каттоосуна киргизилди.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished">Саат туура</translation>
    </message>
    <message>
        <source>Something was found.</source>
        <translation type="unfinished">Буюмдар табылды.</translation>
    </message>
    <message>
        <source>Write the incident</source>
        <translation type="unfinished">Окуяны жазуу</translation>
    </message>
    <message>
        <source>Incident {number} is written down.</source>
        <translation type="unfinished">{number} окуясы жазылды.</translation>
    </message>
    <message>
        <source>Incident {number} is written down, with seizure act {act}.</source>
        <translation type="unfinished">{number} окуясы жазылды, алып коюу актысы {act}.</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation type="unfinished">Актыны басып чыгаруу</translation>
    </message>
</context>
<context>
    <name>DeviceTrial</name>
    <message>
        <source>Try the devices</source>
        <translation type="unfinished">Түзмөктөрдү сыноо</translation>
    </message>
    <message>
        <source>Tried with the settings as they are saved. Nothing is registered while this is open.</source>
        <translation type="unfinished">Сакталган жөндөөлөр менен сыналат. Бул ачык турганда эч нерсе катталбайт.</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>A document, {format}: {holds} of {all} check digits hold</source>
        <translation type="unfinished">Документ, {format}: {all} текшерүү цифрасынан {holds} дал келди</translation>
    </message>
    <message>
        <source>A barcode</source>
        <translation type="unfinished">Штрихкод</translation>
    </message>
    <message>
        <source>Text that is neither a document nor a barcode</source>
        <translation type="unfinished">Документ да, штрихкод да эмес текст</translation>
    </message>
    <message>
        <source>Gatepost: test page</source>
        <translation type="unfinished">Gatepost: сыноо барагы</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation type="unfinished">{printer} принтерине жөнөтүлдү.</translation>
    </message>
    <message>
        <source>Weighing…</source>
        <translation type="unfinished">Таразалоо…</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished">Окугуч</translation>
    </message>
    <message>
        <source>Scan anything now: a document, a pass, a barcode.</source>
        <translation type="unfinished">Каалаганды окутуңуз: документ, өткөрмө кагаз, штрихкод.</translation>
    </message>
    <message>
        <source>Waiting for {camera}…</source>
        <translation type="unfinished">{camera} күтүлүүдө…</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation type="unfinished">Тандалган эмес.</translation>
    </message>
    <message>
        <source>Asked for each time.</source>
        <translation type="unfinished">Ар бир жолу суралат.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation type="unfinished">Сыноо барагын басуу</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Тараза</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation type="unfinished">Коюлган эмес.</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation type="unfinished">Таразалоо</translation>
    </message>
    <message>
        <source>Keyboard readers work at once. No serial reader is set.</source>
        <translation type="unfinished">Клавиатура окугучтары дароо иштейт. Порттогу окугуч коюлган эмес.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished">туташкан</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished">туташкан эмес</translation>
    </message>
    <message>
        <source>✓ {kilograms} kg</source>
        <translation type="unfinished">✓ {kilograms} кг</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>No camera</source>
        <translation type="unfinished">Камера жок</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation type="unfinished">Сканер жок</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation type="unfinished">Сканерлер изделүүдө…</translation>
    </message>
    <message>
        <source>Choose a scanner first.</source>
        <translation type="unfinished">Адегенде сканерди тандаңыз.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished">Сканердин папкасы</translation>
    </message>
    <message>
        <source>Keyboard reader: prefix</source>
        <translation type="unfinished">Клавиатура окугуч: префикс</translation>
    </message>
    <message>
        <source>Empty where none</source>
        <translation type="unfinished">Жок болсо, бош</translation>
    </message>
    <message>
        <source>Keyboard reader: suffix</source>
        <translation type="unfinished">Клавиатура окугуч: суффикс</translation>
    </message>
    <message>
        <source>Serial reader: port</source>
        <translation type="unfinished">Удаалаш окугуч: порт</translation>
    </message>
    <message>
        <source>For example COM3, /dev/ttyUSB0</source>
        <translation type="unfinished">Мисалы, COM3, /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation type="unfinished">Секундасына бит</translation>
    </message>
    <message>
        <source>Show the camera’s picture mirrored</source>
        <translation type="unfinished">Камеранын сүрөтүн күзгүдөгүдөй көрсөтүү</translation>
    </message>
    <message>
        <source>Move it to “read”</source>
        <translation type="unfinished">«read» папкасына көчүрүү</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished">Өчүрүү</translation>
    </message>
    <message>
        <source>{dots} dots an inch</source>
        <translation type="unfinished">дюймга {dots} чекит</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished">Папканы тандоо…</translation>
    </message>
    <message>
        <source>Find scanners</source>
        <translation type="unfinished">Сканерлерди табуу</translation>
    </message>
    <message>
        <source>Test scan</source>
        <translation type="unfinished">Сынап сканерлөө</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished">Жөндөөлөрдү сактоо</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Түзмөктөр</translation>
    </message>
    <message>
        <source>This computer has no camera.</source>
        <translation type="unfinished">Бул компьютерде камера жок.</translation>
    </message>
    <message>
        <source>Attached scanners: use the watched folder here.</source>
        <translation type="unfinished">Туташкан сканерлер: бул жерде сканердин папкасын колдонуңуз.</translation>
    </message>
    <message>
        <source>Scanners found: {count}</source>
        <translation type="unfinished">Табылган сканерлер: {count}</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation type="unfinished">{device} (туташкан эмес)</translation>
    </message>
    <message>
        <source>Try the devices…</source>
        <translation type="unfinished">Түзмөктөрдү сыноо…</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>ok</source>
        <translation type="unfinished">жакшы</translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished">караңыз</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation type="unfinished">ЖАМАН</translation>
    </message>
    <message>
        <source>Add this user to the group gatepost (usermod -aG gatepost NAME), log off and on again.</source>
        <translation type="unfinished">Бул колдонуучуну gatepost тобуна кошуңуз (usermod -aG gatepost АТЫ), тутумдан чыгып, кайра кириңиз.</translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished">программа</translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished">окуу</translation>
    </message>
    <message>
        <source>a specimen passport is read</source>
        <translation type="unfinished">паспорттун үлгүсү окулат</translation>
    </message>
    <message>
        <source>a specimen passport is not read</source>
        <translation type="unfinished">паспорттун үлгүсү окулбайт</translation>
    </message>
    <message>
        <source>Install Gatepost again.</source>
        <translation type="unfinished">Gatepost программасын кайра орнотуңуз.</translation>
    </message>
    <message>
        <source>display</source>
        <translation type="unfinished">экран</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation type="unfinished">бар</translation>
    </message>
    <message>
        <source>Start the window where somebody is logged on at the screen.</source>
        <translation type="unfinished">Терезени экран алдында кимдир бирөө тутумга кирген жерде ачыңыз.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation type="unfinished">бул жерде жок</translation>
    </message>
    <message>
        <source>store</source>
        <translation type="unfinished">сактагыч</translation>
    </message>
    <message>
        <source>{folder} is not there yet</source>
        <translation type="unfinished">{folder} папкасы азырынча жок</translation>
    </message>
    <message>
        <source>It is made when the post is set up.</source>
        <translation type="unfinished">Ал постту орнотууда түзүлөт.</translation>
    </message>
    <message>
        <source>{folder} may not be used by this user</source>
        <translation type="unfinished">бул колдонуучуга {folder} папкасы жабык</translation>
    </message>
    <message>
        <source>Set the post up: open the window, or set-up.</source>
        <translation type="unfinished">Постту орнотуңуз: терезени ачыңыз же set-up аткарыңыз.</translation>
    </message>
    <message>
        <source>{folder} is empty</source>
        <translation type="unfinished">{folder} папкасы бош</translation>
    </message>
    <message>
        <source>{folder}, {size} MB</source>
        <translation type="unfinished">{folder}, {size} МБ</translation>
    </message>
    <message>
        <source>The folder must be writable.</source>
        <translation type="unfinished">Папкага жазууга мүмкүн болушу керек.</translation>
    </message>
    <message>
        <source>Set one up in the system, if this post prints.</source>
        <translation type="unfinished">Бул постто басып чыгарылса, тутумга принтер орнотуңуз.</translation>
    </message>
    <message>
        <source>printers</source>
        <translation type="unfinished">принтерлер</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation type="unfinished">камералар</translation>
    </message>
    <message>
        <source>not listed by this system</source>
        <translation type="unfinished">бул тутум аларды тизмелебейт</translation>
    </message>
    <message>
        <source>Try one: Admin, Try the devices.</source>
        <translation type="unfinished">Сынап көрүңүз: «Жөндөөлөр», «Түзмөктөрдү сыноо».</translation>
    </message>
    <message>
        <source>Connect one, if this post takes pictures.</source>
        <translation type="unfinished">Бул постто сүрөткө тартылса, камера туташтырыңыз.</translation>
    </message>
    <message>
        <source>Connect the reader or the scale, if this post has a serial one.</source>
        <translation type="unfinished">Бул посттун удаалаш окугучу же таразасы болсо, аны туташтырыңыз.</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation type="unfinished">удаалаш порттор</translation>
    </message>
    <message>
        <source>scanners</source>
        <translation type="unfinished">сканерлер</translation>
    </message>
    <message>
        <source>through a watched folder</source>
        <translation type="unfinished">сканердин папкасы аркылуу</translation>
    </message>
    <message>
        <source>Install sane-utils, if this post has a scanner.</source>
        <translation type="unfinished">Бул посттун сканери болсо, sane-utils орнотуңуз.</translation>
    </message>
    <message>
        <source>SANE is not here</source>
        <translation type="unfinished">SANE орнотулган эмес</translation>
    </message>
    <message>
        <source>Unplug the scanner, plug it in again, and look once more.</source>
        <translation type="unfinished">Сканерди ажыратып, кайра туташтырып, дагы бир жолу текшериңиз.</translation>
    </message>
    <message>
        <source>Connect one, if this post has one.</source>
        <translation type="unfinished">Бул посттун сканери болсо, аны туташтырыңыз.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished">үн</translation>
    </message>
    <message>
        <source>can be played</source>
        <translation type="unfinished">ойнотулат</translation>
    </message>
    <message>
        <source>Install pulseaudio-utils, pipewire-bin or alsa-utils.</source>
        <translation type="unfinished">pulseaudio-utils, pipewire-bin же alsa-utils орнотуңуз.</translation>
    </message>
    <message>
        <source>no player is here</source>
        <translation type="unfinished">ойноткуч жок</translation>
    </message>
    <message>
        <source>printer of the settings</source>
        <translation type="unfinished">жөндөөлөрдөгү принтер</translation>
    </message>
    <message>
        <source>camera of the settings</source>
        <translation type="unfinished">жөндөөлөрдөгү камера</translation>
    </message>
    <message>
        <source>reader of the settings</source>
        <translation type="unfinished">жөндөөлөрдөгү окугуч</translation>
    </message>
    <message>
        <source>scale of the settings</source>
        <translation type="unfinished">жөндөөлөрдөгү тараза</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation type="unfinished">сканердин папкасы</translation>
    </message>
    <message>
        <source>second backup</source>
        <translation type="unfinished">экинчи көчүрмө</translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished">диск</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation type="unfinished">{free} ГБ бош</translation>
    </message>
    <message>
        <source>Make room on the disk of the store now: it can save nothing soon.</source>
        <translation type="unfinished">Сактагычтын дискинен азыр орун бошотуңуз: жакында эч нерсе сакталбай калат.</translation>
    </message>
    <message>
        <source>Make room: backups need as much again as the store.</source>
        <translation type="unfinished">Орун бошотуңуз: көчүрмөлөргө сактагычтай эле дагы орун керек.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished">саат</translation>
    </message>
    <message>
        <source>{now} UTC</source>
        <translation type="unfinished">{now} UTC</translation>
    </message>
    <message>
        <source>Set date and time, and change the board&apos;s battery if it is lost.</source>
        <translation type="unfinished">Күндү жана убакытты коюңуз; алар кайра бузулса, платанын батарейкасын алмаштырыңыз.</translation>
    </message>
    <message>
        <source>{now} UTC, but the store was written at {written}</source>
        <translation type="unfinished">{now} UTC, бирок сактагычка {written} жазылган</translation>
    </message>
    <message>
        <source>The clock was set back. Set it right before anybody signs in.</source>
        <translation type="unfinished">Саат артка жылдырылган. Кимдир бирөө киргенге чейин аны туура коюңуз.</translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished">камдык көчүрмө</translation>
    </message>
    <message>
        <source>none beside the store</source>
        <translation type="unfinished">сактагычтын жанында жок</translation>
    </message>
    <message>
        <source>Make one (Admin, Backups), or see where they are kept.</source>
        <translation type="unfinished">Көчүрмө жасаңыз («Жөндөөлөр», «Камдык көчүрмөлөр») же алар кайда сакталарын караңыз.</translation>
    </message>
    <message>
        <source>the last one of {made} UTC</source>
        <translation type="unfinished">акыркысы {made} UTC</translation>
    </message>
    <message>
        <source>Make a backup now, and find out why none was made by itself.</source>
        <translation type="unfinished">Азыр көчүрмө жасап, эмне үчүн ал өзү жасалбаганын аныктаңыз.</translation>
    </message>
    <message>
        <source>may not be opened: {devices}</source>
        <translation type="unfinished">ачууга уруксат жок: {devices}</translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished">табылган жок</translation>
    </message>
    <message>
        <source>{device} is connected</source>
        <translation type="unfinished">{device}: туташкан</translation>
    </message>
    <message>
        <source>{device} is set and not connected</source>
        <translation type="unfinished">{device}: тандалган, бирок туташкан эмес</translation>
    </message>
    <message>
        <source>Connect it, or choose another one under Admin.</source>
        <translation type="unfinished">Туташтырыңыз же «Жөндөөлөрдөн» башкасын тандаңыз.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>{name} · {size} kB · SHA-256 {hash}</source>
        <translation type="unfinished">{name} · {size} КБ · SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Scanned pages; Enter writes one to a file</source>
        <translation type="unfinished">Сканерленген барактар; Enter файлга жазат</translation>
    </message>
    <message>
        <source>Enter or a double click writes the file out, to be looked at</source>
        <translation type="unfinished">Enter же кош басуу файлды көрүү үчүн жазат</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Эмне</translation>
    </message>
    <message>
        <source>To whom, or how</source>
        <translation type="unfinished">Кимге же кандай</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Кызматкер</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation type="unfinished">Эмне кылынды</translation>
    </message>
    <message>
        <source>To whom it goes, or how it was answered</source>
        <translation type="unfinished">Кимге берилет же кандай жооп берилди</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished">Өткөрүп берүү</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Жооп берилди</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation type="unfinished">Жокко чыгаруу…</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished">Катталды</translation>
    </message>
    <message>
        <source>Annulled by {names}: {reason}</source>
        <translation type="unfinished">Жокко чыгаргандар {names}: {reason}</translation>
    </message>
    <message>
        <source>A closed letter: it was registered unopened.</source>
        <translation type="unfinished">Жабык кат: ачылбай катталган.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">Оңдоо…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished">Тарыхы…</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Register a document</source>
        <translation type="unfinished">Документти каттоо</translation>
    </message>
    <message>
        <source>A closed letter: it is registered unopened. No pages are counted and nothing is scanned.</source>
        <translation type="unfinished">Жабык кат: ачылбай катталат. Барактар саналбайт, эч нерсе сканерленбейт.</translation>
    </message>
    <message>
        <source>Scanned pages; Enter takes one out</source>
        <translation type="unfinished">Сканерленген барактар; Enter алып салат</translation>
    </message>
    <message>
        <source>Pages from a file…</source>
        <translation type="unfinished">Файлдан барактар…</translation>
    </message>
    <message>
        <source>Page by camera</source>
        <translation type="unfinished">Камерадан барак</translation>
    </message>
    <message>
        <source>Register  ·  Ctrl+Enter</source>
        <translation type="unfinished">Каттоо  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished">Жокко чыгаруу  ·  Esc</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation type="unfinished">Сканерленген барактар</translation>
    </message>
    <message>
        <source>PDF and pictures</source>
        <translation type="unfinished">PDF жана сүрөттөр</translation>
    </message>
    <message>
        <source>{name} · {size} kB</source>
        <translation type="unfinished">{name} · {size} КБ</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation type="unfinished">{number} оңдоо</translation>
    </message>
    <message>
        <source>Correct  ·  Ctrl+Enter</source>
        <translation type="unfinished">Оңдоо  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">Эмне үчүн оңдолот</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>the document that is being registered</source>
        <translation type="unfinished">катталып жаткан документ</translation>
    </message>
    <message>
        <source>{file} is written. It lies outside the encrypted store now: delete it when it was looked at.</source>
        <translation type="unfinished">{file} жазылды. Ал шифрленген сактагычтан сырткары: көргөндөн кийин өчүрүңүз.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished">Эмне көрсөтүлгөн</translation>
    </message>
    <message>
        <source>registered on a day</source>
        <translation type="unfinished">бир күндө катталган</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation type="unfinished">жооп күтөт</translation>
    </message>
    <message>
        <source>A number  ·  Ctrl+F</source>
        <translation type="unfinished">Номер  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Find by a number</source>
        <translation type="unfinished">Номер боюнча табуу</translation>
    </message>
    <message>
        <source>New  ·  Ctrl+N</source>
        <translation type="unfinished">Жаңы  ·  Ctrl+N</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Эмне</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished">Кимден, кимге</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документтер</translation>
    </message>
    <message>
        <source>closed letter</source>
        <translation type="unfinished">жабык кат</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation type="unfinished">Документ: {count}</translation>
    </message>
    <message>
        <source>No document has the number “{text}”.</source>
        <translation type="unfinished">«{text}» номерлүү документ жок.</translation>
    </message>
    <message>
        <source>{number} is registered.</source>
        <translation type="unfinished">{number}: катталды.</translation>
    </message>
    <message>
        <source>{number} is written down.</source>
        <translation type="unfinished">{number}: жазылды.</translation>
    </message>
    <message>
        <source>Two people annul {number}: you, and another one who signs in here and says why.</source>
        <translation type="unfinished">{number} жазуусун эки киши жокко чыгарат: сиз жана бул жерде кирип, себебин айткан экинчи адам.</translation>
    </message>
    <message>
        <source>{number} is annulled; it stays in the register.</source>
        <translation type="unfinished">{number}: жокко чыгарылды; журналда калат.</translation>
    </message>
    <message>
        <source>Write the file to look at it</source>
        <translation type="unfinished">Көрүү үчүн файлды жазуу</translation>
    </message>
    <message>
        <source>the document that is corrected</source>
        <translation type="unfinished">оңдолуп жаткан документ</translation>
    </message>
    <message>
        <source>What stands in the form is not saved yet. Save it or cancel it first.</source>
        <translation type="unfinished">Формага жазылганы али сакталган жок. Адегенде сактаңыз же жокко чыгарыңыз.</translation>
    </message>
    <message>
        <source>{number} is corrected.</source>
        <translation type="unfinished">{number}: оңдолду.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>There is no register number.</source>
        <translation type="unfinished">Каттоо номери жок.</translation>
    </message>
    <message>
        <source>There is no surname.</source>
        <translation type="unfinished">Фамилиясы жок.</translation>
    </message>
    <message>
        <source>The number stands in lines {lines}, which do not agree.</source>
        <translation type="unfinished">Номер {lines} саптарда турат, бирок алар дал келбейт.</translation>
    </message>
    <message>
        <source>“{text}” is not a date ({field}); the known one would stay.</source>
        <translation type="unfinished">«{text}» – күн эмес ({field}); белгилүүсү калат.</translation>
    </message>
    <message>
        <source>Born in the future ({text}); the known birth date would stay.</source>
        <translation type="unfinished">Туулган күнү келечекте ({text}); белгилүүсү калат.</translation>
    </message>
    <message>
        <source>“{text}” is unknown ({field}); what is known would stay.</source>
        <translation type="unfinished">«{text}» – белгисиз сөз ({field}); белгилүүсү калат.</translation>
    </message>
    <message>
        <source>This number belongs to {name}: another name and birth date.</source>
        <translation type="unfinished">Бул номер {name} дегенге таандык: аты жана туулган күнү башка.</translation>
    </message>
    <message>
        <source>{name}, born the same day, is known as {number}.</source>
        <translation type="unfinished">{name}, туулган күнү окшош, {number} катары белгилүү.</translation>
    </message>
    <message>
        <source>{name} had left ({status}) and is in the list again.</source>
        <translation type="unfinished">{name} чыккан ({status}), бирок кайра тизмеде турат.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Telephone, keys, …</source>
        <translation type="unfinished">Телефон, ачкыч, …</translation>
    </message>
    <message>
        <source>Empty: you</source>
        <translation type="unfinished">Бош: сиз</translation>
    </message>
</context>
<context>
    <name>ExpectedPanel</name>
    <message>
        <source>Visitors, and to whom</source>
        <translation type="unfinished">Келүүчүлөр, жана кимге</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation type="unfinished">Бүгүн күтүлөт</translation>
    </message>
    <message>
        <source>Expected: {count}</source>
        <translation type="unfinished">Күтүлөт: {count}</translation>
    </message>
    <message>
        <source>look again: {count}</source>
        <translation type="unfinished">кайра кароо: {count}</translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished">текшериңиз</translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished">кечигүүдө</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>corrected</source>
        <translation type="unfinished">оңдолду</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished">ырасталды</translation>
    </message>
    <message>
        <source>Compare with the document; Enter confirms</source>
        <translation type="unfinished">Документ менен салыштырыңыз; Enter ырастайт</translation>
    </message>
    <message>
        <source>Document: {text} · take it</source>
        <translation type="unfinished">Документте: {text} · алуу</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">{file} жазылды.</translation>
    </message>
    <message>
        <source>Visits by hour: today, and what is usual on this weekday</source>
        <translation type="unfinished">Саат боюнча жолугушуулар: бүгүн жана адатта ушул күнү</translation>
    </message>
    <message>
        <source>Visits by weekday and hour, mean of eight weeks</source>
        <translation type="unfinished">Жуманын күнү жана саат боюнча, сегиз жуманын орточосу</translation>
    </message>
    <message>
        <source>Booked for the coming week</source>
        <translation type="unfinished">Келерки жумага жазылгандар</translation>
    </message>
    <message>
        <source>Parcels that wait for something</source>
        <translation type="unfinished">Бир нерсе күткөн берүүлөр</translation>
    </message>
    <message>
        <source>Refusals of 30 days by reason</source>
        <translation type="unfinished">30 күндөгү баш тартуулар себеби боюнча</translation>
    </message>
    <message>
        <source>Seconds from scan to saved visit, half of the visitors</source>
        <translation type="unfinished">Окуудан жазууга чейинки секунд, келгендердин жарымы</translation>
    </message>
    <message>
        <source>Today until {time}: {count} visits.</source>
        <translation type="unfinished">Бүгүн {time} чейин: жолугушуу {count}.</translation>
    </message>
    <message>
        <source>There are too few earlier days to say what is usual.</source>
        <translation type="unfinished">Адаттагысы кандай экенин айтууга мурдагы күндөр аз.</translation>
    </message>
    <message>
        <source>As usual: {low} to {high} on earlier {weekday}s by this time.</source>
        <translation type="unfinished">Адаттагыдай: мурдагы ушундай күндөрү ({weekday}) бул убакка чейин {low}дөн {high}ге чейин.</translation>
    </message>
    <message>
        <source>More than usual: {low} to {high} on earlier {weekday}s by this time.</source>
        <translation type="unfinished">Адаттагыдан көп: мурдагы ушундай күндөрү ({weekday}) бул убакка чейин {low}дөн {high}ге чейин.</translation>
    </message>
    <message>
        <source>Fewer than usual: {low} to {high} on earlier {weekday}s by this time.</source>
        <translation type="unfinished">Адаттагыдан аз: мурдагы ушундай күндөрү ({weekday}) бул убакка чейин {low}дөн {high}ге чейин.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished">Саат</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Бүгүн</translation>
    </message>
    <message>
        <source>Usual, lowest</source>
        <translation type="unfinished">Адатта, эң азы</translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished">ортосу</translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished">эң көбү</translation>
    </message>
    <message>
        <source>Bars: today. Dotted: from the lowest to the highest.</source>
        <translation type="unfinished">Мамычалар: бүгүн. Чекиттүү: эң азынан эң көбүнө чейин.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished">Жуманын күнү</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Күн</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished">Жазылды</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished">Өткөрмөлөр</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Себеби</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation type="unfinished">Баш тартуулар</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished">Келүүчүлөр</translation>
    </message>
    <message>
        <source>Half of them, seconds</source>
        <translation type="unfinished">Жарымы, секунд</translation>
    </message>
    <message>
        <source>Nine of ten, seconds</source>
        <translation type="unfinished">Ондон тогузу, секунд</translation>
    </message>
    <message>
        <source>Nobody’s document has been scanned yet.</source>
        <translation type="unfinished">Азырынча эч кимдин документи окулган жок.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Жок.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The document expired on {date}.</source>
        <translation type="unfinished">Документтин мөөнөтү {date} бүткөн.</translation>
    </message>
    <message>
        <source>A check digit fails: {field}. Compare the fields marked doubtful with the document.</source>
        <translation type="unfinished">Текшерүү цифрасы дал келбейт: {field}. Күмөндүү деп белгиленген талааларды документ менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>The personal number says born on {pin_date}, the document says {birth_date}.</source>
        <translation type="unfinished">Жеке номер боюнча туулган күнү {pin_date}, документ боюнча {birth_date}.</translation>
    </message>
    <message>
        <source>The personal number says sex {pin_sex}, the document says {sex}.</source>
        <translation type="unfinished">Жеке номер боюнча жынысы {pin_sex}, документ боюнча {sex}.</translation>
    </message>
    <message>
        <source>The document&apos;s {field} is no date ({raw}). Type it from the document.</source>
        <translation type="unfinished">Документтеги «{field}» дата эмес ({raw}). Документтен жазыңыз.</translation>
    </message>
    <message>
        <source>The name fills its whole line and may be cut off. Compare it with the printed page.</source>
        <translation type="unfinished">Аты бүт сапты ээлейт жана кесилип калышы мүмкүн. Басылган бет менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>Recognised by name and birth date only; the document is new here. Compare the person.</source>
        <translation type="unfinished">Аты жана туулган күнү боюнча гана таанылды; документ бул жерде жаңы. Киши менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>Known as {name} by the personal number, name and birth date; this document is new here.</source>
        <translation type="unfinished">Жеке номери, аты жана туулган күнү боюнча {name} катары таанылды; бул документ бул жерде биринчи жолу.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The file is damaged: {what}</source>
        <translation type="unfinished">Файл бузулган: {what}</translation>
    </message>
    <message>
        <source>The journal is broken at entry {entry}: {what}.</source>
        <translation type="unfinished">Журнал {entry}-жазууда бузулган: {what}.</translation>
    </message>
    <message>
        <source>{record} was changed behind the journal’s back: entry {entry} wrote it otherwise ({columns}).</source>
        <translation type="unfinished">{record} журналды айланып өзгөртүлгөн: {entry}-жазуу башкача айтат ({columns}).</translation>
    </message>
    <message>
        <source>{record} is missing: entry {entry} wrote it.</source>
        <translation type="unfinished">{record} жок: аны {entry}-жазуу киргизген.</translation>
    </message>
    <message>
        <source>{record} was put in behind the journal’s back: no entry wrote it.</source>
        <translation type="unfinished">{record} журналды айланып киргизилген: аны эч бир жазуу киргизген эмес.</translation>
    </message>
    <message>
        <source>The rows of {record} are not those that entry {entry} wrote: {count} instead of {expected}, or changed.</source>
        <translation type="unfinished">{record} саптары {entry}-жазуу киргизгендер эмес: {expected} ордуна {count}, же өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>Entry {entry} is said to have lost names, and no entry says why.</source>
        <translation type="unfinished">{entry}-жазуудан аттар алынган делет, бирок эч бир жазуу себебин айтпайт.</translation>
    </message>
    <message>
        <source>Number {number} is missing, and numbers have no gaps.</source>
        <translation type="unfinished">{number} номери жок, ал эми номерлерде үзгүлтүк болбойт.</translation>
    </message>
    <message>
        <source>The counter of {number} stands at {count}, and the last number given out is {expected}.</source>
        <translation type="unfinished">{number} эсептегичи {count} турат, акыркы берилген номер {expected}.</translation>
    </message>
    <message>
        <source>The seal of {day} does not fit: entry {entry} has another hash. These records are not those of that day.</source>
        <translation type="unfinished">{day} мөөрү туура келбейт: {entry}-жазуунун хеши башка. Бул ошол күндүн жазуулары эмес.</translation>
    </message>
    <message>
        <source>The seal of {day} names {entry} entries, and there are only {count}: what came after was lost, or taken out.</source>
        <translation type="unfinished">{day} мөөрү {entry} жазууну атайт, а бар болгону {count}: кийинкилер жоголгон же алынган.</translation>
    </message>
    <message>
        <source>The seal of {day} names {number} as given out, and the last one here is {count}.</source>
        <translation type="unfinished">{day} мөөрү {number} номери берилгенин айтат, бул жерде акыркысы {count}.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>The same document was scanned twice in a moment. It counts once.</source>
        <translation type="unfinished">Бир эле документ удаа эки жолу окулду. Бир жолу эсептелди.</translation>
    </message>
    <message>
        <source>Open a photo of a document</source>
        <translation type="unfinished">Документтин сүрөтүн ачуу</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Сүрөттөр</translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor a picture.</source>
        <translation type="unfinished">Алмашуу буферинде текст да, сүрөт да жок.</translation>
    </message>
    <message>
        <source>“{text}” was read. Nothing here matches it; nothing was changed.</source>
        <translation type="unfinished">«{text}» окулду. Бул жерде ага дал келгени жок; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>This document is open already; nothing was changed.</source>
        <translation type="unfinished">Бул документ ачык турат; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The card of {name} is not saved yet. Save or cancel it first, or open the new one instead.</source>
        <translation type="unfinished">{name} карточкасы азырынча сактала элек. Адегенде аны сактаңыз же жокко чыгарыңыз, же ордуна жаңысын ачыңыз.</translation>
    </message>
    <message>
        <source>Open the new one</source>
        <translation type="unfinished">Жаңысын ачуу</translation>
    </message>
    <message>
        <source>Prisoner {name}, register number {number}. Scan the visitor’s document to begin a visit.</source>
        <translation type="unfinished">Соттолгон {name}, каттоо номери {number}. Жолугушууну баштоо үчүн келүүчүнүн документин окутуңуз.</translation>
    </message>
    <message>
        <source>Visit {number} is over: {name} left at {time}.</source>
        <translation type="unfinished">{number} жолугушуусу бүткөн: {name}, чыкканы {time}.</translation>
    </message>
    <message>
        <source>No camera is connected. An administrator chooses one on the page Admin.</source>
        <translation type="unfinished">Камера туташкан эмес. Аны администратор «Жөндөөлөр» барагында тандайт.</translation>
    </message>
    <message>
        <source>No scanner is set. An administrator chooses one on the page Admin.</source>
        <translation type="unfinished">Сканер тандалган эмес. Аны администратор «Жөндөөлөр» барагында тандайт.</translation>
    </message>
    <message>
        <source>The document was read. What you typed stays; where it differs, both are shown.</source>
        <translation type="unfinished">Документ окулду. Сиз терген нерсе сакталды; айырмасы болсо, экөө тең көрсөтүлдү.</translation>
    </message>
    <message>
        <source>Nothing on the watchlists waits for a decision about this visitor.</source>
        <translation type="unfinished">Бул келүүчү боюнча издөө тизмелеринде чечиле элек эч нерсе жок.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Нөөмөт</translation>
    </message>
    <message>
        <source>On duty, parted by commas</source>
        <translation type="unfinished">Нөөмөттө, үтүр менен</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation type="unfinished">Нөөмөттү ачуу</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation type="unfinished">Кийинки нөөмөт эмнени билиши керек</translation>
    </message>
    <message>
        <source>Hand over and close the shift</source>
        <translation type="unfinished">Нөөмөттү өткөрүп берүү жана жабуу</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation type="unfinished">Нөөмөт ачылган эмес.</translation>
    </message>
    <message>
        <source>{number}, open since {since}. On duty: {names}</source>
        <translation type="unfinished">{number}, {since} бери ачык. Нөөмөттө: {names}</translation>
    </message>
    <message>
        <source>Shift {number} is open.</source>
        <translation type="unfinished">{number} нөөмөтү ачылды.</translation>
    </message>
    <message>
        <source>Shift {number} is closed and taken over by {name}.</source>
        <translation type="unfinished">{number} нөөмөтү жабылды, {name} кабыл алды.</translation>
    </message>
    <message>
        <source>on this sheet already</source>
        <translation type="unfinished">бул ведомостто бар</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Тапшыруу</translation>
    </message>
    <message>
        <source>Scan label after label. Then print the sheet, let each prisoner sign, and confirm.</source>
        <translation type="unfinished">Энбелгилерди бирин-бири артынан сканерлеңиз. Анан ведомостту басып, ар бирине кол койдуруп, ырастаңыз.</translation>
    </message>
    <message>
        <source>Scan a label, or type its number and press Enter</source>
        <translation type="unfinished">Энбелгини сканерлеңиз же номерин жазып Enter басыңыз</translation>
    </message>
    <message>
        <source>Number of a label</source>
        <translation type="unfinished">Энбелгинин номери</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>On this sheet; Enter takes one off</source>
        <translation type="unfinished">Бул ведомостто; Enter алып салат</translation>
    </message>
    <message>
        <source>Somebody would not sign: who saw that they took it</source>
        <translation type="unfinished">Бирөө кол койгон жок: алганын ким көрдү</translation>
    </message>
    <message>
        <source>Print the sheet  ·  Ctrl+P</source>
        <translation type="unfinished">Ведомостту басуу  ·  Ctrl+P</translation>
    </message>
    <message>
        <source>All have signed  ·  Ctrl+Enter</source>
        <translation type="unfinished">Баары кол койду  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>Nobody is inside and nothing is unfinished.</source>
        <translation type="unfinished">Ичинде эч ким жок, бүтпөгөн иш жок.</translation>
    </message>
    <message>
        <source>Print the hand-over sheet…</source>
        <translation type="unfinished">Өткөрүп берүү барагын басуу…</translation>
    </message>
    <message>
        <source>What goes on; tick each line that is handed over</source>
        <translation type="unfinished">Эмне уланат; өткөн ар бир сапты белгилеңиз</translation>
    </message>
    <message>
        <source>Taken over by: name, or user name</source>
        <translation type="unfinished">Кабыл алды: аты же колдонуучу аты</translation>
    </message>
    <message>
        <source>Left empty: they sign on paper.</source>
        <translation type="unfinished">Бош болсо, кагазга кол коёт.</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation type="unfinished">Анын сырсөзү</translation>
    </message>
    <message>
        <source>Inside: {count}. Tick each line that is handed over to the next shift.</source>
        <translation type="unfinished">Ичинде: {count}. Кийинки нөөмөткө өткөн ар бир сапты белгилеңиз.</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>Over the limit: {used} of {norm} visits of this kind are used in {year}.</source>
        <translation type="unfinished">Нормадан ашык: {year}-жылы бул түрдөгү {norm} жолугушуунун {used} колдонулган.</translation>
    </message>
    <message>
        <source>Restriction {number}, {restriction}: {reason} (order {order}, {period}).</source>
        <translation type="unfinished">Тыюу {number}, {restriction}: {reason} (буйрук {order}, {period}).</translation>
    </message>
    <message>
        <source>The prisoner is not here: {status}.</source>
        <translation type="unfinished">Соттолгон бул жерде жок: {status}.</translation>
    </message>
    <message>
        <source>The visitor is {age} years old and may come in only together with an adult.</source>
        <translation type="unfinished">Келүүчү {age} жашта: чоң киши менен гана кирет.</translation>
    </message>
    <message>
        <source>The party would have more than {most} visitors.</source>
        <translation type="unfinished">Топто {most} келүүчүдөн көп болуп калмак.</translation>
    </message>
    <message>
        <source>The time of a visit is extended by the duty officer.</source>
        <translation type="unfinished">Жолугушуунун убактысын нөөмөтчү узартат.</translation>
    </message>
    <message>
        <source>No visits today by order {order}: {reason}.</source>
        <translation type="unfinished">Бүгүн {order} буйругу боюнча жолугушуу жок: {reason}.</translation>
    </message>
    <message>
        <source>Not an approved visitor of this prisoner.</source>
        <translation type="unfinished">Бул соттолгондун уруксат алган келүүчүсү эмес.</translation>
    </message>
    <message>
        <source>Over the limit: {used} of {norm} of this kind were received in {year}.</source>
        <translation type="unfinished">Нормадан ашык: {year}-жылы бул түрдөн {norm} ичинен {used} кабыл алынган.</translation>
    </message>
    <message>
        <source>This house does not accept this kind: {kind}.</source>
        <translation type="unfinished">Мекеме бул түрдү кабыл албайт: {kind}.</translation>
    </message>
    <message>
        <source>Too heavy: {weight} of at most {most}.</source>
        <translation type="unfinished">Өтө оор: {weight}, чеги {most}.</translation>
    </message>
    <message>
        <source>Prohibited: {item}. Refuse it at the inspection.</source>
        <translation type="unfinished">Тыюу салынган: {item}. Текшерүүдө баш тартыңыз.</translation>
    </message>
    <message>
        <source>{item}: {condition}.</source>
        <translation type="unfinished">{item}: {condition}.</translation>
    </message>
    <message>
        <source>Too much of {item}: {amount} of at most {most}.</source>
        <translation type="unfinished">Өтө көп: {item}, {amount}, чеги {most}.</translation>
    </message>
    <message>
        <source>{item} stands in the list more than once.</source>
        <translation type="unfinished">{item}: тизмеде бирден көп жолу.</translation>
    </message>
    <message>
        <source>May be {name} of the list “{list}” ({order}): the duty officer compares them first (F10).</source>
        <translation type="unfinished">Балким бул «{list}» ({order}) тизмесиндеги {name}: адегенде нөөмөтчү салыштырат (F10).</translation>
    </message>
    <message>
        <source>On the list “{list}” ({order}) as {name}.</source>
        <translation type="unfinished">«{list}» ({order}) тизмесинде: {name}.</translation>
    </message>
    <message>
        <source>The sender has the name of {name} on the list “{list}” ({order}); nothing else is known of them.</source>
        <translation type="unfinished">Жөнөтүүчүнүн аты «{list}» ({order}) тизмесиндеги {name} менен бирдей; ал жөнүндө башка эч нерсе белгисиз.</translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Scan a passport or ID card</source>
        <translation type="unfinished">Паспортту же ID-картаны окутуңуз</translation>
    </message>
    <message>
        <source>The right screen opens by itself. A photo of the document can be dropped here too.</source>
        <translation type="unfinished">Керектүү экран өзү ачылат. Документтин сүрөтүн да ушул жерге таштаса болот.</translation>
    </message>
    <message>
        <source>Open a photo  ·  Ctrl+O</source>
        <translation type="unfinished">Сүрөттү ачуу  ·  Ctrl+O</translation>
    </message>
    <message>
        <source>Paste  ·  Ctrl+Shift+V</source>
        <translation type="unfinished">Коюу  ·  Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Type by hand  ·  Ctrl+N</source>
        <translation type="unfinished">Кол менен жазуу  ·  Ctrl+N</translation>
    </message>
    <message>
        <source>Scan a page  ·  F9</source>
        <translation type="unfinished">Баракты сканерлөө  ·  F9</translation>
    </message>
    <message>
        <source>Read the camera’s picture  ·  F8</source>
        <translation type="unfinished">Камеранын сүрөтүн окуу  ·  F8</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Окуя</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished">Убакыты</translation>
    </message>
    <message>
        <source>Witnesses, parted by commas</source>
        <translation type="unfinished">Күбөлөр, үтүр менен</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Эмне болду</translation>
    </message>
    <message>
        <source>To {prisoner}</source>
        <translation type="unfinished">{prisoner} үчүн</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Табылды</translation>
    </message>
    <message>
        <source>How many, how much</source>
        <translation type="unfinished">Канча</translation>
    </message>
    <message>
        <source>Where it was hidden</source>
        <translation type="unfinished">Кайда жашырылган</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Кошуу</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">Саны</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Кайда</translation>
    </message>
    <message>
        <source>Found; Enter takes one out</source>
        <translation type="unfinished">Табылды; Enter тизмеден алып салат</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation type="unfinished">Файлдан сүрөт…</translation>
    </message>
    <message>
        <source>Photo by the camera</source>
        <translation type="unfinished">Камера менен тартуу</translation>
    </message>
    <message>
        <source>Write down  ·  Ctrl+Enter</source>
        <translation type="unfinished">Жазуу  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished">Сүрөттөр</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Сүрөттөр</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation type="unfinished">Сүрөт {number}</translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Incident {number}</source>
        <translation type="unfinished">Окуя {number}</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished">Убакыты</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Жолугушуу</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Кимге</translation>
    </message>
    <message>
        <source>Seizure act</source>
        <translation type="unfinished">Алып коюу актысы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Эмне болду</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Жазган</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Табылды</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">Саны</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Кайда</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation type="unfinished">Актыны басып чыгаруу</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Nobody is inside.</source>
        <translation type="unfinished">Ичинде эч ким жок.</translation>
    </message>
    <message>
        <source>Visitor, and to whom</source>
        <translation type="unfinished">Келүүчү жана кимге</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation type="unfinished">Азыр ичинде</translation>
    </message>
    <message>
        <source>Inside now: {count}</source>
        <translation type="unfinished">Азыр ичинде: {count}</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation type="unfinished">мөөнөтү өттү: {count}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation type="unfinished">калды {time}</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation type="unfinished">ашты {time}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Убакыт</translation>
    </message>
</context>
<context>
    <name>InspectionForm</name>
    <message>
        <source>Inspect {number}</source>
        <translation type="unfinished">{number} текшерүү</translation>
    </message>
    <message>
        <source>give back</source>
        <translation type="unfinished">кайтаруу</translation>
    </message>
    <message>
        <source>take away by act</source>
        <translation type="unfinished">акт менен алып коюу</translation>
    </message>
    <message>
        <source>The kept back</source>
        <translation type="unfinished">Кармалганы менен</translation>
    </message>
    <message>
        <source>Write what was found. What is not handed over stands in “kept back”; the rest goes on.</source>
        <translation type="unfinished">Табылганын жазыңыз. Тапшырылбаганы «кармалды» деген жерде; калганы андан ары кетет.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Эмне табылды</translation>
    </message>
    <message>
        <source>Sender says</source>
        <translation type="unfinished">Тизме боюнча</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Табылды</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation type="unfinished">Кармалды</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Эскертүү</translation>
    </message>
    <message>
        <source>Witnesses, where something is taken away</source>
        <translation type="unfinished">Алып коюлса, күбөлөр</translation>
    </message>
    <message>
        <source>Inspected  ·  Ctrl+Enter</source>
        <translation type="unfinished">Текшерилди  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>Take “{query}” as it is…</source>
        <translation type="unfinished">«{query}» ошол бойдон алуу…</translation>
    </message>
    <message>
        <source>Type a few letters, in any language</source>
        <translation type="unfinished">Каалаган тилде бир нече тамга жазыңыз</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">Эреже</translation>
    </message>
    <message>
        <source>The sender’s list; Enter takes one out</source>
        <translation type="unfinished">Жөнөтүүчүнүн тизмеси; Enter алып салат</translation>
    </message>
    <message>
        <source>Enter takes an item out of the list</source>
        <translation type="unfinished">Enter буюмду тизмеден алып салат</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation type="unfinished">тизмекте жок</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Жолугушуулар</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation type="unfinished">Баш тартуулар</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">Окуялар</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished">Өткөрмөлөр</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документтер</translation>
    </message>
    <message>
        <source>Kept things</source>
        <translation type="unfinished">Сакталган буюмдар</translation>
    </message>
    <message>
        <source>Entitlements used</source>
        <translation type="unfinished">Нормалардын колдонулушу</translation>
    </message>
    <message>
        <source>Items taken away</source>
        <translation type="unfinished">Алынган буюмдар</translation>
    </message>
    <message>
        <source>Officers’ work</source>
        <translation type="unfinished">Кызматкерлердин иши</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished">Күн сайын</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation type="unfinished">Соттолгон</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Кызматкер</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">Эскертүүлөр</translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished">Кирди</translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished">Чыкты</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Kind, relation</source>
        <translation type="unfinished">Түрү, ким болот</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished">Кантип бүттү</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Себептери</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Эмне табылды</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Эмне болду</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished">Күбөлөр</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation type="unfinished">Түрү, абалы</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished">Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Буюм</translation>
    </message>
    <message>
        <source>Listed / found</source>
        <translation type="unfinished">Тизмеде / табылды</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Эмне кылынды</translation>
    </message>
    <message>
        <source>Direction, kind</source>
        <translation type="unfinished">Багыты, түрү</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Баштап</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Кимге</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Мазмуну</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished">Кимде</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Жооп</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Түрү</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Эмне</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Орду</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Кимдики</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished">Берилди</translation>
    </message>
    <message>
        <source>Regime, conditions</source>
        <translation type="unfinished">Режим, шарттар</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Жыл</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation type="unfinished">Норма</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished">Колдонулду</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished">Калды</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished">Кимден</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished">Киргизди</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation type="unfinished">Чыгарды</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Баш тартты</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation type="unfinished">Жокко чыгарылды</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Күн</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation type="unfinished">Кыска мөөнөттүү</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation type="unfinished">Узак мөөнөттүү</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation type="unfinished">Башка жолугушуулар</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished">Нөөмөттөр</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished">Ачылды</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Жабылды</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation type="unfinished">Нөөмөттө</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation type="unfinished">Нөөмөттү кабыл алды</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished">Ичинде</translation>
    </message>
    <message>
        <source>What went on</source>
        <translation type="unfinished">Эмне уланды</translation>
    </message>
</context>
<context>
    <name>KeptItemsPage</name>
    <message>
        <source>{number} is given out.</source>
        <translation type="unfinished">{number}: берилди.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished">Эмне көрсөтүлгөн</translation>
    </message>
    <message>
        <source>kept now</source>
        <translation type="unfinished">азыр сактоодо</translation>
    </message>
    <message>
        <source>taken in or given out on a day</source>
        <translation type="unfinished">бир күндө алынган же берилген</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Чыпка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished">Алынды</translation>
    </message>
    <message>
        <source>Kept for somebody</source>
        <translation type="unfinished">Сактоодо</translation>
    </message>
    <message>
        <source>Scan their document, or type a name</source>
        <translation type="unfinished">Документин сканерлеңиз же атын жазыңыз</translation>
    </message>
    <message>
        <source>Give out  ·  Ctrl+Enter</source>
        <translation type="unfinished">Берүү  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished">Сактоого алуу</translation>
    </message>
    <message>
        <source>How many, how much</source>
        <translation type="unfinished">Канча</translation>
    </message>
    <message>
        <source>Visit, if any</source>
        <translation type="unfinished">Жолугушуу, болсо</translation>
    </message>
    <message>
        <source>Keep  ·  Ctrl+Enter</source>
        <translation type="unfinished">Сактоого алуу  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Things: {count}</source>
        <translation type="unfinished">Буюм: {count}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Жолугушуу</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation type="unfinished">Берилди</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation type="unfinished">Жокко чыгарылды</translation>
    </message>
    <message>
        <source>{number} is kept.</source>
        <translation type="unfinished">{number}: сактоого алынды.</translation>
    </message>
    <message>
        <source>Two people annul {number}: you, and another one who signs in here and says why.</source>
        <translation type="unfinished">{number} жазуусун эки киши жокко чыгарат: сиз жана бул жерде кирип, себебин айткан экинчи адам.</translation>
    </message>
    <message>
        <source>{number} is annulled; it stays in the register.</source>
        <translation type="unfinished">{number}: жокко чыгарылды; журналда калат.</translation>
    </message>
    <message>
        <source>the correction of a kept thing</source>
        <translation type="unfinished">сакталган буюмду оңдоо</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">Оңдоо…</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">Эмне үчүн оңдолот</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation type="unfinished">{number} оңдоо</translation>
    </message>
    <message>
        <source>Correct  ·  Ctrl+Enter</source>
        <translation type="unfinished">Оңдоо  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>{number} is corrected.</source>
        <translation type="unfinished">{number}: оңдолду.</translation>
    </message>
    <message>
        <source>Print the slip  ·  Ctrl+P</source>
        <translation type="unfinished">Талонду басуу  ·  Ctrl+P</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Дагы</translation>
    </message>
    <message>
        <source>History of this thing</source>
        <translation type="unfinished">Бул буюмдун тарыхы</translation>
    </message>
    <message>
        <source>Annul: written by mistake…</source>
        <translation type="unfinished">Жокко чыгаруу: жаңылыш жазылган…</translation>
    </message>
</context>
<context>
    <name>KindsTable</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Түрү</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Мүнөт</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished">Нормага кирет</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished">Уруксат</translation>
    </message>
    <message>
        <source>Approved only</source>
        <translation type="unfinished">Уруксат алгандар гана</translation>
    </message>
    <message>
        <source>Papers are parted by a semicolon.</source>
        <translation type="unfinished">Документтер чекиттүү үтүр менен бөлүнөт.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Документтер</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Inside now: check-out</source>
        <translation type="unfinished">Азыр ичинде: чыгуу</translation>
    </message>
    <message>
        <source>Check out  ·  Enter</source>
        <translation type="unfinished">Чыгууну белгилөө  ·  Enter</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished">Жокко чыгаруу  ·  Esc</translation>
    </message>
    <message>
        <source>Inside for</source>
        <translation type="unfinished">Ичинде болгону</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation type="unfinished">Кирген убактысы</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Жолугушуу</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished">чектөөсүз</translation>
    </message>
    <message>
        <source>overdue by {time} (until {until})</source>
        <translation type="unfinished">{time} ашты ({until} чейин)</translation>
    </message>
    <message>
        <source>{time} (until {until})</source>
        <translation type="unfinished">{time} ({until} чейин)</translation>
    </message>
    <message>
        <source>take back badge {badge}</source>
        <translation type="unfinished">{badge} жетонун кайтарып алуу</translation>
    </message>
    <message>
        <source>belongings</source>
        <translation type="unfinished">буюмдар</translation>
    </message>
    <message>
        <source>empty locker {locker}: {items}</source>
        <translation type="unfinished">{locker} уячасын бошотуу: {items}</translation>
    </message>
    <message>
        <source>give back: {items}</source>
        <translation type="unfinished">кайтарып берүү: {items}</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished">Узартуу</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation type="unfinished">дагы {minutes} мүнөт</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished">Калган убакыт</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Сабактар</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Текшерүү</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation type="unfinished">✓ аткарылды</translation>
    </message>
    <message>
        <source>○ to do</source>
        <translation type="unfinished">○ аткаруу керек</translation>
    </message>
    <message>
        <source>All four are done. Practise on, or begin anew.</source>
        <translation type="unfinished">Төртөө тең аткарылды. Улантыңыз же башынан баштаңыз.</translation>
    </message>
    <message>
        <source>Done: {done} of {all}</source>
        <translation type="unfinished">Аткарылды: {all} ичинен {done}</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same: {traits}.</source>
        <translation type="unfinished">Бирдей: {traits}.</translation>
    </message>
    <message>
        <source>Nearly the same: {traits}.</source>
        <translation type="unfinished">Дээрлик бирдей: {traits}.</translation>
    </message>
    <message>
        <source>Different: {traits}.</source>
        <translation type="unfinished">Айырмаланат: {traits}.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Comparing the list with the register …</source>
        <translation type="unfinished">Тизме журнал менен салыштырылууда…</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation type="unfinished">Кайсы саптар көрсөтүлөт</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished">Тизменин саптары</translation>
    </message>
    <message>
        <source>Take all doubtful ones over</source>
        <translation type="unfinished">Бардык күмөндүүлөрүн кабыл алуу</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished">ошол бойдон калат</translation>
    </message>
    <message>
        <source>become: {status}</source>
        <translation type="unfinished">болот: {status}</translation>
    </message>
    <message>
        <source>Those who are here and not in the list</source>
        <translation type="unfinished">Ушул жерде, бирок тизмеде жоктор</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Көрсөтүү</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation type="unfinished">Канчасы жазылды</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished">Жокко чыгаруу  ·  Esc</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Сап</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Бул эмне</translation>
    </message>
    <message>
        <source>What changes, or what is doubtful</source>
        <translation type="unfinished">Эмне өзгөрөт же эмнеси күмөндүү</translation>
    </message>
    <message>
        <source>✓ taken over</source>
        <translation type="unfinished">✓ кабыл алынат</translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished">калтырылат</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">жаңы</translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished">өзгөргөн</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished">өзгөрүүсүз</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">күмөндүү</translation>
    </message>
    <message>
        <source>of no use</source>
        <translation type="unfinished">жараксыз</translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation type="unfinished">тизмеде жок</translation>
    </message>
    <message>
        <source>everything: {count}</source>
        <translation type="unfinished">баары: {count}</translation>
    </message>
    <message>
        <source>New: {new} · changed: {changed} · unchanged: {same} · doubtful: {doubtful} · of no use: {unusable} · gone from the list: {gone}. Nothing is written yet. Enter on a doubtful row takes it over all the same.</source>
        <translation type="unfinished">Жаңы: {new} · өзгөргөн: {changed} · өзгөрүүсүз: {same} · күмөндүү: {doubtful} · жараксыз: {unusable} · тизмеде жок: {gone}. Азырынча эч нерсе жазылган жок. Күмөндүү сапта Enter аны баары бир кабыл алат.</translation>
    </message>
    <message>
        <source>Take {count} prisoners over</source>
        <translation type="unfinished">Кабыл алуу: {count}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished">Кабыл алуу</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{name} has not saved yet: {what}. Press Enter once more to go on without it.</source>
        <translation type="unfinished">{name} али сактаган жок: {what}. Ансыз улантуу үчүн Enter&apos;ди дагы бир жолу басыңыз.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished">Кулпуланган</translation>
    </message>
    <message>
        <source>What {name} was typing is kept: {what}.</source>
        <translation type="unfinished">{name} терип жаткан нерсе сакталды: {what}.</translation>
    </message>
    <message>
        <source>{name} was here.</source>
        <translation type="unfinished">Бул жерде {name} иштеп жатат.</translation>
    </message>
    <message>
        <source>Another officer puts in another name.</source>
        <translation type="unfinished">Башка кызматкер башка ат киргизет.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Улантуу</translation>
    </message>
    <message>
        <source>Sign out and close the store</source>
        <translation type="unfinished">Чыгуу жана сактагычты жабуу</translation>
    </message>
</context>
<context>
    <name>LookAgain</name>
    <message>
        <source>the prisoner is not here: {status}</source>
        <translation type="unfinished">соттолгон бул жерде жок: {status}</translation>
    </message>
    <message>
        <source>restriction {number}: {reason}</source>
        <translation type="unfinished">тыюу {number}: {reason}</translation>
    </message>
    <message>
        <source>no visits by order {order}: {reason}</source>
        <translation type="unfinished">{order} буйругу боюнча жолугушуу жок: {reason}</translation>
    </message>
    <message>
        <source>not an approved visitor: {name}</source>
        <translation type="unfinished">уруксат алган келүүчү эмес: {name}</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished">Колдонмо</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere in the manual.</source>
        <translation type="unfinished">Колдонмодо «{words}» жок.</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation type="unfinished">Колдонмону сактоо</translation>
    </message>
    <message>
        <source>Gatepost manual</source>
        <translation type="unfinished">Gatepost колдонмосу</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another place.</source>
        <translation type="unfinished">{file} жазылбайт. Башка жерди тандаңыз.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished">Сакталды: {file}</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation type="unfinished">Колдонмонун барактары</translation>
    </message>
    <message>
        <source>Find in the manual  ·  Ctrl+F</source>
        <translation type="unfinished">Колдонмодон табуу  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished">Колдонмодон табуу</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">Барак</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation type="unfinished">Баракты басып чыгаруу…</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation type="unfinished">Баарын PDF кылып сактоо…</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>One person or two?</source>
        <translation type="unfinished">Бир адамбы же экиби?</translation>
    </message>
    <message>
        <source>If it is one person, everything of the record on the right will belong to the one on the left. Both histories are kept, and they can be parted again.</source>
        <translation type="unfinished">Бул бир адам болсо, оң жазуудагынын баары сол жазууга өтөт. Эки тарых тең сакталат, жазууларды кайра бөлсө болот.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документтер</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished">Эки адам</translation>
    </message>
    <message>
        <source>One person: make them one</source>
        <translation type="unfinished">Бир адам: бириктирүү</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gatepost made a mistake of its own. What was saved before is safe. Please give IT this file: {file}</source>
        <translation type="unfinished">Gatepost өзү ката кетирди. Мурун сакталгандар коопсуз. Бул файлды IT адисине бериңиз: {file}</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished">Жабуу (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished">Жабуу</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>In words</source>
        <translation type="unfinished">Сөз менен</translation>
    </message>
    <message>
        <source>Witnesses, parted by commas</source>
        <translation type="unfinished">Күбөлөр, үтүр менен</translation>
    </message>
    <message>
        <source>Write down  ·  Ctrl+Enter</source>
        <translation type="unfinished">Жазуу  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{name} is already inside with visit {number}. Check that visit out first; nothing was saved.</source>
        <translation type="unfinished">{name} мурунтан эле ичинде, жолугушуу {number}. Адегенде чыгуусун белгилеңиз; эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>Visit {number} was already checked out. Nothing was changed; scan the document again to see its state.</source>
        <translation type="unfinished">{number} жолугушуусунун чыгуусу белгиленген. Эч нерсе өзгөргөн жок; абалын көрүү үчүн документти дагы окутуңуз.</translation>
    </message>
    <message>
        <source>These fields are doubtful and nobody has confirmed them yet: {fields}. Compare them with the document.</source>
        <translation type="unfinished">Бул талаалар күмөндүү жана аларды эч ким ырастаган жок: {fields}. Документ менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>Something is still missing: {fields}. Nothing was saved.</source>
        <translation type="unfinished">Дагы толтурула элек: {fields}. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>The birth date {date} lies in the future. Compare it with the document; nothing was saved.</source>
        <translation type="unfinished">Туулган күнү {date} келечекте. Документ менен салыштырыңыз; эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 1974-08-12 or 12.08.1974; nothing was saved.</source>
        <translation type="unfinished">«{text}» дата эмес. 12.08.1974 же 1974-08-12 деп жазыңыз; эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>Register number {number} belongs to {name} already. Choose that prisoner or correct the number.</source>
        <translation type="unfinished">{number} каттоо номери {name} үчүн бар. Ошол соттолгонду тандаңыз же номерди оңдоңуз.</translation>
    </message>
    <message>
        <source>There is no record {number}. Nothing was changed.</source>
        <translation type="unfinished">{number} жазуусу жок. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask {roles} to sign in. Nothing was changed.</source>
        <translation type="unfinished">Ролуңуз буга уруксат бербейт. Кирсин: {roles}. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock shows {now}, but the last record was made at {last}. Nothing was saved yet. Correct the clock, or confirm that the clock is right now.</source>
        <translation type="unfinished">Компьютердин сааты {now} көрсөтөт, акыркы жазуу {last} жасалган. Азырынча эч нерсе сакталган жок. Саатты оңдоңуз же анын азыр туура экенин ырастаңыз.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for “{name}”. The old value was kept.</source>
        <translation type="unfinished">«{value}» «{name}» үчүн жарабайт. Мурунку маани калды.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written and nothing was changed.</source>
        <translation type="unfinished">Жокко чыгарылды. Файл жазылган жок, эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>User name or password is wrong. Attempts so far: {attempts}. Nothing is lost; try again.</source>
        <translation type="unfinished">Колдонуучунун аты же сырсөз туура эмес. Аракеттер: {attempts}. Эч нерсе жоголгон жок; дагы аракет кылыңыз.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. The next one is possible in {seconds} s; records already saved are safe.</source>
        <translation type="unfinished">Туура эмес аракет өтө көп. Кийинкиси {seconds} с кийин болот; сакталган жазуулар коопсуз.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters. Nothing was saved.</source>
        <translation type="unfinished">Сырсөздө кеминде {least} белги болушу керек. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was saved; type both again.</source>
        <translation type="unfinished">Эки сырсөз дал келбейт. Эч нерсе сакталган жок; экөөнү тең кайра жазыңыз.</translation>
    </message>
    <message>
        <source>The user name “{login}” exists already. Choose another one.</source>
        <translation type="unfinished">«{login}» деген колдонуучу бар. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>There is already a store in {folder}. It was left as it is; sign in instead of setting up again.</source>
        <translation type="unfinished">{folder} ичинде сактагыч бар. Ал өзгөргөн жок; кайра жөндөбөй, кириңиз.</translation>
    </message>
    <message>
        <source>There is no store in {folder} yet. Start the window once to set Gatepost up.</source>
        <translation type="unfinished">{folder} ичинде азырынча сактагыч жок. Gatepost жөндөө үчүн терезени бир жолу ачыңыз.</translation>
    </message>
    <message>
        <source>Another Gatepost already works with the store in {folder}. Nothing was changed. Use that window, or close it first.</source>
        <translation type="unfinished">{folder} ичиндеги сактагыч менен башка Gatepost иштеп жатат. Эч нерсе өзгөргөн жок. Ошол терезеде иштеңиз же адегенде аны жабыңыз.</translation>
    </message>
    <message>
        <source>The password file {file} is missing, so the store cannot be opened. The records are untouched. Copy the file back from the backup into the same folder and start again.</source>
        <translation type="unfinished">{file} сырсөз файлы жок, ошондуктан сактагыч ачылбайт. Жазууларга тийилген жок. Файлды камдык көчүрмөдөн ошол эле папкага кайтарып, кайра баштаңыз.</translation>
    </message>
    <message>
        <source>The password file {file} cannot be read. The records are untouched. Copy the file back from the backup into the same folder and start again.</source>
        <translation type="unfinished">{file} сырсөз файлы окулбайт. Жазууларга тийилген жок. Файлды камдык көчүрмөдөн ошол эле папкага кайтарып, кайра баштаңыз.</translation>
    </message>
    <message>
        <source>The password file is there, but the store {file} is missing. Nothing was changed. Copy the store back from the backup into the same folder and start again.</source>
        <translation type="unfinished">Сырсөз файлы бар, бирок {file} сактагычы жок. Эч нерсе өзгөргөн жок. Сактагычты камдык көчүрмөдөн ошол эле папкага кайтарып, кайра баштаңыз.</translation>
    </message>
    <message>
        <source>The store {file} is damaged or was not written by this Gatepost. It was not changed. Keep the file, restore the last backup, and tell IT.</source>
        <translation type="unfinished">{file} сактагычы бузулган же бул Gatepost жазган эмес. Ал өзгөргөн жок. Файлды сактап коюңуз, акыркы камдык көчүрмөнү калыбына келтирип, IT адисине айтыңыз.</translation>
    </message>
    <message>
        <source>The store {file} was written by a newer Gatepost. It was not changed. Install the newer program and start again.</source>
        <translation type="unfinished">{file} сактагычын жаңыраак Gatepost жазган. Ал өзгөргөн жок. Жаңы программаны орнотуп, кайра баштаңыз.</translation>
    </message>
    <message>
        <source>The disk is full. This entry was not saved; everything saved before it is safe. Free some space and save again: what you typed is still here.</source>
        <translation type="unfinished">Диск толгон. Бул жазуу сакталган жок; мурун сакталгандар коопсуз. Орун бошотуп, кайра сактаңыз: жазганыңыз экранда турат.</translation>
    </message>
    <message>
        <source>The store cannot be written (read-only folder or file). This entry was not saved; earlier ones are safe. Ask IT to restore the right to write, then save again.</source>
        <translation type="unfinished">Сактагычка жазууга болбойт (папка же файл окуу үчүн гана). Бул жазуу сакталган жок; мурункулар коопсуз. IT адисинен жазуу укугун сурап, кайра сактаңыз.</translation>
    </message>
    <message>
        <source>The store is busy with another task. This entry was not saved; wait a moment and save again.</source>
        <translation type="unfinished">Сактагыч башка иш менен бош эмес. Бул жазуу сакталган жок; бир аз күтүп, кайра сактаңыз.</translation>
    </message>
    <message>
        <source>The store cannot be read from the disk just now. Earlier records are on the disk as they were saved. Check the disk or stick, then try again.</source>
        <translation type="unfinished">Сактагыч азыр дисктен окулбайт. Мурунку жазуулар дискте сакталган бойдон турат. Дискти же флешканы текшерип, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. Nothing was changed. Start Gatepost from a desktop, or use `gatepost self-test` to try it without one.</source>
        <translation type="unfinished">Бул жерде экран жок, ошондуктан терезе ачылбайт. Эч нерсе өзгөргөн жок. Gatepost&apos;ту иш столунан баштаңыз же терезесиз сынаңыз: `gatepost self-test`.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it is read-only or open in another program. The records are safe and an older file of that name was kept. Close it there or choose another name.</source>
        <translation type="unfinished">{file} жазылбайт: окуу үчүн гана же башка программада ачык. Жазуулар коопсуз, ошол аттагы мурунку файл сакталды. Аны жабыңыз же башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written and the records are safe. Choose another folder.</source>
        <translation type="unfinished">{folder} папкасы жок. Эч нерсе жазылган жок, жазуулар коопсуз. Башка папка тандаңыз.</translation>
    </message>
    <message>
        <source>There is no space left for {file}. No half file was left behind and the records are safe. Free some space or choose another disk.</source>
        <translation type="unfinished">{file} үчүн орун жок. Жарым файл калган жок, жазуулар коопсуз. Орун бошотуңуз же башка диск тандаңыз.</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read (empty, cut off or of another kind). Nothing was changed.</source>
        <translation type="unfinished">{file} сүрөт катары окулбайт (бош, кесилген же башка түрдө). Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>{file} is too large ({megapixels} megapixels; at most {most}). Nothing was changed; make it smaller.</source>
        <translation type="unfinished">{file} өтө чоң ({megapixels} мегапиксел; көбү {most}). Эч нерсе өзгөргөн жок; кичирейтиңиз.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Nothing was changed; check the name and the rights.</source>
        <translation type="unfinished">{file} ачылбайт. Эч нерсе өзгөргөн жок; атын жана укуктарды текшериңиз.</translation>
    </message>
    <message>
        <source>No machine readable zone and no barcode were found. Nothing was changed. Hold the document flat and well lit, or type the two or three lines with “&lt;”.</source>
        <translation type="unfinished">Машина окуй турган зона да, штрихкод да табылган жок. Эч нерсе өзгөргөн жок. Документти түз жана жарыкта кармаңыз же «&lt;» белгилүү эки-үч сапты жазыңыз.</translation>
    </message>
    <message>
        <source>The text is not a complete machine readable zone ({reason}). Nothing was changed; scan it again.</source>
        <translation type="unfinished">Текст толук машина окуй турган зона эмес ({reason}). Эч нерсе өзгөргөн жок; кайра окутуңуз.</translation>
    </message>
    <message>
        <source>The reader on {port} is not connected. Nothing is lost; it is picked up again when it is plugged in.</source>
        <translation type="unfinished">{port} портундагы окугуч туташкан эмес. Эч нерсе жоголгон жок; туташтырганда кайра иштейт.</translation>
    </message>
    <message>
        <source>The portrait is larger than {most} kB. Nothing was saved; take it again or save without it.</source>
        <translation type="unfinished">Портрет {most} кБ дан чоң. Эч нерсе сакталган жок; кайра тартыңыз же ансыз сактаңыз.</translation>
    </message>
    <message>
        <source>The camera {camera} is not connected. Nothing is lost; it is picked up again when it is plugged in.</source>
        <translation type="unfinished">{camera} камерасы туташкан эмес. Эч нерсе жоголгон жок; туташтырылганда кайра иштейт.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written just now. The pictures in it were left as they are; it is looked at again every second.</source>
        <translation type="unfinished">{folder} сканер папкасын азыр окуу же ага жазуу мүмкүн эмес. Андагы сүрөттөр өз калыбында калды; ал ар бир секундда текшерилет.</translation>
    </message>
    <message>
        <source>No program for attached scanners is installed here (SANE&apos;s scanimage). Nothing was changed; ask IT to install it, or let the scanner save its pictures to a watched folder.</source>
        <translation type="unfinished">Бул жерде туташкан сканерлер үчүн программа орнотулган эмес (SANE топтомундагы scanimage). Эч нерсе өзгөргөн жок; ИТ кызматынан орнотууну сураныңыз же сканер сүрөттөрүн сканердин папкасына сактасын.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no picture ({reason}). Nothing was changed; check its cable and try again.</source>
        <translation type="unfinished">{device} сканери сүрөт берген жок ({reason}). Эч нерсе өзгөргөн жок; кабелин текшерип, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>{file} is a {format} file, which is not read here. Nothing was changed; save it as JPEG or PNG first.</source>
        <translation type="unfinished">{file} — {format} файлы, мындайлар бул жерде окулбайт. Эч нерсе өзгөргөн жок; адегенде JPEG же PNG кылып сактаңыз.</translation>
    </message>
    <message>
        <source>This visitor cannot be let in, and nothing was saved. {hindrances} Refuse the visit with its reasons.</source>
        <translation type="unfinished">Бул келүүчүнү киргизүүгө болбойт; эч нерсе сакталган жок. {hindrances} Себептерин көрсөтүп, баш тартууну жазыңыз.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. {hindrances} {roles} may let the visitor pass with an own sign-in and a reason.</source>
        <translation type="unfinished">Азырынча эч нерсе сакталган жок. {hindrances} {roles} өзү кирип, себебин жазып өткөрө алат.</translation>
    </message>
    <message>
        <source>{name} may not allow this; {roles} may. Nothing was saved; ask one of them to sign in.</source>
        <translation type="unfinished">{name} буга уруксат бере албайт; укугу барлар: {roles}. Эч нерсе сакталган жок; алардын бири кирсин.</translation>
    </message>
    <message>
        <source>Two people must agree to this, and {name} is signed in already. Nothing was changed; ask another one.</source>
        <translation type="unfinished">Буга эки киши макул болушу керек, ал эми {name} мурунтан кирген. Эч нерсе өзгөргөн жок; башка кишини чакырыңыз.</translation>
    </message>
    <message>
        <source>The visitor refuses to be searched and cannot be let in. Nothing was saved; refuse the visit.</source>
        <translation type="unfinished">Келүүчү тинтүүдөн баш тартты, киргизүүгө болбойт. Эч нерсе сакталган жок; баш тартууну жазыңыз.</translation>
    </message>
    <message>
        <source>Badge {badge} is out with {name}, visit {number}. Nothing was saved; take another badge.</source>
        <translation type="unfinished">{badge} жетону берилген: {name}, {number} жолугушуусу. Эч нерсе сакталган жок; башка жетон алыңыз.</translation>
    </message>
    <message>
        <source>Locker {locker} holds the belongings of {name}, visit {number}. Nothing was saved; take another one.</source>
        <translation type="unfinished">{locker} уячасында буюмдар бар: {name}, {number} жолугушуусу. Эч нерсе сакталган жок; башкасын алыңыз.</translation>
    </message>
    <message>
        <source>There is no locker {locker}; they are numbered 1 to {most}. Nothing was saved; correct the number.</source>
        <translation type="unfinished">{locker} уячасы жок; номерлери 1ден {most} чейин. Эч нерсе сакталган жок; номерин оңдоңуз.</translation>
    </message>
    <message>
        <source>Visit {number}, with which this visitor would go, is over or is with another prisoner. Nothing was saved.</source>
        <translation type="unfinished">Келүүчү кошула турган {number} жолугушуусу бүткөн же башка соттолгондо. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>Visit {number} was annulled already. Nothing was changed.</source>
        <translation type="unfinished">{number} жолугушуусу мурунтан жокко чыгарылган. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The last day {last_date} lies before the first day {first_date}. Nothing was saved; correct one of them.</source>
        <translation type="unfinished">Акыркы күн {last_date} биринчи күндөн {first_date} мурун. Эч нерсе сакталган жок; бирин оңдоңуз.</translation>
    </message>
    <message>
        <source>Restriction {number} was lifted already. Nothing was changed.</source>
        <translation type="unfinished">{number} тыюусу мурунтан алынып салынган. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Choose at least one reason; “other” needs a few words of explanation. Nothing was saved.</source>
        <translation type="unfinished">Жок дегенде бир себепти тандаңыз; «башка» үчүн түшүндүрмө керек. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>These rules cannot be used: look at “{place}” in the file. The rules in force were kept.</source>
        <translation type="unfinished">Бул эрежелерди колдонууга болбойт: файлдан «{place}» караңыз. Күчүндөгү эрежелер сакталды.</translation>
    </message>
    <message>
        <source>{printer} does not print just now (off, out of paper, or not there). What was saved stands; look at the printer, then print again with Ctrl+P.</source>
        <translation type="unfinished">{printer} азыр баспайт (өчүк, кагаз жок же табылган жок). Сакталганы күчүндө; принтерди карап, Ctrl+P менен кайра басыңыз.</translation>
    </message>
    <message>
        <source>This time is over already. Nothing was saved; choose a later one.</source>
        <translation type="unfinished">Бул убакыт өтүп кеткен. Эч нерсе сакталган жок; кийинкисин тандаңыз.</translation>
    </message>
    <message>
        <source>{name} has another visit at this time: {number}. Nothing was saved; choose another time.</source>
        <translation type="unfinished">{name} бул убакта башка жолугушууда: {number}. Эч нерсе сакталган жок; башка убакыт тандаңыз.</translation>
    </message>
    <message>
        <source>Room {room} is taken at this time by {number}. Nothing was saved; choose another room or time.</source>
        <translation type="unfinished">{room} бөлмөсү бул убакта бош эмес: {number}. Эч нерсе сакталган жок; башка бөлмө же убакыт тандаңыз.</translation>
    </message>
    <message>
        <source>There are no visits of this kind on {day_date}, by order {order}: {reason}. Nothing was saved.</source>
        <translation type="unfinished">{day_date} күнү {order} буйругу боюнча мындай жолугушуу жок: {reason}. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>Booking {number} was cancelled already. Nothing was changed.</source>
        <translation type="unfinished">{number} жазылуусу мурунтан жокко чыгарылган. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Visits of this kind are held at other times: {sessions}. Nothing was saved; choose one of these.</source>
        <translation type="unfinished">Бул түрдөгү жолугушуулар башка убакта өтөт: {sessions}. Эч нерсе сакталган жок; алардын бирин тандаңыз.</translation>
    </message>
    <message>
        <source>All places of this session are taken ({places}). Nothing was saved; choose another session or day.</source>
        <translation type="unfinished">Бул сеанстын бардык орундары бош эмес ({places}). Эч нерсе сакталган жок; башка сеансты же күндү тандаңыз.</translation>
    </message>
    <message>
        <source>{name} is an approved visitor of this prisoner already. Withdraw that approval first.</source>
        <translation type="unfinished">{name} бул соттолгондун уруксат алган келүүчүсү. Адегенде ал уруксатты кайтарып алыңыз.</translation>
    </message>
    <message>
        <source>{name} is no approved visitor of this prisoner. Nothing was changed.</source>
        <translation type="unfinished">{name} бул соттолгондун уруксат алган келүүчүсү эмес. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The shift is still open: these visitors are inside and nobody has named them in the hand-over: {visitors}. Check them out, or tick each one to hand it over.</source>
        <translation type="unfinished">Нөөмөт али ачык: бул келүүчүлөр ичинде, өткөрүүдө аларды эч ким атаган жок: {visitors}. Алардын чыгышын каттаңыз же өткөрүү үчүн ар бирин белгилеңиз.</translation>
    </message>
    <message>
        <source>Shift {number} is open already. Nothing was changed; close it first.</source>
        <translation type="unfinished">{number} нөөмөтү мурунтан ачык. Эч нерсе өзгөргөн жок; адегенде жабыңыз.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed; open one first.</source>
        <translation type="unfinished">Нөөмөт ачылган эмес. Эч нерсе өзгөргөн жок; адегенде ачыңыз.</translation>
    </message>
    <message>
        <source>An incident holds at most {most} photos. Nothing was saved; take some of them out.</source>
        <translation type="unfinished">Окуяда {most} сүрөттөн ашык болбойт. Эч нерсе сакталган жок; ашыгын алып салыңыз.</translation>
    </message>
    <message>
        <source>A photo is larger than {most} kB. Nothing was saved; take it out.</source>
        <translation type="unfinished">Сүрөт {most} кБдан чоң. Эч нерсе сакталган жок; аны алып салыңыз.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Write for example 2, 1,5 kg or 500 g.</source>
        <translation type="unfinished">«{text}» — сан эмес. Мисалы 2, 1,5 кг же 500 г деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” cannot be an amount here. Nothing was saved; write it again.</source>
        <translation type="unfinished">«{text}» сан боло албайт. Эч нерсе сакталган жок; кайра жазыңыз.</translation>
    </message>
    <message>
        <source>The check digit of the postal number {number} does not hold: a sign was misread or mistyped. Nothing was saved; scan it again or compare it with the label.</source>
        <translation type="unfinished">{number} почта номеринин текшерүү саны туура келбейт: белги туура эмес окулган же жазылган. Эч нерсе сакталган жок; кайра сканерлеңиз же энбелги менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>The postal number {postal} was received already as {number} on {at}. Nothing was saved.</source>
        <translation type="unfinished">{postal} почта номери {at} {number} катары кабыл алынган. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>This cannot be accepted, and nothing was saved. {hindrances} Give it back with its reasons.</source>
        <translation type="unfinished">Кабыл алууга болбойт, эч нерсе сакталган жок. {hindrances} Себептери менен кайтарып бериңиз.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. {hindrances} {roles} may accept it with an own sign-in and a reason.</source>
        <translation type="unfinished">Азырынча эч нерсе сакталган жок. {hindrances} Кабыл алууга укуктуу: {roles}, өз кирүүсү жана себеби менен.</translation>
    </message>
    <message>
        <source>{number} cannot become “{wanted}”: it is “{state}” now. Nothing was changed; look at it again.</source>
        <translation type="unfinished">{number}: «{wanted}» абалына өтпөйт, азыр «{state}». Эч нерсе өзгөргөн жок; кайра караңыз.</translation>
    </message>
    <message>
        <source>{number} was not inspected whole: say of each item what was found.</source>
        <translation type="unfinished">{number}: толук текшерилген жок: ар бир буюм боюнча эмне табылганын жазыңыз.</translation>
    </message>
    <message>
        <source>More of {item} would be refused than was found. Nothing was changed; correct the amounts.</source>
        <translation type="unfinished">{item}: табылгандан көп кармалып жатат. Эч нерсе өзгөргөн жок; санын оңдоңуз.</translation>
    </message>
    <message>
        <source>{name} is not here any more ({status}). {number} stays where it is; return it to its sender.</source>
        <translation type="unfinished">{name}: кеткен ({status}). {number} ордунда калат; жөнөтүүчүгө кайтарыңыз.</translation>
    </message>
    <message>
        <source>{number} was drawn for another check. Look into it once more before it is handed over.</source>
        <translation type="unfinished">{number}: кайра текшерүүгө тандалган. Тапшыруудан мурда дагы бир жолу караңыз.</translation>
    </message>
    <message>
        <source>A letter to or from {addressee} is registered unopened: no pages are counted and nothing of it is scanned. Nothing was saved.</source>
        <translation type="unfinished">Бул тарапка же андан келген кат ({addressee}) ачылбай катталат: барактар саналбайт жана сканерленбейт. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB and was not taken. Scan its pages smaller or in parts.</source>
        <translation type="unfinished">{file} {most} МБдан чоң, алынган жок. Барактарды кичирээк же бөлүп сканерлеңиз.</translation>
    </message>
    <message>
        <source>{file} is neither a whole PDF nor a picture that can be opened. It was not taken.</source>
        <translation type="unfinished">{file} — бүтүн PDF да, ачылуучу сүрөт да эмес. Файл алынган жок.</translation>
    </message>
    <message>
        <source>A document keeps at most {most} files. Nothing was saved.</source>
        <translation type="unfinished">Документке {most} файлдан ашык тиркелбейт. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>{number} was answered already. Nothing was changed.</source>
        <translation type="unfinished">{number}: жооп мурда берилген. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>{number} was given out already to {name} on {at}. Nothing was changed.</source>
        <translation type="unfinished">{number}: мурда берилген, {name}, {at}. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The scale on {port} does not answer. Check its cable, or type the weight; nothing was lost.</source>
        <translation type="unfinished">{port} портундагы тараза жооп бербейт. Кабелин текшериңиз же салмагын жазыңыз; эч нерсе жоголгон жок.</translation>
    </message>
    <message>
        <source>The scale on {port} sent something that is no weight. Weigh again, or type the weight.</source>
        <translation type="unfinished">{port} портундагы тараза салмак эмес нерсе жиберди. Кайра таразалаңыз же салмагын жазыңыз.</translation>
    </message>
    <message>
        <source>{number} was inspected already: its list cannot be changed any more. Nothing was changed.</source>
        <translation type="unfinished">{number} мурунтан эле каралган: тизмесин мындан ары өзгөртүүгө болбойт. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{name} signed for {number}: it cannot become another prisoner’s. Nothing was changed.</source>
        <translation type="unfinished">{number} үчүн {name} кол койгон: ал башка соттолгондуку боло албайт. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table. Nothing was changed. Save it as XLSX or CSV where it was made.</source>
        <translation type="unfinished">{file} жадыбал катары окулбайт. Эч нерсе өзгөргөн жок. Аны жасалган жеринде XLSX же CSV түрүндө сактаңыз.</translation>
    </message>
    <message>
        <source>{file} has more than {most} MB or {rows} rows. Nothing was changed; take it over in parts.</source>
        <translation type="unfinished">{file} файлында {most} МБдан же {rows} саптан көп. Эч нерсе өзгөргөн жок; бөлүп кабыл алыңыз.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation type="unfinished">{file} бош. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Say which columns hold: {fields}. Nothing was read yet.</source>
        <translation type="unfinished">Кайсы мамычаларда экенин көрсөтүңүз: {fields}. Азырынча эч нерсе окулган жок.</translation>
    </message>
    <message>
        <source>The register was changed while the list was looked at. Nothing was written; look at it again.</source>
        <translation type="unfinished">Тизме каралып жатканда журнал өзгөрдү. Эч нерсе жазылган жок; тизмени кайра караңыз.</translation>
    </message>
    <message>
        <source>{number} was taken back already. Nothing was changed.</source>
        <translation type="unfinished">{number} мурда эле кайтарылган. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The list holds nothing new. Nothing was changed.</source>
        <translation type="unfinished">Тизмеде жаңы эч нерсе жок. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Say first whether this is {name}, who is known here. Nothing was saved.</source>
        <translation type="unfinished">Адегенде бул ушул жерде белгилүү {name} экенин айтыңыз. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>Both are one record already: {name}. Nothing was changed.</source>
        <translation type="unfinished">Эки жазуу мурда эле бириктирилген: {name}. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Both are inside now ({numbers}): two people, or one written down twice. Check one of them out first.</source>
        <translation type="unfinished">Экөө тең азыр ичинде ({numbers}): эки адам же бирөө эки жолу жазылган. Адегенде бирөөсүнүн чыгышын белгилеңиз.</translation>
    </message>
    <message>
        <source>{number} was parted already. Nothing was changed.</source>
        <translation type="unfinished">{number} мурда эле бөлүнгөн. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>{name} was made one with somebody else since ({number}). Part that first; nothing was changed.</source>
        <translation type="unfinished">{name} ошондон бери башка жазуу менен бириктирилген ({number}). Адегенде аны бөлүңүз; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number. Nothing was saved.</source>
        <translation type="unfinished">«{text}» – телефон номери эмес. Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>The rules of the house set no period of keeping. Nothing was changed; set it under Rules first.</source>
        <translation type="unfinished">Эрежелерде сактоо мөөнөтү жок. Эч нерсе өзгөргөн жок; адегенде аны эрежелерде коюңуз.</translation>
    </message>
    <message>
        <source>Nobody’s period of keeping is over. Nothing was changed.</source>
        <translation type="unfinished">Эч кимдин сактоо мөөнөтү бүтө элек. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>There is no space left for a backup in {folder}. No half backup was left behind; the records and the earlier backups are safe. Free some space or choose another folder.</source>
        <translation type="unfinished">{folder} папкасында көчүрмөгө орун жок. Чала көчүрмө калган жок; жазуулар жана мурунку көчүрмөлөр бүтүн. Орун бошотуңуз же башка папканы тандаңыз.</translation>
    </message>
    <message>
        <source>No backup can be written into {folder}: it is not there, read-only, or was pulled out. The records and the earlier backups are safe. Put the disk or stick back, or choose another folder.</source>
        <translation type="unfinished">{folder} папкасына көчүрмө жазылбайт: ал жок, окуу үчүн гана же алынып коюлган. Жазуулар жана мурунку көчүрмөлөр бүтүн. Дискти же флешканы кайра салыңыз же башка папканы тандаңыз.</translation>
    </message>
    <message>
        <source>The backup {folder} does not hold: {what}. It will not be used; the store was not changed. Choose another backup, and tell IT.</source>
        <translation type="unfinished">{folder} көчүрмөсү жараксыз: {what}. Ал колдонулбайт; сактагыч өзгөргөн жок. Башка көчүрмөнү тандап, ИТге айтыңыз.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Nothing was changed. Choose the folder of one backup.</source>
        <translation type="unfinished">{folder} папкасында көчүрмө жок. Эч нерсе өзгөргөн жок. Бир көчүрмөнүн папкасын тандаңыз.</translation>
    </message>
    <message>
        <source>Restoring was interrupted and could not be finished now: {folder} cannot be written. The backup and the replaced store are both kept. Ask IT to restore the right to write, then start again.</source>
        <translation type="unfinished">Калыбына келтирүү үзүлүп, азыр бүткөрүлгөн жок: {folder} папкасына жазууга болбойт. Көчүрмө да, алмаштырылган сактагыч да бүтүн. ИТден жазуу укугун сурап, кайра баштаңыз.</translation>
    </message>
    <message>
        <source>This is no seal of Gatepost. Type or scan the whole line under “Seal” on the end-of-day sheet.</source>
        <translation type="unfinished">Бул Gatepost мөөрү эмес. Күндүн аягындагы барактагы «Мөөр» астындагы бүт сапты териңиз же окутуңуз.</translation>
    </message>
    <message>
        <source>The seal was not typed as it is printed: its last four signs do not fit. Compare it with the sheet, or scan its code.</source>
        <translation type="unfinished">Мөөр басылгандай терилген жок: акыркы төрт белги туура келбейт. Барак менен салыштырыңыз же кодун окутуңуз.</translation>
    </message>
    <message>
        <source>Nobody takes the sign-in or the role from themselves. Another administrator does that; nothing was saved.</source>
        <translation type="unfinished">Эч ким кирүүнү же ролду өзүнөн албайт. Муну башка администратор кылат; эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>The new password is the old one. Nothing was saved; choose another.</source>
        <translation type="unfinished">Жаңы сырсөз эскиси менен бирдей. Эч нерсе сакталган жок; башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>This password is guessed first: it is made of the user’s name, a known word, one sign or a row of keys. Nothing was saved. Take several words that do not belong together.</source>
        <translation type="unfinished">Мындай сырсөздү эң биринчи табышат: ал колдонуучунун атынан, белгилүү сөздөн, бир белгиден же баскычтар катарынан турат. Эч нерсе сакталган жок. Байланышпаган бир нече сөз алыңыз.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds at most {most} rows, and there are more. No file was written and the records are safe. Choose a shorter period, or write CSV.</source>
        <translation type="unfinished">Китептин барагына {most} саптан көп батпайт, ал саптар андан көп. Файл жазылган жок, жазуулар сакталды. Кыскараак мөөнөт тандаңыз же CSV жазыңыз.</translation>
    </message>
    <message>
        <source>This goes on and was not ticked, or has changed since: {kinds}. The shift stays open and nothing was changed. Look at it, tick it, and hand over again.</source>
        <translation type="unfinished">Бул бүткөн жок жана белгиленген эмес же андан бери өзгөрдү: {kinds}. Нөөмөт ачык калат, эч нерсе өзгөргөн жок. Караңыз, белгилеңиз жана кайра өткөрүп бериңиз.</translation>
    </message>
    <message>
        <source>No form {number} was ever printed here. Nothing was saved. Look at the number again; a form from elsewhere is registered as a visit with a note.</source>
        <translation type="unfinished">{number} бланкы бул жерде басылган эмес. Эч нерсе сакталган жок. Номерди дагы караңыз; башка жердин бланкы эскертүүсү бар жолугушуу катары катталат.</translation>
    </message>
    <message>
        <source>Form {number} is settled already ({state}). Nothing was saved. Look at the number again.</source>
        <translation type="unfinished">{number} бланкы жабылган ({state}). Эч нерсе сакталган жок. Номерди дагы караңыз.</translation>
    </message>
    <message>
        <source>{moment} cannot be: a visit begins after its form was printed, ends after it began, and not in the future. Nothing was saved and what was typed stays. Look at the times again.</source>
        <translation type="unfinished">{moment} болушу мүмкүн эмес: жолугушуу бланк басылгандан кийин башталат, башталгандан кийин бүтөт, келечекте эмес. Эч нерсе сакталган жок, терилгени калды. Убакытты дагы караңыз.</translation>
    </message>
    <message>
        <source>From 1 to {most} forms are printed at a time. Nothing was printed. Choose another number.</source>
        <translation type="unfinished">Бир жолу 1ден {most}ге чейин бланк басылат. Эч нерсе басылган жок. Башка сан тандаңыз.</translation>
    </message>
    <message>
        <source>The last day stands before the first one. Nothing was changed. Choose the days again.</source>
        <translation type="unfinished">Акыркы күн биринчисинен мурда. Эч нерсе өзгөргөн жок. Күндөрдү кайра тандаңыз.</translation>
    </message>
    <message>
        <source>{words} stands for nothing on this paper. The template was not saved and what was typed stays. Look at the shipped template for the words there are.</source>
        <translation type="unfinished">{words} бул кагазда эч нерсени билдирбейт. Үлгү сакталган жок, терилгени калды. Кандай сөздөр бар экенин баштапкы үлгүдөн караңыз.</translation>
    </message>
    <message>
        <source>The paper would lack {words}. The template was not saved and what was typed stays. Put it in where it belongs.</source>
        <translation type="unfinished">Кагазда {words} жетишпей калмак. Үлгү сакталган жок, терилгени калды. Аны ордуна коюңуз.</translation>
    </message>
    <message>
        <source>A template has at most {most} signs. It was not saved and what was typed stays. Leave large pictures out.</source>
        <translation type="unfinished">Үлгүдө {most} белгиден көп болбойт. Ал сакталган жок, терилгени калды. Чоң сүрөттөрдү алып салыңыз.</translation>
    </message>
    <message>
        <source>This file holds no set-up that can be used: look at “{place}”. Nothing was changed.</source>
        <translation type="unfinished">Бул файлда жарактуу орнотуу жок: «{place}» деген жерин караңыз. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The answers cannot be used: look at “{place}”. Nothing was set up; mend the file and start again.</source>
        <translation type="unfinished">Жоопторду колдонууга болбойт: «{place}» караңыз. Эч нерсе жөндөлгөн жок; файлды оңдоп, кайра баштаңыз.</translation>
    </message>
    <message>
        <source>{file} is not what was released: it was changed, cut off, or signed by somebody else. Do not install it; take it again from where it came.</source>
        <translation type="unfinished">{file} — чыгарылган нерсе эмес: өзгөртүлгөн, кесилген же башка бирөө кол койгон. Аны орнотпоңуз; келген жеринен кайра алыңыз.</translation>
    </message>
    <message>
        <source>There is no signature {file}. Copy it beside the package: both come from the same place.</source>
        <translation type="unfinished">{file} колу жок. Аны пакеттин жанына көчүрүңүз: экөө бир жерден алынат.</translation>
    </message>
    <message>
        <source>{file} holds no public key that can be used. Nothing was checked; name the release&apos;s key with --key.</source>
        <translation type="unfinished">{file} ичинде колдонууга боло турган ачык ачкыч жок. Эч нерсе текшерилген жок; чыгаруунун ачкычын --key менен көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. {hindrances} What was typed stays.</source>
        <translation type="unfinished">Азырынча эч нерсе сакталган жок. {hindrances} Терилгени калды.</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>The rules of the house are not confirmed: no limit is enforced.</source>
        <translation type="unfinished">Мекеменин эрежелери ырасталган эмес: чектөөлөр колдонулбайт.</translation>
    </message>
    <message>
        <source>Together with {number},
{name}</source>
        <translation type="unfinished">{number} менен бирге,
{name}</translation>
    </message>
    <message>
        <source>{relation}; no approved visitor</source>
        <translation type="unfinished">{relation}; уруксат алган келүүчү эмес</translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished">мөөнөтсүз</translation>
    </message>
    <message>
        <source>{relation}; approved visitor, {authority}, until {day}</source>
        <translation type="unfinished">{relation}; уруксат алган келүүчү, {authority}, {day} чейин</translation>
    </message>
    <message>
        <source>{kind}, {year}: {used} used, no limit set</source>
        <translation type="unfinished">{kind}, {year}: {used} колдонулган, чек коюлган эмес</translation>
    </message>
    <message>
        <source>{kind}, {year}: {used} of {norm} used, {left} left</source>
        <translation type="unfinished">{kind}, {year}: {norm} ичинен {used} колдонулган, {left} калды</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Кимге</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Түрү</translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished">Кирди</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Чейин</translation>
    </message>
    <message>
        <source>Pass {number}</source>
        <translation type="unfinished">Өткөрмө кагаз {number}</translation>
    </message>
    <message>
        <source>Belongings, receipt to {number}</source>
        <translation type="unfinished">Буюмдар, {number} тилкаты</translation>
    </message>
    <message>
        <source>Left (signature)</source>
        <translation type="unfinished">Тапшырды (колу)</translation>
    </message>
    <message>
        <source>Taken back (signature)</source>
        <translation type="unfinished">Алды (колу)</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Себептери</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Түшүндүрмө</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Кызматкер</translation>
    </message>
    <message>
        <source>You may complain about this refusal to the head of the institution, to the prosecutor or to the ombudsman.</source>
        <translation type="unfinished">Бул баш тартууга мекеменин башчысына, прокурорго же омбудсменге арызданууга болот.</translation>
    </message>
    <message>
        <source>Refusal {number}</source>
        <translation type="unfinished">Баш тартуу {number}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Колу</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номери</translation>
    </message>
    <message>
        <source>Inside on {time}: {count}</source>
        <translation type="unfinished">{time} карата ичинде: {count}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Жолугушуу</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Окуя</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Эмне болду</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">Эмне табылды</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">Саны</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Кайда</translation>
    </message>
    <message>
        <source>Witness {name}</source>
        <translation type="unfinished">Күбө {name}</translation>
    </message>
    <message>
        <source>Officer {name}</source>
        <translation type="unfinished">Кызматкер {name}</translation>
    </message>
    <message>
        <source>Seizure act {number}</source>
        <translation type="unfinished">Алып коюу актысы {number}</translation>
    </message>
    <message>
        <source>Counted anew from</source>
        <translation type="unfinished">Жаңыдан эсептелет</translation>
    </message>
    <message>
        <source>Application to hand over {number}</source>
        <translation type="unfinished">Өткөрмөгө арыз {number}</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished">Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Received by {name}</source>
        <translation type="unfinished">Кабыл алган: {name}</translation>
    </message>
    <message>
        <source>Second copy, for the sender</source>
        <translation type="unfinished">Экинчи нуска, жөнөтүүчү үчүн</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation type="unfinished">Дүмүрчөк {number}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Буюм</translation>
    </message>
    <message>
        <source>Not handed over from {number}</source>
        <translation type="unfinished">{number} ичинен тапшырылбаганы</translation>
    </message>
    <message>
        <source>Destruction act {number}</source>
        <translation type="unfinished">Жок кылуу актысы {number}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Буюмдар</translation>
    </message>
    <message>
        <source>Received, signature</source>
        <translation type="unfinished">Алды, колу</translation>
    </message>
    <message>
        <source>Hand-over sheet, {time}</source>
        <translation type="unfinished">Тапшыруу ведомосту, {time}</translation>
    </message>
    <message>
        <source>Kept: {number}</source>
        <translation type="unfinished">Сактоодо: {number}</translation>
    </message>
    <message>
        <source>Taken (name, signature)</source>
        <translation type="unfinished">Алды (аты, колу)</translation>
    </message>
    <message>
        <source>Sender&apos;s list</source>
        <translation type="unfinished">Тизме боюнча</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Табылды</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">Сап</translation>
    </message>
    <message>
        <source>The seal proves the register as it stood when this sheet was printed: whoever checks the store later types or scans it. Keep the signed sheet away from the computer.</source>
        <translation type="unfinished">Мөөр бул барак басылган учурдагы каттоону далилдейт: кийин текшергенде аны терет же окутат. Кол коюлган баракты компьютерден өзүнчө сактаңыз.</translation>
    </message>
    <message>
        <source>End of the day {day}</source>
        <translation type="unfinished">{day} күндүн аягы</translation>
    </message>
    <message>
        <source>Handed over (name, signature)</source>
        <translation type="unfinished">Тапшырды (аты, колу)</translation>
    </message>
    <message>
        <source>Taken over (name, signature)</source>
        <translation type="unfinished">Кабыл алды (аты, колу)</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished">Мөөр</translation>
    </message>
    <message>
        <source>Visit, written by hand: form {number}</source>
        <translation type="unfinished">Кол менен жазылган жолугушуу: {number} бланкы</translation>
    </message>
    <message>
        <source>Came in: date, time</source>
        <translation type="unfinished">Кирди: күнү, убактысы</translation>
    </message>
    <message>
        <source>Left: date, time</source>
        <translation type="unfinished">Чыкты: күнү, убактысы</translation>
    </message>
    <message>
        <source>Document: state, number</source>
        <translation type="unfinished">Документ: мамлекет, номер</translation>
    </message>
    <message>
        <source>Officer (name, signature)</source>
        <translation type="unfinished">Кызматкер (аты-жөнү, колу)</translation>
    </message>
    <message>
        <source>Journal of {day}</source>
        <translation type="unfinished">{day} журналы</translation>
    </message>
    <message>
        <source>Journal from {first} to {last}</source>
        <translation type="unfinished">{first} – {last} журналы</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation type="unfinished">Жазуу жок.</translation>
    </message>
    <message>
        <source>Lines in all: {counts}.</source>
        <translation type="unfinished">Баары болуп сап: {counts}.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Нөөмөт</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation type="unfinished">Нөөмөттө</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation type="unfinished">Кийинки нөөмөт эмнени билиши керек</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished">Ичинде</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation type="unfinished">Эмне уланат</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Канча</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Кайсылар</translation>
    </message>
    <message>
        <source>Signed with the password of {login} on {time}.</source>
        <translation type="unfinished">{login} сырсөзү менен кол коюлду, {time}.</translation>
    </message>
    <message>
        <source>Taken over by {name}</source>
        <translation type="unfinished">Кабыл алды: {name}</translation>
    </message>
    <message>
        <source>Hand-over of shift {number}</source>
        <translation type="unfinished">{number} нөөмөтүн өткөрүп берүү</translation>
    </message>
    <message>
        <source>Handed over by {name}</source>
        <translation type="unfinished">Өткөрүп берди: {name}</translation>
    </message>
</context>
<context>
    <name>PaperFormsPage</name>
    <message>
        <source>Why will {number} never be entered?</source>
        <translation type="unfinished">{number} эмнеге киргизилбейт?</translation>
    </message>
    <message>
        <source>Cross a form out</source>
        <translation type="unfinished">Бланкты чийип салуу</translation>
    </message>
    <message>
        <source>Forms for a power cut</source>
        <translation type="unfinished">Жарык өчкөндөгү бланктар</translation>
    </message>
    <message>
        <source>Printed now, filled in by hand while the computer is off, entered afterwards with their real times. Every number is accounted for: blank, entered or spoiled.</source>
        <translation type="unfinished">Алдын ала басылат, компьютер өчүк кезде кол менен толтурулат, кийин чыныгы убактысы менен киргизилет. Ар бир номер эсепте: таза, киргизилген же бузулган.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">Бланктар</translation>
    </message>
    <message>
        <source>Number and print</source>
        <translation type="unfinished">Номерлеп басуу</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation type="unfinished">Кайра басуу…</translation>
    </message>
    <message>
        <source>Cross out…</source>
        <translation type="unfinished">Чийип салуу…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished">Канча</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished">Басылды</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished">Эмне болду</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Ким</translation>
    </message>
    <message>
        <source>Forms {first} to {last} are numbered.</source>
        <translation type="unfinished">{first} – {last} бланктары номерленди.</translation>
    </message>
    <message>
        <source>Form {number} is crossed out.</source>
        <translation type="unfinished">{number} бланкы чийилип салынды.</translation>
    </message>
    <message>
        <source>{form} is entered as visit {number} of {time}.</source>
        <translation type="unfinished">{form} {number} жолугушуусу катары киргизилди, {time}.</translation>
    </message>
    <message>
        <source>At the gate this would have stood against it: {hindrances}</source>
        <translation type="unfinished">КӨПтө буга тоскоол болмок: {hindrances}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Басма формалар</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation type="unfinished">Бардык тилдерге</translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished">Үлгү</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Үчүн</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Өлчөмү</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сактоо</translation>
    </message>
    <message>
        <source>The shipped one</source>
        <translation type="unfinished">Баштапкысы</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation type="unfinished">Көрүнүшү</translation>
    </message>
    <message>
        <source>Print this sample…</source>
        <translation type="unfinished">Үлгүнү басуу…</translation>
    </message>
    <message>
        <source>Words that stand for something here: {words}</source>
        <translation type="unfinished">Бул жерде мааниси бар сөздөр: {words}</translation>
    </message>
    <message>
        <source>The paper “{name}” is saved.</source>
        <translation type="unfinished">«{name}» кагазы сакталды.</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Sender says</source>
        <translation type="unfinished">Тизме боюнча</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Табылды</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Эмне</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Буюмдар</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Кызматкер</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation type="unfinished">Эмне кылынды</translation>
    </message>
    <message>
        <source>Inspect  ·  F5</source>
        <translation type="unfinished">Текшерүү  ·  F5</translation>
    </message>
    <message>
        <source>Store…</source>
        <translation type="unfinished">Сактоого…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Тапшыруу</translation>
    </message>
    <message>
        <source>Looked into again</source>
        <translation type="unfinished">Кайра текшерилди</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Дагы</translation>
    </message>
    <message>
        <source>Return to the sender…</source>
        <translation type="unfinished">Жөнөтүүчүгө кайтаруу…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished">Баш тартуу…</translation>
    </message>
    <message>
        <source>Take away by act…</source>
        <translation type="unfinished">Акт менен алып коюу…</translation>
    </message>
    <message>
        <source>Destroy by act…</source>
        <translation type="unfinished">Акт менен жок кылуу…</translation>
    </message>
    <message>
        <source>History of the prisoner</source>
        <translation type="unfinished">Соттолгондун тарыхы</translation>
    </message>
    <message>
        <source>Annul: written by mistake…</source>
        <translation type="unfinished">Жокко чыгаруу: жаңылыш жазылган…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Басып чыгаруу</translation>
    </message>
    <message>
        <source>Application with the list, two copies</source>
        <translation type="unfinished">Тизмеси менен арыз, эки нуска</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Дүмүрчөк</translation>
    </message>
    <message>
        <source>Label for the bag</source>
        <translation type="unfinished">Баштыкка энбелги</translation>
    </message>
    <message>
        <source>What is not handed over, and why</source>
        <translation type="unfinished">Эмне тапшырылган жок жана эмнеге</translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished">Акт</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>Accepted in spite of</source>
        <translation type="unfinished">Карабастан кабыл алынды</translation>
    </message>
    <message>
        <source>Annulled by {names}: {reason}</source>
        <translation type="unfinished">Жокко чыгаргандар {names}: {reason}</translation>
    </message>
    <message>
        <source>Drawn for another check: look into it once more before it is handed over.</source>
        <translation type="unfinished">Кайра текшерүүгө тандалды: берүүдөн мурда дагы бир жолу караңыз.</translation>
    </message>
    <message>
        <source>The prisoner is not here: {status}.</source>
        <translation type="unfinished">Соттолгон бул жерде жок: {status}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">баары</translation>
    </message>
    <message>
        <source>History of this parcel</source>
        <translation type="unfinished">Бул посылканын тарыхы</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished">Оңдоо…</translation>
    </message>
    <message>
        <source>Reason, act, signature</source>
        <translation type="unfinished">Себеби, акт, кол</translation>
    </message>
</context>
<context>
    <name>ParcelDeeds</name>
    <message>
        <source>{number} is corrected.</source>
        <translation type="unfinished">{number}: оңдолду.</translation>
    </message>
    <message>
        <source>{number} is inspected.</source>
        <translation type="unfinished">{number}: текшерилди.</translation>
    </message>
    <message>
        <source>{number} was looked into again.</source>
        <translation type="unfinished">{number}: кайра текшерилди.</translation>
    </message>
    <message>
        <source>Two people annul {number}: you, and another one who signs in here and says why.</source>
        <translation type="unfinished">{number} жазуусун эки киши жокко чыгарат: сиз жана бул жерде кирип, себебин айткан экинчи адам.</translation>
    </message>
    <message>
        <source>{number} is annulled; it stays in the register.</source>
        <translation type="unfinished">{number}: жокко чыгарылды; журналда калат.</translation>
    </message>
    <message>
        <source>{number} is received for {name}.</source>
        <translation type="unfinished">{number}: {name} үчүн кабыл алынды.</translation>
    </message>
    <message>
        <source>Print list in two copies and label</source>
        <translation type="unfinished">Басып чыгаруу: эки нуска тизме жана этикетка</translation>
    </message>
    <message>
        <source>{number}: {state}.</source>
        <translation type="unfinished">{number}: {state}.</translation>
    </message>
    <message>
        <source>Handed over and signed for: {numbers}.</source>
        <translation type="unfinished">Кол койдуруп тапшырылды: {numbers}.</translation>
    </message>
</context>
<context>
    <name>ParcelKindsTable</name>
    <message>
        <source>Kinds of parcel</source>
        <translation type="unfinished">Өткөрмөлөрдүн түрлөрү</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Кабыл алынат</translation>
    </message>
    <message>
        <source>Counts in the year</source>
        <translation type="unfinished">Жылдык эсепте</translation>
    </message>
    <message>
        <source>Also under a restriction</source>
        <translation type="unfinished">Тыюу салууда да</translation>
    </message>
    <message>
        <source>At most, grams</source>
        <translation type="unfinished">Эң көп, грамм</translation>
    </message>
    <message>
        <source>Stored, days</source>
        <translation type="unfinished">Сактоо, күн</translation>
    </message>
</context>
<context>
    <name>ParcelRulesPage</name>
    <message>
        <source>Rules of parcels</source>
        <translation type="unfinished">Өткөрмөлөрдүн эрежелери</translation>
    </message>
    <message>
        <source>Numbers a year by regime and conditions stand on the page Rules. An empty cell says nothing: then no limit is enforced. Confirming brings all rules of the house into force as they stand.</source>
        <translation type="unfinished">Режим жана шарттар боюнча жылдык сан «Эрежелер» бетинде. Бош уяча эч нерсени билдирбейт: анда чек жок. Ырастоо мекеменин бардык эрежелерин кандай болсо ошондой күчүнө киргизет.</translation>
    </message>
    <message>
        <source>One in how many is drawn for another check (0: none)</source>
        <translation type="unfinished">Канчадан бири кайра текшерилет (0: эч бири)</translation>
    </message>
    <message>
        <source>Catalogue of items</source>
        <translation type="unfinished">Буюмдардын тизмеги</translation>
    </message>
    <message>
        <source>Confirm: these rules hold here</source>
        <translation type="unfinished">Ырастоо: эрежелер күчүндө</translation>
    </message>
    <message>
        <source>The rules are confirmed and in force.</source>
        <translation type="unfinished">Эрежелер ырасталды жана күчүндө.</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>“{text}” was read. Nothing here matches it; nothing was changed.</source>
        <translation type="unfinished">«{text}» окулду. Бул жерде ага дал келгени жок; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>the parcel that is being received</source>
        <translation type="unfinished">кабыл алынып жаткан өткөрмө</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished">Таштап кетүү</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished">Эмне көрсөтүлгөн</translation>
    </message>
    <message>
        <source>received on a day</source>
        <translation type="unfinished">бир күндө кабыл алынган</translation>
    </message>
    <message>
        <source>Any number  ·  Ctrl+F</source>
        <translation type="unfinished">Каалаган номер  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Find by any number</source>
        <translation type="unfinished">Каалаган номер боюнча табуу</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished">Өткөрмөлөр</translation>
    </message>
    <message>
        <source>Receive a packet or parcel  ·  Ctrl+N</source>
        <translation type="unfinished">Өткөрмөнү же посылканы кабыл алуу  ·  Ctrl+N</translation>
    </message>
    <message>
        <source>Hand over, label after label  ·  F6</source>
        <translation type="unfinished">Тапшыруу, энбелги артынан энбелги  ·  F6</translation>
    </message>
    <message>
        <source>Scan a postal number, a receipt or a label, and the parcel opens by itself.</source>
        <translation type="unfinished">Почта номерин, дүмүрчөктү же энбелгини сканерлеңиз — өткөрмө өзү ачылат.</translation>
    </message>
    <message>
        <source>here: {count}</source>
        <translation type="unfinished">бул жерде: {count}</translation>
    </message>
    <message>
        <source>No parcel has the number “{text}”.</source>
        <translation type="unfinished">«{text}» номерлүү өткөрмө же посылка жок.</translation>
    </message>
    <message>
        <source>No scale is set. An administrator sets one on the page Admin.</source>
        <translation type="unfinished">Тараза коюлган эмес. Администратор аны «Админ» бетинде коёт.</translation>
    </message>
    <message>
        <source>the parcel that is corrected</source>
        <translation type="unfinished">оңдолуп жаткан посылка</translation>
    </message>
    <message>
        <source>What stands in the form is not saved yet. Save or cancel it first, or leave it.</source>
        <translation type="unfinished">Формага жазылганы али сакталган жок. Адегенде сактаңыз же жокко чыгарыңыз, болбосо таштап кетиңиз.</translation>
    </message>
    <message>
        <source>Nothing on the watchlists waits for a decision about this sender.</source>
        <translation type="unfinished">Бул жөнөтүүчү боюнча издөө тизмелеринде чечиле элек эч нерсе жок.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished">Сырсөз тандоо</translation>
    </message>
    <message>
        <source>At least {least} characters; several words that do not belong together are best.</source>
        <translation type="unfinished">Кеминде {least} белги; бири-бирине байланышпаган бир нече сөз эң жакшы.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation type="unfinished">Мурунку сырсөз</translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished">Жаңы сырсөз</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation type="unfinished">Сырсөз дагы бир жолу</translation>
    </message>
    <message>
        <source>Save the password</source>
        <translation type="unfinished">Сырсөздү сактоо</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>History of {name}</source>
        <translation type="unfinished">Тарыхы: {name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Тарыхы</translation>
    </message>
    <message>
        <source>Visits: {visits} · refusals: {refusals} · incidents: {incidents} · restrictions: {restrictions}</source>
        <translation type="unfinished">Жолугушуулар: {visits} · баш тартуулар: {refusals} · окуялар: {incidents} · тыюулар: {restrictions}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Чыпка</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Эмне</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished">Ким менен</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Чоо-жайы</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Кызматкер</translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished">ичинде</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation type="unfinished">жокко чыгарылды</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Жолугушуу</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Киргизилбегендер</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished">Окуя</translation>
    </message>
    <message>
        <source>lifted: {reason}</source>
        <translation type="unfinished">алынган: {reason}</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished">Тыюу</translation>
    </message>
    <message>
        <source>parcels: {parcels} · documents: {documents} · kept things: {things}</source>
        <translation type="unfinished">өткөрмө: {parcels} · документ: {documents} · сактоодогу буюм: {things}</translation>
    </message>
    <message>
        <source>closed letter</source>
        <translation type="unfinished">жабык кат</translation>
    </message>
    <message>
        <source>given to {name}</source>
        <translation type="unfinished">берилди: {name}</translation>
    </message>
</context>
<context>
    <name>PastOpener</name>
    <message>
        <source>{name} has not been here before.</source>
        <translation type="unfinished">{name} бул жерде мурда болгон эмес.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Аты же номери</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Табылды</translation>
    </message>
    <message>
        <source>Nobody was found for “{query}”.</source>
        <translation type="unfinished">«{query}» боюнча эч ким табылган жок.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
</context>
<context>
    <name>PortraitCorner</name>
    <message>
        <source>Portrait  ·  F7</source>
        <translation type="unfinished">Портрет  ·  F7</translation>
    </message>
</context>
<context>
    <name>PortraitDialog</name>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">Портрет</translation>
    </message>
    <message>
        <source>Take  ·  Enter</source>
        <translation type="unfinished">Тартуу  ·  Enter</translation>
    </message>
    <message>
        <source>Again  ·  Backspace</source>
        <translation type="unfinished">Кайра  ·  Backspace</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished">Жокко чыгаруу  ·  Esc</translation>
    </message>
    <message>
        <source>Mouse or arrow keys move the frame; wheel, + and − change its size.</source>
        <translation type="unfinished">Чычкан же жебелер алкакты жылдырат; дөңгөлөк, + жана − өлчөмүн өзгөртөт.</translation>
    </message>
    <message>
        <source>Keep  ·  Enter</source>
        <translation type="unfinished">Калтыруу  ·  Enter</translation>
    </message>
</context>
<context>
    <name>PortraitFrame</name>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">Портрет</translation>
    </message>
    <message>
        <source>No portrait</source>
        <translation type="unfinished">Портрет жок</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A prison that does not exist</source>
        <translation type="unfinished">Жок мекеме</translation>
    </message>
    <message>
        <source>1. Register a visit</source>
        <translation type="unfinished">1. Жолугушууну каттоо</translation>
    </message>
    <message>
        <source>2. Let a visitor out</source>
        <translation type="unfinished">2. Келүүчүнү чыгаруу</translation>
    </message>
    <message>
        <source>3. Refuse something in a parcel</source>
        <translation type="unfinished">3. Өткөрмөдөгү буюмдан баш тартуу</translation>
    </message>
    <message>
        <source>4. Hand over the shift</source>
        <translation type="unfinished">4. Нөөмөттү тапшыруу</translation>
    </message>
    <message>
        <source>Scan a document: choose a passport under “Documents to scan”. Its fields are filled. Choose the prisoner (type УЧ-001, Enter), what the visitor is to them, and save with Enter.</source>
        <translation type="unfinished">Документти окутуңуз: «Окутула турган документтер» менюсунан паспортту тандаңыз. Талаалар өзү толот. Соттолгонду тандаңыз (УЧ-001 деп териңиз, Enter), келүүчү ага ким экенин көрсөтүп, Enter менен сактаңыз.</translation>
    </message>
    <message>
        <source>Scan the same document again: the check-out opens. Compare the person with the card, and press Enter.</source>
        <translation type="unfinished">Ошол эле документти дагы окутуңуз: чыгуу ачылат. Кишини карточка менен салыштырып, Enter басыңыз.</translation>
    </message>
    <message>
        <source>On Parcels (Ctrl+3) open one that waits, press F5, and put some of an item under “kept back” with a reason. Finish with Ctrl+Enter.</source>
        <translation type="unfinished">«Өткөрмөлөр» барагында (Ctrl+3) күтүп турганын ачып, F5 басыңыз да, буюмдун бир бөлүгүн «кармалды» деген жерге себеби менен жазыңыз. Ctrl+Enter менен бүтүрүңүз.</translation>
    </message>
    <message>
        <source>On Shift (Ctrl+6) open a shift, then tick everything that goes on and hand over. The next one signs as {login} with the password {password}.</source>
        <translation type="unfinished">«Нөөмөт» барагында (Ctrl+6) нөөмөттү ачыңыз, анан уланып жаткандын баарын белгилеп тапшырыңыз. Кийинкиси {login} болуп, {password} сырсөзү менен кол коёт.</translation>
    </message>
    <message>
        <source>A passport of somebody who has been here</source>
        <translation type="unfinished">Мурда келген кишинин паспорту</translation>
    </message>
    <message>
        <source>An identity card of somebody who has been here</source>
        <translation type="unfinished">Мурда келген кишинин ID-картасы</translation>
    </message>
    <message>
        <source>A passport of somebody new</source>
        <translation type="unfinished">Жаңы кишинин паспорту</translation>
    </message>
    <message>
        <source>A passport that has expired</source>
        <translation type="unfinished">Мөөнөтү өткөн паспорт</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>PRACTICE</source>
        <translation type="unfinished">МАШЫГУУ</translation>
    </message>
    <message>
        <source>Nobody here exists. Password: {password}</source>
        <translation type="unfinished">Бул жердегилердин баары ойдон чыгарылган. Сырсөз: {password}</translation>
    </message>
    <message>
        <source>Documents to scan</source>
        <translation type="unfinished">Окутула турган документтер</translation>
    </message>
    <message>
        <source>Lessons  ·  {keys}</source>
        <translation type="unfinished">Сабактар  ·  {keys}</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished">Башынан баштоо</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation type="unfinished">Бүтүрүү</translation>
    </message>
</context>
<context>
    <name>PrisonerForm</name>
    <message>
        <source>New prisoner</source>
        <translation type="unfinished">Жаңы соттолгон</translation>
    </message>
    <message>
        <source>Add prisoner  ·  Enter</source>
        <translation type="unfinished">Соттолгонду кошуу  ·  Enter</translation>
    </message>
    <message>
        <source>Back to the visit  ·  Esc</source>
        <translation type="unfinished">Жолугушууга кайтуу  ·  Esc</translation>
    </message>
</context>
<context>
    <name>PrisonerPicker</name>
    <message>
        <source>Add “{query}” as a new prisoner…</source>
        <translation type="unfinished">«{query}» жаңы соттолгон катары кошуу…</translation>
    </message>
</context>
<context>
    <name>PrisonersPage</name>
    <message>
        <source>Name or register number</source>
        <translation type="unfinished">Аты же каттоо номери</translation>
    </message>
    <message>
        <source>Find a prisoner</source>
        <translation type="unfinished">Соттолгонду табуу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>Prisoners</source>
        <translation type="unfinished">Соттолгондор</translation>
    </message>
    <message>
        <source>New prisoner</source>
        <translation type="unfinished">Жаңы соттолгон</translation>
    </message>
    <message>
        <source>Save the prisoner</source>
        <translation type="unfinished">Сактоо</translation>
    </message>
    <message>
        <source>Prisoner’s record</source>
        <translation type="unfinished">Соттолгондун карточкасы</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>{name}, register number {number}, is saved.</source>
        <translation type="unfinished">{name}, каттоо номери {number}: сакталды.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номери</translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished">Тарыхы…</translation>
    </message>
    <message>
        <source>Take a list over</source>
        <translation type="unfinished">Тизмени кабыл алуу</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished">Тизмелер</translation>
    </message>
    <message>
        <source>{number}: {added} new, {changed} changed, {gone} gone, {left_out} left out.</source>
        <translation type="unfinished">{number}: жаңы {added}, өзгөргөн {changed}, чыккан {gone}, калтырылган {left_out}.</translation>
    </message>
    <message>
        <source>Take a list over…</source>
        <translation type="unfinished">Тизмени кабыл алуу…</translation>
    </message>
    <message>
        <source>Lists taken over…</source>
        <translation type="unfinished">Алынган тизмелер…</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Stop checking</source>
        <translation type="unfinished">Текшерүүнү токтотуу</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished">Текшерилүүдө…</translation>
    </message>
    <message>
        <source>Seal of a signed sheet (scan or type; may stay empty)</source>
        <translation type="unfinished">Кол коюлган барактын мөөрү (окутуу же терүү; бош калса болот)</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished">Баарын текшерүү</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished">Далил</translation>
    </message>
    <message>
        <source>Checking… {count}</source>
        <translation type="unfinished">Текшерилүүдө… {count}</translation>
    </message>
    <message>
        <source>{count} entries lost names when somebody’s time of keeping was over.</source>
        <translation type="unfinished">{count} жазуудан сактоо мөөнөтү бүткөндө аттар алынган.</translation>
    </message>
    <message>
        <source>Not everything holds. Keep the store as it is and tell IT.</source>
        <translation type="unfinished">Баары туура келбейт. Сактагычты кандай болсо ошондой калтырып, ИТге айтыңыз.</translation>
    </message>
    <message>
        <source>Proves that nothing was altered behind the journal’s back; the seal of a signed sheet proves the journal.</source>
        <translation type="unfinished">Журналдын артынан эч нерсе өзгөртүлбөгөнүн далилдейт; кол коюлган барактын мөөрү журналды далилдейт.</translation>
    </message>
</context>
<context>
    <name>ReceivingForm</name>
    <message>
        <source>“{query}” has not sent before: take the name…</source>
        <translation type="unfinished">«{query}» мурда жөнөткөн эмес: атын алуу…</translation>
    </message>
    <message>
        <source>Scan the document, or type a name</source>
        <translation type="unfinished">Документти сканерлеңиз же атын жазыңыз</translation>
    </message>
    <message>
        <source>Weight of the whole, kg</source>
        <translation type="unfinished">Жалпы салмагы, кг</translation>
    </message>
    <message>
        <source>for example 4,5</source>
        <translation type="unfinished">мисалы 4,5</translation>
    </message>
    <message>
        <source>Weigh  ·  F8</source>
        <translation type="unfinished">Таразалоо  ·  F8</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished">Кабыл алуу</translation>
    </message>
    <message>
        <source>Receive  ·  Ctrl+Enter</source>
        <translation type="unfinished">Кабыл алуу  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished">Жокко чыгаруу  ·  Esc</translation>
    </message>
    <message>
        <source>{item}: {where}</source>
        <translation type="unfinished">{item}: {where}</translation>
    </message>
    <message>
        <source>{name} · {address}</source>
        <translation type="unfinished">{name} · {address}</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation type="unfinished">{number} оңдоо</translation>
    </message>
    <message>
        <source>Correct  ·  Ctrl+Enter</source>
        <translation type="unfinished">Оңдоо  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">Эмне үчүн оңдолот</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Refuse a visit</source>
        <translation type="unfinished">Жолугушуудан баш тартуу</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Түшүндүрмө</translation>
    </message>
    <message>
        <source>{name} is not let in, because:</source>
        <translation type="unfinished">{name} киргизилбейт, себептери:</translation>
    </message>
    <message>
        <source>Refuse  ·  Ctrl+Enter</source>
        <translation type="unfinished">Баш тартуу  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Write the report</source>
        <translation type="unfinished">Отчётту жазуу</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Отчёттор</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Көрсөтүү</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation type="unfinished">Отчёттун жүрүшү</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Басуу…</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation type="unfinished">Сап: {count}</translation>
    </message>
    <message>
        <source>The first {count} lines; files have all.</source>
        <translation type="unfinished">Алгачкы {count} сап; файлдарда баары.</translation>
    </message>
    <message>
        <source>{file} is written: {rows} lines.</source>
        <translation type="unfinished">{file} жазылды: сап {rows}.</translation>
    </message>
    <message>
        <source>{rows} lines are on their way to the printer.</source>
        <translation type="unfinished">Принтерге жөнөтүлгөн сап: {rows}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished">Камдык көчүрмөнү калыбына келтирүү</translation>
    </message>
    <message>
        <source>No backup lies beside the store. Choose another folder or a stick.</source>
        <translation type="unfinished">Сактагычтын жанында көчүрмө жок. Башка папканы же флешканы тандаңыз.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation type="unfinished">Камдык көчүрмөлөрдүн папкасы</translation>
    </message>
    <message>
        <source>Every page of {name} is being checked …</source>
        <translation type="unfinished">{name} ар бир барагы текшерилүүдө …</translation>
    </message>
    <message>
        <source>The store is being restored …</source>
        <translation type="unfinished">Сактагыч калыбына келтирилүүдө …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Another folder or stick…</source>
        <translation type="unfinished">Башка папка же флешка…</translation>
    </message>
    <message>
        <source>Empty: the recovery key instead of a password.</source>
        <translation type="unfinished">Бош: сырсөздүн ордуна калыбына келтирүү ачкычы.</translation>
    </message>
    <message>
        <source>Of the day of the backup; a duty officer’s or administrator’s.</source>
        <translation type="unfinished">Көчүрмө жасалган күндөгү; кезметчинин же администратордун.</translation>
    </message>
    <message>
        <source>Password or recovery key</source>
        <translation type="unfinished">Сырсөз же калыбына келтирүү ачкычы</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished">Ичин кароо</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">Калыбына келтирүү</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
    <message>
        <source>The backup is whole: {visits} visits, {parcels} parcels, {persons} visitors, {entries} entries.</source>
        <translation type="unfinished">Көчүрмө бүтүн: жолугушуу {visits}, берүү {parcels}, зыяратчы {persons}, журнал жазуусу {entries}.</translation>
    </message>
    <message>
        <source>The store itself does not open; it will be kept as it is, in a folder of its own.</source>
        <translation type="unfinished">Сактагычтын өзү ачылбайт; ал өзүнчө папкада кандай болсо ошондой сакталат.</translation>
    </message>
    <message>
        <source>The store has {count} entries more, which will not be in it; it is kept in a folder of its own.</source>
        <translation type="unfinished">Сактагычта {count} жазуу көбүрөөк, алар бул жерде болбойт; ал өзүнчө папкада сакталат.</translation>
    </message>
    <message>
        <source>⚠ The store’s journal does not go on from this backup: they are of two histories.</source>
        <translation type="unfinished">⚠ Сактагычтын журналы бул көчүрмөнү улантпайт: булар эки башка тарых.</translation>
    </message>
</context>
<context>
    <name>RestrictionsPage</name>
    <message>
        <source>By which order, or why, is {number} lifted?</source>
        <translation type="unfinished">{number} кайсы буйрук менен же эмне үчүн алынат?</translation>
    </message>
    <message>
        <source>Lift a restriction</source>
        <translation type="unfinished">Тыюуну алып салуу</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation type="unfinished">Тыюулар</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Чыпка</translation>
    </message>
    <message>
        <source>Enter or a double click lifts a restriction.</source>
        <translation type="unfinished">Enter же эки жолу басуу тыюуну алат.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номери</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Түрү</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation type="unfinished">Соттолгон</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Буйрук</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Себеби</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>New restriction</source>
        <translation type="unfinished">Жаңы тыюу</translation>
    </message>
    <message>
        <source>Empty where it has no end</source>
        <translation type="unfinished">Бош — мөөнөтсүз</translation>
    </message>
    <message>
        <source>Make the restriction</source>
        <translation type="unfinished">Тыюуну киргизүү</translation>
    </message>
    <message>
        <source>A visitor, a prisoner, or both: then it holds for just these two.</source>
        <translation type="unfinished">Келүүчү, соттолгон же экөө тең: анда ушул экөөнө гана.</translation>
    </message>
    <message>
        <source>in force: {count}</source>
        <translation type="unfinished">күчүндө: {count}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished">мөөнөтсүз</translation>
    </message>
    <message>
        <source>lifted: {reason}</source>
        <translation type="unfinished">алынган: {reason}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished">күчүндө</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation type="unfinished">күчүндө эмес</translation>
    </message>
    <message>
        <source>Restriction {number} is made.</source>
        <translation type="unfinished">{number} тыюусу киргизилди.</translation>
    </message>
    <message>
        <source>Restriction {number} is lifted.</source>
        <translation type="unfinished">{number} тыюусу алынды.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Мезгили</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>{count} people are taken out of the records for good. A second person signs in for it.</source>
        <translation type="unfinished">Жазуулардан биротоло чыгарылуучу адамдар: {count}. Бул үчүн экинчи адам кирет.</translation>
    </message>
    <message>
        <source>Personal data whose time is over</source>
        <translation type="unfinished">Мөөнөтү бүткөн жеке маалыматтар</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation type="unfinished">Акыркы жазуу</translation>
    </message>
    <message>
        <source>People whose time of keeping is over</source>
        <translation type="unfinished">Сактоо мөөнөтү бүткөн адамдар</translation>
    </message>
    <message>
        <source>Names, numbers, birth dates, documents, telephones, notes, portraits and photos are emptied, in the journal too; visits and the rest stay and are counted. The journal’s chain holds. This cannot be taken back, and older backups still hold the names.</source>
        <translation type="unfinished">Аттар, номерлер, туулган күндөр, документтер, телефондор, эскертүүлөр, портреттер жана сүрөттөр өчүрүлөт, журналда да; жолугушуулар жана калганы сакталып эсептелет. Журналдын чынжыры сакталат. Муну кайтаруу мүмкүн эмес, эски көчүрмөлөрдө аттар кала берет.</translation>
    </message>
    <message>
        <source>Take them out of the records…</source>
        <translation type="unfinished">Аларды жазуулардан чыгаруу…</translation>
    </message>
    <message>
        <source>The rules set no period of keeping: nobody is ever taken out. Set it under Rules.</source>
        <translation type="unfinished">Эрежелерде сактоо мөөнөтү жок: эч ким чыгарылбайт. Аны эрежелерде коюңуз.</translation>
    </message>
    <message>
        <source>Kept for {years} years: {count} people have no record since {day}.</source>
        <translation type="unfinished">Сактоо мөөнөтү, жыл: {years}. {day} күнүнөн бери жазуусу жок адамдар: {count}.</translation>
    </message>
    <message>
        <source>{people} people are out of the records; {rows} rows and {entries} entries of the journal lost names.</source>
        <translation type="unfinished">Чыгарылган адам: {people}; аттары өчүрүлгөн саптар: {rows}, журналдын жазуулары: {entries}.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Import rules</source>
        <translation type="unfinished">Эрежелерди жүктөө</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Эрежелер</translation>
    </message>
    <message>
        <source>The file is shown here. Compare it, then confirm it to bring it into force.</source>
        <translation type="unfinished">Файл ушул жерде көрсөтүлдү. Салыштырып, күчүнө кирсин үчүн ырастаңыз.</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation type="unfinished">Эрежелерди чыгаруу</translation>
    </message>
    <message>
        <source>The rules are written to {file}.</source>
        <translation type="unfinished">Эрежелер {file} файлына жазылды.</translation>
    </message>
    <message>
        <source>Source: law, order, number and date</source>
        <translation type="unfinished">Булагы: мыйзам, буйрук, номери жана күнү</translation>
    </message>
    <message>
        <source>Valid from (year-month-day)</source>
        <translation type="unfinished">Күчүндө (жыл-ай-күн) баштап</translation>
    </message>
    <message>
        <source>Valid until (empty: no end)</source>
        <translation type="unfinished">Чейин (бош: мөөнөтсүз)</translation>
    </message>
    <message>
        <source>An adult is, in years</source>
        <translation type="unfinished">Чоң киши, жаштан</translation>
    </message>
    <message>
        <source>Visitors at once, at most</source>
        <translation type="unfinished">Бир убакта келүүчү, көп дегенде</translation>
    </message>
    <message>
        <source>Lockers</source>
        <translation type="unfinished">Уячалар</translation>
    </message>
    <message>
        <source>Kinds of visit</source>
        <translation type="unfinished">Жолугушуунун түрлөрү</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation type="unfinished">Мекеменин эрежелери</translation>
    </message>
    <message>
        <source>An empty cell says nothing: then no limit is enforced.</source>
        <translation type="unfinished">Бош уяча: чектөө жок.</translation>
    </message>
    <message>
        <source>Confirm: these rules hold here</source>
        <translation type="unfinished">Ырастоо: эрежелер күчүндө</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished">Жүктөө…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished">Чыгаруу…</translation>
    </message>
    <message>
        <source>In force, confirmed by {name}.</source>
        <translation type="unfinished">Күчүндө, ырастаган {name}.</translation>
    </message>
    <message>
        <source>Not confirmed: these rules are shown, but nobody is refused by them.</source>
        <translation type="unfinished">Ырасталган эмес: эрежелер көрсөтүлөт, бирок алар боюнча эч кимге баш тартылбайт.</translation>
    </message>
    <message>
        <source>The rules are confirmed and in force.</source>
        <translation type="unfinished">Эрежелер ырасталды жана күчүндө.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Сеанстар</translation>
    </message>
    <message>
        <source>Days: 1 Monday to 7 Sunday. A kind without sessions may be booked at any time.</source>
        <translation type="unfinished">Күндөр: 1 дүйшөмбү … 7 жекшемби. Сеансы жок түрдү каалаган убакытка жазса болот.</translation>
    </message>
    <message>
        <source>Visits and parcels a year</source>
        <translation type="unfinished">Жылына жолугушуу жана өткөрмө</translation>
    </message>
    <message>
        <source>Keep personal data, years</source>
        <translation type="unfinished">Жеке маалыматты сактоо, жыл</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Ready to scan</source>
        <translation type="unfinished">Окууга даяр</translation>
    </message>
    <message>
        <source>Put a passport or ID card on the reader, or drop a photo on the window.</source>
        <translation type="unfinished">Паспортту же ID-картаны окугучка коюңуз же сүрөттү терезеге таштаңыз.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">Окулууда…</translation>
    </message>
    <message>
        <source>{format} · {issuer}</source>
        <translation type="unfinished">{format} · {issuer}</translation>
    </message>
    <message>
        <source>{held} of {all} check digits hold</source>
        <translation type="unfinished">Дал келген текшерүү цифралары: {all} ичинен {held}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished">Окулду</translation>
    </message>
    <message>
        <source>History  ·  F3</source>
        <translation type="unfinished">Тарыхы  ·  F3</translation>
    </message>
    <message>
        <source>Incident…  ·  F4</source>
        <translation type="unfinished">Окуя…  ·  F4</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>the clipboard’s picture</source>
        <translation type="unfinished">алмашуу буфериндеги сүрөт</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Тинтүү</translation>
    </message>
    <message>
        <source>Any part of a name in any script, or any number</source>
        <translation type="unfinished">Аттын каалаган бөлүгү каалаган жазууда же каалаган номер</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Эмне</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Аты же номери</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Чоо-жайы</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Табылды</translation>
    </message>
    <message>
        <source>Nothing and nobody was found for “{query}”.</source>
        <translation type="unfinished">«{query}» боюнча эч ким жана эч нерсе табылган жок.</translation>
    </message>
    <message>
        <source>Enter opens it, arrows choose, Esc closes.</source>
        <translation type="unfinished">Enter ачат, жебелер тандайт, Esc жабат.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Жолугушуу</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Another person signs in</source>
        <translation type="unfinished">Экинчи киши кирет</translation>
    </message>
    <message>
        <source>Sign in and allow</source>
        <translation type="unfinished">Кирүү жана уруксат берүү</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
</context>
<context>
    <name>SessionsTable</name>
    <message>
        <source>From</source>
        <translation type="unfinished">Баштап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Чейин</translation>
    </message>
    <message>
        <source>Kinds of visit</source>
        <translation type="unfinished">Жолугушуунун түрлөрү</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлмө</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Орундар</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Күндөр</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>Take a set-up</source>
        <translation type="unfinished">Орнотууну алуу</translation>
    </message>
    <message>
        <source>This would change here. The name of this post stays. Rules that come with it are in force from then on: take them only if you have compared them with the law.</source>
        <translation type="unfinished">Бул жерде ушулар өзгөрөт. Посттун аты калат. Файлдагы эрежелер дароо күчүнө кирет: мыйзам менен салыштырсаңыз гана алыңыз.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished">Жөндөө</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Бул жерде</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished">Файлда</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">Эмне өзгөрөт</translation>
    </message>
    <message>
        <source>Set this post up like that</source>
        <translation type="unfinished">Бул постту ушундай орнотуу</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished">Жокко чыгаруу  ·  Esc</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Making the encrypted store…</source>
        <translation type="unfinished">Шифрленген сактагыч түзүлүүдө…</translation>
    </message>
    <message>
        <source>Use the example: {name}</source>
        <translation type="unfinished">Мисалды алуу: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Кийинки</translation>
    </message>
    <message>
        <source>Set up this gate post · 1 of 3</source>
        <translation type="unfinished">Өткөрүү пунктун жөндөө · 1/3</translation>
    </message>
    <message>
        <source>These settings can be changed later by an administrator.</source>
        <translation type="unfinished">Бул жөндөөлөрдү администратор кийин өзгөртө алат.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Сиздин атыңыз</translation>
    </message>
    <message>
        <source>Letters, digits, dot and hyphen.</source>
        <translation type="unfinished">Тамгалар, цифралар, чекит жана дефис.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation type="unfinished">Кеминде {least} белги.</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation type="unfinished">Сырсөз дагы бир жолу</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation type="unfinished">Сактагычты түзүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артка</translation>
    </message>
    <message>
        <source>First administrator · 2 of 3</source>
        <translation type="unfinished">Биринчи администратор · 2/3</translation>
    </message>
    <message>
        <source>The administrator adds the other users. There is no default password.</source>
        <translation type="unfinished">Башка колдонуучуларды администратор кошот. Алдын ала берилген сырсөз жок.</translation>
    </message>
    <message>
        <source>Print the recovery key…</source>
        <translation type="unfinished">Калыбына келтирүү ачкычын басып чыгаруу…</translation>
    </message>
    <message>
        <source>I have printed it or written it down, and it will be kept in the safe.</source>
        <translation type="unfinished">Аны басып чыгардым же жазып алдым, ал сейфте сакталат.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Бүттү</translation>
    </message>
    <message>
        <source>Recovery key · 3 of 3</source>
        <translation type="unfinished">Калыбына келтирүү ачкычы · 3/3</translation>
    </message>
    <message>
        <source>This key opens the store when every password is forgotten. It is shown only now and kept nowhere. Without it and without a password nobody can read the register again.</source>
        <translation type="unfinished">Бул ачкыч бардык сырсөз унутулганда сактагычты ачат. Ал азыр гана көрсөтүлөт жана эч жерде сакталбайт. Ансыз жана сырсөзсүз журналды эч ким окуй албайт.</translation>
    </message>
    <message>
        <source>Gatepost recovery key: {name}</source>
        <translation type="unfinished">Gatepost калыбына келтирүү ачкычы: {name}</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe. Whoever holds it and the computer can read the whole register.</source>
        <translation type="unfinished">Бул баракты сейфте сактаңыз. Ал жана компьютер кимде болсо, бүт журналды окуй алат.</translation>
    </message>
    <message>
        <source>To use it, choose “Forgotten password” in the sign-in window.</source>
        <translation type="unfinished">Колдонуу үчүн кирүү терезесинен «Сырсөз унутулду» тандаңыз.</translation>
    </message>
    <message>
        <source>A gate post that was lost: restore a backup…</source>
        <translation type="unfinished">Пост жоголгон: көчүрмөнү калыбына келтирүү…</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Тандаңыз…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Visits on this day: {count}</source>
        <translation type="unfinished">Ушул күнкү жолугушуулар: {count}</translation>
    </message>
    <message>
        <source>Print the sheet with the seal…</source>
        <translation type="unfinished">Мөөрлүү баракты басып чыгаруу…</translation>
    </message>
    <message>
        <source>The journal is on its way to the printer.</source>
        <translation type="unfinished">Журнал принтерге жөнөтүлдү.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">Папка</translation>
    </message>
    <message>
        <source>Make the day’s files  ·  Ctrl+E</source>
        <translation type="unfinished">Күндүн файлдарын түзүү  ·  Ctrl+E</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation type="unfinished">Файлдарды түзүүнүн жүрүшү</translation>
    </message>
    <message>
        <source>Print the journal…</source>
        <translation type="unfinished">Журналды басуу…</translation>
    </message>
    <message>
        <source>End of the day: CSV, workbook and journal</source>
        <translation type="unfinished">Күндүн аягы: CSV, Excel китеби жана журнал</translation>
    </message>
    <message>
        <source>Where the day’s folder is made</source>
        <translation type="unfinished">Күндүн папкасы кайда түзүлөт</translation>
    </message>
    <message>
        <source>{file}
SHA-256: {hash}</source>
        <translation type="unfinished">{file}
SHA-256: {hash}</translation>
    </message>
    <message>
        <source>The day’s files are made: {files} files, {rows} lines.</source>
        <translation type="unfinished">Күндүн файлдары түзүлдү: файл {files}, сап {rows}.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>= the same</source>
        <translation type="unfinished">= бирдей</translation>
    </message>
    <message>
        <source>≈ nearly</source>
        <translation type="unfinished">≈ дээрлик</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation type="unfinished">≠ айырмаланат</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Opening the store…</source>
        <translation type="unfinished">Сактагыч ачылууда…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Кирүү</translation>
    </message>
    <message>
        <source>Forgotten password: use the recovery key</source>
        <translation type="unfinished">Сырсөз унутулду: калыбына келтирүү ачкычын колдонуу</translation>
    </message>
    <message>
        <source>New password with the recovery key</source>
        <translation type="unfinished">Калыбына келтирүү ачкычы менен жаңы сырсөз</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished">Калыбына келтирүү ачкычы</translation>
    </message>
    <message>
        <source>Thirty signs from the sheet.</source>
        <translation type="unfinished">Барактагы отуз белги.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished">Жаңы сырсөз</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation type="unfinished">Сырсөз дагы бир жолу</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation type="unfinished">Сырсөздү коюп, кирүү</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Артка</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished">Көчүрмөнү калыбына келтирүү…</translation>
    </message>
    <message>
        <source>A year of invented people is being made: {done} of {of} days</source>
        <translation type="unfinished">Ойдон чыгарылган жыл түзүлүүдө: {of} күндөн {done}</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished">Ойдон чыгарылган адамдар менен машыгуу</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Reader: keyboard</source>
        <translation type="unfinished">Окугуч: клавиатура</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation type="unfinished">Ичинде: {count}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished">туташкан</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished">туташкан эмес</translation>
    </message>
    <message>
        <source>Reader: keyboard, {port} {state}</source>
        <translation type="unfinished">Окугуч: клавиатура, {port} {state}</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation type="unfinished">Издөө  ·  Ctrl+K</translation>
    </message>
    <message>
        <source>Backup: …</source>
        <translation type="unfinished">Көчүрмө: …</translation>
    </message>
    <message>
        <source>Backup: {when}</source>
        <translation type="unfinished">Көчүрмө: {when}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished">азырынча жок</translation>
    </message>
    <message>
        <source> · second: {when}</source>
        <translation type="unfinished"> · экинчиси: {when}</translation>
    </message>
    <message>
        <source>Choose another password</source>
        <translation type="unfinished">Башка сырсөз тандоо</translation>
    </message>
    <message>
        <source>Lock  ·  Ctrl+L</source>
        <translation type="unfinished">Кулпу  ·  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the window, or let another officer in; what is being typed is kept</source>
        <translation type="unfinished">Терезени кулпулоо же башка кызматкерди киргизүү; терилген сакталат</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Чыгуу</translation>
    </message>
    <message>
        <source>Look  ·  F2</source>
        <translation type="unfinished">Көрүнүш  ·  F2</translation>
    </message>
    <message>
        <source>Language, light or night, size of type: for you alone</source>
        <translation type="unfinished">Тил, күн же түн, ариптин өлчөмү: сиз үчүн гана</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Жарык</translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished">Түнкү</translation>
    </message>
    <message>
        <source>Type {size} %</source>
        <translation type="unfinished">Арип {size} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тил</translation>
    </message>
    <message>
        <source>Light or night</source>
        <translation type="unfinished">Күн же түн</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation type="unfinished">Ариптин өлчөмү</translation>
    </message>
</context>
<context>
    <name>TakenListsDialog</name>
    <message>
        <source>Lists that were taken over</source>
        <translation type="unfinished">Кабыл алынган тизмелер</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation type="unfinished">Тизме эмне үчүн кайтарылат</translation>
    </message>
    <message>
        <source>Take the chosen list back</source>
        <translation type="unfinished">Тандалган тизмени кайтаруу</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Кызматкер</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Кайтарылды</translation>
    </message>
    <message>
        <source>{number} is taken back: {count} prisoners are what they were before.</source>
        <translation type="unfinished">{number} кайтарылды; мурунку абалына келген жазуулар: {count}.</translation>
    </message>
    <message>
        <source>Left alone, because they were changed or visited since ({count}): {names}.</source>
        <translation type="unfinished">Тийилген жок, анткени ошондон бери өзгөртүлгөн же келишкен ({count}): {names}.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation type="unfinished">Эмне жасалды</translation>
    </message>
    <message>
        <source>new {added}, changed {changed}, gone {gone}, left out {left_out}</source>
        <translation type="unfinished">жаңы {added}, өзгөргөн {changed}, чыккан {gone}, калтырылган {left_out}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Recovery key: </source>
        <translation type="unfinished">Калыбына келтирүү ачкычы: </translation>
    </message>
    <message>
        <source>Restored. The replaced store is kept in {folder}</source>
        <translation type="unfinished">Калыбына келтирилди. Алмаштырылган сактагыч {folder} ичинде сакталды</translation>
    </message>
    <message>
        <source>{folder}: {made} UTC, {size} bytes, {counts}</source>
        <translation type="unfinished">{folder}: {made} UTC, байт: {size}, {counts}</translation>
    </message>
    <message>
        <source>The backup is whole. The last it knows of:</source>
        <translation type="unfinished">Көчүрмө бүтүн. Андагы акыркы жазуулар:</translation>
    </message>
    <message>
        <source>The store itself does not open; it is kept as it is.</source>
        <translation type="unfinished">Сактагычтын өзү ачылбайт; ал турган боюнча сакталат.</translation>
    </message>
    <message>
        <source>The store has {count} entries more; it is kept as it is.</source>
        <translation type="unfinished">Сактагычта {count} жазуу көбүрөөк; ал турган боюнча сакталат.</translation>
    </message>
    <message>
        <source>The store&apos;s journal does not go on from this backup: they are of two histories.</source>
        <translation type="unfinished">Сактагычтын журналы бул көчүрмөнү улантпайт: булар эки башка тарых.</translation>
    </message>
    <message>
        <source>{file} is genuine. SHA-256 {sha256}</source>
        <translation type="unfinished">{file}: чыныгы. SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished">Сырсөз: </translation>
    </message>
    <message>
        <source>User: </source>
        <translation type="unfinished">Колдонуучу: </translation>
    </message>
    <message>
        <source>Several people were found: name one by its ID.</source>
        <translation type="unfinished">Бир нече адам табылды: бирөөнү жазуунун номери менен көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation type="unfinished">Эч ким табылган жок.</translation>
    </message>
    <message>
        <source>#{id}: {name}, born {birth_date}, personal number {pin}</source>
        <translation type="unfinished">#{id}: {name}, туулган күнү {birth_date}, жеке номери {pin}</translation>
    </message>
    <message>
        <source>{file}: all that is held on {name}, SHA-256 {sha256}</source>
        <translation type="unfinished">{file}: {name} жөнүндө сакталгандын баары, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>the file: {count} pages, and the links between tables</source>
        <translation type="unfinished">файл: {count} барак жана таблицалардын байланыштары</translation>
    </message>
    <message>
        <source>the journal&apos;s chain: {count} entries</source>
        <translation type="unfinished">журналдын чынжыры: {count} жазуу</translation>
    </message>
    <message>
        <source>the records by the journal: {count} rows</source>
        <translation type="unfinished">журнал боюнча жазуулар: {count} сап</translation>
    </message>
    <message>
        <source>numbers without gaps: {count}</source>
        <translation type="unfinished">үзгүлтүксүз номерлер: {count}</translation>
    </message>
    <message>
        <source>seals on paper: {count}</source>
        <translation type="unfinished">кагаздагы мөөрлөр: {count}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished">туура</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation type="unfinished">БУЗУЛГАН</translation>
    </message>
    <message>
        <source>The store holds: {count} entries, head {head}</source>
        <translation type="unfinished">Сактагыч бүтүн: {count} жазуу, башы {head}</translation>
    </message>
    <message>
        <source>The store does NOT hold: {count} entries, head {head}</source>
        <translation type="unfinished">Сактагыч БУЗУЛГАН: {count} жазуу, башы {head}</translation>
    </message>
    <message>
        <source>{file}: {count} rows, SHA-256 {sha256}</source>
        <translation type="unfinished">{file}: {count} сап, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>{count} entries lost names when somebody&apos;s time of keeping was over.</source>
        <translation type="unfinished">Кимдир бирөөнүн сактоо мөөнөтү бүткөндүктөн {count} жазуудан аттар өчүрүлдү.</translation>
    </message>
    <message>
        <source>verified {count} journal entries: they hold</source>
        <translation type="unfinished">журналдын {count} жазуусу текшерилди: баары туура</translation>
    </message>
    <message>
        <source>verified {count} journal entries: BROKEN</source>
        <translation type="unfinished">журналдын {count} жазуусу текшерилди: БУЗУЛГАН</translation>
    </message>
    <message>
        <source>made a store in {folder} (user {login}, password in {file})</source>
        <translation type="unfinished">сактагыч {folder} ичинде түзүлдү (колдонуучу {login}, сырсөз {file} файлында)</translation>
    </message>
    <message>
        <source>a document opened {what} instead of a new visit</source>
        <translation type="unfinished">документ жаңы жолугушуунун ордуна {what} ачты</translation>
    </message>
    <message>
        <source>{number} {name}: inside</source>
        <translation type="unfinished">{number} {name}: ичинде</translation>
    </message>
    <message>
        <source>{number} {name}: left</source>
        <translation type="unfinished">{number} {name}: чыкты</translation>
    </message>
    <message>
        <source>exported {count} rows to {file}, SHA-256 {sha256}</source>
        <translation type="unfinished">{file} файлына {count} сап чыгарылды, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Password for {login}: </source>
        <translation type="unfinished">{login} үчүн сырсөз: </translation>
    </message>
    <message>
        <source>{facility} is set up in {folder}; its first user is {login}.</source>
        <translation type="unfinished">{facility}: пост {folder} ичинде орнотулду; биринчи колдонуучу — {login}.</translation>
    </message>
    <message>
        <source>The recovery key is in {file}. Print it, lock the sheet away, and destroy the file.</source>
        <translation type="unfinished">Калыбына келтирүү ачкычы {file} файлында. Аны басып чыгарып, баракты бекитип коюп, файлды жок кылыңыз.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>New user</source>
        <translation type="unfinished">Жаңы колдонуучу</translation>
    </message>
    <message>
        <source>{name} can sign in now, and chooses a password of their own first.</source>
        <translation type="unfinished">{name} кире алат жана адегенде өз сырсөзүн тандайт.</translation>
    </message>
    <message>
        <source>{name} is saved. It counts at the next sign-in.</source>
        <translation type="unfinished">{name}: сакталды. Кийинки кирүүдөн баштап жарактуу.</translation>
    </message>
    <message>
        <source>{name} has a new password, and chooses another one at the next sign-in.</source>
        <translation type="unfinished">{name} жаңы сырсөз алды; кийинки кирүүдө башкасын тандайт.</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more. What they did keeps their name.</source>
        <translation type="unfinished">{name} мындан ары кире албайт. Жасаганы ушул ат менен калат.</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation type="unfinished">Жаңы калыбына келтирүү ачкычы</translation>
    </message>
    <message>
        <source>The sheet in the safe will open nothing any more. Your own password:</source>
        <translation type="unfinished">Сейфтеги барак мындан ары эч нерсе ачпайт. Өз сырсөзүңүз:</translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished">Колдонуучу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Ролу</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished">Кирүү</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Колдонуучулар</translation>
    </message>
    <message>
        <source>Enter or a double click opens a user.</source>
        <translation type="unfinished">Enter же кош чыкылдатуу колдонуучуну ачат.</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation type="unfinished">Жаңы калыбына келтирүү ачкычы…</translation>
    </message>
    <message>
        <source>First password</source>
        <translation type="unfinished">Биринчи сырсөз</translation>
    </message>
    <message>
        <source>The user chooses another one.</source>
        <translation type="unfinished">Колдонуучу башкасын тандайт.</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation type="unfinished">Өзүңүздүн сырсөзүңүз</translation>
    </message>
    <message>
        <source>Asked for where a password is set.</source>
        <translation type="unfinished">Сырсөз коюлганда суралат.</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished">Колдонуучу кошуу</translation>
    </message>
    <message>
        <source>Save name and role</source>
        <translation type="unfinished">Атын жана ролун сактоо</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished">Сырсөз коюу</translation>
    </message>
    <message>
        <source>Take the sign-in away</source>
        <translation type="unfinished">Кирүүдөн ажыратуу</translation>
    </message>
    <message>
        <source>Another new user</source>
        <translation type="unfinished">Дагы бир жаңысы</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation type="unfinished">ажыратылган</translation>
    </message>
    <message>
        <source>first password</source>
        <translation type="unfinished">биринчи сырсөз</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ооба</translation>
    </message>
    <message>
        <source>Gatepost recovery key: {name}</source>
        <translation type="unfinished">Gatepost калыбына келтирүү ачкычы: {name}</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe. The sheet before it opens nothing any more: destroy it.</source>
        <translation type="unfinished">Бул баракты сейфте сактаңыз. Мурунку барак мындан ары эч нерсе ачпайт: аны жок кылыңыз.</translation>
    </message>
    <message>
        <source>The new recovery key is {key}. It is shown only now.</source>
        <translation type="unfinished">Жаңы калыбына келтирүү ачкычы: {key}. Ал азыр гана көрсөтүлөт.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>admitted</source>
        <translation type="unfinished">киргизилди</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation type="unfinished">чыкты</translation>
    </message>
    <message>
        <source>extended</source>
        <translation type="unfinished">узартылды</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">кабыл алынды</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation type="unfinished">текшерилди</translation>
    </message>
    <message>
        <source>looked into again</source>
        <translation type="unfinished">кайра текшерилди</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation type="unfinished">сканерленди</translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished">сактоодо</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">тапшырылды</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished">баш тартылды</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">кайтарылды</translation>
    </message>
    <message>
        <source>taken away by act</source>
        <translation type="unfinished">акт менен алып коюлду</translation>
    </message>
    <message>
        <source>destroyed by act</source>
        <translation type="unfinished">акт менен жок кылынды</translation>
    </message>
    <message>
        <source>registered</source>
        <translation type="unfinished">катталды</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished">өткөрүлдү</translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished">жооп берилди</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation type="unfinished">кабыл алынды</translation>
    </message>
    <message>
        <source>given out</source>
        <translation type="unfinished">берилди</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished">оңдолду</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation type="unfinished">жокко чыгарылды</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Ким</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Эмне</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Өзгөргөнү</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Себеби</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation type="unfinished">Аны менен эмне болгон</translation>
    </message>
    <message>
        <source>entered from a form</source>
        <translation type="unfinished">бланктан киргизилди</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation type="unfinished">киргизилген жок</translation>
    </message>
    <message>
        <source>scan kept</source>
        <translation type="unfinished">рентген сүрөтү сакталды</translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished">жазылган</translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation type="unfinished">жазылуу жокко чыгарылды</translation>
    </message>
    <message>
        <source>days blocked</source>
        <translation type="unfinished">күндөр жабылды</translation>
    </message>
    <message>
        <source>contact written</source>
        <translation type="unfinished">байланыш жазылды</translation>
    </message>
    <message>
        <source>visitor approved</source>
        <translation type="unfinished">келүүчүгө уруксат берилди</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation type="unfinished">уруксат кайтарылып алынды</translation>
    </message>
    <message>
        <source>visitor added</source>
        <translation type="unfinished">келүүчү киргизилди</translation>
    </message>
    <message>
        <source>telephone changed</source>
        <translation type="unfinished">телефон өзгөртүлдү</translation>
    </message>
    <message>
        <source>two records made one</source>
        <translation type="unfinished">эки жазуу бириктирилди</translation>
    </message>
    <message>
        <source>records parted again</source>
        <translation type="unfinished">жазуулар кайра ажыратылды</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation type="unfinished">башка-башка адамдар деп таанылды</translation>
    </message>
    <message>
        <source>all data of a person written out</source>
        <translation type="unfinished">адамдын бардык маалыматы берилди</translation>
    </message>
    <message>
        <source>expired persons anonymised</source>
        <translation type="unfinished">мөөнөтү өткөн маалымат жашырылды</translation>
    </message>
    <message>
        <source>prisoner added</source>
        <translation type="unfinished">соттолгон киргизилди</translation>
    </message>
    <message>
        <source>prisoner changed</source>
        <translation type="unfinished">соттолгондун маалыматы өзгөртүлдү</translation>
    </message>
    <message>
        <source>list of prisoners taken over</source>
        <translation type="unfinished">соттолгондордун тизмеси жүктөлдү</translation>
    </message>
    <message>
        <source>list of prisoners taken back</source>
        <translation type="unfinished">соттолгондордун тизмеси кайтарылды</translation>
    </message>
    <message>
        <source>restriction made</source>
        <translation type="unfinished">чектөө киргизилди</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation type="unfinished">чектөө алынды</translation>
    </message>
    <message>
        <source>watchlist loaded</source>
        <translation type="unfinished">издөө тизмеси жүктөлдү</translation>
    </message>
    <message>
        <source>watchlist withdrawn</source>
        <translation type="unfinished">издөө тизмеси кайтарылды</translation>
    </message>
    <message>
        <source>possible match decided</source>
        <translation type="unfinished">дал келүү каралды</translation>
    </message>
    <message>
        <source>incident written</source>
        <translation type="unfinished">окуя жазылды</translation>
    </message>
    <message>
        <source>shift opened</source>
        <translation type="unfinished">нөөмөт ачылды</translation>
    </message>
    <message>
        <source>shift handed over</source>
        <translation type="unfinished">нөөмөт өткөрүлдү</translation>
    </message>
    <message>
        <source>end of day written</source>
        <translation type="unfinished">күндүк чыгаруу жазылды</translation>
    </message>
    <message>
        <source>report written</source>
        <translation type="unfinished">отчёт жазылды</translation>
    </message>
    <message>
        <source>forms for a power cut printed</source>
        <translation type="unfinished">жарык өчкөндө толтурулуучу бланктар басылды</translation>
    </message>
    <message>
        <source>form spoiled</source>
        <translation type="unfinished">бланк бузулду</translation>
    </message>
    <message>
        <source>rules confirmed</source>
        <translation type="unfinished">эрежелер бекитилди</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation type="unfinished">жөндөөлөр өзгөртүлдү</translation>
    </message>
    <message>
        <source>words of a paper changed</source>
        <translation type="unfinished">кагаздын тексти өзгөртүлдү</translation>
    </message>
    <message>
        <source>set-up taken over</source>
        <translation type="unfinished">жөндөөлөр файлдан алынды</translation>
    </message>
    <message>
        <source>user added</source>
        <translation type="unfinished">колдонуучу кошулду</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation type="unfinished">колдонуучу өзгөртүлдү</translation>
    </message>
    <message>
        <source>user retired</source>
        <translation type="unfinished">колдонуучу өчүрүлдү</translation>
    </message>
    <message>
        <source>password set by an administrator</source>
        <translation type="unfinished">сырсөздү администратор койду</translation>
    </message>
    <message>
        <source>password reset with the recovery key</source>
        <translation type="unfinished">сырсөз калыбына келтирүү ачкычы менен жаңыртылды</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation type="unfinished">сырсөз өзгөртүлдү</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished">кирди</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished">чыкты</translation>
    </message>
    <message>
        <source>took over at the window</source>
        <translation type="unfinished">терезеде алмашты</translation>
    </message>
    <message>
        <source>window locked</source>
        <translation type="unfinished">терезе кулпуланды</translation>
    </message>
    <message>
        <source>recovery key renewed</source>
        <translation type="unfinished">калыбына келтирүү ачкычы жаңыртылды</translation>
    </message>
    <message>
        <source>register created</source>
        <translation type="unfinished">реестр түзүлдү</translation>
    </message>
    <message>
        <source>register restored from a backup</source>
        <translation type="unfinished">реестр көчүрмөдөн калыбына келтирилди</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation type="unfinished">камдык көчүрмө жасалды</translation>
    </message>
    <message>
        <source>clock confirmed</source>
        <translation type="unfinished">убакыт ырасталды</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>What happened to {number}</source>
        <translation type="unfinished">{number} менен эмне болгон</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Visitor without a readable document</source>
        <translation type="unfinished">Документи окулбаган келүүчү</translation>
    </message>
    <message>
        <source>Save visit  ·  Enter</source>
        <translation type="unfinished">Сактоо  ·  Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves from any field</source>
        <translation type="unfinished">Ctrl+Enter каалаган талаадан сактайт</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation type="unfinished">Жокко чыгаруу  ·  Esc</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Known visitor</source>
        <translation type="unfinished">Белгилүү келүүчү</translation>
    </message>
    <message>
        <source>First visit here</source>
        <translation type="unfinished">Бул жерге биринчи келиши</translation>
    </message>
    <message>
        <source>Known visitor · last visit {day} to {prisoner}</source>
        <translation type="unfinished">Белгилүү келүүчү · акыркы жолугушуу {day}, {prisoner}</translation>
    </message>
    <message>
        <source>Refuse…  ·  F6</source>
        <translation type="unfinished">Баш тартуу…  ·  F6</translation>
    </message>
    <message>
        <source>behind glass</source>
        <translation type="unfinished">айнек аркылуу</translation>
    </message>
    <message>
        <source>Expected at {time} ({number})</source>
        <translation type="unfinished">Саат {time} күтүлөт ({number})</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Visit {number}</source>
        <translation type="unfinished">{number} жолугушуусу</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished">Эмне үчүн оңдолот</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">Оңдоо</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation type="unfinished">Жокко чыгаруу…</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation type="unfinished">Жабуу  ·  Esc</translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished">ичинде</translation>
    </message>
    <message>
        <source>To {prisoner}, {kind}, {relation} · {day}, {arrived} – {left}</source>
        <translation type="unfinished">Кимге: {prisoner}, {kind}, {relation} · {day}, {arrived} – {left}</translation>
    </message>
    <message>
        <source>Let pass by {name}: {reason} ({what})</source>
        <translation type="unfinished">Өткөргөн {name}: {reason} ({what})</translation>
    </message>
    <message>
        <source>Annulled by {first} and {second}: {reason}</source>
        <translation type="unfinished">Жокко чыгаргандар {first} жана {second}: {reason}</translation>
    </message>
    <message>
        <source>This visitor…</source>
        <translation type="unfinished">Бул келүүчү…</translation>
    </message>
    <message>
        <source>This prisoner…</source>
        <translation type="unfinished">Бул соттолгон…</translation>
    </message>
    <message>
        <source>Search by {name}: {result}</source>
        <translation type="unfinished">Тинтүү, {name}: {result}</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>New visitor</source>
        <translation type="unfinished">Жаңы келүүчү</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished">Паспорт</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation type="unfinished">ID-карта</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished">Туулгандыгы тууралуу күбөлүк</translation>
    </message>
    <message>
        <source>The document may be added when they come; a scan then finds this visitor by name and birth date.</source>
        <translation type="unfinished">Документти келгенде кошсо болот: сканер келүүчүнү аты жана туулган күнү боюнча табат.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation type="unfinished">Жазуу</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
</context>
<context>
    <name>VisitorPanel</name>
    <message>
        <source>born {day}</source>
        <translation type="unfinished">туулган күнү {day}</translation>
    </message>
    <message>
        <source>earlier: {names}</source>
        <translation type="unfinished">мурда: {names}</translation>
    </message>
    <message>
        <source>Choose a visitor on the left.</source>
        <translation type="unfinished">Сол жактан келүүчүнү тандаңыз.</translation>
    </message>
    <message>
        <source>Save the telephone</source>
        <translation type="unfinished">Телефонду сактоо</translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished">Тарыхы…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Түрү</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Себеби</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Record made one with this</source>
        <translation type="unfinished">Ушуну менен бириктирилген жазуу</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Качан</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation type="unfinished">Бөлүндү</translation>
    </message>
    <message>
        <source>May be the same person: Enter compares</source>
        <translation type="unfinished">Балким ошол эле адам: Enter салыштырат</translation>
    </message>
    <message>
        <source>Made one</source>
        <translation type="unfinished">Бириктирилген жазуулар</translation>
    </message>
    <message>
        <source>Part the chosen one again…</source>
        <translation type="unfinished">Тандалганды бөлүү…</translation>
    </message>
    <message>
        <source>All that is held…</source>
        <translation type="unfinished">Баары…</translation>
    </message>
    <message>
        <source>Writes everything that is held on this person into one file to hand over</source>
        <translation type="unfinished">Бул адам тууралуу сакталгандын баарын берүү үчүн бир файлга жазат</translation>
    </message>
    <message>
        <source>Documents: Enter shows the page</source>
        <translation type="unfinished">Документтер: Enter баракты көрсөтөт</translation>
    </message>
</context>
<context>
    <name>VisitorPicker</name>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Write “{query}” down as a new visitor…</source>
        <translation type="unfinished">«{query}» жаңы келүүчү катары жазуу…</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Looking through all records …</source>
        <translation type="unfinished">Бардык жазуулар каралууда…</translation>
    </message>
    <message>
        <source>Why are {kept} and {merged} two people?</source>
        <translation type="unfinished">{kept} жана {merged} эмне үчүн эки адам?</translation>
    </message>
    <message>
        <source>Part the records</source>
        <translation type="unfinished">Жазууларды бөлүү</translation>
    </message>
    <message>
        <source>Name, document, personal number or telephone</source>
        <translation type="unfinished">Аты, документи, жеке номери же телефону</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation type="unfinished">Келүүчүнү табуу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Аты</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished">Келүүчүлөр</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Жазуу</translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished">жана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Себеби</translation>
    </message>
    <message>
        <source>Records that may have been made twice</source>
        <translation type="unfinished">Балким эки жолу жазылгандар</translation>
    </message>
    <message>
        <source>Records made twice?</source>
        <translation type="unfinished">Эки жолу жазылганбы?</translation>
    </message>
    <message>
        <source>Nobody was found for “{query}”.</source>
        <translation type="unfinished">«{query}» боюнча эч ким табылган жок.</translation>
    </message>
    <message>
        <source>{count} pairs may be one person: Enter compares.</source>
        <translation type="unfinished">Бир адам болушу мүмкүн болгон жуптар: {count}. Enter салыштырат.</translation>
    </message>
    <message>
        <source>No records were found that may have been made twice.</source>
        <translation type="unfinished">Эки жолу жазылган жазуулар табылган жок.</translation>
    </message>
    <message>
        <source>A duty officer or administrator decides whether records are one person.</source>
        <translation type="unfinished">Бир адамбы же жокпу – нөөмөтчү же администратор чечет.</translation>
    </message>
    <message>
        <source>{number}: the records of {name} are one now.</source>
        <translation type="unfinished">{number}: жазуулар бириктирилди: {name}.</translation>
    </message>
    <message>
        <source>Remembered: these are two people.</source>
        <translation type="unfinished">Эске алынды: булар эки адам.</translation>
    </message>
    <message>
        <source>{number} is parted: each record has what was its own.</source>
        <translation type="unfinished">{number} бөлүндү: ар бир жазууда өзүнүкү.</translation>
    </message>
    <message>
        <source>The telephone of {name} is saved.</source>
        <translation type="unfinished">Телефон сакталды: {name}.</translation>
    </message>
    <message>
        <source>All that is held on {name}</source>
        <translation type="unfinished">Адам тууралуу сакталгандын баары: {name}</translation>
    </message>
    <message>
        <source>{file} holds everything about this person. SHA-256 {hash}</source>
        <translation type="unfinished">{file} файлында бул адам тууралуу баары бар. SHA-256 {hash}</translation>
    </message>
    <message>
        <source>No picture of {number} is kept: it was typed, or read by a reader that takes no pictures.</source>
        <translation type="unfinished">{number} документинин сүрөтү сакталган эмес: ал кол менен киргизилген же сүрөт тартпаган окугуч менен окулган.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits of the day</source>
        <translation type="unfinished">Күндүн жолугушуулары</translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation type="unfinished">Чыпка  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Чыпка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation type="unfinished">Соттолгон</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Түрү</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished">Тууганчылыгы</translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished">Кирди</translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished">Чыкты</translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished">ичинде</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished">Кызматкер</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation type="unfinished">Жолугушуулар: {count}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished">Белгилер</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation type="unfinished">жокко чыгарылды</translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished">өзгөчө учур</translation>
    </message>
    <message>
        <source>Visit {number} is corrected.</source>
        <translation type="unfinished">{number} жолугушуусу оңдолду.</translation>
    </message>
    <message>
        <source>Two people annul visit {number}: you, and another one who signs in here and says why.</source>
        <translation type="unfinished">{number} жолугушуусун эки киши жокко чыгарат: сиз жана бул жерге кирип, себебин айткан башка киши.</translation>
    </message>
    <message>
        <source>Visit {number} is annulled; it stays in the register.</source>
        <translation type="unfinished">{number} жолугушуусу жокко чыгарылды; ал журналда калат.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Себептери</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Түшүндүрмө</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished">Убакыты</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Киргизилбегендер</translation>
    </message>
    <message>
        <source>Refusals: {count}</source>
        <translation type="unfinished">Баш тартуулар: {count}</translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished">Акт</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Эмне</translation>
    </message>
    <message>
        <source>Enter or a double click opens an incident.</source>
        <translation type="unfinished">Enter же кош чыкылдатуу окуяны ачат.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">Окуялар</translation>
    </message>
    <message>
        <source>Incidents: {count}</source>
        <translation type="unfinished">Окуялар: {count}</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>May be on a list</source>
        <translation type="unfinished">Балким тизмеде бар</translation>
    </message>
    <message>
        <source>May be on the list “{name}”</source>
        <translation type="unfinished">Балким «{name}» тизмесинде бар</translation>
    </message>
    <message>
        <source>Compare the person at the window with the list. The answer is remembered.</source>
        <translation type="unfinished">Терезедеги адамды тизме менен салыштырыңыз. Жооп эске алынат.</translation>
    </message>
    <message>
        <source>At the window</source>
        <translation type="unfinished">Терезеде</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished">Тизмеде</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation type="unfinished">Артка  ·  Esc</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished">Башка адам</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished">Ошол эле адам</translation>
    </message>
</context>
<context>
    <name>WatchlistsPage</name>
    <message>
        <source>Load a list</source>
        <translation type="unfinished">Тизмени жүктөө</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished">Тизмелер</translation>
    </message>
    <message>
        <source>Choose the file of the list first.</source>
        <translation type="unfinished">Адегенде тизменин файлын тандаңыз.</translation>
    </message>
    <message>
        <source>Why does “{name}” count no longer?</source>
        <translation type="unfinished">«{name}» эмне үчүн мындан ары күчүндө эмес?</translation>
    </message>
    <message>
        <source>Withdraw a list</source>
        <translation type="unfinished">Тизмени чакыртып алуу</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Мезгили</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>Passed by</source>
        <translation type="unfinished">Ким өткөрөт</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>Withdraw the chosen list…</source>
        <translation type="unfinished">Тандалган тизмени чакыртып алуу…</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation type="unfinished">Издөө тизмелери</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished">Файлды тандоо…</translation>
    </message>
    <message>
        <source>XLSX or CSV with headings: full name, or surname and given names; other names, birth date, sex, nationality, document, personal number, note.</source>
        <translation type="unfinished">XLSX же CSV, баш аттары менен: ФИО же фамилиясы жана аты; башка аттары, туулган күнү, жынысы, жарандыгы, паспорту, ПИН, эскертүү.</translation>
    </message>
    <message>
        <source>Load the list</source>
        <translation type="unfinished">Тизмени жүктөө</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation type="unfinished">Канчасы жазылды</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Who may let a person on it pass</source>
        <translation type="unfinished">Тизмедеги адамды ким өткөрө алат</translation>
    </message>
    <message>
        <source>in force: {count}</source>
        <translation type="unfinished">күчүндө: {count}</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation type="unfinished">кайтарып алынды: {reason}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished">күчүндө</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation type="unfinished">күчүндө эмес</translation>
    </message>
    <message>
        <source>{file}: {count} people; read from: {headings}.</source>
        <translation type="unfinished">{file}: адам – {count}; окулган мамычалар: {headings}.</translation>
    </message>
    <message>
        <source>Without a name, left out: lines {lines}.</source>
        <translation type="unfinished">Аты жок, калтырылды: саптар {lines}.</translation>
    </message>
    <message>
        <source>Birth date not understood, matched by name alone: lines {lines}.</source>
        <translation type="unfinished">Туулган күнү түшүнүксүз, аты боюнча гана салыштырылат: саптар {lines}.</translation>
    </message>
    <message>
        <source>{number}: the list “{name}” with {count} people is in force.</source>
        <translation type="unfinished">{number}: «{name}» тизмеси күчүндө, адам: {count}.</translation>
    </message>
    <message>
        <source>“{name}” counts no longer.</source>
        <translation type="unfinished">«{name}» тизмеси мындан ары күчүндө эмес.</translation>
    </message>
</context>
<context>
    <name>WhoIsItBar</name>
    <message>
        <source>Yes, the same person  ·  Enter</source>
        <translation type="unfinished">Ооба, ошол эле адам  ·  Enter</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation type="unfinished">Жок, башка адам</translation>
    </message>
    <message>
        <source>Is this {name}, born {birth_date}?</source>
        <translation type="unfinished">Бул {name}, туулган күнү {birth_date}?</translation>
    </message>
    <message>
        <source>Showed the document {number} ({issuer}).</source>
        <translation type="unfinished">{number} ({issuer}) документин көрсөткөн.</translation>
    </message>
    <message>
        <source>Last here on {day}.</source>
        <translation type="unfinished">Акыркы жолу {day} келген.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sign in first, then scan again. Nothing was changed.</source>
        <translation type="unfinished">Адегенде кириңиз, анан кайра окутуңуз. Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished">Баары бир жабуу</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation type="unfinished">Баары бир чыгуу</translation>
    </message>
    <message>
        <source>Not saved yet: {name}. Save or cancel it first.</source>
        <translation type="unfinished">Али сакталган жок: {name}. Адегенде сактаңыз же жокко чыгарыңыз.</translation>
    </message>
    <message>
        <source>The backup is restored; sign in. The replaced store is kept in {folder}.</source>
        <translation type="unfinished">Көчүрмө калыбына келтирилди; кириңиз. Алмаштырылган сактагыч {folder} папкасында.</translation>
    </message>
    <message>
        <source>Choose another password for {name}.</source>
        <translation type="unfinished">{name} үчүн башка сырсөз тандаңыз.</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation type="unfinished">Жаңы сырсөз азыртан баштап жарактуу.</translation>
    </message>
    <message>
        <source>Somebody else knows your password. Choose one that only you know.</source>
        <translation type="unfinished">Сырсөзүңүздү башка бирөө билет. Өзүңүз гана билгенин тандаңыз.</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation type="unfinished">Баары бир которуу</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Short-term</source>
        <translation type="unfinished">Кыска мөөнөттүү</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation type="unfinished">Узак мөөнөттүү</translation>
    </message>
    <message>
        <source>Lawyer’s visit</source>
        <translation type="unfinished">Адвокат менен</translation>
    </message>
    <message>
        <source>Official or organisation</source>
        <translation type="unfinished">Кызмат адамы же уюм</translation>
    </message>
    <message>
        <source>Clergy</source>
        <translation type="unfinished">Дин кызматчысы</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished">Подрядчы</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation type="unfinished">Жубайы</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished">Ата-энеси</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished">Баласы</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation type="unfinished">Бир тууганы</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation type="unfinished">Чоң ата же чоң эне</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation type="unfinished">Башка тууган</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">Досу</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished">Адвокат</translation>
    </message>
    <message>
        <source>Official</source>
        <translation type="unfinished">Кызмат адамы</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Башка</translation>
    </message>
    <message>
        <source>Completed normally</source>
        <translation type="unfinished">Кадимкидей бүттү</translation>
    </message>
    <message>
        <source>Visitor ended early</source>
        <translation type="unfinished">Келүүчү эрте кетти</translation>
    </message>
    <message>
        <source>Prisoner ended early</source>
        <translation type="unfinished">Соттолгон эрте бүтүрдү</translation>
    </message>
    <message>
        <source>Terminated by staff</source>
        <translation type="unfinished">Кызматкер токтотту</translation>
    </message>
    <message>
        <source>Gate officer</source>
        <translation type="unfinished">Өткөрүү пунктунун кызматкери</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation type="unfinished">Нөөмөтчү</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Администратор</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Аудитор</translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished">текшерилди</translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished">окулду</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">күмөндүү</translation>
    </message>
    <message>
        <source>Document code</source>
        <translation type="unfinished">Документтин коду</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Берген мамлекет</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished">Фамилиясы</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished">Аттары</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation type="unfinished">Документтин №</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished">Жарандыгы</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished">Туулган күнү</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Жынысы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished">Жарактуу мөөнөтү</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation type="unfinished">Жеке номери</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation type="unfinished">Кошумча маалымат</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation type="unfinished">бүт зона</translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation type="unfinished">Соттолгон</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation type="unfinished">Каттоо номери</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Отряд</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation type="unfinished">Жолугушуунун түрү</translation>
    </message>
    <message>
        <source>Relation to the prisoner</source>
        <translation type="unfinished">Соттолгонго ким болот</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Эскертүү</translation>
    </message>
    <message>
        <source>How the visit ended</source>
        <translation type="unfinished">Жолугушуу кандай бүттү</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Ролу</translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished">Колдонуучунун аты</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished">Сырсөз</translation>
    </message>
    <message>
        <source>Facility name</source>
        <translation type="unfinished">Мекеменин аталышы</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished">Убакыт алкагы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Тил</translation>
    </message>
    <message>
        <source>CSV delimiter</source>
        <translation type="unfinished">CSV бөлгүчү</translation>
    </message>
    <message>
        <source>The register day begins at</source>
        <translation type="unfinished">Каттоо күнү башталат</translation>
    </message>
    <message>
        <source>Speed of the serial reader</source>
        <translation type="unfinished">Удаалаш окугучтун ылдамдыгы</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Камера</translation>
    </message>
    <message>
        <source>Camera: size of the picture</source>
        <translation type="unfinished">Камера: сүрөттүн өлчөмү</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished">Сканердин папкасы</translation>
    </message>
    <message>
        <source>After a picture was read</source>
        <translation type="unfinished">Сүрөт окулгандан кийин</translation>
    </message>
    <message>
        <source>Attached scanner</source>
        <translation type="unfinished">Туташкан сканер</translation>
    </message>
    <message>
        <source>Scanner: resolution</source>
        <translation type="unfinished">Сканер: тактык</translation>
    </message>
    <message>
        <source>Prisoner refused to attend</source>
        <translation type="unfinished">Соттолгон чыгуудан баш тартты</translation>
    </message>
    <message>
        <source>Administrative cancellation</source>
        <translation type="unfinished">Администрация жокко чыгарды</translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished">ушул жерде</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation type="unfinished">ооруканада</translation>
    </message>
    <message>
        <source>at court</source>
        <translation type="unfinished">сотто</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished">которулган</translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished">бошотулган</translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished">кирүүгө тыюу салынган</translation>
    </message>
    <message>
        <source>ban</source>
        <translation type="unfinished">жолугууга тыюу</translation>
    </message>
    <message>
        <source>under camera</source>
        <translation type="unfinished">видеокөзөмөл астында</translation>
    </message>
    <message>
        <source>no children</source>
        <translation type="unfinished">балдарсыз</translation>
    </message>
    <message>
        <source>closed visits only</source>
        <translation type="unfinished">айнек аркылуу гана</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation type="unfinished">баарлашууга тыюу</translation>
    </message>
    <message>
        <source>earlier information</source>
        <translation type="unfinished">мурунку маалымат</translation>
    </message>
    <message>
        <source>No visits left this year</source>
        <translation type="unfinished">Бул жылкы жолугушуулар түгөнгөн</translation>
    </message>
    <message>
        <source>Not an approved visitor</source>
        <translation type="unfinished">Уруксат берилгендердин тизмесинде жок</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation type="unfinished">Жолугууга тыюу салынган</translation>
    </message>
    <message>
        <source>A child without an adult</source>
        <translation type="unfinished">Чоң кишиси жок бала</translation>
    </message>
    <message>
        <source>Prisoner’s details are wrong</source>
        <translation type="unfinished">Соттолгондун маалыматы туура эмес</translation>
    </message>
    <message>
        <source>Prisoner has been moved</source>
        <translation type="unfinished">Соттолгон которулган</translation>
    </message>
    <message>
        <source>Prisoner was released</source>
        <translation type="unfinished">Соттолгон бошотулган</translation>
    </message>
    <message>
        <source>Prisoner is out of the prison</source>
        <translation type="unfinished">Соттолгон мекемеде жок</translation>
    </message>
    <message>
        <source>Must not meet each other</source>
        <translation type="unfinished">Жолугушууга болбойт</translation>
    </message>
    <message>
        <source>Protection of children</source>
        <translation type="unfinished">Балдарды коргоо</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation type="unfinished">Мурунтан катталган</translation>
    </message>
    <message>
        <source>Refuses the search</source>
        <translation type="unfinished">Тинтүүдөн баш тартууда</translation>
    </message>
    <message>
        <source>Failed the security check</source>
        <translation type="unfinished">Коопсуздук текшерүүсүнөн өткөн жок</translation>
    </message>
    <message>
        <source>No written permission</source>
        <translation type="unfinished">Жазуу жүзүндө уруксат жок</translation>
    </message>
    <message>
        <source>Another reason (in words)</source>
        <translation type="unfinished">Башка себеп (сөз менен)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Себеби</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Буйрук</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Биринчи күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Акыркы күнү</translation>
    </message>
    <message>
        <source>Visitor or prisoner</source>
        <translation type="unfinished">Келүүчү же соттолгон</translation>
    </message>
    <message>
        <source>Written permission (number, date, issuer)</source>
        <translation type="unfinished">Уруксат (номери, күнү, ким берген)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Мүнөт</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished">Жетон</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation type="unfinished">Уяча</translation>
    </message>
    <message>
        <source>Belongings left</source>
        <translation type="unfinished">Калтырылган буюмдар</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Тинтүү</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation type="unfinished">Тыюу</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation type="unfinished">Режим</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished">Кармоо шарттары</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation type="unfinished">нормадан ашык</translation>
    </message>
    <message>
        <source>party over its size</source>
        <translation type="unfinished">топ нормадан чоң</translation>
    </message>
    <message>
        <source>Printer for passes and slips</source>
        <translation type="unfinished">Өткөрмө кагаздардын принтери</translation>
    </message>
    <message>
        <source>Print a pass after saving</source>
        <translation type="unfinished">Сактагандан кийин өткөрмө кагаз</translation>
    </message>
    <message>
        <source>a day without visits</source>
        <translation type="unfinished">жолугушуусуз күн</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished">Келүүчү</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Бөлмө</translation>
    </message>
    <message>
        <source>May stay until</source>
        <translation type="unfinished">Чейин кала алат</translation>
    </message>
    <message>
        <source>Agreed, nothing found</source>
        <translation type="unfinished">Макул, эч нерсе табылган жок</translation>
    </message>
    <message>
        <source>Agreed, items found</source>
        <translation type="unfinished">Макул, буюмдар табылды</translation>
    </message>
    <message>
        <source>Refused the search</source>
        <translation type="unfinished">Тинтүүдөн баш тартты</translation>
    </message>
    <message>
        <source>seized</source>
        <translation type="unfinished">алып коюлду</translation>
    </message>
    <message>
        <source>handed to the police</source>
        <translation type="unfinished">милицияга берилди</translation>
    </message>
    <message>
        <source>kept until they leave</source>
        <translation type="unfinished">чыкканча сакталат</translation>
    </message>
    <message>
        <source>given back</source>
        <translation type="unfinished">кайтарылды</translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation type="unfinished">Тинткөн</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation type="unfinished">Көрсөтүлгөн документтер</translation>
    </message>
    <message>
        <source>What was found, or what happened</source>
        <translation type="unfinished">Эмне табылды же эмне болду</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished">Эмне кылынды</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation type="unfinished">Күбөлөр</translation>
    </message>
    <message>
        <source>Who decided (order, number, date)</source>
        <translation type="unfinished">Кимдин чечими (буйрук, номер, күнү)</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation type="unfinished">Нөөмөттө</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation type="unfinished">Нөөмөттү кабыл алды</translation>
    </message>
    <message>
        <source>not an approved visitor</source>
        <translation type="unfinished">уруксат алган келүүчү эмес</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation type="unfinished">даана</translation>
    </message>
    <message>
        <source>g</source>
        <translation type="unfinished">г</translation>
    </message>
    <message>
        <source>ml</source>
        <translation type="unfinished">мл</translation>
    </message>
    <message>
        <source>som</source>
        <translation type="unfinished">сом</translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished">кг</translation>
    </message>
    <message>
        <source>l</source>
        <translation type="unfinished">л</translation>
    </message>
    <message>
        <source>Packet (handed over)</source>
        <translation type="unfinished">Өткөрмө</translation>
    </message>
    <message>
        <source>Parcel (by post)</source>
        <translation type="unfinished">Посылка (почта)</translation>
    </message>
    <message>
        <source>Small packet (by post)</source>
        <translation type="unfinished">Бандероль (почта)</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished">Дары-дармек</translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Акча</translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished">кабыл алынды</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation type="unfinished">текшерилди</translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished">сактоодо</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation type="unfinished">тапшырылды</translation>
    </message>
    <message>
        <source>refused, to be returned</source>
        <translation type="unfinished">баш тартылды, кайтаруу керек</translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished">кайтарылды</translation>
    </message>
    <message>
        <source>taken away by act</source>
        <translation type="unfinished">акт менен алып коюлду</translation>
    </message>
    <message>
        <source>destroyed by act</source>
        <translation type="unfinished">акт менен жок кылынды</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation type="unfinished">тыюу салынган</translation>
    </message>
    <message>
        <source>its condition is not met</source>
        <translation type="unfinished">шарты аткарылган эмес</translation>
    </message>
    <message>
        <source>more than is allowed</source>
        <translation type="unfinished">уруксаттан көп</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation type="unfinished">өтө оор</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation type="unfinished">бузулган</translation>
    </message>
    <message>
        <source>something was hidden in it</source>
        <translation type="unfinished">ичинде катылган нерсе бар</translation>
    </message>
    <message>
        <source>none left this year</source>
        <translation type="unfinished">бул жылга калган жок</translation>
    </message>
    <message>
        <source>the prisoner refuses it</source>
        <translation type="unfinished">соттолгон баш тартты</translation>
    </message>
    <message>
        <source>the prisoner is not here any more</source>
        <translation type="unfinished">соттолгон кеткен</translation>
    </message>
    <message>
        <source>stored too long</source>
        <translation type="unfinished">өтө көп сакталды</translation>
    </message>
    <message>
        <source>another reason (in words)</source>
        <translation type="unfinished">башка себеп (сөз менен)</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation type="unfinished">Тапшырууга даяр</translation>
    </message>
    <message>
        <source>No such number</source>
        <translation type="unfinished">Мындай номер жок</translation>
    </message>
    <message>
        <source>Handed over or closed already</source>
        <translation type="unfinished">Мурда эле тапшырылган же жабылган</translation>
    </message>
    <message>
        <source>Stored too long</source>
        <translation type="unfinished">Өтө көп сакталды</translation>
    </message>
    <message>
        <source>Drawn for another check</source>
        <translation type="unfinished">Кайра текшерүүгө тандалды</translation>
    </message>
    <message>
        <source>Not ready: look at it first</source>
        <translation type="unfinished">Даяр эмес: адегенде караңыз</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished">уруксат</translation>
    </message>
    <message>
        <source>under a condition</source>
        <translation type="unfinished">шарт менен</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Prisoner’s letter</source>
        <translation type="unfinished">Соттолгондун каты</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation type="unfinished">Арыз, өтүнмө</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished">Даттануу</translation>
    </message>
    <message>
        <source>Court paper</source>
        <translation type="unfinished">Сот кагазы</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished">Келген</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished">Жөнөтүлгөн</translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished">Башкалар</translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished">Сот</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation type="unfinished">Прокурор</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation type="unfinished">Омбудсмен</translation>
    </message>
    <message>
        <source>passed on to</source>
        <translation type="unfinished">өткөрүп берилди</translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished">жооп берилди</translation>
    </message>
    <message>
        <source>Left for a prisoner</source>
        <translation type="unfinished">Соттолгон үчүн калтырылган</translation>
    </message>
    <message>
        <source>Left at the gate by a visitor</source>
        <translation type="unfinished">Келүүчү өткөрүү пунктунда калтырган</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Табылды</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished">Бул эмне</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished">Жөнөтүүчү</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Дареги</translation>
    </message>
    <message>
        <source>Postal number</source>
        <translation type="unfinished">Почта номери</translation>
    </message>
    <message>
        <source>Weight of the whole</source>
        <translation type="unfinished">Жалпы салмагы</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Буюмдар</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Буюм</translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished">Канча</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation type="unfinished">Өлчөм бирдиги</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Кабыл алынды</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation type="unfinished">Сактоо орду</translation>
    </message>
    <message>
        <source>Stored until</source>
        <translation type="unfinished">Сактоо мөөнөтү</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Себептери</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished">Кол койгон</translation>
    </message>
    <message>
        <source>over the weight</source>
        <translation type="unfinished">салмактан ашык</translation>
    </message>
    <message>
        <source>a kind that is not accepted</source>
        <translation type="unfinished">кабыл алынбаган түр</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished">Багыты</translation>
    </message>
    <message>
        <source>The other side is</source>
        <translation type="unfinished">Экинчи тарап</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation type="unfinished">Өз номери</translation>
    </message>
    <message>
        <source>Its own date</source>
        <translation type="unfinished">Өз датасы</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished">Кимден</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">Кимге</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Мазмуну</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Барактар</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation type="unfinished">Жооп мөөнөтү</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished">Кимде турат</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Жооп</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished">Эмне үчүн бул жерде</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished">Кайда турат</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished">Кимдики</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation type="unfinished">Ким алат</translation>
    </message>
    <message>
        <source>Scale: port</source>
        <translation type="unfinished">Тараза: порт</translation>
    </message>
    <message>
        <source>Scale: speed</source>
        <translation type="unfinished">Тараза: ылдамдык</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation type="unfinished">чийилди</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished">Саны</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Абалы</translation>
    </message>
    <message>
        <source>written down by mistake</source>
        <translation type="unfinished">жаңылыш жазылган</translation>
    </message>
    <message>
        <source>Surname and given names</source>
        <translation type="unfinished">Фамилиясы, аты, атасынын аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished">Атасынын аты</translation>
    </message>
    <message>
        <source>Surname in Latin</source>
        <translation type="unfinished">Фамилиясы (латын)</translation>
    </message>
    <message>
        <source>Given names in Latin</source>
        <translation type="unfinished">Аты (латын)</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation type="unfinished">Келген күнү</translation>
    </message>
    <message>
        <source>Expected release</source>
        <translation type="unfinished">Бошотулушу (күтүлөт)</translation>
    </message>
    <message>
        <source>Flags, parted by commas</source>
        <translation type="unfinished">Белгилер, үтүр менен</translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished">Аты-жөнү</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Телефон</translation>
    </message>
    <message>
        <source>it only warns</source>
        <translation type="unfinished">эскертет гана</translation>
    </message>
    <message>
        <source>the duty officer</source>
        <translation type="unfinished">нөөмөтчү</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation type="unfinished">администратор</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished">эч ким</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation type="unfinished">Тизменин аталышы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Булагы</translation>
    </message>
    <message>
        <source>Folder of the backups (empty: beside the store)</source>
        <translation type="unfinished">Көчүрмөлөрдүн папкасы (бош: сактагычтын жанында)</translation>
    </message>
    <message>
        <source>Second place (another disk, a stick; empty: none)</source>
        <translation type="unfinished">Экинчи орун (башка диск, флешка; бош: жок)</translation>
    </message>
    <message>
        <source>A backup every so many hours</source>
        <translation type="unfinished">Ушунча саатта бир көчүрмө</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key (0: never)</source>
        <translation type="unfinished">Ушунча мүнөт баскыч басылбаса кулпулоо (0: эч качан)</translation>
    </message>
    <message>
        <source>end of a shift</source>
        <translation type="unfinished">нөөмөттүн аягы</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation type="unfinished">убакыт боюнча</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation type="unfinished">жаңы версиянын алдында</translation>
    </message>
    <message>
        <source>on wish</source>
        <translation type="unfinished">каалоо боюнча</translation>
    </message>
    <message>
        <source>The file and its links, pages</source>
        <translation type="unfinished">Файл жана байланыштары, барак</translation>
    </message>
    <message>
        <source>The journal’s chain, entries</source>
        <translation type="unfinished">Журналдын чынжыры, жазуу</translation>
    </message>
    <message>
        <source>Records by the journal, rows</source>
        <translation type="unfinished">Журнал боюнча жазуулар, сап</translation>
    </message>
    <message>
        <source>Numbers without gaps</source>
        <translation type="unfinished">Үзгүлтүксүз номерлер</translation>
    </message>
    <message>
        <source>Seals on paper</source>
        <translation type="unfinished">Кагаздагы мөөрлөр</translation>
    </message>
    <message>
        <source>Lockers in use</source>
        <translation type="unfinished">Бош эмес уячалар</translation>
    </message>
    <message>
        <source>Badges given out</source>
        <translation type="unfinished">Берилген жетондор</translation>
    </message>
    <message>
        <source>Parcels to inspect</source>
        <translation type="unfinished">Карала турган берүүлөр</translation>
    </message>
    <message>
        <source>Inspected parcels without a place</source>
        <translation type="unfinished">Каралган, бирок орду жок берүүлөр</translation>
    </message>
    <message>
        <source>Stored parcels to hand over</source>
        <translation type="unfinished">Бериле турган сакталган берүүлөр</translation>
    </message>
    <message>
        <source>Refused parcels to return</source>
        <translation type="unfinished">Кайтарыла турган берүүлөр</translation>
    </message>
    <message>
        <source>Documents to answer</source>
        <translation type="unfinished">Жооп күткөн документтер</translation>
    </message>
    <message>
        <source>Things kept for somebody</source>
        <translation type="unfinished">Сактоодогу буюмдар</translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished">таза</translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished">киргизилген</translation>
    </message>
    <message>
        <source>Who visited this prisoner</source>
        <translation type="unfinished">Бул соттолгонго кимдер келген</translation>
    </message>
    <message>
        <source>All visits of this person</source>
        <translation type="unfinished">Бул адамдын бардык келүүлөрү</translation>
    </message>
    <message>
        <source>Entitlements used</source>
        <translation type="unfinished">Нормалардын колдонулушу</translation>
    </message>
    <message>
        <source>Items taken away</source>
        <translation type="unfinished">Алынган буюмдар</translation>
    </message>
    <message>
        <source>Officers’ work</source>
        <translation type="unfinished">Кызматкерлердин иши</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished">Күн сайын</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Бланк</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Нөөмөт</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation type="unfinished">Кагаздан киргизилди</translation>
    </message>
    <message>
        <source>Prisoner’s register number</source>
        <translation type="unfinished">Соттолгондун каттоо номери</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation type="unfinished">жокко чыгарылды</translation>
    </message>
    <message>
        <source>Visitor’s pass</source>
        <translation type="unfinished">Келүүчүнүн өткөрмөсү</translation>
    </message>
    <message>
        <source>Receipt of belongings</source>
        <translation type="unfinished">Буюмдар үчүн тил кат</translation>
    </message>
    <message>
        <source>Refusal of a visit</source>
        <translation type="unfinished">Жолугушуудан баш тартуу</translation>
    </message>
    <message>
        <source>Seizure act (visitor)</source>
        <translation type="unfinished">Алуу актысы (келүүчү)</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation type="unfinished">Тизме боюнча чакыруу</translation>
    </message>
    <message>
        <source>Application, parcel</source>
        <translation type="unfinished">Арыз, берүү</translation>
    </message>
    <message>
        <source>Receipt, parcel</source>
        <translation type="unfinished">Тил кат, берүү</translation>
    </message>
    <message>
        <source>Label, parcel</source>
        <translation type="unfinished">Этикетка, берүү</translation>
    </message>
    <message>
        <source>Refusal, parcel</source>
        <translation type="unfinished">Баш тартуу, берүү</translation>
    </message>
    <message>
        <source>Act, parcel</source>
        <translation type="unfinished">Акт, берүү</translation>
    </message>
    <message>
        <source>Hand-over sheet, parcels</source>
        <translation type="unfinished">Берүүлөрдү тапшыруу барагы</translation>
    </message>
    <message>
        <source>Slip of a kept thing</source>
        <translation type="unfinished">Сакталган буюмдун талону</translation>
    </message>
    <message>
        <source>Hand-over of a shift</source>
        <translation type="unfinished">Нөөмөттү өткөрүп берүү</translation>
    </message>
    <message>
        <source>Sheet of the day, with seal</source>
        <translation type="unfinished">Күндүн барагы, мөөрү менен</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation type="unfinished">Кагаздын өлчөмү</translation>
    </message>
    <message>
        <source>Register: visits</source>
        <translation type="unfinished">Журнал: жолугушуулар</translation>
    </message>
    <message>
        <source>Register: refusals</source>
        <translation type="unfinished">Журнал: баш тартуулар</translation>
    </message>
    <message>
        <source>Register: incidents</source>
        <translation type="unfinished">Журнал: окуялар</translation>
    </message>
    <message>
        <source>Register: parcels</source>
        <translation type="unfinished">Журнал: берүүлөр</translation>
    </message>
    <message>
        <source>Register: documents</source>
        <translation type="unfinished">Журнал: документтер</translation>
    </message>
    <message>
        <source>Register: kept things</source>
        <translation type="unfinished">Журнал: сактоодогу буюмдар</translation>
    </message>
    <message>
        <source>Register: shifts</source>
        <translation type="unfinished">Журнал: нөөмөттөр</translation>
    </message>
    <message>
        <source>Prefix of the keyboard reader</source>
        <translation type="unfinished">Клавиатура окугучтун префикси</translation>
    </message>
    <message>
        <source>Suffix of the keyboard reader</source>
        <translation type="unfinished">Клавиатура окугучтун суффикси</translation>
    </message>
    <message>
        <source>Port of the serial reader</source>
        <translation type="unfinished">Удаалаш окугучтун порту</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation type="unfinished">Күзгүдөй көрсөтүү</translation>
    </message>
    <message>
        <source>Sizes of papers</source>
        <translation type="unfinished">Кагаздардын өлчөмү</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation type="unfinished">Мекеменин эрежелери</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Gate</source>
        <translation type="unfinished">Пункт</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Жолугушуулар</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Нөөмөт</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished">Жөндөөлөр</translation>
    </message>
    <message>
        <source>Prisoners</source>
        <translation type="unfinished">Соттолгондор</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation type="unfinished">Тыюулар</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Эрежелер</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished">Жазылуу</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Журнал</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Документтер</translation>
    </message>
    <message>
        <source>Kept for somebody</source>
        <translation type="unfinished">Сактоодо</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished">Өткөрмөлөр</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Адамдар</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Жөндөөлөр</translation>
    </message>
    <message>
        <source>Rules of parcels</source>
        <translation type="unfinished">Өткөрмөлөрдүн эрежелери</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished">Келүүчүлөр</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation type="unfinished">Издөө тизмелери</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished">Жеке маалыматтар</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Колдонуучулар</translation>
    </message>
    <message>
        <source>The day in pictures</source>
        <translation type="unfinished">Күн графиктерде</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Отчёттор</translation>
    </message>
    <message>
        <source>Forms for a power cut</source>
        <translation type="unfinished">Жарык өчкөндөгү бланктар</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">Басма формалар</translation>
    </message>
</context>
</TS>
