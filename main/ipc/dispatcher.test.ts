import { expect, it } from 'vitest';
import { AppFailure } from '#shared/app-error.ts';
import { lineLog } from '../log.ts';
import type { Handlers } from './dispatcher.ts';
import { dispatcher } from './dispatcher.ts';

/** As Node's own errors are: with a path, and what was read there. */
class Leaky extends Error {
  readonly path = '/home/mira/vault/term_1';
  override readonly cause = new Error('passphrase correct-horse');
}

function asking(handler: () => unknown) {
  const lines: string[] = [];
  const log = lineLog(
    (line) => lines.push(line),
    () => 0,
  );
  let calls = 0;
  const counted = (): unknown => {
    calls += 1;
    return handler();
  };
  const handlers = { 'till.get': counted, 'staff.lock': counted } as unknown as Handlers;
  const dispatch = dispatcher(
    handlers,
    log,
    () => 'i-1',
    () => undefined,
  );
  return { dispatch, lines, calls: () => calls };
}

it('a bug comes back as the number of an incident and nothing else; the log has the rest', async () => {
  const { dispatch, lines } = asking(() => {
    throw new Leaky('ENOENT: /home/mira/vault/term_1');
  });
  const answer = await dispatch('till.get', {});
  expect(answer).toEqual({ ok: false, error: { code: 'internal', facts: { incident: 'i-1' } } });
  expect(lines.join('')).toContain('ENOENT');
});

it('what is expected comes back as its code and its plain facts', async () => {
  const { dispatch } = asking(() => {
    throw new AppFailure('sale.locked', { seconds: 3 });
  });
  expect(await dispatch('till.get', {})).toEqual({
    ok: false,
    error: { code: 'sale.locked', facts: { seconds: 3 } },
  });
});

it('a command that comes twice is done once and answered twice; another is another', async () => {
  const { dispatch, calls } = asking(() => 'done');
  const twice = await Promise.all([1, 2].map(() => dispatch('staff.lock', { commandId: 'c1' })));
  expect([twice, calls()]).toEqual([[1, 2].map(() => ({ ok: true, value: 'done' })), 1]);
  await dispatch('staff.lock', { commandId: 'c2' });
  expect(calls()).toBe(2);
});
