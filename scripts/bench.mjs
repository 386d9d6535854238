// npm run bench -- [names] [--json] [--rounds N] [--gate]: measurements of bench/, each against its anchor in the same run.
import { availableParallelism } from 'node:os';
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inRoot } from './setup/paths.mjs';
import { readyForElectron } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { Trouble, command } from './setup/trouble.mjs';
import { comparisons, disturbed } from './bench/comparisons.mjs';
import { verdictLine, verdicts } from './bench/targets.mjs';

/** @param {string[]} wanted @returns {Promise<string[]>} names of measurements */
async function choose(wanted) {
  const files = await readdir(inRoot('bench'));
  const known = files
    .filter((file) => /^[a-z-]+\.mjs$/.test(file))
    .map((file) => file.slice(0, -'.mjs'.length));
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Trouble(`No measurement named ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  return wanted.length > 0 ? wanted : known;
}

/** @returns {{ names: string[], json: boolean, gate: boolean, rounds: number | undefined }} */
function readOptions() {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      gate: { type: 'boolean', default: false },
      rounds: { type: 'string' },
    },
    allowPositionals: true,
  });
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
    throw new Trouble('--rounds takes a whole number, 1 or more');
  return { names: positionals, json: values.json, gate: values.gate, rounds };
}

const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

await command(async () => {
  const { names, json, gate, rounds } = readOptions();
  const chosen = await choose(names);
  const say = createSay(process.stderr);
  const { runtime, display } = await readyForElectron(say);
  const electron = {
    executable: runtime.executable,
    version: runtime.version,
    env: { ...process.env, ...display.env },
  };
  const context = { electron, say, rounds: (/** @type {number} */ usual) => rounds ?? usual };
  /** @type {Record<string, object>} */
  const results = {};
  try {
    for (const name of chosen) {
      const { measure } = await import(pathToFileURL(inRoot('bench', `${name}.mjs`)).href);
      results[name] = await say.step(`Measuring ${name}`, () => measure(context));
    }
  } finally {
    await display.stop();
  }
  const machine = { node: process.version, electron: runtime.version, cores: availableParallelism() };
  if (json) process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), machine, results })}\n`);
  else for (const line of comparisons(results)) process.stdout.write(`${line}\n`);
  const judged = verdicts(results);
  for (const verdict of judged) (json ? say.line : print)(verdictLine(verdict));
  const noise = disturbed(results);
  for (const line of noise) say.line(`NOT ACCEPTED ${line}`);
  if (gate) return judged.every(({ isKept }) => isKept) ? 0 : 1;
  return noise.length === 0 ? 0 : 1;
});
