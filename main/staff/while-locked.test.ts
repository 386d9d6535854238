import { expect, it } from 'vitest';
import type { AppFailure } from '#shared/app-error.ts';
import { COMMANDS, QUERIES } from '#shared/ipc/channels.ts';
import { whileLocked } from './while-locked.ts';

/** Everything that a locked till still does. A new command is refused until somebody decides otherwise here too. */
const STILL = [
  'staff.signIn',
  'staff.lock',
  'payment.cancel',
  'payment.check',
  'refund.check',
  'training.showTerminal',
];

it('a locked till sells nothing and moves no money, and sees through what was begun', () => {
  const admit = whileLocked(() => true);
  for (const name of [...QUERIES, ...COMMANDS]) {
    const isStill = STILL.includes(name) || (QUERIES as readonly string[]).includes(name);
    if (isStill) expect(() => admit(name)).not.toThrow();
    else
      expect(
        codeOf(() => admit(name)),
        name,
      ).toBe('staff.locked');
  }
});

it('an open till does everything', () => {
  for (const name of COMMANDS) expect(() => whileLocked(() => false)(name)).not.toThrow();
});

function codeOf(act: () => void): string {
  try {
    act();
    return 'done';
  } catch (error) {
    return (error as AppFailure).error.code;
  }
}
