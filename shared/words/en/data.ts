/** Copies of the journal, and taking a till away. */
export const dataWords = {
  'data.title': 'Backups',
  'data.sentence':
    'Copies of the journal, sealed with this till’s recovery code. Keys and certificates are in none of them.',
  'data.backups': 'Copies of the journal',
  'data.running': 'Backing up. You can go on selling.',
  'data.folder': 'Folder',
  'data.folder.none': 'None chosen',
  'data.folder.choose': 'Choose a folder…',
  'data.last': 'Latest',
  'data.last.none': 'None yet',
  'data.last.made':
    '{when}, {count, number} entries. {behind, plural, =0 {Nothing is newer.} one {# entry is newer.} other {# entries are newer.}}',
  'data.keep': 'Kept',
  'data.keep.rule':
    '{everyHours, plural, one {Made every hour} other {Made every # hours}} when nobody pays. The latest of {keepDays, plural, one {# day} other {# days}} and of {keepMonths, plural, one {# month} other {# months}} stay; {count, plural, one {# file} other {# files}} now.',
  'data.backUp': 'Back up now',
  'data.standing.noFolder': 'No copies are made: choose a folder.',
  'data.standing.noCode': 'No copies are made: save the recovery sheet first.',
  'data.standing.none': 'No copy yet: back up now.',
  'data.standing.ok': 'Copies are made by themselves.',
  'data.trouble.noFolder': 'The folder is not there. Plug its disk in.',
  'data.trouble.notWritable': 'The folder may not be written to. Choose another.',
  'data.trouble.full': 'The disk of the folder is full. Make room there.',
  'data.trouble.locked': 'The key store is locked. Unlock it and start the till again; selling goes on.',
  'data.sheet.save': 'Save the recovery sheet…',
  'data.sheet.again': 'Save the recovery sheet again…',
  'data.sheet.note': 'It opens the backups on another computer. Print it, lock it away, delete the file.',
  'data.sheet.saved': 'The recovery sheet is saved. Print it, lock it away, delete the file.',
  'data.kept': 'How long it is kept',
  'data.kept.journal': 'Journal',
  'data.kept.journal.rule': 'For ever: every sale, every payment, every shift.',
  'data.kept.traces': 'Details of payments',
  'data.kept.traces.rule': '{days, number} days, at most {lines, number} lines. The oldest go by themselves.',
  'data.kept.log': 'Log of the program',
  'data.kept.log.rule': 'At most {megabytes, number} MB: some weeks. The oldest lines go by themselves.',
  'data.leave': 'Taking this till away',
  'data.leave.may': 'It may be removed: nothing is open and everything is backed up.',
  'data.leave.mayNot': 'Not yet',
  'data.leave.openPayments':
    '{count, plural, one {# card payment has} other {# card payments have}} no final answer. Wait, or ask a supervisor.',
  'data.leave.watchedPayments':
    '{count, plural, one {# payment waits} other {# payments wait}} for the bank. Leave the till on, with its terminals.',
  'data.leave.openRefunds':
    '{count, plural, one {# refund or capture is} other {# refunds or captures are}} not settled.',
  'data.leave.tasks': '{count, plural, one {# task is} other {# tasks are}} still to be done.',
  'data.leave.openSales':
    '{count, plural, one {# sale is} other {# sales are}} open or parked. Finish or void {count, plural, one {it} other {them}}.',
  'data.leave.openShift': 'A shift is open: count the drawer and close it.',
  'data.leave.notBackedUp':
    '{count, plural, one {# journal entry is} other {# journal entries are}} in no backup. Back up now.',
} as const;
