import type { ReachReason } from '#shared/terminal.ts';
import { SECURITY_STOPS } from '#shared/terminal.ts';
import type { Attempt } from './payment-machine.ts';

/** What to do about an attempt, from nothing but its facts. The service performs it. */
export type Effect =
  | { readonly do: 'sendLan' }
  | { readonly do: 'sendCloud' }
  /** Close it: no leg ever left the till. */
  | { readonly do: 'close'; readonly reason: 'cashier' | 'notSent' | 'securityStop' }
  /** Ask by reference until an authority speaks. */
  | { readonly do: 'recover' }
  | { readonly do: 'nothing' };

/** Asked only between calls: a leg that is "sent" here has no open call any more, so all that is left is to ask. */
export function nextEffect(attempt: Attempt): Effect {
  switch (attempt.standing.kind) {
    case 'intended':
      return nextLeg(attempt);
    case 'sent':
    case 'unknown':
    case 'attention':
      return { do: 'recover' };
    case 'settled':
    case 'resolved':
      return { do: 'nothing' };
  }
}

function nextLeg(attempt: Attempt): Effect {
  if (attempt.cancelWanted) return { do: 'close', reason: 'cashier' };
  const tried = attempt.notSent.at(-1);
  if (tried === undefined) return { do: 'sendLan' };
  if (tried.path === 'lan' && tried.mayUseCloud) return { do: 'sendCloud' };
  return { do: 'close', reason: isSecurityStop(tried.reason) ? 'securityStop' : 'notSent' };
}

/** A wrong or untrusted terminal is an attack or a mix-up, not an outage. The cashier is told so. */
const isSecurityStop = (reason: ReachReason): boolean => SECURITY_STOPS.has(reason);
