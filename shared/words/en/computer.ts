/** The program itself: its version, newer ones, its end. */
export const computerWords = {
  'computer.title': 'This computer',
  'computer.sentence': 'Which version of the till runs here, and what becomes of a newer one.',
  'computer.version': 'Version',
  'computer.runs': 'Runs now',
  'computer.next': 'Newer version',
  'computer.next.off': 'Nobody is asked: no address was set up.',
  'computer.next.byHand': 'Whoever looks after this computer installs it.',
  'computer.next.none': 'Nothing newer. Asked {when}.',
  'computer.next.notAsked': 'Not asked yet.',
  'computer.next.loading': 'Version {version} is being loaded. You can go on selling.',
  'computer.next.at': 'Version {version} is ready. It will be installed at {when}.',
  'computer.next.counterFree': 'Version {version} is ready. It will be installed when the counter is free.',
  'computer.next.installing': 'Version {version} is being installed. The till opens again by itself.',
  'computer.trouble.unreachable': 'The address for newer versions did not answer. The till asks again later.',
  'computer.trouble.notTrusted':
    'What was offered is not from the maker of this till: nothing of it was used. Call the installer.',
  'computer.trouble.expired':
    'What was offered is valid no longer: it was not taken. Check the date of this computer, then call the installer.',
  'computer.trouble.damaged':
    'What was loaded was not whole: it was thrown away. The till tries again later.',
  'computer.trouble.otherJournal':
    'What was offered cannot read this till’s journal: it was not taken. Call the installer.',
  'computer.trouble.notInstalled': 'The newer version could not be installed. This one keeps running.',
  'computer.look': 'Ask now',
  'computer.install': 'Install now',
  'computer.install.note':
    'It waits until no basket and no payment is open. Then the till closes for about a minute.',
  'computer.close': 'Close the till',
  'computer.close.note': 'This till fills the screen. A manager may close it.',
  'computer.banner.at': 'A new version is ready. It will be installed at {when}.',
  'computer.banner.counterFree': 'A new version is ready. It will be installed when the counter is free.',
  'computer.banner.installing': 'A new version is being installed. The till opens again by itself.',
} as const;
