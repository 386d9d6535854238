// npm test: everything, to the end, whatever fails on the way. The last line is the count.
import { mkdir, writeFile } from 'node:fs/promises';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBuild } from './setup/build.mjs';
import { inRoot } from './setup/paths.mjs';
import { createSay, duration } from './setup/say.mjs';
import { command, describe } from './setup/trouble.mjs';
import { failureLines } from './test/failures.mjs';
import { notBegun } from './test/outcome.mjs';
import { ROWS } from './test/phases.mjs';
import { closingLine, total } from './test/tally.mjs';

const SUMMARY = 'test-results/summary.json';
const say = createSay(process.stdout, 'test');

/** @param {import('./test/phases.mjs').Phase} phase */
async function timed({ name, run }) {
  const started = performance.now();
  say.line(`── ${name}`);
  const { tally, failures } = await run(say).catch((error) => notBegun(name, told(error)));
  const time = duration(performance.now() - started);
  say.line(`${name}: ${closingLine(tally)} (${time})`);
  return { name, tally, time, failures };
}

/** @param {import('./test/phases.mjs').Phase[]} lane */
async function oneByOne(lane) {
  const results = [];
  for (const phase of lane) results.push(await timed(phase));
  return results;
}

function told(/** @type {unknown} */ error) {
  say.line(describe(error));
  return describe(error);
}

/** Not counted when it works; a till that cannot be built is a failure of its own. */
const built = () =>
  ensureBuild(say).then(
    () => [],
    (error) => [{ name: 'build', time: '', ...notBegun('build', told(error)) }],
  );

await command(async () => {
  await ensureDependencies(say);
  const results = [...(await built())];
  for (const lanes of ROWS) results.push(...(await Promise.all(lanes.map(oneByOne))).flat());
  const sum = total(results.map(({ tally }) => tally));
  await mkdir(inRoot('test-results'), { recursive: true });
  await writeFile(inRoot(SUMMARY), `${JSON.stringify({ ...sum, phases: results }, null, 2)}\n`);
  for (const { name, tally, time } of results)
    say.line(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name} ${time}`);
  for (const { name, failures } of results) for (const line of failureLines(name, failures)) say.line(line);
  process.stdout.write(`${closingLine(sum)}\n`);
  return sum.failed === 0 ? 0 : 1;
});
