import { expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import { Connectivity } from './connectivity.ts';

const id = 'term_1' as TerminalId;
const HERE = { host: '192.0.2.7', port: 8443 };
const THERE = { host: '192.0.2.9', port: 8443 };

function looking() {
  const connectivity = new Connectivity({ recalled: [], keep: () => undefined });
  const look = (at: number, address: typeof HERE, away: 'refused' | 'timedOut' | null) =>
    connectivity.looked({ id, name: 'Counter 1', at, address, away });
  return { connectivity, look };
}

it('tells each going and coming once, and how long it took', () => {
  const { connectivity, look } = looking();
  look(0, HERE, null);
  look(15, HERE, null);
  look(30, HERE, 'refused');
  look(33, HERE, 'timedOut');
  look(36, HERE, null);
  expect(connectivity.events.map(({ at, what }) => ({ at, ...what }))).toEqual([
    { at: 36, kind: 'back', awayMs: 6 },
    { at: 30, kind: 'away', reason: 'refused' },
  ]);
});

it('tells where a terminal was found instead, also when it never answered at the old place', () => {
  const { connectivity, look } = looking();
  look(0, HERE, 'timedOut');
  look(3, THERE, null);
  look(18, THERE, null);
  expect(connectivity.events.map(({ what }) => what.kind)).toEqual(['moved', 'back', 'away']);
  expect(connectivity.events[0]?.what).toEqual({ kind: 'moved', to: THERE });
});

it('keeps the newest and no more than two hundred', () => {
  const { connectivity, look } = looking();
  for (let n = 0; n < 500; n += 1) look(n, HERE, n % 2 === 0 ? 'refused' : null);
  expect(connectivity.events).toHaveLength(200);
  expect(connectivity.events[0]?.at).toBe(499);
});
