import type { Money } from '#shared/money.ts';
import type { Difference } from '#shared/sweep.ts';
import type { TaskView } from '#shared/task.ts';

/** For the supervisor who has the terminal in hand. Money first. */
export const resolveTexts = {
  open: 'Supervisor decides',
  tooEarly: 'Still asking the terminal and VINR',
  title: (amount: string, terminal: string) => `What happened to ${amount} on ${terminal}?`,
  sentence:
    'Nobody has answered. Look at the terminal and its slip; your word goes into the records with your name.',
  choice: 'What the terminal shows',
  charged: 'It shows APPROVED',
  notCharged: 'Not approved',
  chargedHint: 'A slip or the screen with an approval code',
  notChargedHint: 'Declined, cancelled, or it was never asked',
  amount: 'Amount on the slip',
  authCode: 'Approval code on the slip',
  grounds: 'What you saw',
  groundsExample: 'Such as: slip printed 14:02, approved',
  wait: 'Keep waiting',
  recordCharged: 'Record as paid',
  recordNotCharged: 'Record as not charged',
} as const;

export const taskTexts = {
  title: 'Money to put right',
  sentence: 'The till found this and moves nothing by itself. When it is settled, say how.',
  look: 'Look at it',
  differences: 'This till and VINR do not agree on',
  differ: (count: number) =>
    `${count} ${count === 1 ? 'payment differs' : 'payments differ'} between this till and VINR.`,
  done: 'It is settled',
  note: 'How it was settled',
  noteExample: 'Such as: refunded in the VINR dashboard',
  record: 'Record as settled',
  close: 'Close',
} as const;

/** One line of the sweep's report. */
export function differenceSentence(difference: Difference, format: (amount: Money) => string): string {
  switch (difference.kind) {
    case 'notListed':
      return `Sale ${difference.number}: ${format(difference.amount)} is booked here and VINR does not list it.`;
    case 'otherAmount':
      return `Sale ${difference.number}: ${format(difference.booked)} is booked here, ${format(difference.listed)} at VINR.`;
    case 'notInJournal':
      return `VINR took ${format(difference.amount)} for this till, and no sale here knows of it.`;
  }
}

export const tasksBanner = (tasks: readonly TaskView[], format: (task: TaskView) => string): string => {
  const [first] = tasks;
  if (first === undefined) return '';
  return tasks.length === 1
    ? taskSentence(first, format(first))
    : `${tasks.length} amounts of money are to be put right.`;
};

export function taskSentence({ kind, number, terminal }: TaskView, amount: string): string {
  switch (kind) {
    case 'refundDue':
      return `Sale ${number}: ${amount} was charged too much on ${terminal}. Give it back.`;
    case 'receivable':
      return `Sale ${number}: the bank did not pay ${amount} from ${terminal}. The customer owes it.`;
  }
}
