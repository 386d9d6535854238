import { beforeAll, describe, expect, it } from 'vitest';
import { hashPin, isPin } from './pin.ts';
import type { Supervisor } from './supervisors.ts';
import { Supervisors } from './supervisors.ts';

let mira: Supervisor;
beforeAll(async () => {
  mira = { name: 'Mira', pinHash: await hashPin('4711') };
});

const at = { now: 0 };
const clock = { monotonic: () => at.now };
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'granted',
    (error: unknown) => (error as { error: { code: string } }).error.code,
  );

describe('pin', () => {
  it('is kept as a hash of its own each time and never in clear', async () => {
    const other = await hashPin('4711');
    expect(other).not.toBe(mira.pinHash);
    expect(other).not.toContain('4711');
    expect(await isPin('4711', other)).toBe(true);
    expect(await isPin('4712', other)).toBe(false);
    expect(await isPin('4711', 'md5$1$x$y')).toBe(false);
  });
});

describe('supervisors', () => {
  it('grant by the PIN alone and say who it was', async () => {
    const people = new Supervisors([mira, { name: 'Ben', pinHash: await hashPin('0815') }], clock);
    expect(await people.grant('0815')).toBe('Ben');
  });

  it('refuse everybody for a while after five wrong ones, the right one too', async () => {
    const people = new Supervisors([mira], clock);
    const guesses = Array.from({ length: 5 }, (_, guess) => code(people.grant(`000${guess}`)));
    expect(await Promise.all(guesses)).toEqual(Array(5).fill('supervisor.wrongPin'));
    expect(await code(people.grant('4711'))).toBe('supervisor.wait');
    at.now += 30_000;
    expect(await people.grant('4711')).toBe('Mira');
  });

  it('say that nobody is set up', async () => {
    expect(await code(new Supervisors([], clock).grant('4711'))).toBe('supervisor.none');
  });
});
