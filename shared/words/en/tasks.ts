/** Money in the wrong place, for a person to put right. */
export const taskWords = {
  'tasks.title': 'Money to put right',
  'tasks.sentence': 'The till found this and moves nothing by itself. When it is settled, say how.',
  'tasks.look': 'Look at it',
  'tasks.several': '{count, plural, one {# amount} other {# amounts}} of money to put right.',
  'tasks.differ':
    '{count, plural, one {# payment differs} other {# payments differ}} between this till and VINR.',
  'tasks.differences': 'This till and VINR do not agree on',
  'tasks.done': 'It is settled',
  'tasks.knownFor': 'Known for',
  'tasks.note': 'How it was settled',
  'tasks.noteExample': 'Such as: refunded in the VINR dashboard',
  'tasks.record': 'Record as settled',
  'tasks.close': 'Close',
  'tasks.refundDue': 'Sale {number}: {amount} was charged too much on {terminal}. Give it back.',
  'tasks.receivable': 'Sale {number}: the bank did not pay {amount} from {terminal}. The customer owes it.',
  'tasks.difference.notListed': 'Sale {number}: {amount} is booked here and VINR does not list it.',
  'tasks.difference.otherAmount': 'Sale {number}: {booked} is booked here, {listed} at VINR.',
  'tasks.difference.notInJournal': 'VINR took {amount} for this till, and no sale here knows of it.',
} as const;
