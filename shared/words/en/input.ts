export const inputWords = {
  'scan.paying': 'Scanned {code} while paying: not added',
  'scan.asked': 'Scanned {code} while a question is open: not added',
  'scan.locked': 'Scanned {code} while the till is locked: not added',
  'scan.noSuchCommandHere': '{code} does nothing on this screen',
  'keypad.label': 'Keypad',
  'keypad.erase': 'Erase last digit',
} as const;
