import { expect, it } from 'vitest';
import { PassphraseTries } from './passphrase-tries.ts';
import { refusal, sentenceFor } from './problems.ts';

const wrong = refusal('badPassphrase');

it('makes whoever was wrong five times in a row wait half a minute', () => {
  let now = 1_000;
  const tries = new PassphraseTries(() => now);
  for (let round = 0; round < 4; round += 1) tries.note(wrong);
  expect(tries.problem()).toBeNull();
  tries.note(refusal('damaged'));
  expect(tries.problem()).toBeNull();
  tries.note(wrong);
  now += 500;
  const problem = tries.problem();
  expect(problem).toMatchObject({ code: 'tooManyTries', facts: { seconds: '30' } });
  expect(sentenceFor(problem!)).toContain('Wait 30 seconds');
  now += 29_500;
  expect(tries.problem()).toBeNull();
});

it('starts anew after a right one', () => {
  const tries = new PassphraseTries(() => 0);
  for (let round = 0; round < 12; round += 1) tries.note(round % 4 === 3 ? { ok: true } : wrong);
  expect(tries.problem()).toBeNull();
});
