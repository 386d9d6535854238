import type { Note, Outcome } from './schedule.ts';
import type { Small } from './shrink.ts';

/** How many of the last events a chart shows. */
const LAST = 40;

/** What happened before it broke, one event a line: virtual seconds, who, what. */
export function chart(notes: readonly Note[]): readonly string[] {
  const left = notes.length > LAST ? [`  … ${notes.length - LAST} earlier events`] : [];
  const lines = notes.slice(-LAST).map(({ at, actor, what }) => {
    return `  ${(at / 1000).toFixed(3).padStart(9)}  ${actor.padEnd(8)} ${what}`;
  });
  return [...left, ...lines];
}

/** All that a person needs to see a violation again. */
export function story({ seed, faults, cast }: Small, { violations, acts, notes }: Outcome): string {
  return [
    ...violations.map(({ invariant, what }) => `${invariant} is broken: ${what}`),
    `seed ${seed}, ${cast.tills} tills, ${cast.terminals} terminals, acts ${acts.join(' ')}, ${faults.length} faults needed:`,
    ...faults.map(({ site, nth, kind, ms }) => `  ${site} #${nth}: ${kind} (${ms} ms)`),
    ...chart(notes),
    '',
  ].join('\n');
}

/** A test that fails for as long as the bug is there. */
export function regressionTest({ seed, faults, cast }: Small): string {
  const rows = faults.map(
    ({ site, nth, kind, ms }) => `  { site: '${site}', nth: ${nth}, kind: '${kind}', ms: ${ms} },\n`,
  );
  const list = rows.length === 0 ? '[]' : `[\n${rows.join('')}]`;
  const without = [...cast.withoutActs].map((act) => `'${act}'`).join(', ');
  return `import { expect, it } from 'vitest';
import type { Cast } from '../run/cast.ts';
import type { Fault } from '../run/faults.ts';
import { runSchedule } from '../run/schedule.ts';

const cast: Cast = {
  tills: ${cast.tills},
  terminals: ${cast.terminals},
  withoutActs: new Set([${without}]),
};
const faults: readonly Fault[] = ${list};

it('keeps every invariant with seed ${seed}', async () => {
  const { violations } = await runSchedule({ seed: ${seed}, faults, cast });
  expect(violations).toEqual([]);
});
`;
}
