<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AdminPage</name>
    <message>
        <source>Semicolon ;</source>
        <translation>Точка с запятой ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Запятая ,</translation>
    </message>
    <message>
        <source>For example 00:00</source>
        <translation>Например, 00:00</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Настройки сохранены.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Not by itself</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Спрашивать каждый раз</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Другой пост</translation>
    </message>
    <message>
        <source>Save the set-up to a file…</source>
        <translation>Сохранить установку в файл…</translation>
    </message>
    <message>
        <source>Take a set-up from a file…</source>
        <translation>Взять установку из файла…</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>Сохранить установку</translation>
    </message>
    <message>
        <source>Take a set-up</source>
        <translation>Взять установку</translation>
    </message>
    <message>
        <source>The set-up is saved: {file}</source>
        <translation>Установка сохранена: {file}</translation>
    </message>
    <message>
        <source>This post is set up like that already. Nothing was changed.</source>
        <translation>Этот пост уже так настроен. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>BackEntryForm</name>
    <message>
        <source>Enter a form</source>
        <translation>Ввести бланк</translation>
    </message>
    <message>
        <source>Typed, or scanned from the form.</source>
        <translation>Наберите или считайте с бланка.</translation>
    </message>
    <message>
        <source>Still inside</source>
        <translation>Ещё внутри</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Вошёл</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>Enter  ·  Ctrl+Enter</source>
        <translation>Ввести  ·  Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>BackupColumns</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Свидания</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>The backup {name} is made and checked.</source>
        <translation>Резервная копия {name} сделана и проверена.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Checking {name} …</source>
        <translation>Проверяется {name} …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Ход резервного копирования</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Check the chosen one</source>
        <translation>Проверить выбранную</translation>
    </message>
    <message>
        <source>1 to {most}; besides, one is made at the end of every shift.</source>
        <translation>От 1 до {most}; кроме того, копия делается в конце каждой смены.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept are all of the last day, the last of each of 14 days, 8 weeks and 12 months. A backup opens with the passwords of its day or the recovery key. To restore one, sign out and choose “Restore a backup” under the password: there you look inside before anything is changed.</source>
        <translation>Хранятся все копии за последние сутки и последняя за каждый из 14 дней, 8 недель и 12 месяцев. Копия открывается паролями того дня или ключом восстановления. Чтобы восстановить копию, выйдите и выберите «Восстановить копию» под паролем: там вы заглянете внутрь, прежде чем что-либо изменится.</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>Где и как часто</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Резервных копий ещё нет.</translation>
    </message>
    <message>
        <source>{name} holds: every page can be read, and its journal ends with entry {entries}.</source>
        <translation>{name} цела: каждая страница читается, журнал кончается записью {entries}.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Настройки сохранены.</translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message>
        <source>Why is {number} cancelled?</source>
        <translation>Почему отменяется {number}?</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Вся неделя</translation>
    </message>
    <message>
        <source>Enter or a double click cancels a booking.</source>
        <translation>Enter или двойной щелчок отменяет запись.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Visitors of the booking; Enter takes one out</source>
        <translation>Посетители записи; Enter убирает</translation>
    </message>
    <message>
        <source>Behind glass</source>
        <translation>Через стекло</translation>
    </message>
    <message>
        <source>Book for the day shown</source>
        <translation>Записать на показанный день</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Days without visits, by order</source>
        <translation>Дни без свиданий, по приказу</translation>
    </message>
    <message>
        <source>Block these days</source>
        <translation>Закрыть эти дни</translation>
    </message>
    <message>
        <source>Except:</source>
        <translation>Кроме:</translation>
    </message>
    <message>
        <source>booked: {count}</source>
        <translation>записано: {count}</translation>
    </message>
    <message>
        <source>look again: {count}</source>
        <translation>проверить: {count}</translation>
    </message>
    <message>
        <source>cancelled: {reason}</source>
        <translation>отменено: {reason}</translation>
    </message>
    <message>
        <source>came: {came} of {all}</source>
        <translation>пришли: {came} из {all}</translation>
    </message>
    <message>
        <source>behind glass</source>
        <translation>через стекло</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>Booking {number} is kept.</source>
        <translation>Запись {number} сохранена.</translation>
    </message>
    <message>
        <source>Booking {number} is cancelled.</source>
        <translation>Запись {number} отменена.</translation>
    </message>
    <message>
        <source>No visits from {first} to {last}.</source>
        <translation>Свиданий нет с {first} по {last}.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеанс</translation>
    </message>
    <message>
        <source>{from_} – {until} · {room} · free: {free} of {places}</source>
        <translation>{from_} – {until} · {room} · свободно: {free} из {places}</translation>
    </message>
    <message>
        <source>Visitors, and to whom</source>
        <translation>Посетители, и к кому</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>The camera is not connected. It is picked up when it is plugged in.</source>
        <translation>Камера не подключена. Она заработает, как только её подключат.</translation>
    </message>
</context>
<context>
    <name>CameraWatch</name>
    <message>
        <source>the camera’s picture</source>
        <translation>снимок камеры</translation>
    </message>
</context>
<context>
    <name>CatalogueTable</name>
    <message>
        <source>Catalogue of items</source>
        <translation>Справочник предметов</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>At most in one</source>
        <translation>Не более в одной</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Where things were hidden</source>
        <translation>Где находили спрятанное</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Picture…</source>
        <translation>Рисунок…</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Таблица…</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
</context>
<context>
    <name>ColumnsRow</name>
    <message>
        <source>not taken over</source>
        <translation>не принимать</translation>
    </message>
</context>
<context>
    <name>ContactsPanel</name>
    <message>
        <source>Why is {name} no longer an approved visitor?</source>
        <translation>Почему {name} больше не одобренный посетитель?</translation>
    </message>
    <message>
        <source>Withdraw an approval</source>
        <translation>Отозвать одобрение</translation>
    </message>
    <message>
        <source>Contacts and approved visitors</source>
        <translation>Контакты и одобренные посетители</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Approved visitor</source>
        <translation>Одобренный посетитель</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Write down or approve</source>
        <translation>Записать или одобрить</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Withdraw the approval…</source>
        <translation>Отозвать одобрение…</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>отозвано: {reason}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>{name} is written down among the contacts.</source>
        <translation>{name} записан(а) среди контактов.</translation>
    </message>
</context>
<context>
    <name>DayChooser</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{number} is saved. {name} is inside.</source>
        <translation>{number} сохранено. {name} внутри.</translation>
    </message>
    <message>
        <source>Refusal {number} is kept: {name} is not let in ({reasons}).</source>
        <translation>Отказ {number} сохранён: {name} не пропущен(а) ({reasons}).</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Печать отказа</translation>
    </message>
    <message>
        <source>{name} may stay until {until}.</source>
        <translation>{name} может остаться до {until}.</translation>
    </message>
    <message>
        <source>{name} has left; {number} is closed.</source>
        <translation>{name}: выход зарегистрирован; {number} закрыто.</translation>
    </message>
    <message>
        <source>{name} is in the register of prisoners.</source>
        <translation>{name} внесён в учёт осуждённых.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Часы верны</translation>
    </message>
    <message>
        <source>Something was found.</source>
        <translation>Найдены предметы.</translation>
    </message>
    <message>
        <source>Write the incident</source>
        <translation>Записать происшествие</translation>
    </message>
    <message>
        <source>Incident {number} is written down.</source>
        <translation>Происшествие {number} записано.</translation>
    </message>
    <message>
        <source>Incident {number} is written down, with seizure act {act}.</source>
        <translation>Происшествие {number} записано, акт изъятия {act}.</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Печать акта</translation>
    </message>
</context>
<context>
    <name>DeviceTrial</name>
    <message>
        <source>Try the devices</source>
        <translation>Проверка устройств</translation>
    </message>
    <message>
        <source>Tried with the settings as they are saved. Nothing is registered while this is open.</source>
        <translation>Проверяется с сохранёнными настройками. Пока это окно открыто, ничего не регистрируется.</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>A document, {format}: {holds} of {all} check digits hold</source>
        <translation>Документ, {format}: контрольных цифр сошлось {holds} из {all}</translation>
    </message>
    <message>
        <source>A barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Text that is neither a document nor a barcode</source>
        <translation>Текст, не документ и не штрихкод</translation>
    </message>
    <message>
        <source>Gatepost: test page</source>
        <translation>Gatepost: пробная страница</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Отправлено на {printer}.</translation>
    </message>
    <message>
        <source>Weighing…</source>
        <translation>Взвешивание…</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Считыватель</translation>
    </message>
    <message>
        <source>Scan anything now: a document, a pass, a barcode.</source>
        <translation>Считайте что угодно: документ, пропуск, штрихкод.</translation>
    </message>
    <message>
        <source>Waiting for {camera}…</source>
        <translation>Ожидание: {camera}…</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>Не выбрана.</translation>
    </message>
    <message>
        <source>Asked for each time.</source>
        <translation>Спрашивается каждый раз.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Не заданы.</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Взвесить</translation>
    </message>
    <message>
        <source>Keyboard readers work at once. No serial reader is set.</source>
        <translation>Клавиатурные считыватели работают сразу. Последовательный не задан.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключён</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не подключён</translation>
    </message>
    <message>
        <source>✓ {kilograms} kg</source>
        <translation>✓ {kilograms} кг</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>No camera</source>
        <translation>Нет камеры</translation>
    </message>
    <message>
        <source>No scanner</source>
        <translation>Нет сканера</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Идёт поиск сканеров…</translation>
    </message>
    <message>
        <source>Choose a scanner first.</source>
        <translation>Сначала выберите сканер.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Папка сканера</translation>
    </message>
    <message>
        <source>Keyboard reader: prefix</source>
        <translation>Клавиатурный считыватель: префикс</translation>
    </message>
    <message>
        <source>Empty where none</source>
        <translation>Пусто, если нет</translation>
    </message>
    <message>
        <source>Keyboard reader: suffix</source>
        <translation>Клавиатурный считыватель: суффикс</translation>
    </message>
    <message>
        <source>Serial reader: port</source>
        <translation>Последовательный считыватель: порт</translation>
    </message>
    <message>
        <source>For example COM3, /dev/ttyUSB0</source>
        <translation>Например, COM3, /dev/ttyUSB0</translation>
    </message>
    <message>
        <source>Bits a second</source>
        <translation>Бит в секунду</translation>
    </message>
    <message>
        <source>Show the camera’s picture mirrored</source>
        <translation>Показывать изображение камеры зеркально</translation>
    </message>
    <message>
        <source>Move it to “read”</source>
        <translation>Переместить в «read»</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{dots} dots an inch</source>
        <translation>{dots} точек на дюйм</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Find scanners</source>
        <translation>Найти сканеры</translation>
    </message>
    <message>
        <source>Test scan</source>
        <translation>Пробное сканирование</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>This computer has no camera.</source>
        <translation>У этого компьютера нет камеры.</translation>
    </message>
    <message>
        <source>Attached scanners: use the watched folder here.</source>
        <translation>Подключённые сканеры: здесь используйте папку сканера.</translation>
    </message>
    <message>
        <source>Scanners found: {count}</source>
        <translation>Найдено сканеров: {count}</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (не подключено)</translation>
    </message>
    <message>
        <source>Try the devices…</source>
        <translation>Проверить устройства…</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>ok</source>
        <translation>норма</translation>
    </message>
    <message>
        <source>look</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>ПЛОХО</translation>
    </message>
    <message>
        <source>Add this user to the group gatepost (usermod -aG gatepost NAME), log off and on again.</source>
        <translation>Добавьте этого пользователя в группу gatepost (usermod -aG gatepost ИМЯ), выйдите из системы и войдите снова.</translation>
    </message>
    <message>
        <source>program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>считывание</translation>
    </message>
    <message>
        <source>a specimen passport is read</source>
        <translation>образец паспорта считывается</translation>
    </message>
    <message>
        <source>a specimen passport is not read</source>
        <translation>образец паспорта не считывается</translation>
    </message>
    <message>
        <source>Install Gatepost again.</source>
        <translation>Установите Gatepost заново.</translation>
    </message>
    <message>
        <source>display</source>
        <translation>экран</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>Start the window where somebody is logged on at the screen.</source>
        <translation>Запускайте окно там, где кто-то вошёл в систему за экраном.</translation>
    </message>
    <message>
        <source>none here</source>
        <translation>здесь нет</translation>
    </message>
    <message>
        <source>store</source>
        <translation>хранилище</translation>
    </message>
    <message>
        <source>{folder} is not there yet</source>
        <translation>папки {folder} ещё нет</translation>
    </message>
    <message>
        <source>It is made when the post is set up.</source>
        <translation>Она создаётся при настройке поста.</translation>
    </message>
    <message>
        <source>{folder} may not be used by this user</source>
        <translation>этому пользователю папка {folder} недоступна</translation>
    </message>
    <message>
        <source>Set the post up: open the window, or set-up.</source>
        <translation>Настройте пост: откройте окно или выполните set-up.</translation>
    </message>
    <message>
        <source>{folder} is empty</source>
        <translation>папка {folder} пуста</translation>
    </message>
    <message>
        <source>{folder}, {size} MB</source>
        <translation>{folder}, {size} МБ</translation>
    </message>
    <message>
        <source>The folder must be writable.</source>
        <translation>Папка должна быть доступна для записи.</translation>
    </message>
    <message>
        <source>Set one up in the system, if this post prints.</source>
        <translation>Установите принтер в системе, если на этом посту печатают.</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>принтеры</translation>
    </message>
    <message>
        <source>cameras</source>
        <translation>камеры</translation>
    </message>
    <message>
        <source>not listed by this system</source>
        <translation>эта система их не перечисляет</translation>
    </message>
    <message>
        <source>Try one: Admin, Try the devices.</source>
        <translation>Проверьте: «Настройки», «Проверка устройств».</translation>
    </message>
    <message>
        <source>Connect one, if this post takes pictures.</source>
        <translation>Подключите камеру, если на этом посту фотографируют.</translation>
    </message>
    <message>
        <source>Connect the reader or the scale, if this post has a serial one.</source>
        <translation>Подключите считыватель или весы, если на этом посту они последовательные.</translation>
    </message>
    <message>
        <source>serial ports</source>
        <translation>последовательные порты</translation>
    </message>
    <message>
        <source>scanners</source>
        <translation>сканеры</translation>
    </message>
    <message>
        <source>through a watched folder</source>
        <translation>через папку сканера</translation>
    </message>
    <message>
        <source>Install sane-utils, if this post has a scanner.</source>
        <translation>Установите sane-utils, если у этого поста есть сканер.</translation>
    </message>
    <message>
        <source>SANE is not here</source>
        <translation>SANE не установлен</translation>
    </message>
    <message>
        <source>Unplug the scanner, plug it in again, and look once more.</source>
        <translation>Отключите сканер, подключите его снова и повторите проверку.</translation>
    </message>
    <message>
        <source>Connect one, if this post has one.</source>
        <translation>Подключите сканер, если он у этого поста есть.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>can be played</source>
        <translation>воспроизводится</translation>
    </message>
    <message>
        <source>Install pulseaudio-utils, pipewire-bin or alsa-utils.</source>
        <translation>Установите pulseaudio-utils, pipewire-bin или alsa-utils.</translation>
    </message>
    <message>
        <source>no player is here</source>
        <translation>нечем воспроизводить</translation>
    </message>
    <message>
        <source>printer of the settings</source>
        <translation>принтер из настроек</translation>
    </message>
    <message>
        <source>camera of the settings</source>
        <translation>камера из настроек</translation>
    </message>
    <message>
        <source>reader of the settings</source>
        <translation>считыватель из настроек</translation>
    </message>
    <message>
        <source>scale of the settings</source>
        <translation>весы из настроек</translation>
    </message>
    <message>
        <source>watched folder</source>
        <translation>папка сканера</translation>
    </message>
    <message>
        <source>second backup</source>
        <translation>вторая копия</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>диск</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>свободно {free} ГБ</translation>
    </message>
    <message>
        <source>Make room on the disk of the store now: it can save nothing soon.</source>
        <translation>Немедленно освободите место на диске хранилища: скоро ничего нельзя будет сохранить.</translation>
    </message>
    <message>
        <source>Make room: backups need as much again as the store.</source>
        <translation>Освободите место: копиям нужно ещё столько же, сколько хранилищу.</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>{now} UTC</source>
        <translation>{now} UTC</translation>
    </message>
    <message>
        <source>Set date and time, and change the board&apos;s battery if it is lost.</source>
        <translation>Установите дату и время; если они сбиваются, замените батарейку на плате.</translation>
    </message>
    <message>
        <source>{now} UTC, but the store was written at {written}</source>
        <translation>{now} UTC, но запись в хранилище была {written}</translation>
    </message>
    <message>
        <source>The clock was set back. Set it right before anybody signs in.</source>
        <translation>Часы переведены назад. Установите их правильно, прежде чем кто-либо войдёт.</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>резервная копия</translation>
    </message>
    <message>
        <source>none beside the store</source>
        <translation>рядом с хранилищем нет</translation>
    </message>
    <message>
        <source>Make one (Admin, Backups), or see where they are kept.</source>
        <translation>Сделайте копию («Настройки», «Резервные копии») или посмотрите, где они хранятся.</translation>
    </message>
    <message>
        <source>the last one of {made} UTC</source>
        <translation>последняя от {made} UTC</translation>
    </message>
    <message>
        <source>Make a backup now, and find out why none was made by itself.</source>
        <translation>Сделайте копию сейчас и выясните, почему она не сделалась сама.</translation>
    </message>
    <message>
        <source>may not be opened: {devices}</source>
        <translation>нет доступа: {devices}</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{device} is connected</source>
        <translation>{device}: подключено</translation>
    </message>
    <message>
        <source>{device} is set and not connected</source>
        <translation>{device}: выбрано, но не подключено</translation>
    </message>
    <message>
        <source>Connect it, or choose another one under Admin.</source>
        <translation>Подключите или выберите другое в «Настройках».</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>{name} · {size} kB · SHA-256 {hash}</source>
        <translation>{name} · {size} КБ · SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Scanned pages; Enter writes one to a file</source>
        <translation>Отсканированные страницы; Enter записывает в файл</translation>
    </message>
    <message>
        <source>Enter or a double click writes the file out, to be looked at</source>
        <translation>Enter или двойной щелчок записывает файл для просмотра</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>To whom, or how</source>
        <translation>Кому или как</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>To whom it goes, or how it was answered</source>
        <translation>Кому передаётся или какой дан ответ</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Annulled by {names}: {reason}</source>
        <translation>Аннулировали {names}: {reason}</translation>
    </message>
    <message>
        <source>A closed letter: it was registered unopened.</source>
        <translation>Закрытое письмо: зарегистрировано невскрытым.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Register a document</source>
        <translation>Регистрация документа</translation>
    </message>
    <message>
        <source>A closed letter: it is registered unopened. No pages are counted and nothing is scanned.</source>
        <translation>Закрытое письмо: регистрируется невскрытым. Страницы не считаются, ничего не сканируется.</translation>
    </message>
    <message>
        <source>Scanned pages; Enter takes one out</source>
        <translation>Отсканированные страницы; Enter убирает</translation>
    </message>
    <message>
        <source>Pages from a file…</source>
        <translation>Страницы из файла…</translation>
    </message>
    <message>
        <source>Page by camera</source>
        <translation>Страница с камеры</translation>
    </message>
    <message>
        <source>Register  ·  Ctrl+Enter</source>
        <translation>Зарегистрировать  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation>Отмена  ·  Esc</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Отсканированные страницы</translation>
    </message>
    <message>
        <source>PDF and pictures</source>
        <translation>PDF и изображения</translation>
    </message>
    <message>
        <source>{name} · {size} kB</source>
        <translation>{name} · {size} КБ</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>Исправить {number}</translation>
    </message>
    <message>
        <source>Correct  ·  Ctrl+Enter</source>
        <translation>Исправить  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляется</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>the document that is being registered</source>
        <translation>регистрируемый документ</translation>
    </message>
    <message>
        <source>{file} is written. It lies outside the encrypted store now: delete it when it was looked at.</source>
        <translation>{file} записан. Он лежит вне зашифрованного хранилища: удалите после просмотра.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>registered on a day</source>
        <translation>зарегистрировано за день</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>ждёт ответа</translation>
    </message>
    <message>
        <source>A number  ·  Ctrl+F</source>
        <translation>Номер  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Find by a number</source>
        <translation>Найти по номеру</translation>
    </message>
    <message>
        <source>New  ·  Ctrl+N</source>
        <translation>Новый  ·  Ctrl+N</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>От кого, кому</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>closed letter</source>
        <translation>закрытое письмо</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Документов: {count}</translation>
    </message>
    <message>
        <source>No document has the number “{text}”.</source>
        <translation>Документа с номером «{text}» нет.</translation>
    </message>
    <message>
        <source>{number} is registered.</source>
        <translation>{number}: зарегистрировано.</translation>
    </message>
    <message>
        <source>{number} is written down.</source>
        <translation>{number}: записано.</translation>
    </message>
    <message>
        <source>Two people annul {number}: you, and another one who signs in here and says why.</source>
        <translation>Запись {number} аннулируют двое: вы и второй человек, который входит здесь и называет причину.</translation>
    </message>
    <message>
        <source>{number} is annulled; it stays in the register.</source>
        <translation>{number}: аннулировано; остаётся в журнале.</translation>
    </message>
    <message>
        <source>Write the file to look at it</source>
        <translation>Записать файл для просмотра</translation>
    </message>
    <message>
        <source>the document that is corrected</source>
        <translation>исправляемый документ</translation>
    </message>
    <message>
        <source>What stands in the form is not saved yet. Save it or cancel it first.</source>
        <translation>То, что введено в форме, ещё не сохранено. Сначала сохраните или отмените.</translation>
    </message>
    <message>
        <source>{number} is corrected.</source>
        <translation>{number}: исправлено.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>There is no register number.</source>
        <translation>Нет учётного номера.</translation>
    </message>
    <message>
        <source>There is no surname.</source>
        <translation>Нет фамилии.</translation>
    </message>
    <message>
        <source>The number stands in lines {lines}, which do not agree.</source>
        <translation>Номер стоит в строках {lines}, и они не совпадают.</translation>
    </message>
    <message>
        <source>“{text}” is not a date ({field}); the known one would stay.</source>
        <translation>«{text}» – не дата ({field}); останется известная.</translation>
    </message>
    <message>
        <source>Born in the future ({text}); the known birth date would stay.</source>
        <translation>Дата рождения в будущем ({text}); останется известная.</translation>
    </message>
    <message>
        <source>“{text}” is unknown ({field}); what is known would stay.</source>
        <translation>«{text}» – неизвестное слово ({field}); останется известное.</translation>
    </message>
    <message>
        <source>This number belongs to {name}: another name and birth date.</source>
        <translation>Этот номер принадлежит {name}: другие имя и дата рождения.</translation>
    </message>
    <message>
        <source>{name}, born the same day, is known as {number}.</source>
        <translation>{name} с той же датой рождения уже записан как {number}.</translation>
    </message>
    <message>
        <source>{name} had left ({status}) and is in the list again.</source>
        <translation>{name} выбыл ({status}) и снова стоит в списке.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Telephone, keys, …</source>
        <translation>Телефон, ключи, …</translation>
    </message>
    <message>
        <source>Empty: you</source>
        <translation>Пусто: вы</translation>
    </message>
</context>
<context>
    <name>ExpectedPanel</name>
    <message>
        <source>Visitors, and to whom</source>
        <translation>Посетители, и к кому</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Ожидаются сегодня</translation>
    </message>
    <message>
        <source>Expected: {count}</source>
        <translation>Ожидаются: {count}</translation>
    </message>
    <message>
        <source>look again: {count}</source>
        <translation>проверить: {count}</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>проверьте</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздывает</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>Compare with the document; Enter confirms</source>
        <translation>Сравните с документом; Enter подтверждает</translation>
    </message>
    <message>
        <source>Document: {text} · take it</source>
        <translation>В документе: {text} · взять</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>{file} is written.</source>
        <translation>{file} записан.</translation>
    </message>
    <message>
        <source>Visits by hour: today, and what is usual on this weekday</source>
        <translation>Свидания по часам: сегодня и обычно в этот день недели</translation>
    </message>
    <message>
        <source>Visits by weekday and hour, mean of eight weeks</source>
        <translation>Свидания по дням недели и часам, среднее за восемь недель</translation>
    </message>
    <message>
        <source>Booked for the coming week</source>
        <translation>Записано на ближайшую неделю</translation>
    </message>
    <message>
        <source>Parcels that wait for something</source>
        <translation>Передачи, которые чего-то ждут</translation>
    </message>
    <message>
        <source>Refusals of 30 days by reason</source>
        <translation>Отказы за 30 дней по причинам</translation>
    </message>
    <message>
        <source>Seconds from scan to saved visit, half of the visitors</source>
        <translation>Секунд от сканирования до записи, половина посетителей</translation>
    </message>
    <message>
        <source>Today until {time}: {count} visits.</source>
        <translation>Сегодня до {time}: свиданий {count}.</translation>
    </message>
    <message>
        <source>There are too few earlier days to say what is usual.</source>
        <translation>Прежних дней слишком мало, чтобы сказать, что обычно.</translation>
    </message>
    <message>
        <source>As usual: {low} to {high} on earlier {weekday}s by this time.</source>
        <translation>Как обычно: от {low} до {high} к этому времени в прежние такие дни недели ({weekday}).</translation>
    </message>
    <message>
        <source>More than usual: {low} to {high} on earlier {weekday}s by this time.</source>
        <translation>Больше обычного: от {low} до {high} к этому времени в прежние такие дни недели ({weekday}).</translation>
    </message>
    <message>
        <source>Fewer than usual: {low} to {high} on earlier {weekday}s by this time.</source>
        <translation>Меньше обычного: от {low} до {high} к этому времени в прежние такие дни недели ({weekday}).</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Usual, lowest</source>
        <translation>Обычно, наименьшее</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>наибольшее</translation>
    </message>
    <message>
        <source>Bars: today. Dotted: from the lowest to the highest.</source>
        <translation>Столбцы: сегодня. Пунктир: от наименьшего до наибольшего.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Half of them, seconds</source>
        <translation>Половина из них, секунд</translation>
    </message>
    <message>
        <source>Nine of ten, seconds</source>
        <translation>Девять из десяти, секунд</translation>
    </message>
    <message>
        <source>Nobody’s document has been scanned yet.</source>
        <translation>Документы ещё ни у кого не считывались.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The document expired on {date}.</source>
        <translation>Срок действия документа истёк {date}.</translation>
    </message>
    <message>
        <source>A check digit fails: {field}. Compare the fields marked doubtful with the document.</source>
        <translation>Контрольная цифра не сходится: {field}. Сравните с документом поля, отмеченные как сомнительные.</translation>
    </message>
    <message>
        <source>The personal number says born on {pin_date}, the document says {birth_date}.</source>
        <translation>По персональному номеру дата рождения {pin_date}, по документу {birth_date}.</translation>
    </message>
    <message>
        <source>The personal number says sex {pin_sex}, the document says {sex}.</source>
        <translation>По персональному номеру пол {pin_sex}, по документу {sex}.</translation>
    </message>
    <message>
        <source>The document&apos;s {field} is no date ({raw}). Type it from the document.</source>
        <translation>Поле документа «{field}» не является датой ({raw}). Введите её с документа.</translation>
    </message>
    <message>
        <source>The name fills its whole line and may be cut off. Compare it with the printed page.</source>
        <translation>Имя занимает всю строку и может быть обрезано. Сравните с напечатанной страницей.</translation>
    </message>
    <message>
        <source>Recognised by name and birth date only; the document is new here. Compare the person.</source>
        <translation>Узнан только по имени и дате рождения; документ здесь новый. Сравните с человеком.</translation>
    </message>
    <message>
        <source>Known as {name} by the personal number, name and birth date; this document is new here.</source>
        <translation>Узнан как {name} по персональному номеру, имени и дате рождения; этот документ здесь впервые.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>The file is damaged: {what}</source>
        <translation>Файл повреждён: {what}</translation>
    </message>
    <message>
        <source>The journal is broken at entry {entry}: {what}.</source>
        <translation>Журнал нарушен на записи {entry}: {what}.</translation>
    </message>
    <message>
        <source>{record} was changed behind the journal’s back: entry {entry} wrote it otherwise ({columns}).</source>
        <translation>{record} изменено в обход журнала: запись {entry} говорит иначе ({columns}).</translation>
    </message>
    <message>
        <source>{record} is missing: entry {entry} wrote it.</source>
        <translation>{record} отсутствует: его внесла запись {entry}.</translation>
    </message>
    <message>
        <source>{record} was put in behind the journal’s back: no entry wrote it.</source>
        <translation>{record} вставлено в обход журнала: ни одна запись его не вносила.</translation>
    </message>
    <message>
        <source>The rows of {record} are not those that entry {entry} wrote: {count} instead of {expected}, or changed.</source>
        <translation>Строки {record} не те, что внесла запись {entry}: {count} вместо {expected} или изменены.</translation>
    </message>
    <message>
        <source>Entry {entry} is said to have lost names, and no entry says why.</source>
        <translation>Из записи {entry} будто бы изъяты имена, но ни одна запись не говорит почему.</translation>
    </message>
    <message>
        <source>Number {number} is missing, and numbers have no gaps.</source>
        <translation>Номера {number} нет, а пропусков не бывает.</translation>
    </message>
    <message>
        <source>The counter of {number} stands at {count}, and the last number given out is {expected}.</source>
        <translation>Счётчик {number} стоит на {count}, а последний выданный номер {expected}.</translation>
    </message>
    <message>
        <source>The seal of {day} does not fit: entry {entry} has another hash. These records are not those of that day.</source>
        <translation>Печать за {day} не сходится: у записи {entry} другой хеш. Это не те записи, что были в тот день.</translation>
    </message>
    <message>
        <source>The seal of {day} names {entry} entries, and there are only {count}: what came after was lost, or taken out.</source>
        <translation>Печать за {day} называет {entry} записей, а их только {count}: последующее утрачено или изъято.</translation>
    </message>
    <message>
        <source>The seal of {day} names {number} as given out, and the last one here is {count}.</source>
        <translation>Печать за {day} называет выданный номер {number}, а последний здесь {count}.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>The same document was scanned twice in a moment. It counts once.</source>
        <translation>Один и тот же документ считан дважды подряд. Засчитано один раз.</translation>
    </message>
    <message>
        <source>Open a photo of a document</source>
        <translation>Открыть фото документа</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor a picture.</source>
        <translation>В буфере обмена нет ни текста, ни изображения.</translation>
    </message>
    <message>
        <source>“{text}” was read. Nothing here matches it; nothing was changed.</source>
        <translation>Считано «{text}». Здесь ничего не подходит; ничего не изменено.</translation>
    </message>
    <message>
        <source>This document is open already; nothing was changed.</source>
        <translation>Этот документ уже открыт; ничего не изменено.</translation>
    </message>
    <message>
        <source>The card of {name} is not saved yet. Save or cancel it first, or open the new one instead.</source>
        <translation>Карточка {name} ещё не сохранена. Сначала сохраните или отмените её либо откройте новую вместо неё.</translation>
    </message>
    <message>
        <source>Open the new one</source>
        <translation>Открыть новую</translation>
    </message>
    <message>
        <source>Prisoner {name}, register number {number}. Scan the visitor’s document to begin a visit.</source>
        <translation>Осуждённый {name}, учётный номер {number}. Чтобы начать свидание, считайте документ посетителя.</translation>
    </message>
    <message>
        <source>Visit {number} is over: {name} left at {time}.</source>
        <translation>Свидание {number} закончено: {name}, выход {time}.</translation>
    </message>
    <message>
        <source>No camera is connected. An administrator chooses one on the page Admin.</source>
        <translation>Камера не подключена. Её выбирает администратор на странице «Настройки».</translation>
    </message>
    <message>
        <source>No scanner is set. An administrator chooses one on the page Admin.</source>
        <translation>Сканер не выбран. Его выбирает администратор на странице «Настройки».</translation>
    </message>
    <message>
        <source>The document was read. What you typed stays; where it differs, both are shown.</source>
        <translation>Документ прочитан. Введённое вами осталось; где есть различия, показано и то и другое.</translation>
    </message>
    <message>
        <source>Nothing on the watchlists waits for a decision about this visitor.</source>
        <translation>По этому посетителю в списках розыска нет ничего нерешённого.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>On duty, parted by commas</source>
        <translation>На дежурстве, через запятую</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>Что должна знать следующая смена</translation>
    </message>
    <message>
        <source>Hand over and close the shift</source>
        <translation>Сдать и закрыть смену</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <translation>Смена не открыта.</translation>
    </message>
    <message>
        <source>{number}, open since {since}. On duty: {names}</source>
        <translation>{number}, открыта с {since}. На дежурстве: {names}</translation>
    </message>
    <message>
        <source>Shift {number} is open.</source>
        <translation>Смена {number} открыта.</translation>
    </message>
    <message>
        <source>Shift {number} is closed and taken over by {name}.</source>
        <translation>Смена {number} закрыта, принял(а) {name}.</translation>
    </message>
    <message>
        <source>on this sheet already</source>
        <translation>уже в этой ведомости</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Scan label after label. Then print the sheet, let each prisoner sign, and confirm.</source>
        <translation>Сканируйте этикетку за этикеткой. Затем напечатайте ведомость, дайте каждому расписаться и подтвердите.</translation>
    </message>
    <message>
        <source>Scan a label, or type its number and press Enter</source>
        <translation>Отсканируйте этикетку или введите номер и нажмите Enter</translation>
    </message>
    <message>
        <source>Number of a label</source>
        <translation>Номер этикетки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>On this sheet; Enter takes one off</source>
        <translation>В этой ведомости; Enter убирает</translation>
    </message>
    <message>
        <source>Somebody would not sign: who saw that they took it</source>
        <translation>Кто-то отказался расписаться: кто видел выдачу</translation>
    </message>
    <message>
        <source>Print the sheet  ·  Ctrl+P</source>
        <translation>Печать ведомости  ·  Ctrl+P</translation>
    </message>
    <message>
        <source>All have signed  ·  Ctrl+Enter</source>
        <translation>Все расписались  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>Nobody is inside and nothing is unfinished.</source>
        <translation>Внутри никого нет, незавершённого нет.</translation>
    </message>
    <message>
        <source>Print the hand-over sheet…</source>
        <translation>Печать листа сдачи смены…</translation>
    </message>
    <message>
        <source>What goes on; tick each line that is handed over</source>
        <translation>Что продолжается; отметьте каждую передаваемую строку</translation>
    </message>
    <message>
        <source>Taken over by: name, or user name</source>
        <translation>Принял: имя или имя пользователя</translation>
    </message>
    <message>
        <source>Left empty: they sign on paper.</source>
        <translation>Если пусто, подпись на бумаге.</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>Его пароль</translation>
    </message>
    <message>
        <source>Inside: {count}. Tick each line that is handed over to the next shift.</source>
        <translation>Внутри: {count}. Отметьте каждую строку, которая передаётся следующей смене.</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>Over the limit: {used} of {norm} visits of this kind are used in {year}.</source>
        <translation>Сверх нормы: в {year} году использовано {used} из {norm} свиданий этого вида.</translation>
    </message>
    <message>
        <source>Restriction {number}, {restriction}: {reason} (order {order}, {period}).</source>
        <translation>Запрет {number}, {restriction}: {reason} (приказ {order}, {period}).</translation>
    </message>
    <message>
        <source>The prisoner is not here: {status}.</source>
        <translation>Осуждённого здесь нет: {status}.</translation>
    </message>
    <message>
        <source>The visitor is {age} years old and may come in only together with an adult.</source>
        <translation>Посетителю {age} лет: вход только вместе со взрослым.</translation>
    </message>
    <message>
        <source>The party would have more than {most} visitors.</source>
        <translation>В группе стало бы больше {most} посетителей.</translation>
    </message>
    <message>
        <source>The time of a visit is extended by the duty officer.</source>
        <translation>Время свидания продлевает дежурный.</translation>
    </message>
    <message>
        <source>No visits today by order {order}: {reason}.</source>
        <translation>Сегодня свиданий нет по приказу {order}: {reason}.</translation>
    </message>
    <message>
        <source>Not an approved visitor of this prisoner.</source>
        <translation>Не одобренный посетитель этого осуждённого.</translation>
    </message>
    <message>
        <source>Over the limit: {used} of {norm} of this kind were received in {year}.</source>
        <translation>Сверх нормы: в {year} году принято {used} из {norm} этого вида.</translation>
    </message>
    <message>
        <source>This house does not accept this kind: {kind}.</source>
        <translation>Учреждение не принимает этот вид: {kind}.</translation>
    </message>
    <message>
        <source>Too heavy: {weight} of at most {most}.</source>
        <translation>Слишком тяжело: {weight} при норме {most}.</translation>
    </message>
    <message>
        <source>Prohibited: {item}. Refuse it at the inspection.</source>
        <translation>Запрещено: {item}. Откажите при досмотре.</translation>
    </message>
    <message>
        <source>{item}: {condition}.</source>
        <translation>{item}: {condition}.</translation>
    </message>
    <message>
        <source>Too much of {item}: {amount} of at most {most}.</source>
        <translation>Слишком много: {item}, {amount} при норме {most}.</translation>
    </message>
    <message>
        <source>{item} stands in the list more than once.</source>
        <translation>{item}: в описи больше одного раза.</translation>
    </message>
    <message>
        <source>May be {name} of the list “{list}” ({order}): the duty officer compares them first (F10).</source>
        <translation>Возможно, это {name} из списка «{list}» ({order}): сначала сравнивает дежурный (F10).</translation>
    </message>
    <message>
        <source>On the list “{list}” ({order}) as {name}.</source>
        <translation>В списке «{list}» ({order}): {name}.</translation>
    </message>
    <message>
        <source>The sender has the name of {name} on the list “{list}” ({order}); nothing else is known of them.</source>
        <translation>Отправителя зовут так же, как {name} в списке «{list}» ({order}); больше о нём ничего не известно.</translation>
    </message>
</context>
<context>
    <name>IdleCard</name>
    <message>
        <source>Scan a passport or ID card</source>
        <translation>Считайте паспорт или ID-карту</translation>
    </message>
    <message>
        <source>The right screen opens by itself. A photo of the document can be dropped here too.</source>
        <translation>Нужный экран откроется сам. Фото документа можно также перетащить сюда.</translation>
    </message>
    <message>
        <source>Open a photo  ·  Ctrl+O</source>
        <translation>Открыть фото  ·  Ctrl+O</translation>
    </message>
    <message>
        <source>Paste  ·  Ctrl+Shift+V</source>
        <translation>Вставить  ·  Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Type by hand  ·  Ctrl+N</source>
        <translation>Ввести вручную  ·  Ctrl+N</translation>
    </message>
    <message>
        <source>Scan a page  ·  F9</source>
        <translation>Сканировать страницу  ·  F9</translation>
    </message>
    <message>
        <source>Read the camera’s picture  ·  F8</source>
        <translation>Прочитать снимок камеры  ·  F8</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Witnesses, parted by commas</source>
        <translation>Свидетели, через запятую</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>To {prisoner}</source>
        <translation>К {prisoner}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>How many, how much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Where it was hidden</source>
        <translation>Где было спрятано</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Found; Enter takes one out</source>
        <translation>Найдено; Enter убирает из списка</translation>
    </message>
    <message>
        <source>Photo from a file…</source>
        <translation>Фото из файла…</translation>
    </message>
    <message>
        <source>Photo by the camera</source>
        <translation>Снять камерой</translation>
    </message>
    <message>
        <source>Write down  ·  Ctrl+Enter</source>
        <translation>Записать  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Incident {number}</source>
        <translation>Происшествие {number}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Свидание</translation>
    </message>
    <message>
        <source>To</source>
        <translation>К кому</translation>
    </message>
    <message>
        <source>Seizure act</source>
        <translation>Акт изъятия</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Записал(а)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Печать акта</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>Nobody is inside.</source>
        <translation>Внутри никого нет.</translation>
    </message>
    <message>
        <source>Visitor, and to whom</source>
        <translation>Посетитель и к кому</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Сейчас внутри</translation>
    </message>
    <message>
        <source>Inside now: {count}</source>
        <translation>Сейчас внутри: {count}</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>просрочено: {count}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>ещё {time}</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>сверх {time}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>InspectionForm</name>
    <message>
        <source>Inspect {number}</source>
        <translation>Досмотр {number}</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>вернуть</translation>
    </message>
    <message>
        <source>take away by act</source>
        <translation>изъять по акту</translation>
    </message>
    <message>
        <source>The kept back</source>
        <translation>С задержанным</translation>
    </message>
    <message>
        <source>Write what was found. What is not handed over stands in “kept back”; the rest goes on.</source>
        <translation>Запишите, что найдено. Что не выдаётся, стоит в «задержано»; остальное идёт дальше.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Sender says</source>
        <translation>По описи</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Kept back</source>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Witnesses, where something is taken away</source>
        <translation>Понятые, если что-то изымается</translation>
    </message>
    <message>
        <source>Inspected  ·  Ctrl+Enter</source>
        <translation>Досмотрено  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
</context>
<context>
    <name>ItemEntry</name>
    <message>
        <source>Take “{query}” as it is…</source>
        <translation>Взять «{query}» как есть…</translation>
    </message>
    <message>
        <source>Type a few letters, in any language</source>
        <translation>Введите несколько букв, на любом языке</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>The sender’s list; Enter takes one out</source>
        <translation>Опись отправителя; Enter убирает</translation>
    </message>
    <message>
        <source>Enter takes an item out of the list</source>
        <translation>Enter убирает предмет из описи</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>нет в справочнике</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Visits</source>
        <translation>Свидания</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Kept things</source>
        <translation>Хранимые вещи</translation>
    </message>
    <message>
        <source>Entitlements used</source>
        <translation>Использование норм</translation>
    </message>
    <message>
        <source>Items taken away</source>
        <translation>Изъятые предметы</translation>
    </message>
    <message>
        <source>Officers’ work</source>
        <translation>Работа сотрудников</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation>Осуждённый</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Kind, relation</source>
        <translation>Вид, кем приходится</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Вид, состояние</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Listed / found</source>
        <translation>По описи / найдено</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Direction, kind</source>
        <translation>Направление, вид</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>К кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Regime, conditions</source>
        <translation>Режим, условия</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Впустил</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Выпустил</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказал</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Short-term</source>
        <translation>Краткосрочное</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Длительное</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>Прочие свидания</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Смены</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>На дежурстве</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Смену принял(а)</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>What went on</source>
        <translation>Что продолжалось</translation>
    </message>
</context>
<context>
    <name>KeptItemsPage</name>
    <message>
        <source>{number} is given out.</source>
        <translation>{number}: выдано.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>kept now</source>
        <translation>на хранении сейчас</translation>
    </message>
    <message>
        <source>taken in or given out on a day</source>
        <translation>принято или выдано за день</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Kept for somebody</source>
        <translation>На хранении</translation>
    </message>
    <message>
        <source>Scan their document, or type a name</source>
        <translation>Отсканируйте документ или введите имя</translation>
    </message>
    <message>
        <source>Give out  ·  Ctrl+Enter</source>
        <translation>Выдать  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять на хранение</translation>
    </message>
    <message>
        <source>How many, how much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Visit, if any</source>
        <translation>Свидание, если было</translation>
    </message>
    <message>
        <source>Keep  ·  Ctrl+Enter</source>
        <translation>Принять на хранение  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Things: {count}</source>
        <translation>Предметов: {count}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Свидание</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>{number} is kept.</source>
        <translation>{number}: принято на хранение.</translation>
    </message>
    <message>
        <source>Two people annul {number}: you, and another one who signs in here and says why.</source>
        <translation>Запись {number} аннулируют двое: вы и второй человек, который входит здесь и называет причину.</translation>
    </message>
    <message>
        <source>{number} is annulled; it stays in the register.</source>
        <translation>{number}: аннулировано; остаётся в журнале.</translation>
    </message>
    <message>
        <source>the correction of a kept thing</source>
        <translation>исправление хранимой вещи</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляется</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>Исправить {number}</translation>
    </message>
    <message>
        <source>Correct  ·  Ctrl+Enter</source>
        <translation>Исправить  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>{number} is corrected.</source>
        <translation>{number}: исправлено.</translation>
    </message>
    <message>
        <source>Print the slip  ·  Ctrl+P</source>
        <translation>Печать талона  ·  Ctrl+P</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>History of this thing</source>
        <translation>История этой вещи</translation>
    </message>
    <message>
        <source>Annul: written by mistake…</source>
        <translation>Аннулировать: записано по ошибке…</translation>
    </message>
</context>
<context>
    <name>KindsTable</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>В счёт нормы</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Approved only</source>
        <translation>Только одобренные</translation>
    </message>
    <message>
        <source>Papers are parted by a semicolon.</source>
        <translation>Документы разделяются точкой с запятой.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Inside now: check-out</source>
        <translation>Сейчас внутри: выход</translation>
    </message>
    <message>
        <source>Check out  ·  Enter</source>
        <translation>Отметить выход  ·  Enter</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation>Отмена  ·  Esc</translation>
    </message>
    <message>
        <source>Inside for</source>
        <translation>Внутри уже</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Вошёл в</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Свидание</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>overdue by {time} (until {until})</source>
        <translation>просрочено на {time} (до {until})</translation>
    </message>
    <message>
        <source>{time} (until {until})</source>
        <translation>{time} (до {until})</translation>
    </message>
    <message>
        <source>take back badge {badge}</source>
        <translation>забрать жетон {badge}</translation>
    </message>
    <message>
        <source>belongings</source>
        <translation>вещи</translation>
    </message>
    <message>
        <source>empty locker {locker}: {items}</source>
        <translation>освободить ячейку {locker}: {items}</translation>
    </message>
    <message>
        <source>give back: {items}</source>
        <translation>вернуть: {items}</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>ещё {minutes} минут</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
</context>
<context>
    <name>LessonsDialog</name>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ сделано</translation>
    </message>
    <message>
        <source>○ to do</source>
        <translation>○ предстоит</translation>
    </message>
    <message>
        <source>All four are done. Practise on, or begin anew.</source>
        <translation>Все четыре сделаны. Продолжайте или начните заново.</translation>
    </message>
    <message>
        <source>Done: {done} of {all}</source>
        <translation>Сделано: {done} из {all}</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same: {traits}.</source>
        <translation>Совпадают: {traits}.</translation>
    </message>
    <message>
        <source>Nearly the same: {traits}.</source>
        <translation>Почти совпадают: {traits}.</translation>
    </message>
    <message>
        <source>Different: {traits}.</source>
        <translation>Различаются: {traits}.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Comparing the list with the register …</source>
        <translation>Список сравнивается с журналом…</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Take all doubtful ones over</source>
        <translation>Принять все сомнительные</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>остаются как есть</translation>
    </message>
    <message>
        <source>become: {status}</source>
        <translation>станут: {status}</translation>
    </message>
    <message>
        <source>Those who are here and not in the list</source>
        <translation>Кто здесь, но не в списке</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Сколько записано</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation>Отмена  ·  Esc</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What changes, or what is doubtful</source>
        <translation>Что изменится или в чём сомнение</translation>
    </message>
    <message>
        <source>✓ taken over</source>
        <translation>✓ принят</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>of no use</source>
        <translation>непригодна</translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>нет в списке</translation>
    </message>
    <message>
        <source>everything: {count}</source>
        <translation>все: {count}</translation>
    </message>
    <message>
        <source>New: {new} · changed: {changed} · unchanged: {same} · doubtful: {doubtful} · of no use: {unusable} · gone from the list: {gone}. Nothing is written yet. Enter on a doubtful row takes it over all the same.</source>
        <translation>Новых: {new} · изменённых: {changed} · без изменений: {same} · сомнительных: {doubtful} · непригодных: {unusable} · нет в списке: {gone}. Пока ничего не записано. Enter на сомнительной строке всё же примет её.</translation>
    </message>
    <message>
        <source>Take {count} prisoners over</source>
        <translation>Принять записей: {count}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>{name} has not saved yet: {what}. Press Enter once more to go on without it.</source>
        <translation>{name} ещё не сохранил(а): {what}. Нажмите Enter ещё раз, чтобы продолжить без этого.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>What {name} was typing is kept: {what}.</source>
        <translation>Введённое ({name}) сохранено: {what}.</translation>
    </message>
    <message>
        <source>{name} was here.</source>
        <translation>Здесь работает {name}.</translation>
    </message>
    <message>
        <source>Another officer puts in another name.</source>
        <translation>Другой сотрудник вводит другое имя.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Sign out and close the store</source>
        <translation>Выйти и закрыть хранилище</translation>
    </message>
</context>
<context>
    <name>LookAgain</name>
    <message>
        <source>the prisoner is not here: {status}</source>
        <translation>осуждённого здесь нет: {status}</translation>
    </message>
    <message>
        <source>restriction {number}: {reason}</source>
        <translation>запрет {number}: {reason}</translation>
    </message>
    <message>
        <source>no visits by order {order}: {reason}</source>
        <translation>нет свиданий по приказу {order}: {reason}</translation>
    </message>
    <message>
        <source>not an approved visitor: {name}</source>
        <translation>не одобренный посетитель: {name}</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere in the manual.</source>
        <translation>«{words}» в руководстве нет.</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Сохранить руководство</translation>
    </message>
    <message>
        <source>Gatepost manual</source>
        <translation>Руководство Gatepost</translation>
    </message>
    <message>
        <source>{file} cannot be written. Choose another place.</source>
        <translation>{file} нельзя записать. Выберите другое место.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Find in the manual  ·  Ctrl+F</source>
        <translation>Найти в руководстве  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Печать страницы…</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Сохранить всё в PDF…</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>One person or two?</source>
        <translation>Один человек или два?</translation>
    </message>
    <message>
        <source>If it is one person, everything of the record on the right will belong to the one on the left. Both histories are kept, and they can be parted again.</source>
        <translation>Если это один человек, всё из правой записи перейдёт к левой. Обе истории сохраняются, и записи можно снова разделить.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
    <message>
        <source>One person: make them one</source>
        <translation>Один человек: объединить</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Gatepost made a mistake of its own. What was saved before is safe. Please give IT this file: {file}</source>
        <translation>Ошибка самого Gatepost. Сохранённое ранее в безопасности. Передайте этот файл специалисту ИТ: {file}</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Witnesses, parted by commas</source>
        <translation>Свидетели, через запятую</translation>
    </message>
    <message>
        <source>Write down  ·  Ctrl+Enter</source>
        <translation>Записать  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{name} is already inside with visit {number}. Check that visit out first; nothing was saved.</source>
        <translation>{name} уже внутри, свидание {number}. Сначала отметьте выход; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Visit {number} was already checked out. Nothing was changed; scan the document again to see its state.</source>
        <translation>Выход по свиданию {number} уже отмечен. Ничего не изменено; считайте документ ещё раз, чтобы увидеть состояние.</translation>
    </message>
    <message>
        <source>These fields are doubtful and nobody has confirmed them yet: {fields}. Compare them with the document.</source>
        <translation>Эти поля сомнительны, и никто их не подтвердил: {fields}. Сравните их с документом.</translation>
    </message>
    <message>
        <source>Something is still missing: {fields}. Nothing was saved.</source>
        <translation>Ещё не заполнено: {fields}. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The birth date {date} lies in the future. Compare it with the document; nothing was saved.</source>
        <translation>Дата рождения {date} в будущем. Сравните с документом; ничего не сохранено.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 1974-08-12 or 12.08.1974; nothing was saved.</source>
        <translation>«{text}» не дата. Пишите 12.08.1974 или 1974-08-12; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Register number {number} belongs to {name} already. Choose that prisoner or correct the number.</source>
        <translation>Учётный номер {number} уже принадлежит {name}. Выберите этого осуждённого или исправьте номер.</translation>
    </message>
    <message>
        <source>There is no record {number}. Nothing was changed.</source>
        <translation>Записи {number} нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask {roles} to sign in. Nothing was changed.</source>
        <translation>Ваша роль этого не разрешает. Попросите войти: {roles}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock shows {now}, but the last record was made at {last}. Nothing was saved yet. Correct the clock, or confirm that the clock is right now.</source>
        <translation>Часы компьютера показывают {now}, а последняя запись сделана {last}. Пока ничего не сохранено. Исправьте часы или подтвердите, что сейчас они верны.</translation>
    </message>
    <message>
        <source>“{value}” cannot be used for “{name}”. The old value was kept.</source>
        <translation>«{value}» нельзя использовать для «{name}». Осталось прежнее значение.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written and nothing was changed.</source>
        <translation>Отменено. Файл не записан, ничего не изменено.</translation>
    </message>
    <message>
        <source>User name or password is wrong. Attempts so far: {attempts}. Nothing is lost; try again.</source>
        <translation>Неверное имя пользователя или пароль. Попыток: {attempts}. Ничего не потеряно; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. The next one is possible in {seconds} s; records already saved are safe.</source>
        <translation>Слишком много неверных попыток. Следующая возможна через {seconds} с; сохранённые записи в безопасности.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters. Nothing was saved.</source>
        <translation>В пароле должно быть не меньше {least} знаков. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was saved; type both again.</source>
        <translation>Два пароля не совпадают. Ничего не сохранено; введите оба ещё раз.</translation>
    </message>
    <message>
        <source>The user name “{login}” exists already. Choose another one.</source>
        <translation>Имя пользователя «{login}» уже занято. Выберите другое.</translation>
    </message>
    <message>
        <source>There is already a store in {folder}. It was left as it is; sign in instead of setting up again.</source>
        <translation>В {folder} уже есть хранилище. Оно не изменено; войдите вместо повторной настройки.</translation>
    </message>
    <message>
        <source>There is no store in {folder} yet. Start the window once to set Gatepost up.</source>
        <translation>В {folder} ещё нет хранилища. Откройте окно один раз, чтобы настроить Gatepost.</translation>
    </message>
    <message>
        <source>Another Gatepost already works with the store in {folder}. Nothing was changed. Use that window, or close it first.</source>
        <translation>С хранилищем в {folder} уже работает другой Gatepost. Ничего не изменено. Работайте в том окне или сначала закройте его.</translation>
    </message>
    <message>
        <source>The password file {file} is missing, so the store cannot be opened. The records are untouched. Copy the file back from the backup into the same folder and start again.</source>
        <translation>Нет файла паролей {file}, поэтому хранилище нельзя открыть. Записи не тронуты. Верните файл из резервной копии в ту же папку и запустите снова.</translation>
    </message>
    <message>
        <source>The password file {file} cannot be read. The records are untouched. Copy the file back from the backup into the same folder and start again.</source>
        <translation>Файл паролей {file} не читается. Записи не тронуты. Верните файл из резервной копии в ту же папку и запустите снова.</translation>
    </message>
    <message>
        <source>The password file is there, but the store {file} is missing. Nothing was changed. Copy the store back from the backup into the same folder and start again.</source>
        <translation>Файл паролей есть, но нет хранилища {file}. Ничего не изменено. Верните хранилище из резервной копии в ту же папку и запустите снова.</translation>
    </message>
    <message>
        <source>The store {file} is damaged or was not written by this Gatepost. It was not changed. Keep the file, restore the last backup, and tell IT.</source>
        <translation>Хранилище {file} повреждено или записано не этим Gatepost. Оно не изменено. Сохраните файл, восстановите последнюю резервную копию и сообщите специалисту ИТ.</translation>
    </message>
    <message>
        <source>The store {file} was written by a newer Gatepost. It was not changed. Install the newer program and start again.</source>
        <translation>Хранилище {file} записано более новым Gatepost. Оно не изменено. Установите новую программу и запустите снова.</translation>
    </message>
    <message>
        <source>The disk is full. This entry was not saved; everything saved before it is safe. Free some space and save again: what you typed is still here.</source>
        <translation>Диск заполнен. Эта запись не сохранена; всё сохранённое ранее в безопасности. Освободите место и сохраните снова: введённое осталось на экране.</translation>
    </message>
    <message>
        <source>The store cannot be written (read-only folder or file). This entry was not saved; earlier ones are safe. Ask IT to restore the right to write, then save again.</source>
        <translation>В хранилище нельзя писать (папка или файл только для чтения). Эта запись не сохранена; прежние в безопасности. Попросите ИТ вернуть право записи и сохраните снова.</translation>
    </message>
    <message>
        <source>The store is busy with another task. This entry was not saved; wait a moment and save again.</source>
        <translation>Хранилище занято другой работой. Эта запись не сохранена; подождите немного и сохраните снова.</translation>
    </message>
    <message>
        <source>The store cannot be read from the disk just now. Earlier records are on the disk as they were saved. Check the disk or stick, then try again.</source>
        <translation>Хранилище сейчас не читается с диска. Прежние записи лежат на диске так, как были сохранены. Проверьте диск или флешку и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no display here, so the window cannot open. Nothing was changed. Start Gatepost from a desktop, or use `gatepost self-test` to try it without one.</source>
        <translation>Здесь нет экрана, поэтому окно нельзя открыть. Ничего не изменено. Запустите Gatepost с рабочего стола или попробуйте без окна: `gatepost self-test`.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it is read-only or open in another program. The records are safe and an older file of that name was kept. Close it there or choose another name.</source>
        <translation>{file} нельзя записать: файл только для чтения или открыт в другой программе. Записи в безопасности, прежний файл с этим именем сохранён. Закройте его там или выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written and the records are safe. Choose another folder.</source>
        <translation>Нет папки {folder}. Ничего не записано, записи в безопасности. Выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no space left for {file}. No half file was left behind and the records are safe. Free some space or choose another disk.</source>
        <translation>Нет места для {file}. Неполного файла не осталось, записи в безопасности. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
        <source>{file} is no picture that can be read (empty, cut off or of another kind). Nothing was changed.</source>
        <translation>{file} не читается как изображение (пустой, обрезанный или другого вида). Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} is too large ({megapixels} megapixels; at most {most}). Nothing was changed; make it smaller.</source>
        <translation>{file} слишком велик ({megapixels} мегапикселей; не больше {most}). Ничего не изменено; уменьшите его.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Nothing was changed; check the name and the rights.</source>
        <translation>{file} не открывается. Ничего не изменено; проверьте имя и права.</translation>
    </message>
    <message>
        <source>No machine readable zone and no barcode were found. Nothing was changed. Hold the document flat and well lit, or type the two or three lines with “&lt;”.</source>
        <translation>Не найдено ни машиночитаемой зоны, ни штрихкода. Ничего не изменено. Держите документ ровно и при хорошем свете или введите две-три строки со знаками «&lt;».</translation>
    </message>
    <message>
        <source>The text is not a complete machine readable zone ({reason}). Nothing was changed; scan it again.</source>
        <translation>Текст не является полной машиночитаемой зоной ({reason}). Ничего не изменено; считайте ещё раз.</translation>
    </message>
    <message>
        <source>The reader on {port} is not connected. Nothing is lost; it is picked up again when it is plugged in.</source>
        <translation>Считыватель на {port} не подключён. Ничего не потеряно; он заработает, когда его подключат снова.</translation>
    </message>
    <message>
        <source>The portrait is larger than {most} kB. Nothing was saved; take it again or save without it.</source>
        <translation>Портрет больше {most} кБ. Ничего не сохранено; снимите его ещё раз или сохраните без него.</translation>
    </message>
    <message>
        <source>The camera {camera} is not connected. Nothing is lost; it is picked up again when it is plugged in.</source>
        <translation>Камера {camera} не подключена. Ничего не потеряно; она заработает, когда её подключат.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written just now. The pictures in it were left as they are; it is looked at again every second.</source>
        <translation>Папка сканера {folder} сейчас недоступна для чтения или записи. Снимки в ней остались как есть; она проверяется каждую секунду.</translation>
    </message>
    <message>
        <source>No program for attached scanners is installed here (SANE&apos;s scanimage). Nothing was changed; ask IT to install it, or let the scanner save its pictures to a watched folder.</source>
        <translation>Здесь не установлена программа для подключённых сканеров (scanimage из SANE). Ничего не изменено; попросите ИТ установить её или пусть сканер сохраняет снимки в папку сканера.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no picture ({reason}). Nothing was changed; check its cable and try again.</source>
        <translation>Сканер {device} не дал снимка ({reason}). Ничего не изменено; проверьте кабель и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{file} is a {format} file, which is not read here. Nothing was changed; save it as JPEG or PNG first.</source>
        <translation>{file} — файл {format}, такие здесь не читаются. Ничего не изменено; сначала сохраните его как JPEG или PNG.</translation>
    </message>
    <message>
        <source>This visitor cannot be let in, and nothing was saved. {hindrances} Refuse the visit with its reasons.</source>
        <translation>Этого посетителя нельзя пропустить; ничего не сохранено. {hindrances} Оформите отказ с причинами.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. {hindrances} {roles} may let the visitor pass with an own sign-in and a reason.</source>
        <translation>Пока ничего не сохранено. {hindrances} Пропустить может {roles}: нужны собственный вход и причина.</translation>
    </message>
    <message>
        <source>{name} may not allow this; {roles} may. Nothing was saved; ask one of them to sign in.</source>
        <translation>{name} не имеет такого права; право есть у: {roles}. Ничего не сохранено; попросите их войти.</translation>
    </message>
    <message>
        <source>Two people must agree to this, and {name} is signed in already. Nothing was changed; ask another one.</source>
        <translation>Нужно согласие двух людей, а {name} уже вошёл. Ничего не изменено; попросите другого.</translation>
    </message>
    <message>
        <source>The visitor refuses to be searched and cannot be let in. Nothing was saved; refuse the visit.</source>
        <translation>Посетитель отказывается от досмотра, пропустить его нельзя. Ничего не сохранено; оформите отказ.</translation>
    </message>
    <message>
        <source>Badge {badge} is out with {name}, visit {number}. Nothing was saved; take another badge.</source>
        <translation>Жетон {badge} выдан: {name}, визит {number}. Ничего не сохранено; возьмите другой жетон.</translation>
    </message>
    <message>
        <source>Locker {locker} holds the belongings of {name}, visit {number}. Nothing was saved; take another one.</source>
        <translation>В ячейке {locker} лежат вещи: {name}, визит {number}. Ничего не сохранено; возьмите другую.</translation>
    </message>
    <message>
        <source>There is no locker {locker}; they are numbered 1 to {most}. Nothing was saved; correct the number.</source>
        <translation>Ячейки {locker} нет; номера от 1 до {most}. Ничего не сохранено; исправьте номер.</translation>
    </message>
    <message>
        <source>Visit {number}, with which this visitor would go, is over or is with another prisoner. Nothing was saved.</source>
        <translation>Визит {number}, к которому присоединяется посетитель, окончен или у другого осуждённого. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Visit {number} was annulled already. Nothing was changed.</source>
        <translation>Визит {number} уже аннулирован. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The last day {last_date} lies before the first day {first_date}. Nothing was saved; correct one of them.</source>
        <translation>Последний день {last_date} раньше первого {first_date}. Ничего не сохранено; исправьте один из них.</translation>
    </message>
    <message>
        <source>Restriction {number} was lifted already. Nothing was changed.</source>
        <translation>Запрет {number} уже снят. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose at least one reason; “other” needs a few words of explanation. Nothing was saved.</source>
        <translation>Выберите хотя бы одну причину; «другая» требует пояснения. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>These rules cannot be used: look at “{place}” in the file. The rules in force were kept.</source>
        <translation>Эти правила нельзя применить: проверьте «{place}» в файле. Действующие правила сохранены.</translation>
    </message>
    <message>
        <source>{printer} does not print just now (off, out of paper, or not there). What was saved stands; look at the printer, then print again with Ctrl+P.</source>
        <translation>{printer} сейчас не печатает (выключен, нет бумаги или не найден). Сохранённое в силе; проверьте принтер и повторите: Ctrl+P.</translation>
    </message>
    <message>
        <source>This time is over already. Nothing was saved; choose a later one.</source>
        <translation>Это время уже прошло. Ничего не сохранено; выберите более позднее.</translation>
    </message>
    <message>
        <source>{name} has another visit at this time: {number}. Nothing was saved; choose another time.</source>
        <translation>У {name} в это время другое свидание: {number}. Ничего не сохранено; выберите другое время.</translation>
    </message>
    <message>
        <source>Room {room} is taken at this time by {number}. Nothing was saved; choose another room or time.</source>
        <translation>Комната {room} в это время занята: {number}. Ничего не сохранено; выберите другую комнату или время.</translation>
    </message>
    <message>
        <source>There are no visits of this kind on {day_date}, by order {order}: {reason}. Nothing was saved.</source>
        <translation>Свиданий этого вида {day_date} нет по приказу {order}: {reason}. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Booking {number} was cancelled already. Nothing was changed.</source>
        <translation>Запись {number} уже отменена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Visits of this kind are held at other times: {sessions}. Nothing was saved; choose one of these.</source>
        <translation>Свидания этого вида проходят в другое время: {sessions}. Ничего не сохранено; выберите одно из них.</translation>
    </message>
    <message>
        <source>All places of this session are taken ({places}). Nothing was saved; choose another session or day.</source>
        <translation>Все места этого сеанса заняты ({places}). Ничего не сохранено; выберите другой сеанс или день.</translation>
    </message>
    <message>
        <source>{name} is an approved visitor of this prisoner already. Withdraw that approval first.</source>
        <translation>{name} уже одобренный посетитель этого осуждённого. Сначала отзовите то одобрение.</translation>
    </message>
    <message>
        <source>{name} is no approved visitor of this prisoner. Nothing was changed.</source>
        <translation>{name} не одобренный посетитель этого осуждённого. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The shift is still open: these visitors are inside and nobody has named them in the hand-over: {visitors}. Check them out, or tick each one to hand it over.</source>
        <translation>Смена ещё открыта: эти посетители внутри, и никто не назвал их при сдаче: {visitors}. Оформите их выход или отметьте каждого для передачи.</translation>
    </message>
    <message>
        <source>Shift {number} is open already. Nothing was changed; close it first.</source>
        <translation>Смена {number} уже открыта. Ничего не изменено; сначала закройте её.</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was changed; open one first.</source>
        <translation>Смена не открыта. Ничего не изменено; сначала откройте её.</translation>
    </message>
    <message>
        <source>An incident holds at most {most} photos. Nothing was saved; take some of them out.</source>
        <translation>У происшествия не больше {most} фотографий. Ничего не сохранено; уберите лишние.</translation>
    </message>
    <message>
        <source>A photo is larger than {most} kB. Nothing was saved; take it out.</source>
        <translation>Фотография больше {most} кБ. Ничего не сохранено; уберите её.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Write for example 2, 1,5 kg or 500 g.</source>
        <translation>«{text}» — не количество. Напишите, например, 2, 1,5 кг или 500 г.</translation>
    </message>
    <message>
        <source>“{text}” cannot be an amount here. Nothing was saved; write it again.</source>
        <translation>«{text}» не может быть количеством. Ничего не сохранено; введите ещё раз.</translation>
    </message>
    <message>
        <source>The check digit of the postal number {number} does not hold: a sign was misread or mistyped. Nothing was saved; scan it again or compare it with the label.</source>
        <translation>Контрольная цифра почтового номера {number} не сходится: знак прочитан или введён неверно. Ничего не сохранено; отсканируйте ещё раз или сравните с наклейкой.</translation>
    </message>
    <message>
        <source>The postal number {postal} was received already as {number} on {at}. Nothing was saved.</source>
        <translation>Почтовый номер {postal} уже принят как {number} {at}. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>This cannot be accepted, and nothing was saved. {hindrances} Give it back with its reasons.</source>
        <translation>Принять нельзя, ничего не сохранено. {hindrances} Верните с указанием причин.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. {hindrances} {roles} may accept it with an own sign-in and a reason.</source>
        <translation>Пока ничего не сохранено. {hindrances} Принять может: {roles}, со своим входом и причиной.</translation>
    </message>
    <message>
        <source>{number} cannot become “{wanted}”: it is “{state}” now. Nothing was changed; look at it again.</source>
        <translation>{number}: нельзя перевести в «{wanted}», сейчас «{state}». Ничего не изменено; посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>{number} was not inspected whole: say of each item what was found.</source>
        <translation>{number}: досмотр не полный: укажите по каждому предмету, что найдено.</translation>
    </message>
    <message>
        <source>More of {item} would be refused than was found. Nothing was changed; correct the amounts.</source>
        <translation>{item}: отказано больше, чем найдено. Ничего не изменено; исправьте количества.</translation>
    </message>
    <message>
        <source>{name} is not here any more ({status}). {number} stays where it is; return it to its sender.</source>
        <translation>{name}: выбыл ({status}). {number} остаётся на месте; верните отправителю.</translation>
    </message>
    <message>
        <source>{number} was drawn for another check. Look into it once more before it is handed over.</source>
        <translation>{number}: выбрано для повторной проверки. Досмотрите ещё раз перед выдачей.</translation>
    </message>
    <message>
        <source>A letter to or from {addressee} is registered unopened: no pages are counted and nothing of it is scanned. Nothing was saved.</source>
        <translation>Письмо этому адресату или от него ({addressee}) регистрируется невскрытым: страницы не считаются и не сканируются. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB and was not taken. Scan its pages smaller or in parts.</source>
        <translation>{file} больше {most} МБ и не взят. Отсканируйте страницы мельче или частями.</translation>
    </message>
    <message>
        <source>{file} is neither a whole PDF nor a picture that can be opened. It was not taken.</source>
        <translation>{file} — не целый PDF и не изображение, которое открывается. Файл не взят.</translation>
    </message>
    <message>
        <source>A document keeps at most {most} files. Nothing was saved.</source>
        <translation>К документу можно приложить не более {most} файлов. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>{number} was answered already. Nothing was changed.</source>
        <translation>{number}: ответ уже дан. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{number} was given out already to {name} on {at}. Nothing was changed.</source>
        <translation>{number}: уже выдано, {name}, {at}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The scale on {port} does not answer. Check its cable, or type the weight; nothing was lost.</source>
        <translation>Весы на {port} не отвечают. Проверьте кабель или введите вес; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The scale on {port} sent something that is no weight. Weigh again, or type the weight.</source>
        <translation>Весы на {port} прислали не вес. Взвесьте ещё раз или введите вес.</translation>
    </message>
    <message>
        <source>{number} was inspected already: its list cannot be changed any more. Nothing was changed.</source>
        <translation>{number} уже досмотрена: перечень больше нельзя изменить. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} signed for {number}: it cannot become another prisoner’s. Nothing was changed.</source>
        <translation>{name} расписался за {number}: она не может стать посылкой другого осуждённого. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a table. Nothing was changed. Save it as XLSX or CSV where it was made.</source>
        <translation>{file} не читается как таблица. Ничего не изменено. Сохраните её в XLSX или CSV там, где она сделана.</translation>
    </message>
    <message>
        <source>{file} has more than {most} MB or {rows} rows. Nothing was changed; take it over in parts.</source>
        <translation>В {file} больше {most} МБ или {rows} строк. Ничего не изменено; примите файл по частям.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>{file} пуст. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say which columns hold: {fields}. Nothing was read yet.</source>
        <translation>Укажите, в каких столбцах стоит: {fields}. Пока ничего не прочитано.</translation>
    </message>
    <message>
        <source>The register was changed while the list was looked at. Nothing was written; look at it again.</source>
        <translation>Пока список просматривали, журнал изменился. Ничего не записано; просмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>{number} was taken back already. Nothing was changed.</source>
        <translation>{number} уже отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The list holds nothing new. Nothing was changed.</source>
        <translation>В списке нет ничего нового. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Say first whether this is {name}, who is known here. Nothing was saved.</source>
        <translation>Сначала скажите, это ли {name}, кого здесь уже знают. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Both are one record already: {name}. Nothing was changed.</source>
        <translation>Обе записи уже объединены: {name}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Both are inside now ({numbers}): two people, or one written down twice. Check one of them out first.</source>
        <translation>Оба сейчас внутри ({numbers}): это два человека или один записан дважды. Сначала отметьте выход одного.</translation>
    </message>
    <message>
        <source>{number} was parted already. Nothing was changed.</source>
        <translation>{number} уже разделено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} was made one with somebody else since ({number}). Part that first; nothing was changed.</source>
        <translation>{name} с тех пор объединён с другой записью ({number}). Сначала разделите её; ничего не изменено.</translation>
    </message>
    <message>
        <source>“{text}” is not a telephone number. Nothing was saved.</source>
        <translation>«{text}» – не номер телефона. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The rules of the house set no period of keeping. Nothing was changed; set it under Rules first.</source>
        <translation>Правила не задают срока хранения. Ничего не изменено; сначала задайте его в правилах.</translation>
    </message>
    <message>
        <source>Nobody’s period of keeping is over. Nothing was changed.</source>
        <translation>Срок хранения ни у кого не истёк. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no space left for a backup in {folder}. No half backup was left behind; the records and the earlier backups are safe. Free some space or choose another folder.</source>
        <translation>В {folder} нет места для резервной копии. Недоделанной копии не осталось; записи и прежние копии целы. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>No backup can be written into {folder}: it is not there, read-only, or was pulled out. The records and the earlier backups are safe. Put the disk or stick back, or choose another folder.</source>
        <translation>В {folder} нельзя записать копию: папки нет, она только для чтения или носитель вынут. Записи и прежние копии целы. Верните диск или флешку либо выберите другую папку.</translation>
    </message>
    <message>
        <source>The backup {folder} does not hold: {what}. It will not be used; the store was not changed. Choose another backup, and tell IT.</source>
        <translation>Копия {folder} не годится: {what}. Она не будет использована; хранилище не менялось. Выберите другую копию и сообщите ИТ.</translation>
    </message>
    <message>
        <source>There is no backup in {folder}. Nothing was changed. Choose the folder of one backup.</source>
        <translation>В {folder} нет копии. Ничего не изменено. Выберите папку одной копии.</translation>
    </message>
    <message>
        <source>Restoring was interrupted and could not be finished now: {folder} cannot be written. The backup and the replaced store are both kept. Ask IT to restore the right to write, then start again.</source>
        <translation>Восстановление было прервано и сейчас не завершилось: в {folder} нельзя писать. И копия, и заменённое хранилище целы. Попросите ИТ вернуть право записи и запустите снова.</translation>
    </message>
    <message>
        <source>This is no seal of Gatepost. Type or scan the whole line under “Seal” on the end-of-day sheet.</source>
        <translation>Это не печать Gatepost. Введите или отсканируйте всю строку под словом «Печать» на листе конца дня.</translation>
    </message>
    <message>
        <source>The seal was not typed as it is printed: its last four signs do not fit. Compare it with the sheet, or scan its code.</source>
        <translation>Печать введена не так, как напечатана: последние четыре знака не сходятся. Сверьте с листом или отсканируйте код.</translation>
    </message>
    <message>
        <source>Nobody takes the sign-in or the role from themselves. Another administrator does that; nothing was saved.</source>
        <translation>Никто не лишает входа или роли сам себя. Это делает другой администратор; ничего не сохранено.</translation>
    </message>
    <message>
        <source>The new password is the old one. Nothing was saved; choose another.</source>
        <translation>Новый пароль совпадает со старым. Ничего не сохранено; выберите другой.</translation>
    </message>
    <message>
        <source>This password is guessed first: it is made of the user’s name, a known word, one sign or a row of keys. Nothing was saved. Take several words that do not belong together.</source>
        <translation>Такой пароль угадывают первым: он из имени пользователя, известного слова, одного знака или ряда клавиш. Ничего не сохранено. Возьмите несколько не связанных слов.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds at most {most} rows, and there are more. No file was written and the records are safe. Choose a shorter period, or write CSV.</source>
        <translation>На листе книги помещается не больше {most} строк, а их больше. Файл не записан, записи целы. Выберите более короткий срок или запишите CSV.</translation>
    </message>
    <message>
        <source>This goes on and was not ticked, or has changed since: {kinds}. The shift stays open and nothing was changed. Look at it, tick it, and hand over again.</source>
        <translation>Это продолжается и не отмечено или с тех пор изменилось: {kinds}. Смена остаётся открытой, ничего не изменено. Посмотрите, отметьте и сдайте снова.</translation>
    </message>
    <message>
        <source>No form {number} was ever printed here. Nothing was saved. Look at the number again; a form from elsewhere is registered as a visit with a note.</source>
        <translation>Бланк {number} здесь не печатался. Ничего не сохранено. Проверьте номер; чужой бланк регистрируется как свидание с примечанием.</translation>
    </message>
    <message>
        <source>Form {number} is settled already ({state}). Nothing was saved. Look at the number again.</source>
        <translation>Бланк {number} уже закрыт ({state}). Ничего не сохранено. Проверьте номер.</translation>
    </message>
    <message>
        <source>{moment} cannot be: a visit begins after its form was printed, ends after it began, and not in the future. Nothing was saved and what was typed stays. Look at the times again.</source>
        <translation>{moment} не может быть: свидание начинается после печати бланка, кончается после начала и не в будущем. Ничего не сохранено, набранное осталось. Проверьте время.</translation>
    </message>
    <message>
        <source>From 1 to {most} forms are printed at a time. Nothing was printed. Choose another number.</source>
        <translation>За один раз печатается от 1 до {most} бланков. Ничего не напечатано. Выберите другое число.</translation>
    </message>
    <message>
        <source>The last day stands before the first one. Nothing was changed. Choose the days again.</source>
        <translation>Последний день раньше первого. Ничего не изменено. Выберите дни заново.</translation>
    </message>
    <message>
        <source>{words} stands for nothing on this paper. The template was not saved and what was typed stays. Look at the shipped template for the words there are.</source>
        <translation>{words} на этом бланке ничего не значит. Шаблон не сохранён, набранное осталось. Какие слова есть, видно в поставленном шаблоне.</translation>
    </message>
    <message>
        <source>The paper would lack {words}. The template was not saved and what was typed stays. Put it in where it belongs.</source>
        <translation>На бланке не хватало бы {words}. Шаблон не сохранён, набранное осталось. Вставьте это на место.</translation>
    </message>
    <message>
        <source>A template has at most {most} signs. It was not saved and what was typed stays. Leave large pictures out.</source>
        <translation>В шаблоне не больше {most} знаков. Он не сохранён, набранное осталось. Уберите большие рисунки.</translation>
    </message>
    <message>
        <source>This file holds no set-up that can be used: look at “{place}”. Nothing was changed.</source>
        <translation>В этом файле нет пригодной установки: посмотрите «{place}». Ничего не изменено.</translation>
    </message>
    <message>
        <source>The answers cannot be used: look at “{place}”. Nothing was set up; mend the file and start again.</source>
        <translation>Ответы использовать нельзя: проверьте «{place}». Ничего не настроено; исправьте файл и начните снова.</translation>
    </message>
    <message>
        <source>{file} is not what was released: it was changed, cut off, or signed by somebody else. Do not install it; take it again from where it came.</source>
        <translation>{file} — не то, что было выпущено: файл изменён, обрезан или подписан кем-то другим. Не устанавливайте его; возьмите его снова оттуда, откуда он пришёл.</translation>
    </message>
    <message>
        <source>There is no signature {file}. Copy it beside the package: both come from the same place.</source>
        <translation>Нет подписи {file}. Скопируйте её рядом с пакетом: оба берутся в одном месте.</translation>
    </message>
    <message>
        <source>{file} holds no public key that can be used. Nothing was checked; name the release&apos;s key with --key.</source>
        <translation>В {file} нет открытого ключа, который можно использовать. Ничего не проверено; укажите ключ выпуска через --key.</translation>
    </message>
    <message>
        <source>Nothing was saved yet. {hindrances} What was typed stays.</source>
        <translation>Пока ничего не сохранено. {hindrances} Введённое осталось.</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>The rules of the house are not confirmed: no limit is enforced.</source>
        <translation>Правила учреждения не подтверждены: ограничения не применяются.</translation>
    </message>
    <message>
        <source>Together with {number},
{name}</source>
        <translation>Вместе с {number},
{name}</translation>
    </message>
    <message>
        <source>{relation}; no approved visitor</source>
        <translation>{relation}; не одобренный посетитель</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>{relation}; approved visitor, {authority}, until {day}</source>
        <translation>{relation}; одобренный посетитель, {authority}, до {day}</translation>
    </message>
    <message>
        <source>{kind}, {year}: {used} used, no limit set</source>
        <translation>{kind}, {year}: использовано {used}, норма не задана</translation>
    </message>
    <message>
        <source>{kind}, {year}: {used} of {norm} used, {left} left</source>
        <translation>{kind}, {year}: использовано {used} из {norm}, осталось {left}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>К кому</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Pass {number}</source>
        <translation>Пропуск {number}</translation>
    </message>
    <message>
        <source>Belongings, receipt to {number}</source>
        <translation>Вещи, расписка к {number}</translation>
    </message>
    <message>
        <source>Left (signature)</source>
        <translation>Сдал (подпись)</translation>
    </message>
    <message>
        <source>Taken back (signature)</source>
        <translation>Получил (подпись)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>You may complain about this refusal to the head of the institution, to the prosecutor or to the ombudsman.</source>
        <translation>Отказ можно обжаловать начальнику учреждения, прокурору или омбудсмену.</translation>
    </message>
    <message>
        <source>Refusal {number}</source>
        <translation>Отказ {number}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Inside on {time}: {count}</source>
        <translation>Внутри на {time}: {count}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Свидание</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Witness {name}</source>
        <translation>Свидетель {name}</translation>
    </message>
    <message>
        <source>Officer {name}</source>
        <translation>Сотрудник {name}</translation>
    </message>
    <message>
        <source>Seizure act {number}</source>
        <translation>Акт изъятия {number}</translation>
    </message>
    <message>
        <source>Counted anew from</source>
        <translation>Новый отсчёт с</translation>
    </message>
    <message>
        <source>Application to hand over {number}</source>
        <translation>Заявление на передачу {number}</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Received by {name}</source>
        <translation>Принял: {name}</translation>
    </message>
    <message>
        <source>Second copy, for the sender</source>
        <translation>Второй экземпляр, для отправителя</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Квитанция {number}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Not handed over from {number}</source>
        <translation>Не выдано из {number}</translation>
    </message>
    <message>
        <source>Destruction act {number}</source>
        <translation>Акт об уничтожении {number}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Received, signature</source>
        <translation>Получил, подпись</translation>
    </message>
    <message>
        <source>Hand-over sheet, {time}</source>
        <translation>Ведомость выдачи, {time}</translation>
    </message>
    <message>
        <source>Kept: {number}</source>
        <translation>На хранении: {number}</translation>
    </message>
    <message>
        <source>Taken (name, signature)</source>
        <translation>Получил (имя, подпись)</translation>
    </message>
    <message>
        <source>Sender&apos;s list</source>
        <translation>По описи</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>The seal proves the register as it stood when this sheet was printed: whoever checks the store later types or scans it. Keep the signed sheet away from the computer.</source>
        <translation>Печать доказывает журнал таким, каким он был при печати этого листа: при последующей проверке её вводят или сканируют. Храните подписанный лист отдельно от компьютера.</translation>
    </message>
    <message>
        <source>End of the day {day}</source>
        <translation>Конец дня {day}</translation>
    </message>
    <message>
        <source>Handed over (name, signature)</source>
        <translation>Сдал (имя, подпись)</translation>
    </message>
    <message>
        <source>Taken over (name, signature)</source>
        <translation>Принял (имя, подпись)</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Visit, written by hand: form {number}</source>
        <translation>Свидание, записанное от руки: бланк {number}</translation>
    </message>
    <message>
        <source>Came in: date, time</source>
        <translation>Вошёл: дата, время</translation>
    </message>
    <message>
        <source>Left: date, time</source>
        <translation>Вышел: дата, время</translation>
    </message>
    <message>
        <source>Document: state, number</source>
        <translation>Документ: государство, номер</translation>
    </message>
    <message>
        <source>Officer (name, signature)</source>
        <translation>Сотрудник (ФИО, подпись)</translation>
    </message>
    <message>
        <source>Journal of {day}</source>
        <translation>Журнал за {day}</translation>
    </message>
    <message>
        <source>Journal from {first} to {last}</source>
        <translation>Журнал с {first} по {last}</translation>
    </message>
    <message>
        <source>No entries.</source>
        <translation>Записей нет.</translation>
    </message>
    <message>
        <source>Lines in all: {counts}.</source>
        <translation>Всего строк: {counts}.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>На дежурстве</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>Что должна знать следующая смена</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Что продолжается</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Signed with the password of {login} on {time}.</source>
        <translation>Подписано паролем {login}, {time}.</translation>
    </message>
    <message>
        <source>Taken over by {name}</source>
        <translation>Принял: {name}</translation>
    </message>
    <message>
        <source>Hand-over of shift {number}</source>
        <translation>Сдача смены {number}</translation>
    </message>
    <message>
        <source>Handed over by {name}</source>
        <translation>Сдал: {name}</translation>
    </message>
</context>
<context>
    <name>PaperFormsPage</name>
    <message>
        <source>Why will {number} never be entered?</source>
        <translation>Почему {number} не будет введён?</translation>
    </message>
    <message>
        <source>Cross a form out</source>
        <translation>Списать бланк</translation>
    </message>
    <message>
        <source>Forms for a power cut</source>
        <translation>Бланки на случай отключения</translation>
    </message>
    <message>
        <source>Printed now, filled in by hand while the computer is off, entered afterwards with their real times. Every number is accounted for: blank, entered or spoiled.</source>
        <translation>Печатаются заранее, заполняются от руки, пока компьютер выключен, и вводятся потом с настоящим временем. Каждый номер учтён: чистый, введён или списан.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>Number and print</source>
        <translation>Пронумеровать и печатать</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Напечатать снова…</translation>
    </message>
    <message>
        <source>Cross out…</source>
        <translation>Списать…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Чем стал</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Forms {first} to {last} are numbered.</source>
        <translation>Бланки с {first} по {last} пронумерованы.</translation>
    </message>
    <message>
        <source>Form {number} is crossed out.</source>
        <translation>Бланк {number} списан.</translation>
    </message>
    <message>
        <source>{form} is entered as visit {number} of {time}.</source>
        <translation>{form} введён как свидание {number} от {time}.</translation>
    </message>
    <message>
        <source>At the gate this would have stood against it: {hindrances}</source>
        <translation>На КПП этому помешало бы: {hindrances}</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Печатные формы</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Для всех языков</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The shipped one</source>
        <translation>Поставленный</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Как это выглядит</translation>
    </message>
    <message>
        <source>Print this sample…</source>
        <translation>Напечатать образец…</translation>
    </message>
    <message>
        <source>Words that stand for something here: {words}</source>
        <translation>Слова, которые здесь что-то значат: {words}</translation>
    </message>
    <message>
        <source>The paper “{name}” is saved.</source>
        <translation>Бланк «{name}» сохранён.</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Sender says</source>
        <translation>По описи</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Inspect  ·  F5</source>
        <translation>Досмотреть  ·  F5</translation>
    </message>
    <message>
        <source>Store…</source>
        <translation>На хранение…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Looked into again</source>
        <translation>Досмотрено повторно</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Return to the sender…</source>
        <translation>Вернуть отправителю…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Отказать…</translation>
    </message>
    <message>
        <source>Take away by act…</source>
        <translation>Изъять по акту…</translation>
    </message>
    <message>
        <source>Destroy by act…</source>
        <translation>Уничтожить по акту…</translation>
    </message>
    <message>
        <source>History of the prisoner</source>
        <translation>История осуждённого</translation>
    </message>
    <message>
        <source>Annul: written by mistake…</source>
        <translation>Аннулировать: записано по ошибке…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Application with the list, two copies</source>
        <translation>Заявление с описью, два экземпляра</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Label for the bag</source>
        <translation>Этикетка на пакет</translation>
    </message>
    <message>
        <source>What is not handed over, and why</source>
        <translation>Что не выдано и почему</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>Accepted in spite of</source>
        <translation>Принято несмотря на</translation>
    </message>
    <message>
        <source>Annulled by {names}: {reason}</source>
        <translation>Аннулировали {names}: {reason}</translation>
    </message>
    <message>
        <source>Drawn for another check: look into it once more before it is handed over.</source>
        <translation>Выбрано для повторной проверки: досмотрите ещё раз перед выдачей.</translation>
    </message>
    <message>
        <source>The prisoner is not here: {status}.</source>
        <translation>Осуждённого здесь нет: {status}.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>History of this parcel</source>
        <translation>История этой посылки</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Reason, act, signature</source>
        <translation>Причина, акт, подпись</translation>
    </message>
</context>
<context>
    <name>ParcelDeeds</name>
    <message>
        <source>{number} is corrected.</source>
        <translation>{number}: исправлено.</translation>
    </message>
    <message>
        <source>{number} is inspected.</source>
        <translation>{number}: досмотрено.</translation>
    </message>
    <message>
        <source>{number} was looked into again.</source>
        <translation>{number}: досмотрено повторно.</translation>
    </message>
    <message>
        <source>Two people annul {number}: you, and another one who signs in here and says why.</source>
        <translation>Запись {number} аннулируют двое: вы и второй человек, который входит здесь и называет причину.</translation>
    </message>
    <message>
        <source>{number} is annulled; it stays in the register.</source>
        <translation>{number}: аннулировано; остаётся в журнале.</translation>
    </message>
    <message>
        <source>{number} is received for {name}.</source>
        <translation>{number}: принято для {name}.</translation>
    </message>
    <message>
        <source>Print list in two copies and label</source>
        <translation>Печать: перечень в двух экземплярах и этикетка</translation>
    </message>
    <message>
        <source>{number}: {state}.</source>
        <translation>{number}: {state}.</translation>
    </message>
    <message>
        <source>Handed over and signed for: {numbers}.</source>
        <translation>Выдано под подпись: {numbers}.</translation>
    </message>
</context>
<context>
    <name>ParcelKindsTable</name>
    <message>
        <source>Kinds of parcel</source>
        <translation>Виды передач</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принимается</translation>
    </message>
    <message>
        <source>Counts in the year</source>
        <translation>Считается за год</translation>
    </message>
    <message>
        <source>Also under a restriction</source>
        <translation>И при запрете</translation>
    </message>
    <message>
        <source>At most, grams</source>
        <translation>Не более, граммов</translation>
    </message>
    <message>
        <source>Stored, days</source>
        <translation>Хранение, дней</translation>
    </message>
</context>
<context>
    <name>ParcelRulesPage</name>
    <message>
        <source>Rules of parcels</source>
        <translation>Правила передач</translation>
    </message>
    <message>
        <source>Numbers a year by regime and conditions stand on the page Rules. An empty cell says nothing: then no limit is enforced. Confirming brings all rules of the house into force as they stand.</source>
        <translation>Число в год по режиму и условиям задаётся на странице «Правила». Пустая ячейка ничего не означает: тогда ограничения нет. Подтверждение вводит в действие все правила учреждения как они есть.</translation>
    </message>
    <message>
        <source>One in how many is drawn for another check (0: none)</source>
        <translation>Одна из скольких проверяется повторно (0: ни одной)</translation>
    </message>
    <message>
        <source>Catalogue of items</source>
        <translation>Справочник предметов</translation>
    </message>
    <message>
        <source>Confirm: these rules hold here</source>
        <translation>Подтвердить эти правила</translation>
    </message>
    <message>
        <source>The rules are confirmed and in force.</source>
        <translation>Правила подтверждены и действуют.</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>“{text}” was read. Nothing here matches it; nothing was changed.</source>
        <translation>Считано «{text}». Здесь ничего не подходит; ничего не изменено.</translation>
    </message>
    <message>
        <source>the parcel that is being received</source>
        <translation>принимаемая передача</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>received on a day</source>
        <translation>принято за день</translation>
    </message>
    <message>
        <source>Any number  ·  Ctrl+F</source>
        <translation>Любой номер  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Find by any number</source>
        <translation>Найти по любому номеру</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Receive a packet or parcel  ·  Ctrl+N</source>
        <translation>Принять передачу или посылку  ·  Ctrl+N</translation>
    </message>
    <message>
        <source>Hand over, label after label  ·  F6</source>
        <translation>Выдать, этикетка за этикеткой  ·  F6</translation>
    </message>
    <message>
        <source>Scan a postal number, a receipt or a label, and the parcel opens by itself.</source>
        <translation>Отсканируйте почтовый номер, квитанцию или этикетку — передача откроется сама.</translation>
    </message>
    <message>
        <source>here: {count}</source>
        <translation>здесь: {count}</translation>
    </message>
    <message>
        <source>No parcel has the number “{text}”.</source>
        <translation>Передачи или посылки с номером «{text}» нет.</translation>
    </message>
    <message>
        <source>No scale is set. An administrator sets one on the page Admin.</source>
        <translation>Весы не заданы. Администратор задаёт их на странице «Админ».</translation>
    </message>
    <message>
        <source>the parcel that is corrected</source>
        <translation>исправляемая посылка</translation>
    </message>
    <message>
        <source>What stands in the form is not saved yet. Save or cancel it first, or leave it.</source>
        <translation>То, что введено в форме, ещё не сохранено. Сначала сохраните или отмените, либо оставьте.</translation>
    </message>
    <message>
        <source>Nothing on the watchlists waits for a decision about this sender.</source>
        <translation>По этому отправителю в списках розыска нет ничего нерешённого.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Choose a password</source>
        <translation>Выбор пароля</translation>
    </message>
    <message>
        <source>At least {least} characters; several words that do not belong together are best.</source>
        <translation>Не меньше {least} знаков; лучше всего несколько не связанных между собой слов.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Прежний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Save the password</source>
        <translation>Сохранить пароль</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>History of {name}</source>
        <translation>История: {name}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Visits: {visits} · refusals: {refusals} · incidents: {incidents} · restrictions: {restrictions}</source>
        <translation>Посещений: {visits} · отказов: {refusals} · происшествий: {incidents} · запретов: {restrictions}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Свидание</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Не пропущены</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>lifted: {reason}</source>
        <translation>снят: {reason}</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Запрет</translation>
    </message>
    <message>
        <source>parcels: {parcels} · documents: {documents} · kept things: {things}</source>
        <translation>передач: {parcels} · документов: {documents} · вещей на хранении: {things}</translation>
    </message>
    <message>
        <source>closed letter</source>
        <translation>закрытое письмо</translation>
    </message>
    <message>
        <source>given to {name}</source>
        <translation>выдано: {name}</translation>
    </message>
</context>
<context>
    <name>PastOpener</name>
    <message>
        <source>{name} has not been here before.</source>
        <translation>{name} здесь впервые.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nobody was found for “{query}”.</source>
        <translation>По запросу «{query}» никто не найден.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
</context>
<context>
    <name>PortraitCorner</name>
    <message>
        <source>Portrait  ·  F7</source>
        <translation>Портрет  ·  F7</translation>
    </message>
</context>
<context>
    <name>PortraitDialog</name>
    <message>
        <source>Portrait</source>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>Take  ·  Enter</source>
        <translation>Снять  ·  Enter</translation>
    </message>
    <message>
        <source>Again  ·  Backspace</source>
        <translation>Ещё раз  ·  Backspace</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation>Отмена  ·  Esc</translation>
    </message>
    <message>
        <source>Mouse or arrow keys move the frame; wheel, + and − change its size.</source>
        <translation>Мышь или стрелки двигают рамку; колесо, + и − меняют её размер.</translation>
    </message>
    <message>
        <source>Keep  ·  Enter</source>
        <translation>Оставить  ·  Enter</translation>
    </message>
</context>
<context>
    <name>PortraitFrame</name>
    <message>
        <source>Portrait</source>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>No portrait</source>
        <translation>Портрета нет</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A prison that does not exist</source>
        <translation>Учреждение, которого нет</translation>
    </message>
    <message>
        <source>1. Register a visit</source>
        <translation>1. Зарегистрировать свидание</translation>
    </message>
    <message>
        <source>2. Let a visitor out</source>
        <translation>2. Выпустить посетителя</translation>
    </message>
    <message>
        <source>3. Refuse something in a parcel</source>
        <translation>3. Отказать в предмете передачи</translation>
    </message>
    <message>
        <source>4. Hand over the shift</source>
        <translation>4. Сдать смену</translation>
    </message>
    <message>
        <source>Scan a document: choose a passport under “Documents to scan”. Its fields are filled. Choose the prisoner (type УЧ-001, Enter), what the visitor is to them, and save with Enter.</source>
        <translation>Считайте документ: выберите паспорт в меню «Документы для считывания». Поля заполнятся сами. Выберите осуждённого (наберите УЧ-001, Enter), кем ему приходится посетитель, и сохраните клавишей Enter.</translation>
    </message>
    <message>
        <source>Scan the same document again: the check-out opens. Compare the person with the card, and press Enter.</source>
        <translation>Считайте тот же документ ещё раз: откроется выход. Сравните человека с карточкой и нажмите Enter.</translation>
    </message>
    <message>
        <source>On Parcels (Ctrl+3) open one that waits, press F5, and put some of an item under “kept back” with a reason. Finish with Ctrl+Enter.</source>
        <translation>На странице «Передачи» (Ctrl+3) откройте ожидающую, нажмите F5 и впишите часть предмета в «удержано» с причиной. Закончите клавишами Ctrl+Enter.</translation>
    </message>
    <message>
        <source>On Shift (Ctrl+6) open a shift, then tick everything that goes on and hand over. The next one signs as {login} with the password {password}.</source>
        <translation>На странице «Смена» (Ctrl+6) откройте смену, затем отметьте всё, что продолжается, и сдайте её. Следующий подписывает как {login} с паролем {password}.</translation>
    </message>
    <message>
        <source>A passport of somebody who has been here</source>
        <translation>Паспорт того, кто здесь уже был</translation>
    </message>
    <message>
        <source>An identity card of somebody who has been here</source>
        <translation>ID-карта того, кто здесь уже был</translation>
    </message>
    <message>
        <source>A passport of somebody new</source>
        <translation>Паспорт нового человека</translation>
    </message>
    <message>
        <source>A passport that has expired</source>
        <translation>Паспорт с истёкшим сроком</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>PRACTICE</source>
        <translation>ТРЕНИРОВКА</translation>
    </message>
    <message>
        <source>Nobody here exists. Password: {password}</source>
        <translation>Все люди здесь выдуманы. Пароль: {password}</translation>
    </message>
    <message>
        <source>Documents to scan</source>
        <translation>Документы для считывания</translation>
    </message>
    <message>
        <source>Lessons  ·  {keys}</source>
        <translation>Уроки  ·  {keys}</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Закончить</translation>
    </message>
</context>
<context>
    <name>PrisonerForm</name>
    <message>
        <source>New prisoner</source>
        <translation>Новый осуждённый</translation>
    </message>
    <message>
        <source>Add prisoner  ·  Enter</source>
        <translation>Добавить осуждённого  ·  Enter</translation>
    </message>
    <message>
        <source>Back to the visit  ·  Esc</source>
        <translation>Назад к свиданию  ·  Esc</translation>
    </message>
</context>
<context>
    <name>PrisonerPicker</name>
    <message>
        <source>Add “{query}” as a new prisoner…</source>
        <translation>Добавить «{query}» как нового осуждённого…</translation>
    </message>
</context>
<context>
    <name>PrisonersPage</name>
    <message>
        <source>Name or register number</source>
        <translation>Имя или учётный номер</translation>
    </message>
    <message>
        <source>Find a prisoner</source>
        <translation>Найти осуждённого</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Prisoners</source>
        <translation>Осуждённые</translation>
    </message>
    <message>
        <source>New prisoner</source>
        <translation>Новый осуждённый</translation>
    </message>
    <message>
        <source>Save the prisoner</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Prisoner’s record</source>
        <translation>Карточка осуждённого</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>{name}, register number {number}, is saved.</source>
        <translation>{name}, учётный номер {number}: сохранено.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Take a list over</source>
        <translation>Принять список</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>{number}: {added} new, {changed} changed, {gone} gone, {left_out} left out.</source>
        <translation>{number}: новых {added}, изменённых {changed}, выбывших {gone}, пропущено {left_out}.</translation>
    </message>
    <message>
        <source>Take a list over…</source>
        <translation>Принять список…</translation>
    </message>
    <message>
        <source>Lists taken over…</source>
        <translation>Принятые списки…</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Stop checking</source>
        <translation>Прервать проверку</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Seal of a signed sheet (scan or type; may stay empty)</source>
        <translation>Печать с подписанного листа (сканировать или ввести; можно пусто)</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Checking… {count}</source>
        <translation>Проверяется… {count}</translation>
    </message>
    <message>
        <source>{count} entries lost names when somebody’s time of keeping was over.</source>
        <translation>В {count} записях имена изъяты по истечении срока хранения.</translation>
    </message>
    <message>
        <source>Not everything holds. Keep the store as it is and tell IT.</source>
        <translation>Не всё сходится. Оставьте хранилище как есть и сообщите ИТ.</translation>
    </message>
    <message>
        <source>Proves that nothing was altered behind the journal’s back; the seal of a signed sheet proves the journal.</source>
        <translation>Доказывает, что за спиной журнала ничего не изменено; печать подписанного листа доказывает журнал.</translation>
    </message>
</context>
<context>
    <name>ReceivingForm</name>
    <message>
        <source>“{query}” has not sent before: take the name…</source>
        <translation>«{query}» раньше не отправлял: взять имя…</translation>
    </message>
    <message>
        <source>Scan the document, or type a name</source>
        <translation>Отсканируйте документ или введите имя</translation>
    </message>
    <message>
        <source>Weight of the whole, kg</source>
        <translation>Общий вес, кг</translation>
    </message>
    <message>
        <source>for example 4,5</source>
        <translation>например 4,5</translation>
    </message>
    <message>
        <source>Weigh  ·  F8</source>
        <translation>Взвесить  ·  F8</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Receive  ·  Ctrl+Enter</source>
        <translation>Принять  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation>Отмена  ·  Esc</translation>
    </message>
    <message>
        <source>{item}: {where}</source>
        <translation>{item}: {where}</translation>
    </message>
    <message>
        <source>{name} · {address}</source>
        <translation>{name} · {address}</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>Исправить {number}</translation>
    </message>
    <message>
        <source>Correct  ·  Ctrl+Enter</source>
        <translation>Исправить  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляется</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Refuse a visit</source>
        <translation>Отказ в свидании</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>{name} is not let in, because:</source>
        <translation>{name}: не пропущен(а), причины:</translation>
    </message>
    <message>
        <source>Refuse  ·  Ctrl+Enter</source>
        <translation>Отказать  ·  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Write the report</source>
        <translation>Записать отчёт</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Ход отчёта</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>The first {count} lines; files have all.</source>
        <translation>Первые {count} строк; в файлах все.</translation>
    </message>
    <message>
        <source>{file} is written: {rows} lines.</source>
        <translation>{file} записан: строк {rows}.</translation>
    </message>
    <message>
        <source>{rows} lines are on their way to the printer.</source>
        <translation>Строк отправлено на принтер: {rows}.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление резервной копии</translation>
    </message>
    <message>
        <source>No backup lies beside the store. Choose another folder or a stick.</source>
        <translation>Рядом с хранилищем копий нет. Выберите другую папку или флешку.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>Every page of {name} is being checked …</source>
        <translation>Проверяется каждая страница {name} …</translation>
    </message>
    <message>
        <source>The store is being restored …</source>
        <translation>Хранилище восстанавливается …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Another folder or stick…</source>
        <translation>Другая папка или флешка…</translation>
    </message>
    <message>
        <source>Empty: the recovery key instead of a password.</source>
        <translation>Пусто: вместо пароля ключ восстановления.</translation>
    </message>
    <message>
        <source>Of the day of the backup; a duty officer’s or administrator’s.</source>
        <translation>На день копии; дежурного или администратора.</translation>
    </message>
    <message>
        <source>Password or recovery key</source>
        <translation>Пароль или ключ восстановления</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Заглянуть внутрь</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
    <message>
        <source>The backup is whole: {visits} visits, {parcels} parcels, {persons} visitors, {entries} entries.</source>
        <translation>Копия цела: свиданий {visits}, передач {parcels}, посетителей {persons}, записей журнала {entries}.</translation>
    </message>
    <message>
        <source>The store itself does not open; it will be kept as it is, in a folder of its own.</source>
        <translation>Само хранилище не открывается; оно будет сохранено как есть в отдельной папке.</translation>
    </message>
    <message>
        <source>The store has {count} entries more, which will not be in it; it is kept in a folder of its own.</source>
        <translation>В хранилище записей больше на {count}, их здесь не будет; оно сохранится в отдельной папке.</translation>
    </message>
    <message>
        <source>⚠ The store’s journal does not go on from this backup: they are of two histories.</source>
        <translation>⚠ Журнал хранилища не продолжает эту копию: это две разные истории.</translation>
    </message>
</context>
<context>
    <name>RestrictionsPage</name>
    <message>
        <source>By which order, or why, is {number} lifted?</source>
        <translation>По какому приказу или почему снимается {number}?</translation>
    </message>
    <message>
        <source>Lift a restriction</source>
        <translation>Снять запрет</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Запреты</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Enter or a double click lifts a restriction.</source>
        <translation>Enter или двойной щелчок снимает запрет.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation>Осуждённый</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>New restriction</source>
        <translation>Новый запрет</translation>
    </message>
    <message>
        <source>Empty where it has no end</source>
        <translation>Пусто — без срока</translation>
    </message>
    <message>
        <source>Make the restriction</source>
        <translation>Внести запрет</translation>
    </message>
    <message>
        <source>A visitor, a prisoner, or both: then it holds for just these two.</source>
        <translation>Посетитель, осуждённый или оба: тогда только для этой пары.</translation>
    </message>
    <message>
        <source>in force: {count}</source>
        <translation>действует: {count}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>lifted: {reason}</source>
        <translation>снят: {reason}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>Restriction {number} is made.</source>
        <translation>Запрет {number} внесён.</translation>
    </message>
    <message>
        <source>Restriction {number} is lifted.</source>
        <translation>Запрет {number} снят.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>{count} people are taken out of the records for good. A second person signs in for it.</source>
        <translation>Из записей навсегда убираются люди: {count}. Для этого входит второй человек.</translation>
    </message>
    <message>
        <source>Personal data whose time is over</source>
        <translation>Личные данные, чей срок истёк</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>People whose time of keeping is over</source>
        <translation>Люди, чей срок хранения истёк</translation>
    </message>
    <message>
        <source>Names, numbers, birth dates, documents, telephones, notes, portraits and photos are emptied, in the journal too; visits and the rest stay and are counted. The journal’s chain holds. This cannot be taken back, and older backups still hold the names.</source>
        <translation>Имена, номера, даты рождения, документы, телефоны, примечания, портреты и снимки стираются, в том числе в журнале; свидания и остальное остаются и учитываются. Цепочка журнала сохраняется. Отменить это нельзя, а в старых резервных копиях имена остаются.</translation>
    </message>
    <message>
        <source>Take them out of the records…</source>
        <translation>Убрать их из записей…</translation>
    </message>
    <message>
        <source>The rules set no period of keeping: nobody is ever taken out. Set it under Rules.</source>
        <translation>Правила не задают срока хранения: никто не убирается. Задайте его в правилах.</translation>
    </message>
    <message>
        <source>Kept for {years} years: {count} people have no record since {day}.</source>
        <translation>Срок хранения, лет: {years}. Без записей с {day} – человек: {count}.</translation>
    </message>
    <message>
        <source>{people} people are out of the records; {rows} rows and {entries} entries of the journal lost names.</source>
        <translation>Убрано человек: {people}; без имён теперь строк: {rows}, записей журнала: {entries}.</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Import rules</source>
        <translation>Загрузить правила</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>The file is shown here. Compare it, then confirm it to bring it into force.</source>
        <translation>Файл показан здесь. Сверьте его и подтвердите, чтобы он вступил в силу.</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Выгрузить правила</translation>
    </message>
    <message>
        <source>The rules are written to {file}.</source>
        <translation>Правила записаны в {file}.</translation>
    </message>
    <message>
        <source>Source: law, order, number and date</source>
        <translation>Источник: закон, приказ, номер и дата</translation>
    </message>
    <message>
        <source>Valid from (year-month-day)</source>
        <translation>Действует с (год-месяц-день)</translation>
    </message>
    <message>
        <source>Valid until (empty: no end)</source>
        <translation>Действует по (пусто: без срока)</translation>
    </message>
    <message>
        <source>An adult is, in years</source>
        <translation>Взрослый, с лет</translation>
    </message>
    <message>
        <source>Visitors at once, at most</source>
        <translation>Посетителей сразу, не более</translation>
    </message>
    <message>
        <source>Lockers</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Kinds of visit</source>
        <translation>Виды свиданий</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Правила учреждения</translation>
    </message>
    <message>
        <source>An empty cell says nothing: then no limit is enforced.</source>
        <translation>Пустая ячейка: ограничения нет.</translation>
    </message>
    <message>
        <source>Confirm: these rules hold here</source>
        <translation>Подтвердить эти правила</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>In force, confirmed by {name}.</source>
        <translation>Действуют, подтвердил(а) {name}.</translation>
    </message>
    <message>
        <source>Not confirmed: these rules are shown, but nobody is refused by them.</source>
        <translation>Не подтверждены: правила показаны, но никому по ним не отказывают.</translation>
    </message>
    <message>
        <source>The rules are confirmed and in force.</source>
        <translation>Правила подтверждены и действуют.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Days: 1 Monday to 7 Sunday. A kind without sessions may be booked at any time.</source>
        <translation>Дни: 1 понедельник … 7 воскресенье. Вид без сеансов можно записать на любое время.</translation>
    </message>
    <message>
        <source>Visits and parcels a year</source>
        <translation>Свиданий и передач в год</translation>
    </message>
    <message>
        <source>Keep personal data, years</source>
        <translation>Хранить личные данные, лет</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Ready to scan</source>
        <translation>Готов к считыванию</translation>
    </message>
    <message>
        <source>Put a passport or ID card on the reader, or drop a photo on the window.</source>
        <translation>Положите паспорт или ID-карту на считыватель или перетащите фото в окно.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>{format} · {issuer}</source>
        <translation>{format} · {issuer}</translation>
    </message>
    <message>
        <source>{held} of {all} check digits hold</source>
        <translation>Контрольных цифр сошлось: {held} из {all}</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Считано</translation>
    </message>
    <message>
        <source>History  ·  F3</source>
        <translation>История  ·  F3</translation>
    </message>
    <message>
        <source>Incident…  ·  F4</source>
        <translation>Случай…  ·  F4</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>the clipboard’s picture</source>
        <translation>изображение из буфера обмена</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Any part of a name in any script, or any number</source>
        <translation>Любая часть имени любым письмом или любой номер</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing and nobody was found for “{query}”.</source>
        <translation>По запросу «{query}» никого и ничего не найдено.</translation>
    </message>
    <message>
        <source>Enter opens it, arrows choose, Esc closes.</source>
        <translation>Enter открывает, стрелки выбирают, Esc закрывает.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Свидание</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Another person signs in</source>
        <translation>Входит второй человек</translation>
    </message>
    <message>
        <source>Sign in and allow</source>
        <translation>Войти и разрешить</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
</context>
<context>
    <name>SessionsTable</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Kinds of visit</source>
        <translation>Виды свиданий</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>Take a set-up</source>
        <translation>Взять установку</translation>
    </message>
    <message>
        <source>This would change here. The name of this post stays. Rules that come with it are in force from then on: take them only if you have compared them with the law.</source>
        <translation>Вот что изменится здесь. Название этого поста останется. Правила из файла сразу вступят в силу: берите их, только если сверили их с законом.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Set this post up like that</source>
        <translation>Настроить так этот пост</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation>Отмена  ·  Esc</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Making the encrypted store…</source>
        <translation>Создаётся зашифрованное хранилище…</translation>
    </message>
    <message>
        <source>Use the example: {name}</source>
        <translation>Взять пример: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Set up this gate post · 1 of 3</source>
        <translation>Настройка поста · 1 из 3</translation>
    </message>
    <message>
        <source>These settings can be changed later by an administrator.</source>
        <translation>Администратор может изменить эти настройки позже.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Letters, digits, dot and hyphen.</source>
        <translation>Буквы, цифры, точка и дефис.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Не меньше {least} знаков.</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Создать хранилище</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>First administrator · 2 of 3</source>
        <translation>Первый администратор · 2 из 3</translation>
    </message>
    <message>
        <source>The administrator adds the other users. There is no default password.</source>
        <translation>Администратор добавляет остальных пользователей. Пароля по умолчанию нет.</translation>
    </message>
    <message>
        <source>Print the recovery key…</source>
        <translation>Напечатать ключ восстановления…</translation>
    </message>
    <message>
        <source>I have printed it or written it down, and it will be kept in the safe.</source>
        <translation>Ключ напечатан или записан и будет храниться в сейфе.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Recovery key · 3 of 3</source>
        <translation>Ключ восстановления · 3 из 3</translation>
    </message>
    <message>
        <source>This key opens the store when every password is forgotten. It is shown only now and kept nowhere. Without it and without a password nobody can read the register again.</source>
        <translation>Этот ключ открывает хранилище, если забыты все пароли. Он показывается только сейчас и нигде не хранится. Без него и без пароля журнал больше никто не прочтёт.</translation>
    </message>
    <message>
        <source>Gatepost recovery key: {name}</source>
        <translation>Ключ восстановления Gatepost: {name}</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe. Whoever holds it and the computer can read the whole register.</source>
        <translation>Храните этот лист в сейфе. Тот, у кого есть он и компьютер, может прочесть весь журнал.</translation>
    </message>
    <message>
        <source>To use it, choose “Forgotten password” in the sign-in window.</source>
        <translation>Чтобы им воспользоваться, выберите в окне входа «Забыт пароль».</translation>
    </message>
    <message>
        <source>A gate post that was lost: restore a backup…</source>
        <translation>Пост был утрачен: восстановить копию…</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Visits on this day: {count}</source>
        <translation>Свиданий в этот день: {count}</translation>
    </message>
    <message>
        <source>Print the sheet with the seal…</source>
        <translation>Печатать лист с печатью…</translation>
    </message>
    <message>
        <source>The journal is on its way to the printer.</source>
        <translation>Журнал отправлен на принтер.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Make the day’s files  ·  Ctrl+E</source>
        <translation>Создать файлы дня  ·  Ctrl+E</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>Ход создания файлов</translation>
    </message>
    <message>
        <source>Print the journal…</source>
        <translation>Печать журнала…</translation>
    </message>
    <message>
        <source>End of the day: CSV, workbook and journal</source>
        <translation>Конец дня: CSV, книга Excel и журнал</translation>
    </message>
    <message>
        <source>Where the day’s folder is made</source>
        <translation>Где создаётся папка дня</translation>
    </message>
    <message>
        <source>{file}
SHA-256: {hash}</source>
        <translation>{file}
SHA-256: {hash}</translation>
    </message>
    <message>
        <source>The day’s files are made: {files} files, {rows} lines.</source>
        <translation>Файлы дня созданы: файлов {files}, строк {rows}.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>= the same</source>
        <translation>= совпадает</translation>
    </message>
    <message>
        <source>≈ nearly</source>
        <translation>≈ почти</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation>≠ различается</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Opening the store…</source>
        <translation>Хранилище открывается…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Forgotten password: use the recovery key</source>
        <translation>Забыт пароль: использовать ключ восстановления</translation>
    </message>
    <message>
        <source>New password with the recovery key</source>
        <translation>Новый пароль по ключу восстановления</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Thirty signs from the sheet.</source>
        <translation>Тридцать знаков с листа.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>Задать пароль и войти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>A year of invented people is being made: {done} of {of} days</source>
        <translation>Создаётся выдуманный год: {done} из {of} дней</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation>Тренировка с выдуманными людьми</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Reader: keyboard</source>
        <translation>Считыватель: клавиатура</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>Внутри: {count}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключён</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не подключён</translation>
    </message>
    <message>
        <source>Reader: keyboard, {port} {state}</source>
        <translation>Считыватель: клавиатура, {port} {state}</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation>Поиск  ·  Ctrl+K</translation>
    </message>
    <message>
        <source>Backup: …</source>
        <translation>Копия: …</translation>
    </message>
    <message>
        <source>Backup: {when}</source>
        <translation>Копия: {when}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source> · second: {when}</source>
        <translation> · вторая: {when}</translation>
    </message>
    <message>
        <source>Choose another password</source>
        <translation>Выбрать другой пароль</translation>
    </message>
    <message>
        <source>Lock  ·  Ctrl+L</source>
        <translation>Блок  ·  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock the window, or let another officer in; what is being typed is kept</source>
        <translation>Заблокировать окно или впустить другого сотрудника; введённое сохраняется</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Look  ·  F2</source>
        <translation>Вид  ·  F2</translation>
    </message>
    <message>
        <source>Language, light or night, size of type: for you alone</source>
        <translation>Язык, день или ночь, размер шрифта: только для вас</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночной</translation>
    </message>
    <message>
        <source>Type {size} %</source>
        <translation>Шрифт {size} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light or night</source>
        <translation>День или ночь</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Размер шрифта</translation>
    </message>
</context>
<context>
    <name>TakenListsDialog</name>
    <message>
        <source>Lists that were taken over</source>
        <translation>Принятые списки</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Почему список отменяется</translation>
    </message>
    <message>
        <source>Take the chosen list back</source>
        <translation>Отменить выбранный список</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>{number} is taken back: {count} prisoners are what they were before.</source>
        <translation>{number} отменён; возвращены к прежнему виду записи: {count}.</translation>
    </message>
    <message>
        <source>Left alone, because they were changed or visited since ({count}): {names}.</source>
        <translation>Не тронуты, потому что с тех пор изменены или посещались ({count}): {names}.</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>new {added}, changed {changed}, gone {gone}, left out {left_out}</source>
        <translation>новых {added}, изменённых {changed}, выбывших {gone}, пропущено {left_out}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Recovery key: </source>
        <translation>Ключ восстановления: </translation>
    </message>
    <message>
        <source>Restored. The replaced store is kept in {folder}</source>
        <translation>Восстановлено. Заменённое хранилище сохранено в {folder}</translation>
    </message>
    <message>
        <source>{folder}: {made} UTC, {size} bytes, {counts}</source>
        <translation>{folder}: {made} UTC, байт: {size}, {counts}</translation>
    </message>
    <message>
        <source>The backup is whole. The last it knows of:</source>
        <translation>Копия цела. Последнее, что в ней есть:</translation>
    </message>
    <message>
        <source>The store itself does not open; it is kept as it is.</source>
        <translation>Само хранилище не открывается; оно сохраняется как есть.</translation>
    </message>
    <message>
        <source>The store has {count} entries more; it is kept as it is.</source>
        <translation>В хранилище на {count} записей больше; оно сохраняется как есть.</translation>
    </message>
    <message>
        <source>The store&apos;s journal does not go on from this backup: they are of two histories.</source>
        <translation>Журнал хранилища не продолжает эту копию: это две разные истории.</translation>
    </message>
    <message>
        <source>{file} is genuine. SHA-256 {sha256}</source>
        <translation>{file}: подлинный. SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Пароль: </translation>
    </message>
    <message>
        <source>User: </source>
        <translation>Пользователь: </translation>
    </message>
    <message>
        <source>Several people were found: name one by its ID.</source>
        <translation>Найдено несколько человек: укажите одного по номеру записи.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Никто не найден.</translation>
    </message>
    <message>
        <source>#{id}: {name}, born {birth_date}, personal number {pin}</source>
        <translation>#{id}: {name}, дата рождения {birth_date}, личный номер {pin}</translation>
    </message>
    <message>
        <source>{file}: all that is held on {name}, SHA-256 {sha256}</source>
        <translation>{file}: всё, что хранится о лице {name}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>the file: {count} pages, and the links between tables</source>
        <translation>файл: {count} страниц и связи между таблицами</translation>
    </message>
    <message>
        <source>the journal&apos;s chain: {count} entries</source>
        <translation>цепь журнала: {count} записей</translation>
    </message>
    <message>
        <source>the records by the journal: {count} rows</source>
        <translation>записи по журналу: {count} строк</translation>
    </message>
    <message>
        <source>numbers without gaps: {count}</source>
        <translation>номера без пропусков: {count}</translation>
    </message>
    <message>
        <source>seals on paper: {count}</source>
        <translation>печати на бумаге: {count}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>НАРУШЕНО</translation>
    </message>
    <message>
        <source>The store holds: {count} entries, head {head}</source>
        <translation>Хранилище цело: {count} записей, голова {head}</translation>
    </message>
    <message>
        <source>The store does NOT hold: {count} entries, head {head}</source>
        <translation>Хранилище НАРУШЕНО: {count} записей, голова {head}</translation>
    </message>
    <message>
        <source>{file}: {count} rows, SHA-256 {sha256}</source>
        <translation>{file}: строк {count}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>{count} entries lost names when somebody&apos;s time of keeping was over.</source>
        <translation>Из {count} записей имена удалены, потому что истёк чей-то срок хранения.</translation>
    </message>
    <message>
        <source>verified {count} journal entries: they hold</source>
        <translation>проверено записей журнала: {count}, всё верно</translation>
    </message>
    <message>
        <source>verified {count} journal entries: BROKEN</source>
        <translation>проверено записей журнала: {count}, НАРУШЕНО</translation>
    </message>
    <message>
        <source>made a store in {folder} (user {login}, password in {file})</source>
        <translation>хранилище создано в {folder} (пользователь {login}, пароль в файле {file})</translation>
    </message>
    <message>
        <source>a document opened {what} instead of a new visit</source>
        <translation>документ открыл {what} вместо нового свидания</translation>
    </message>
    <message>
        <source>{number} {name}: inside</source>
        <translation>{number} {name}: внутри</translation>
    </message>
    <message>
        <source>{number} {name}: left</source>
        <translation>{number} {name}: вышел</translation>
    </message>
    <message>
        <source>exported {count} rows to {file}, SHA-256 {sha256}</source>
        <translation>выгружено строк: {count}, файл {file}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Password for {login}: </source>
        <translation>Пароль для {login}: </translation>
    </message>
    <message>
        <source>{facility} is set up in {folder}; its first user is {login}.</source>
        <translation>{facility}: пост настроен в {folder}; первый пользователь — {login}.</translation>
    </message>
    <message>
        <source>The recovery key is in {file}. Print it, lock the sheet away, and destroy the file.</source>
        <translation>Ключ восстановления в файле {file}. Распечатайте его, заприте лист и уничтожьте файл.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>{name} can sign in now, and chooses a password of their own first.</source>
        <translation>{name} может войти и сначала выбирает собственный пароль.</translation>
    </message>
    <message>
        <source>{name} is saved. It counts at the next sign-in.</source>
        <translation>{name}: сохранено. Действует со следующего входа.</translation>
    </message>
    <message>
        <source>{name} has a new password, and chooses another one at the next sign-in.</source>
        <translation>У пользователя {name} новый пароль; при следующем входе он выбирает другой.</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more. What they did keeps their name.</source>
        <translation>{name} больше не может войти. Сделанное остаётся под этим именем.</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Новый ключ восстановления</translation>
    </message>
    <message>
        <source>The sheet in the safe will open nothing any more. Your own password:</source>
        <translation>Лист из сейфа больше ничего не откроет. Ваш пароль:</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Enter or a double click opens a user.</source>
        <translation>Enter или двойной щелчок открывает пользователя.</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Новый ключ восстановления…</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Первый пароль</translation>
    </message>
    <message>
        <source>The user chooses another one.</source>
        <translation>Пользователь выберет другой.</translation>
    </message>
    <message>
        <source>Your own password</source>
        <translation>Ваш собственный пароль</translation>
    </message>
    <message>
        <source>Asked for where a password is set.</source>
        <translation>Нужен, когда задаётся пароль.</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Добавить пользователя</translation>
    </message>
    <message>
        <source>Save name and role</source>
        <translation>Сохранить имя и роль</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Take the sign-in away</source>
        <translation>Лишить входа</translation>
    </message>
    <message>
        <source>Another new user</source>
        <translation>Ещё один новый</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>лишён</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>первый пароль</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Gatepost recovery key: {name}</source>
        <translation>Ключ восстановления Gatepost: {name}</translation>
    </message>
    <message>
        <source>Keep this sheet in the safe. The sheet before it opens nothing any more: destroy it.</source>
        <translation>Храните этот лист в сейфе. Прежний лист больше ничего не открывает: уничтожьте его.</translation>
    </message>
    <message>
        <source>The new recovery key is {key}. It is shown only now.</source>
        <translation>Новый ключ восстановления: {key}. Он показан только сейчас.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>admitted</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>вышел</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>продлён</translation>
    </message>
    <message>
        <source>received</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>досмотрено</translation>
    </message>
    <message>
        <source>looked into again</source>
        <translation>проверено ещё раз</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>отсканировано</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>на хранении</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>taken away by act</source>
        <translation>изъято по акту</translation>
    </message>
    <message>
        <source>destroyed by act</source>
        <translation>уничтожено по акту</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлен</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Что с этим было</translation>
    </message>
    <message>
        <source>entered from a form</source>
        <translation>введено с бланка</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>не допущен</translation>
    </message>
    <message>
        <source>scan kept</source>
        <translation>снимок рентгена сохранён</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>booking cancelled</source>
        <translation>запись отменена</translation>
    </message>
    <message>
        <source>days blocked</source>
        <translation>дни закрыты</translation>
    </message>
    <message>
        <source>contact written</source>
        <translation>связь записана</translation>
    </message>
    <message>
        <source>visitor approved</source>
        <translation>посетитель разрешён</translation>
    </message>
    <message>
        <source>approval withdrawn</source>
        <translation>разрешение отозвано</translation>
    </message>
    <message>
        <source>visitor added</source>
        <translation>посетитель внесён</translation>
    </message>
    <message>
        <source>telephone changed</source>
        <translation>телефон изменён</translation>
    </message>
    <message>
        <source>two records made one</source>
        <translation>две записи объединены</translation>
    </message>
    <message>
        <source>records parted again</source>
        <translation>записи разделены</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>признаны разными людьми</translation>
    </message>
    <message>
        <source>all data of a person written out</source>
        <translation>выданы все данные о человеке</translation>
    </message>
    <message>
        <source>expired persons anonymised</source>
        <translation>просроченные данные обезличены</translation>
    </message>
    <message>
        <source>prisoner added</source>
        <translation>осуждённый внесён</translation>
    </message>
    <message>
        <source>prisoner changed</source>
        <translation>данные осуждённого изменены</translation>
    </message>
    <message>
        <source>list of prisoners taken over</source>
        <translation>список осуждённых загружен</translation>
    </message>
    <message>
        <source>list of prisoners taken back</source>
        <translation>список осуждённых отменён</translation>
    </message>
    <message>
        <source>restriction made</source>
        <translation>ограничение введено</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation>ограничение снято</translation>
    </message>
    <message>
        <source>watchlist loaded</source>
        <translation>список розыска загружен</translation>
    </message>
    <message>
        <source>watchlist withdrawn</source>
        <translation>список розыска отозван</translation>
    </message>
    <message>
        <source>possible match decided</source>
        <translation>совпадение рассмотрено</translation>
    </message>
    <message>
        <source>incident written</source>
        <translation>происшествие записано</translation>
    </message>
    <message>
        <source>shift opened</source>
        <translation>смена открыта</translation>
    </message>
    <message>
        <source>shift handed over</source>
        <translation>смена сдана</translation>
    </message>
    <message>
        <source>end of day written</source>
        <translation>выгрузка за день записана</translation>
    </message>
    <message>
        <source>report written</source>
        <translation>отчёт записан</translation>
    </message>
    <message>
        <source>forms for a power cut printed</source>
        <translation>напечатаны бланки на случай отключения света</translation>
    </message>
    <message>
        <source>form spoiled</source>
        <translation>бланк испорчен</translation>
    </message>
    <message>
        <source>rules confirmed</source>
        <translation>правила утверждены</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>настройки изменены</translation>
    </message>
    <message>
        <source>words of a paper changed</source>
        <translation>текст бланка изменён</translation>
    </message>
    <message>
        <source>set-up taken over</source>
        <translation>настройки перенесены из файла</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>пользователь добавлен</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>пользователь изменён</translation>
    </message>
    <message>
        <source>user retired</source>
        <translation>пользователь отключён</translation>
    </message>
    <message>
        <source>password set by an administrator</source>
        <translation>пароль задан администратором</translation>
    </message>
    <message>
        <source>password reset with the recovery key</source>
        <translation>пароль сброшен ключом восстановления</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>пароль изменён</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>took over at the window</source>
        <translation>смена у окна</translation>
    </message>
    <message>
        <source>window locked</source>
        <translation>окно заблокировано</translation>
    </message>
    <message>
        <source>recovery key renewed</source>
        <translation>ключ восстановления обновлён</translation>
    </message>
    <message>
        <source>register created</source>
        <translation>реестр создан</translation>
    </message>
    <message>
        <source>register restored from a backup</source>
        <translation>реестр восстановлен из копии</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>резервная копия создана</translation>
    </message>
    <message>
        <source>clock confirmed</source>
        <translation>время подтверждено</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>What happened to {number}</source>
        <translation>Что было с {number}</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Visitor without a readable document</source>
        <translation>Посетитель без считываемого документа</translation>
    </message>
    <message>
        <source>Save visit  ·  Enter</source>
        <translation>Сохранить свидание  ·  Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves from any field</source>
        <translation>Ctrl+Enter сохраняет из любого поля</translation>
    </message>
    <message>
        <source>Cancel  ·  Esc</source>
        <translation>Отмена  ·  Esc</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Known visitor</source>
        <translation>Известный посетитель</translation>
    </message>
    <message>
        <source>First visit here</source>
        <translation>Здесь впервые</translation>
    </message>
    <message>
        <source>Known visitor · last visit {day} to {prisoner}</source>
        <translation>Известный посетитель · последнее свидание {day}, {prisoner}</translation>
    </message>
    <message>
        <source>Refuse…  ·  F6</source>
        <translation>Отказать…  ·  F6</translation>
    </message>
    <message>
        <source>behind glass</source>
        <translation>через стекло</translation>
    </message>
    <message>
        <source>Expected at {time} ({number})</source>
        <translation>Ожидается в {time} ({number})</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Visit {number}</source>
        <translation>Визит {number}</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляется</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Close  ·  Esc</source>
        <translation>Закрыть  ·  Esc</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>To {prisoner}, {kind}, {relation} · {day}, {arrived} – {left}</source>
        <translation>К: {prisoner}, {kind}, {relation} · {day}, {arrived} – {left}</translation>
    </message>
    <message>
        <source>Let pass by {name}: {reason} ({what})</source>
        <translation>Пропустил(а) {name}: {reason} ({what})</translation>
    </message>
    <message>
        <source>Annulled by {first} and {second}: {reason}</source>
        <translation>Аннулировали {first} и {second}: {reason}</translation>
    </message>
    <message>
        <source>This visitor…</source>
        <translation>Этот посетитель…</translation>
    </message>
    <message>
        <source>This prisoner…</source>
        <translation>Этот осуждённый…</translation>
    </message>
    <message>
        <source>Search by {name}: {result}</source>
        <translation>Досмотр, {name}: {result}</translation>
    </message>
</context>
<context>
    <name>VisitorForm</name>
    <message>
        <source>New visitor</source>
        <translation>Новый посетитель</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>ID-карта</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>The document may be added when they come; a scan then finds this visitor by name and birth date.</source>
        <translation>Документ можно добавить при приходе: сканирование найдёт посетителя по имени и дате рождения.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
</context>
<context>
    <name>VisitorPanel</name>
    <message>
        <source>born {day}</source>
        <translation>дата рождения {day}</translation>
    </message>
    <message>
        <source>earlier: {names}</source>
        <translation>ранее: {names}</translation>
    </message>
    <message>
        <source>Choose a visitor on the left.</source>
        <translation>Выберите посетителя слева.</translation>
    </message>
    <message>
        <source>Save the telephone</source>
        <translation>Сохранить телефон</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Record made one with this</source>
        <translation>Запись, объединённая с этой</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>Разделено</translation>
    </message>
    <message>
        <source>May be the same person: Enter compares</source>
        <translation>Возможно, тот же человек: Enter сравнивает</translation>
    </message>
    <message>
        <source>Made one</source>
        <translation>Объединённые записи</translation>
    </message>
    <message>
        <source>Part the chosen one again…</source>
        <translation>Разделить выбранные…</translation>
    </message>
    <message>
        <source>All that is held…</source>
        <translation>Всё о нём…</translation>
    </message>
    <message>
        <source>Writes everything that is held on this person into one file to hand over</source>
        <translation>Записывает всё, что хранится об этом человеке, в один файл для выдачи</translation>
    </message>
    <message>
        <source>Documents: Enter shows the page</source>
        <translation>Документы: Enter покажет страницу</translation>
    </message>
</context>
<context>
    <name>VisitorPicker</name>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Write “{query}” down as a new visitor…</source>
        <translation>Записать «{query}» как нового посетителя…</translation>
    </message>
</context>
<context>
    <name>VisitorsPage</name>
    <message>
        <source>Looking through all records …</source>
        <translation>Просматриваются все записи…</translation>
    </message>
    <message>
        <source>Why are {kept} and {merged} two people?</source>
        <translation>Почему {kept} и {merged} – два человека?</translation>
    </message>
    <message>
        <source>Part the records</source>
        <translation>Разделить записи</translation>
    </message>
    <message>
        <source>Name, document, personal number or telephone</source>
        <translation>Имя, документ, персональный номер или телефон</translation>
    </message>
    <message>
        <source>Find a visitor</source>
        <translation>Найти посетителя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Records that may have been made twice</source>
        <translation>Записи, возможно сделанные дважды</translation>
    </message>
    <message>
        <source>Records made twice?</source>
        <translation>Записаны дважды?</translation>
    </message>
    <message>
        <source>Nobody was found for “{query}”.</source>
        <translation>По запросу «{query}» никто не найден.</translation>
    </message>
    <message>
        <source>{count} pairs may be one person: Enter compares.</source>
        <translation>Пар, которые могут быть одним человеком: {count}. Enter сравнивает.</translation>
    </message>
    <message>
        <source>No records were found that may have been made twice.</source>
        <translation>Записей, сделанных дважды, не найдено.</translation>
    </message>
    <message>
        <source>A duty officer or administrator decides whether records are one person.</source>
        <translation>Один ли это человек, решает дежурный или администратор.</translation>
    </message>
    <message>
        <source>{number}: the records of {name} are one now.</source>
        <translation>{number}: записи объединены: {name}.</translation>
    </message>
    <message>
        <source>Remembered: these are two people.</source>
        <translation>Запомнено: это два человека.</translation>
    </message>
    <message>
        <source>{number} is parted: each record has what was its own.</source>
        <translation>{number} разделено: у каждой записи снова своё.</translation>
    </message>
    <message>
        <source>The telephone of {name} is saved.</source>
        <translation>Телефон сохранён: {name}.</translation>
    </message>
    <message>
        <source>All that is held on {name}</source>
        <translation>Всё, что хранится о человеке: {name}</translation>
    </message>
    <message>
        <source>{file} holds everything about this person. SHA-256 {hash}</source>
        <translation>В {file} записано всё об этом человеке. SHA-256 {hash}</translation>
    </message>
    <message>
        <source>No picture of {number} is kept: it was typed, or read by a reader that takes no pictures.</source>
        <translation>Снимок документа {number} не хранится: он введён вручную или прочитан сканером, который не делает снимков.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits of the day</source>
        <translation>Свидания за день</translation>
    </message>
    <message>
        <source>Filter  ·  Ctrl+F</source>
        <translation>Фильтр  ·  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation>Осуждённый</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation>Свиданий: {count}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>исключение</translation>
    </message>
    <message>
        <source>Visit {number} is corrected.</source>
        <translation>Визит {number} исправлен.</translation>
    </message>
    <message>
        <source>Two people annul visit {number}: you, and another one who signs in here and says why.</source>
        <translation>Визит {number} аннулируют двое: вы и другой человек, который войдёт здесь и назовёт причину.</translation>
    </message>
    <message>
        <source>Visit {number} is annulled; it stays in the register.</source>
        <translation>Визит {number} аннулирован; он остаётся в журнале.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Не пропущены</translation>
    </message>
    <message>
        <source>Refusals: {count}</source>
        <translation>Отказов: {count}</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Enter or a double click opens an incident.</source>
        <translation>Enter или двойной щелчок открывает происшествие.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Incidents: {count}</source>
        <translation>Происшествий: {count}</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>May be on a list</source>
        <translation>Возможно, есть в списке</translation>
    </message>
    <message>
        <source>May be on the list “{name}”</source>
        <translation>Возможно, есть в списке «{name}»</translation>
    </message>
    <message>
        <source>Compare the person at the window with the list. The answer is remembered.</source>
        <translation>Сравните человека у окна со списком. Ответ запоминается.</translation>
    </message>
    <message>
        <source>At the window</source>
        <translation>У окна</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Back  ·  Esc</source>
        <translation>Назад  ·  Esc</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
</context>
<context>
    <name>WatchlistsPage</name>
    <message>
        <source>Load a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Choose the file of the list first.</source>
        <translation>Сначала выберите файл списка.</translation>
    </message>
    <message>
        <source>Why does “{name}” count no longer?</source>
        <translation>Почему список «{name}» больше не действует?</translation>
    </message>
    <message>
        <source>Withdraw a list</source>
        <translation>Отозвать список</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Passed by</source>
        <translation>Кто пропускает</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Withdraw the chosen list…</source>
        <translation>Отозвать выбранный список…</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>Списки розыска</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>XLSX or CSV with headings: full name, or surname and given names; other names, birth date, sex, nationality, document, personal number, note.</source>
        <translation>XLSX или CSV с заголовками: ФИО либо фамилия и имя; другие имена, дата рождения, пол, гражданство, паспорт, ПИН, примечание.</translation>
    </message>
    <message>
        <source>Load the list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Сколько записано</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Who may let a person on it pass</source>
        <translation>Кто может пропустить человека из списка</translation>
    </message>
    <message>
        <source>in force: {count}</source>
        <translation>действует: {count}</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>отозвано: {reason}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>{file}: {count} people; read from: {headings}.</source>
        <translation>{file}: человек – {count}; прочитано из столбцов: {headings}.</translation>
    </message>
    <message>
        <source>Without a name, left out: lines {lines}.</source>
        <translation>Без имени, пропущены: строки {lines}.</translation>
    </message>
    <message>
        <source>Birth date not understood, matched by name alone: lines {lines}.</source>
        <translation>Дата рождения не понята, сверка только по имени: строки {lines}.</translation>
    </message>
    <message>
        <source>{number}: the list “{name}” with {count} people is in force.</source>
        <translation>{number}: список «{name}» действует, человек: {count}.</translation>
    </message>
    <message>
        <source>“{name}” counts no longer.</source>
        <translation>Список «{name}» больше не действует.</translation>
    </message>
</context>
<context>
    <name>WhoIsItBar</name>
    <message>
        <source>Yes, the same person  ·  Enter</source>
        <translation>Да, тот же человек  ·  Enter</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation>Нет, другой человек</translation>
    </message>
    <message>
        <source>Is this {name}, born {birth_date}?</source>
        <translation>Это {name}, дата рождения {birth_date}?</translation>
    </message>
    <message>
        <source>Showed the document {number} ({issuer}).</source>
        <translation>Показывал документ {number} ({issuer}).</translation>
    </message>
    <message>
        <source>Last here on {day}.</source>
        <translation>Был здесь {day}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sign in first, then scan again. Nothing was changed.</source>
        <translation>Сначала войдите, затем считайте ещё раз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>Not saved yet: {name}. Save or cancel it first.</source>
        <translation>Ещё не сохранено: {name}. Сначала сохраните или отмените.</translation>
    </message>
    <message>
        <source>The backup is restored; sign in. The replaced store is kept in {folder}.</source>
        <translation>Копия восстановлена; войдите. Заменённое хранилище сохранено в {folder}.</translation>
    </message>
    <message>
        <source>Choose another password for {name}.</source>
        <translation>Выберите другой пароль для пользователя {name}.</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <translation>Новый пароль действует с этой минуты.</translation>
    </message>
    <message>
        <source>Somebody else knows your password. Choose one that only you know.</source>
        <translation>Ваш пароль знает кто-то ещё. Выберите тот, что знаете только вы.</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>Всё равно переключить</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Short-term</source>
        <translation>Краткосрочное</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>Длительное</translation>
    </message>
    <message>
        <source>Lawyer’s visit</source>
        <translation>С адвокатом</translation>
    </message>
    <message>
        <source>Official or organisation</source>
        <translation>Должностное лицо или организация</translation>
    </message>
    <message>
        <source>Clergy</source>
        <translation>Священнослужитель</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Подрядчик</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Супруг или супруга</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Сын или дочь</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Брат или сестра</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Дедушка или бабушка</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Другой родственник</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Друг</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Должностное лицо</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Completed normally</source>
        <translation>Завершено обычно</translation>
    </message>
    <message>
        <source>Visitor ended early</source>
        <translation>Посетитель ушёл раньше</translation>
    </message>
    <message>
        <source>Prisoner ended early</source>
        <translation>Осуждённый закончил раньше</translation>
    </message>
    <message>
        <source>Terminated by staff</source>
        <translation>Прекращено сотрудником</translation>
    </message>
    <message>
        <source>Gate officer</source>
        <translation>Сотрудник КПП</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>Дежурный</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>read</source>
        <translation>считано</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>Document code</source>
        <translation>Код документа</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>№ документа</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Персональный №</translation>
    </message>
    <message>
        <source>Optional data</source>
        <translation>Дополнительные данные</translation>
    </message>
    <message>
        <source>whole zone</source>
        <translation>вся зона</translation>
    </message>
    <message>
        <source>Prisoner</source>
        <translation>Осуждённый</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Учётный номер</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Отряд</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Вид свидания</translation>
    </message>
    <message>
        <source>Relation to the prisoner</source>
        <translation>Кем приходится осуждённому</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>How the visit ended</source>
        <translation>Как закончилось свидание</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Facility name</source>
        <translation>Название учреждения</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>CSV delimiter</source>
        <translation>Разделитель CSV</translation>
    </message>
    <message>
        <source>The register day begins at</source>
        <translation>Учётный день начинается в</translation>
    </message>
    <message>
        <source>Speed of the serial reader</source>
        <translation>Скорость последовательного считывателя</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Camera: size of the picture</source>
        <translation>Камера: размер изображения</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Папка сканера</translation>
    </message>
    <message>
        <source>After a picture was read</source>
        <translation>После чтения снимка</translation>
    </message>
    <message>
        <source>Attached scanner</source>
        <translation>Подключённый сканер</translation>
    </message>
    <message>
        <source>Scanner: resolution</source>
        <translation>Сканер: разрешение</translation>
    </message>
    <message>
        <source>Prisoner refused to attend</source>
        <translation>Осуждённый отказался выйти</translation>
    </message>
    <message>
        <source>Administrative cancellation</source>
        <translation>Отменено администрацией</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>в больнице</translation>
    </message>
    <message>
        <source>at court</source>
        <translation>в суде</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>переведён</translation>
    </message>
    <message>
        <source>released</source>
        <translation>освобождён</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>доступ запрещён</translation>
    </message>
    <message>
        <source>ban</source>
        <translation>запрет посещений</translation>
    </message>
    <message>
        <source>under camera</source>
        <translation>под видеонаблюдением</translation>
    </message>
    <message>
        <source>no children</source>
        <translation>без детей</translation>
    </message>
    <message>
        <source>closed visits only</source>
        <translation>только через стекло</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>запрет общения</translation>
    </message>
    <message>
        <source>earlier information</source>
        <translation>прежние сведения</translation>
    </message>
    <message>
        <source>No visits left this year</source>
        <translation>Свидания этого года исчерпаны</translation>
    </message>
    <message>
        <source>Not an approved visitor</source>
        <translation>Нет в списке разрешённых</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Запрет посещений</translation>
    </message>
    <message>
        <source>A child without an adult</source>
        <translation>Ребёнок без взрослого</translation>
    </message>
    <message>
        <source>Prisoner’s details are wrong</source>
        <translation>Данные осуждённого неверны</translation>
    </message>
    <message>
        <source>Prisoner has been moved</source>
        <translation>Осуждённый переведён</translation>
    </message>
    <message>
        <source>Prisoner was released</source>
        <translation>Осуждённый освобождён</translation>
    </message>
    <message>
        <source>Prisoner is out of the prison</source>
        <translation>Осуждённого нет в учреждении</translation>
    </message>
    <message>
        <source>Must not meet each other</source>
        <translation>Не должны встречаться</translation>
    </message>
    <message>
        <source>Protection of children</source>
        <translation>Защита детей</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Уже зарегистрирован</translation>
    </message>
    <message>
        <source>Refuses the search</source>
        <translation>Отказывается от досмотра</translation>
    </message>
    <message>
        <source>Failed the security check</source>
        <translation>Не прошёл проверку безопасности</translation>
    </message>
    <message>
        <source>No written permission</source>
        <translation>Нет письменного разрешения</translation>
    </message>
    <message>
        <source>Another reason (in words)</source>
        <translation>Другая причина (словами)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Visitor or prisoner</source>
        <translation>Посетитель или осуждённый</translation>
    </message>
    <message>
        <source>Written permission (number, date, issuer)</source>
        <translation>Разрешение (номер, дата, кем выдано)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Жетон</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Belongings left</source>
        <translation>Сданные вещи</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Досмотр</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Запрет</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия содержания</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>сверх нормы</translation>
    </message>
    <message>
        <source>party over its size</source>
        <translation>группа больше нормы</translation>
    </message>
    <message>
        <source>Printer for passes and slips</source>
        <translation>Принтер для пропусков</translation>
    </message>
    <message>
        <source>Print a pass after saving</source>
        <translation>Пропуск после сохранения</translation>
    </message>
    <message>
        <source>a day without visits</source>
        <translation>день без свиданий</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>May stay until</source>
        <translation>Может остаться до</translation>
    </message>
    <message>
        <source>Agreed, nothing found</source>
        <translation>Согласен, ничего не найдено</translation>
    </message>
    <message>
        <source>Agreed, items found</source>
        <translation>Согласен, найдены предметы</translation>
    </message>
    <message>
        <source>Refused the search</source>
        <translation>Отказ от досмотра</translation>
    </message>
    <message>
        <source>seized</source>
        <translation>изъято</translation>
    </message>
    <message>
        <source>handed to the police</source>
        <translation>передано милиции</translation>
    </message>
    <message>
        <source>kept until they leave</source>
        <translation>хранится до выхода</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation>Досмотрел</translation>
    </message>
    <message>
        <source>Papers shown</source>
        <translation>Предъявленные документы</translation>
    </message>
    <message>
        <source>What was found, or what happened</source>
        <translation>Что найдено или что произошло</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Свидетели</translation>
    </message>
    <message>
        <source>Who decided (order, number, date)</source>
        <translation>Чьё решение (приказ, номер, дата)</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>На дежурстве</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Смену принял(а)</translation>
    </message>
    <message>
        <source>not an approved visitor</source>
        <translation>не одобренный посетитель</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>шт.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>г</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>мл</translation>
    </message>
    <message>
        <source>som</source>
        <translation>сом</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>l</source>
        <translation>л</translation>
    </message>
    <message>
        <source>Packet (handed over)</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Parcel (by post)</source>
        <translation>Посылка (почта)</translation>
    </message>
    <message>
        <source>Small packet (by post)</source>
        <translation>Бандероль (почта)</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Лекарства</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>received</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>досмотрено</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>на хранении</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>refused, to be returned</source>
        <translation>отказано, вернуть</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>taken away by act</source>
        <translation>изъято по акту</translation>
    </message>
    <message>
        <source>destroyed by act</source>
        <translation>уничтожено по акту</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>запрещено</translation>
    </message>
    <message>
        <source>its condition is not met</source>
        <translation>условие не выполнено</translation>
    </message>
    <message>
        <source>more than is allowed</source>
        <translation>больше разрешённого</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>слишком тяжело</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>испорчено</translation>
    </message>
    <message>
        <source>something was hidden in it</source>
        <translation>в нём было спрятано</translation>
    </message>
    <message>
        <source>none left this year</source>
        <translation>на этот год норма исчерпана</translation>
    </message>
    <message>
        <source>the prisoner refuses it</source>
        <translation>осуждённый отказывается</translation>
    </message>
    <message>
        <source>the prisoner is not here any more</source>
        <translation>осуждённый выбыл</translation>
    </message>
    <message>
        <source>stored too long</source>
        <translation>хранится слишком долго</translation>
    </message>
    <message>
        <source>another reason (in words)</source>
        <translation>другая причина (словами)</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>Готово к выдаче</translation>
    </message>
    <message>
        <source>No such number</source>
        <translation>Нет такого номера</translation>
    </message>
    <message>
        <source>Handed over or closed already</source>
        <translation>Уже выдано или закрыто</translation>
    </message>
    <message>
        <source>Stored too long</source>
        <translation>Хранится слишком долго</translation>
    </message>
    <message>
        <source>Drawn for another check</source>
        <translation>Выбрано для повторной проверки</translation>
    </message>
    <message>
        <source>Not ready: look at it first</source>
        <translation>Не готово: сначала посмотрите</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>under a condition</source>
        <translation>с условием</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Prisoner’s letter</source>
        <translation>Письмо осуждённого</translation>
    </message>
    <message>
        <source>Petition</source>
        <translation>Заявление, ходатайство</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Court paper</source>
        <translation>Судебный документ</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящий</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящий</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation>Прокурор</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation>Омбудсмен</translation>
    </message>
    <message>
        <source>passed on to</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>дан ответ</translation>
    </message>
    <message>
        <source>Left for a prisoner</source>
        <translation>Оставлено для осуждённого</translation>
    </message>
    <message>
        <source>Left at the gate by a visitor</source>
        <translation>Оставлено посетителем на КПП</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Postal number</source>
        <translation>Почтовый номер</translation>
    </message>
    <message>
        <source>Weight of the whole</source>
        <translation>Общий вес</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Stored until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Расписался</translation>
    </message>
    <message>
        <source>over the weight</source>
        <translation>сверх веса</translation>
    </message>
    <message>
        <source>a kind that is not accepted</source>
        <translation>вид, который не принимается</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>The other side is</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>Его номер</translation>
    </message>
    <message>
        <source>Its own date</source>
        <translation>Его дата</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страниц</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Ответить до</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>У кого находится</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Почему здесь</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Чьё это</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>Кто получает</translation>
    </message>
    <message>
        <source>Scale: port</source>
        <translation>Весы: порт</translation>
    </message>
    <message>
        <source>Scale: speed</source>
        <translation>Весы: скорость</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>вычеркнуто</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>written down by mistake</source>
        <translation>записан по ошибке</translation>
    </message>
    <message>
        <source>Surname and given names</source>
        <translation>Фамилия, имя и отчество</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Surname in Latin</source>
        <translation>Фамилия латиницей</translation>
    </message>
    <message>
        <source>Given names in Latin</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Прибыл</translation>
    </message>
    <message>
        <source>Expected release</source>
        <translation>Освобождение (ожидается)</translation>
    </message>
    <message>
        <source>Flags, parted by commas</source>
        <translation>Отметки через запятую</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>it only warns</source>
        <translation>только предупреждает</translation>
    </message>
    <message>
        <source>the duty officer</source>
        <translation>дежурный</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Folder of the backups (empty: beside the store)</source>
        <translation>Папка копий (пусто: рядом с хранилищем)</translation>
    </message>
    <message>
        <source>Second place (another disk, a stick; empty: none)</source>
        <translation>Второе место (другой диск, флешка; пусто: нет)</translation>
    </message>
    <message>
        <source>A backup every so many hours</source>
        <translation>Копия каждые столько часов</translation>
    </message>
    <message>
        <source>Lock after so many minutes without a key (0: never)</source>
        <translation>Блокировать после стольких минут без нажатий (0: никогда)</translation>
    </message>
    <message>
        <source>end of a shift</source>
        <translation>конец смены</translation>
    </message>
    <message>
        <source>by the clock</source>
        <translation>по времени</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>перед новой версией</translation>
    </message>
    <message>
        <source>on wish</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>The file and its links, pages</source>
        <translation>Файл и его связи, страниц</translation>
    </message>
    <message>
        <source>The journal’s chain, entries</source>
        <translation>Цепь журнала, записей</translation>
    </message>
    <message>
        <source>Records by the journal, rows</source>
        <translation>Записи по журналу, строк</translation>
    </message>
    <message>
        <source>Numbers without gaps</source>
        <translation>Номера без пропусков</translation>
    </message>
    <message>
        <source>Seals on paper</source>
        <translation>Печати на бумаге</translation>
    </message>
    <message>
        <source>Lockers in use</source>
        <translation>Занятые ячейки</translation>
    </message>
    <message>
        <source>Badges given out</source>
        <translation>Выданные жетоны</translation>
    </message>
    <message>
        <source>Parcels to inspect</source>
        <translation>Передачи на досмотр</translation>
    </message>
    <message>
        <source>Inspected parcels without a place</source>
        <translation>Досмотренные передачи без места</translation>
    </message>
    <message>
        <source>Stored parcels to hand over</source>
        <translation>Хранимые передачи к выдаче</translation>
    </message>
    <message>
        <source>Refused parcels to return</source>
        <translation>Отказанные передачи к возврату</translation>
    </message>
    <message>
        <source>Documents to answer</source>
        <translation>Документы, ждущие ответа</translation>
    </message>
    <message>
        <source>Things kept for somebody</source>
        <translation>Вещи на хранении</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>чистый</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>введён</translation>
    </message>
    <message>
        <source>Who visited this prisoner</source>
        <translation>Кто посещал этого осуждённого</translation>
    </message>
    <message>
        <source>All visits of this person</source>
        <translation>Все свидания этого человека</translation>
    </message>
    <message>
        <source>Entitlements used</source>
        <translation>Использование норм</translation>
    </message>
    <message>
        <source>Items taken away</source>
        <translation>Изъятые предметы</translation>
    </message>
    <message>
        <source>Officers’ work</source>
        <translation>Работа сотрудников</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>Введено с бумаги</translation>
    </message>
    <message>
        <source>Prisoner’s register number</source>
        <translation>Учётный номер осуждённого</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>Visitor’s pass</source>
        <translation>Пропуск посетителя</translation>
    </message>
    <message>
        <source>Receipt of belongings</source>
        <translation>Расписка за вещи</translation>
    </message>
    <message>
        <source>Refusal of a visit</source>
        <translation>Отказ в свидании</translation>
    </message>
    <message>
        <source>Seizure act (visitor)</source>
        <translation>Акт изъятия (посетитель)</translation>
    </message>
    <message>
        <source>Roll-call</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>Application, parcel</source>
        <translation>Заявление, передача</translation>
    </message>
    <message>
        <source>Receipt, parcel</source>
        <translation>Расписка, передача</translation>
    </message>
    <message>
        <source>Label, parcel</source>
        <translation>Этикетка, передача</translation>
    </message>
    <message>
        <source>Refusal, parcel</source>
        <translation>Отказ, передача</translation>
    </message>
    <message>
        <source>Act, parcel</source>
        <translation>Акт, передача</translation>
    </message>
    <message>
        <source>Hand-over sheet, parcels</source>
        <translation>Лист выдачи передач</translation>
    </message>
    <message>
        <source>Slip of a kept thing</source>
        <translation>Талон вещи на хранении</translation>
    </message>
    <message>
        <source>Hand-over of a shift</source>
        <translation>Сдача смены</translation>
    </message>
    <message>
        <source>Sheet of the day, with seal</source>
        <translation>Лист дня с печатью</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Размер бумаги</translation>
    </message>
    <message>
        <source>Register: visits</source>
        <translation>Журнал: свидания</translation>
    </message>
    <message>
        <source>Register: refusals</source>
        <translation>Журнал: отказы</translation>
    </message>
    <message>
        <source>Register: incidents</source>
        <translation>Журнал: происшествия</translation>
    </message>
    <message>
        <source>Register: parcels</source>
        <translation>Журнал: передачи</translation>
    </message>
    <message>
        <source>Register: documents</source>
        <translation>Журнал: документы</translation>
    </message>
    <message>
        <source>Register: kept things</source>
        <translation>Журнал: вещи на хранении</translation>
    </message>
    <message>
        <source>Register: shifts</source>
        <translation>Журнал: смены</translation>
    </message>
    <message>
        <source>Prefix of the keyboard reader</source>
        <translation>Префикс клавиатурного считывателя</translation>
    </message>
    <message>
        <source>Suffix of the keyboard reader</source>
        <translation>Суффикс клавиатурного считывателя</translation>
    </message>
    <message>
        <source>Port of the serial reader</source>
        <translation>Порт последовательного считывателя</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>Зеркальный просмотр</translation>
    </message>
    <message>
        <source>Sizes of papers</source>
        <translation>Размеры бумаг</translation>
    </message>
    <message>
        <source>Rules of the house</source>
        <translation>Правила учреждения</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Gate</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Свидания</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Prisoners</source>
        <translation>Осуждённые</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Запреты</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Kept for somebody</source>
        <translation>На хранении</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Rules of parcels</source>
        <translation>Правила передач</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>Списки розыска</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>The day in pictures</source>
        <translation>День в графиках</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Forms for a power cut</source>
        <translation>Бланки на случай отключения</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Печатные формы</translation>
    </message>
</context>
</TS>
