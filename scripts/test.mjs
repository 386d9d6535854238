// npm test: everything, to the end, whatever fails on the way. The last line is the count.
import { mkdir, writeFile } from 'node:fs/promises';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBuild } from './setup/build.mjs';
import { inRoot } from './setup/paths.mjs';
import { createSay, duration } from './setup/say.mjs';
import { command, describe } from './setup/trouble.mjs';
import { ROWS } from './test/phases.mjs';
import { FAILED, closingLine, total } from './test/tally.mjs';

const SUMMARY = 'test-results/summary.json';
const say = createSay(process.stdout, 'test');

/** @param {import('./test/phases.mjs').Phase} phase */
async function timed({ name, run }) {
  const started = performance.now();
  say.line(`── ${name}`);
  const tally = await run(say).catch((error) => (say.line(describe(error)), FAILED));
  const time = duration(performance.now() - started);
  say.line(`${name}: ${closingLine(tally)} (${time})`);
  return { name, tally, time };
}

/** Not counted when it works; a till that cannot be built is a failure of its own. @returns {Promise<boolean>} */
const built = () =>
  ensureBuild(say).then(
    () => true,
    (error) => (say.line(describe(error)), false),
  );

await command(async () => {
  await ensureDependencies(say);
  const build = (await built()) ? [] : [{ name: 'build', tally: FAILED, time: '' }];
  const results = [...build];
  for (const row of ROWS) results.push(...(await Promise.all(row.map(timed))));
  const sum = total(results.map(({ tally }) => tally));
  await mkdir(inRoot('test-results'), { recursive: true });
  await writeFile(inRoot(SUMMARY), `${JSON.stringify({ ...sum, phases: results }, null, 2)}\n`);
  for (const { name, tally, time } of results)
    say.line(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name} ${time}`);
  process.stdout.write(`${closingLine(sum)}\n`);
  return sum.failed === 0 ? 0 : 1;
});
