/**
 * Expected trouble, as data. Crosses the bridge as `{ ok: false, error }`; the renderer owns the words
 * (`renderer/copy`), so a code plus its facts is all that travels. Never a stack, a path, a header or a secret.
 */
export interface AppError {
  readonly code: AppErrorCode;
  /** Facts for the sentence, such as the barcode that nobody knows. Safe to show. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

export type AppErrorCode =
  | 'input.invalid'
  | 'barcode.unknown'
  /** Its check digit is wrong. */
  | 'barcode.misread'
  /** `facts.why`: `Unreadable` of `shared/codes.ts`. */
  | 'barcode.unreadable'
  | 'product.unknown'
  /** Its price is typed by the cashier. `facts`: `productId`, `name`, and `pieces` that were asked for. */
  | 'product.needsPrice'
  /** It is sold by weight. Facts as above. */
  | 'product.needsWeight'
  /** Its tax class came with products that were loaded after this sale was opened. */
  | 'product.otherTax'
  /** A draft of it has something wrong: `facts` are a `DraftProblem` of `shared/product-draft.ts`. */
  | 'product.refused'
  /** Somebody else has changed it meanwhile. */
  | 'product.changed'
  /** The shop's own list of products is not there, or has something wrong: nothing is written over it. */
  | 'catalogue.noFile'
  /** No label was chosen, or none that there is. */
  | 'labels.none'
  /** The shop's products are still being read. */
  | 'catalogue.loading'
  | 'amount.zero'
  | 'amount.exceedsDue'
  | 'basket.tooLarge'
  /** `facts`: `most` pieces of one line. */
  | 'line.full'
  /** This counter does not take that. */
  | 'tender.unknown'
  /** Its number is wanted. */
  | 'tender.needsReference'
  /** It is not there, or went back already. */
  | 'tender.none'
  /** Nothing is due, or nothing of it was chosen. */
  | 'split.nothing'
  /** Somebody would owe less than the smallest coin that is in use. */
  | 'split.tooSmall'
  | 'sale.none'
  /** No newer version is loaded. */
  | 'update.none'
  /** A newer version is being put in: the till ends in a moment. */
  | 'update.installing'
  /** No folder was chosen for backups. */
  | 'backup.noFolder'
  /** No recovery sheet was made: nobody could open a backup. */
  | 'backup.noCode'
  /** `facts.why`: `BackupTrouble` of `shared/backup.ts`. */
  | 'backup.failed'
  | 'sale.empty'
  | 'sale.locked'
  | 'sale.open'
  | 'sale.changed'
  | 'payment.inProgress'
  | 'payment.unsettled'
  | 'payment.cannotCancel'
  | 'payment.none'
  /** Terminal and cloud have not both been asked yet: too early for a person to decide. */
  | 'payment.stillAsking'
  /** A supervisor named more than the terminal was asked for. */
  | 'payment.moreThanAsked'
  | 'task.none'
  /** Money is taken in a shift only, and none is open. */
  | 'shift.needed'
  | 'shift.open'
  | 'shift.none'
  /** What should be in the drawer is told after it is counted. */
  | 'shift.notCounted'
  /** Money moved while somebody agreed to a difference: count again. */
  | 'shift.changed'
  /** Why cash was moved, or why it does not add up, must be said. */
  | 'shift.needsReason'
  /** The payment has a refund or a capture that nobody has confirmed yet. */
  | 'modification.inProgress'
  | 'modification.none'
  /** The bank has not spoken: there may be nothing to give back. */
  | 'refund.provisional'
  /** `facts.left`: minor units that may still be given back. */
  | 'refund.exceedsLeft'
  /** That many of it are not left to come back. `facts`: `name`, `left` pieces. */
  | 'refund.lineIsBack'
  /** A terminal reads one card again, not several. */
  | 'refund.presentOne'
  /** Two sales in one exchange: what the goods are worth could not go back to one of them. */
  | 'exchange.otherSale'
  /** Nothing is taken in exchange, or something is still due. */
  | 'exchange.notEven'
  /** Another till sold it. `facts`: `till` as its receipt names it, `number`. */
  | 'receipt.otherTill'
  /** This till's own code, of no sale that it knows. `facts.number`. */
  | 'receipt.unknown'
  | 'capture.notHeld'
  /** `facts.held`: minor units that are held. */
  | 'capture.exceedsHeld'
  /** The sale has no such paper: it is not paid, or nothing was declined or given back. */
  | 'paper.none'
  /** No printer is set up, or not that one. */
  | 'printer.none'
  /** More bytes or dots than a logo may have. */
  | 'picture.tooLarge'
  /** It is no PNG or JPEG, or a broken one. */
  | 'picture.unreadable'
  /** No scale is set up. */
  | 'scale.none'
  /** Two devices were given one serial port. */
  | 'port.taken'
  /** No room on the disk that was chosen. */
  | 'file.full'
  | 'file.notSaved'
  /** No sheet of products was read, or another is being put in place. */
  | 'import.notReady'
  /** This till has no screen to show anything on. */
  | 'display.none'
  | 'drill.notTraining'
  /** The simulated terminals did not take their cue. */
  | 'drill.notStaged'
  /** That tip is not on offer, or no longer. */
  | 'tip.notAsked'
  /** VINR could not be asked for its list of payments. */
  | 'sweep.failed'
  /** This till has no key for VINR's cloud, through which terminals are managed. */
  | 'fleet.noCloud'
  /** VINR was not reached: nothing left the till. */
  | 'fleet.silent'
  | 'fleet.refused'
  /** It left, and no usable answer came back. */
  | 'fleet.unconfirmed'
  /** A payment or a refund is open on that terminal. */
  | 'fleet.paying'
  /** Another support bundle has been put together since. */
  | 'bundle.stale'
  | 'preflight.none'
  /** PDFs are printed by Electron, and this till runs without it. */
  | 'document.noPdf'
  | 'terminal.none'
  | 'terminal.unknown'
  | 'terminal.quarantined'
  /** Too much already waits on that terminal for the bank. */
  | 'terminal.offlineLimit'
  /** Whoever sells may not do this. `facts.act`: what it is. Send the command again with `approval`, a PIN. */
  | 'approval.needed'
  | 'approval.wrongPin'
  /** Somebody's PIN, who may not allow this either. `facts.name`. */
  | 'approval.notAllowed'
  /** Too many wrong PINs. `facts.seconds` to wait. */
  | 'approval.wait'
  /** The till was started by an order, which is its set-up. */
  | 'setup.none'
  /** A card payment is not settled yet. */
  | 'setup.paymentOpen'
  /** The till is locked: somebody must sign in first. */
  | 'staff.locked'
  /** No staff are set up, so nobody signs in and nothing locks. */
  | 'staff.none'
  | 'staff.wrongPin'
  /** Too many wrong PINs. `facts.seconds` to wait. */
  | 'staff.wait'
  | 'supervisor.none'
  | 'supervisor.wrongPin'
  /** Too many wrong PINs. `facts.seconds` to wait. */
  | 'supervisor.wait'
  /** The text holds what looks like a card number: it must not be written down. */
  | 'text.cardNumber'
  | 'journal.full'
  | 'journal.failed'
  | 'journal.damaged'
  /** An entry holds what looks like a secret: nothing is given out. */
  | 'journal.notExported'
  /** Too long for a till without a screen to hand over as one text. */
  | 'journal.tooLong'
  /** A bug. `facts.incident` is an id that the log carries too. */
  | 'internal';

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/** Thrown inside main for expected trouble; the registrar turns it into data. */
export class AppFailure extends Error {
  readonly error: AppError;
  constructor(code: AppErrorCode, facts?: Readonly<Record<string, string | number>>) {
    super(code);
    this.name = 'AppFailure';
    this.error = facts === undefined ? { code } : { code, facts };
  }
}
