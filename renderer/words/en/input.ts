export const inputWords = {
  'scan.paying': 'Scanned {code} while paying: not added',
  'scan.asked': 'Scanned {code} while a question is open: not added',
  'scan.noSuchCommandHere': '{code} does nothing on this screen',
} as const;
