import { HttpProblem } from '../http/problem.ts';
import type { Condition } from './body.ts';

/** The refusals that a device and the cloud have in common. */
export function paymentNotFound(): HttpProblem {
  return new HttpProblem(404, 'payment_not_found', 'No such payment here.');
}

export function notCancellable(): HttpProblem {
  return new HttpProblem(
    409,
    'payment_not_cancellable',
    'Only a payment that waits for a card can be cancelled.',
  );
}

export function terminalBusy(): HttpProblem {
  return new HttpProblem(409, 'terminal_busy', 'Another session is running on this terminal.');
}

/** Why a device that could start no session could not. */
export function cannotStart(condition: Condition): HttpProblem {
  if (condition === 'ready') return terminalBusy();
  const what = condition === 'locked' ? 'locked' : 'installing new software';
  return new HttpProblem(409, `terminal_${condition}`, `The terminal is ${what}.`);
}

export function terminalOffline(): HttpProblem {
  return new HttpProblem(409, 'terminal_offline', 'The terminal cannot be reached.');
}

export function terminalNotFound(): HttpProblem {
  return new HttpProblem(404, 'terminal_not_found', 'No such terminal.', { param: 'terminalId' });
}
