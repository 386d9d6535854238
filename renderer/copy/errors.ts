import type { AppError, AppErrorCode } from '#shared/app-error.ts';

type Facts = NonNullable<AppError['facts']>;
type Sentence = (facts: Facts) => string;

const say =
  (text: string): Sentence =>
  () =>
    text;

/** The money first, then what to do. Codes never reach the headline. */
export const errorSentences: Readonly<Record<AppErrorCode, Sentence>> = {
  'input.invalid': say('Nothing was done. Check what you entered and try once more.'),
  'barcode.unknown': ({ code }) => `No product has the barcode ${code ?? 'you scanned'}.`,
  'product.needsPrice': say('This has no price of its own. Type the price, then add it.'),
  'product.needsWeight': say('This is sold by weight. Weigh it, then add it.'),
  'product.unknown': say('That product is no longer in the catalogue. Nothing was added.'),
  'amount.zero': say('Nothing was charged: the amount is zero.'),
  'amount.exceedsDue': say('Nothing was charged: that is more than the sale still owes.'),
  'sale.none': say('There is no sale open. Scan or tap a product to start one.'),
  'sale.empty': say('Nothing to charge: the basket is empty.'),
  'sale.locked': say('The basket is locked because a payment has started. It cannot change now.'),
  'sale.open': say('Nothing was changed: finish or clear the sale on screen first.'),
  'sale.changed': say('Nothing was charged: the amount due has changed. Look at it and press again.'),
  'payment.inProgress': say('Nothing new was charged: a payment is already running.'),
  'payment.unsettled': say(
    'An earlier payment is still being checked. Wait for its result before charging again.',
  ),
  'payment.cannotCancel': say(
    'The payment goes on: the card is being charged. Wait for what the terminal says.',
  ),
  'payment.none': say('That payment is not part of this sale. Nothing was changed.'),
  'payment.stillAsking': say(
    'Nothing was decided: the terminal and VINR have not both been asked yet. Wait a moment.',
  ),
  'payment.moreThanAsked': say(
    'Nothing was decided: that is more than the terminal was asked for. Look at the amount on the slip again.',
  ),
  'task.none': say('Nothing was changed: somebody has already put that right.'),
  'sweep.failed': say('Nothing was compared: VINR did not answer. The till tries again within the hour.'),
  'approval.needed': say('Nothing was done yet: somebody who may allow it must enter their PIN.'),
  'approval.wrongPin': say('Nothing was done: nobody here has that PIN.'),
  'approval.notAllowed': ({ name }) => `Nothing was done: ${name ?? 'that PIN'} may not allow this.`,
  'approval.wait': ({ seconds }) =>
    `Nothing was done: too many wrong PINs. Wait ${seconds ?? 'a few'} seconds.`,
  'staff.locked': say('Nothing was done: the till is locked. Enter your PIN.'),
  'staff.none': say('This till has no staff yet, so there is nobody to sign in. The installer adds them.'),
  'staff.wrongPin': say('Nobody here has that PIN. Try again.'),
  'staff.wait': ({ seconds }) => `Too many wrong PINs. Wait ${seconds ?? 'a few'} seconds.`,
  'supervisor.none': say('Nothing was decided: this till has no supervisor yet. Call the installer.'),
  'supervisor.wrongPin': say('Nothing was decided: no supervisor has that PIN.'),
  'supervisor.wait': ({ seconds }) =>
    `Nothing was decided: too many wrong PINs. Wait ${seconds ?? 'a few'} seconds.`,
  'text.cardNumber': say(
    'Nothing was written down: that looks like a card number. Leave it out; the last four digits are enough.',
  ),
  'terminal.offlineLimit': say(
    'No card was charged: too much already waits on this terminal for the bank. Use another terminal or cash.',
  ),
  'modification.inProgress': say(
    'Nothing was given back or taken: an earlier change to this payment is still being checked. Wait for its result.',
  ),
  'modification.none': say('That refund is settled or not known here. Nothing was changed.'),
  'refund.provisional': say(
    'Nothing was given back: VINR has not confirmed this payment yet. Try again when it has.',
  ),
  'refund.exceedsLeft': say('Nothing was given back: that is more than is left of this payment.'),
  'capture.notHeld': say('Nothing was taken: no money is held on this card any more.'),
  'capture.exceedsHeld': say('Nothing was taken: that is more than is held on the card.'),
  'file.notSaved': say('The record was not saved: the file could not be written. Choose another folder.'),
  'terminal.none': say(
    'No card was charged: this till has no terminal yet. Take cash or call the installer.',
  ),
  'terminal.unknown': say('No card was charged: this till does not know that terminal. Choose another.'),
  'terminal.quarantined': say(
    'No card was charged: an earlier payment on this terminal is still being checked. Use another terminal or cash.',
  ),
  'journal.full': say(
    'No card was charged: the disk has no room to record a payment. Take cash and call the installer.',
  ),
  'journal.failed': say('Nothing was charged: it could not be recorded. Take cash and call the installer.'),
  'journal.damaged': say(
    'No card was charged: the till’s records need to be checked. Take cash and call the installer.',
  ),
  'journal.notExported': say(
    'Nothing was saved: the journal holds what looks like a secret. Call support before it leaves this till.',
  ),
  internal: ({ incident }) =>
    incident === undefined
      ? 'Something went wrong in the till. Look at the sale before you go on.'
      : `Something went wrong in the till. Look at the sale before you go on. Tell support: ${incident}.`,
};

export const errorSentence = (error: AppError): string => errorSentences[error.code](error.facts ?? {});
