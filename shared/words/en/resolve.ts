/** For the supervisor who has the terminal in hand. Money first. */
export const resolveWords = {
  'resolve.open': 'Supervisor decides',
  'resolve.tooEarly': 'Still asking the terminal and VINR',
  'resolve.title': 'What happened to {amount} on {terminal}?',
  'resolve.sentence':
    'Nobody has answered. Look at the terminal and its slip; your word goes into the records with your name.',
  'resolve.choice': 'What the terminal shows',
  'resolve.charged': 'It shows APPROVED',
  'resolve.charged.hint': 'A slip or the screen with an approval code',
  'resolve.notCharged': 'Not approved',
  'resolve.notCharged.hint': 'Declined, cancelled, or it was never asked',
  'resolve.amount': 'Amount on the slip',
  'resolve.authCode': 'Approval code on the slip',
  'resolve.grounds': 'What you saw',
  'resolve.groundsExample': 'Such as: slip printed 14:02, approved',
  'resolve.wait': 'Keep waiting',
  'resolve.record.charged': 'Record as paid',
  'resolve.record.notCharged': 'Record as not charged',
} as const;
