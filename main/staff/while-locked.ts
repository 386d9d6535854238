import { AppFailure } from '#shared/app-error.ts';
import type { RequestName } from '#shared/ipc/channels.ts';
import { QUERIES } from '#shared/ipc/channels.ts';

/**
 * What a locked till still does for anybody: show what is, open, lock, and see a payment through that was begun
 * before. A cancel can lose nothing, because it is only asked for; a check only asks. Everything new waits for a PIN.
 */
const ALWAYS: ReadonlySet<RequestName> = new Set<RequestName>([
  ...QUERIES,
  'staff.signIn',
  'staff.lock',
  'payment.cancel',
  'payment.check',
  'refund.check',
  'training.showTerminal',
]);

/** Throws `staff.locked` for what has to wait until somebody signs in. */
export const whileLocked =
  (isLocked: () => boolean) =>
  (name: RequestName): void => {
    if (!ALWAYS.has(name) && isLocked()) throw new AppFailure('staff.locked');
  };
