import type { Services } from '../till/till.ts';
import { isOpen } from '../../main/audit/attempt-seen.ts';
import type { Witness } from './witness.ts';

/** Every attempt that was open when the till died is shown and taken up again. */
export function checkNoneDropped({ record, payments }: Services, witness: Witness): void {
  const open = witness.attempts.filter(isOpen);
  if (open.length === 0) return;
  const states = new Map<string, string>();
  for (const one of record.books.attempts()) states.set(one.intent.reference, payments.view(one).state);
  for (const { intent } of open) {
    const state = states.get(intent.reference) ?? 'gone';
    if (!SHOWN.has(state)) witness.fail('I6', `${intent.reference} is ${state} after the start`);
  }
  if (!payments.isRecovering) witness.fail('I6', 'the start takes nothing up');
}

const SHOWN: ReadonlySet<string> = new Set(['authorizing', 'unknown', 'needsAttention']);
