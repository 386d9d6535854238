// Inside the network of our own: every snippet, one after the other, and the table of verdicts.
import { parseArgs } from 'node:util';
import { hasCurl, P12_CALL, runCurl } from './curl.mjs';
import { papersIn } from './papers.mjs';
import { reproduce, undecodable } from './samples.mjs';
import { SNIPPETS } from './snippets.mjs';
import { compile, run } from './typescript.mjs';
import { World } from './world.mjs';

const { values } = parseArgs({ options: { papers: { type: 'string' } } });

/** @typedef {{ paper: string, where: string, kind: string, verdict: string, detail: string }} Row */

async function verdictOn({ snippet, lines, compiled }, world, curl) {
  if (snippet.kind === 'json') {
    const unread = undecodable(snippet.decode, lines);
    if (unread !== null || snippet.reproduce === undefined) return unread;
    return reproduce(world, snippet.reproduce, lines);
  }
  if (snippet.kind === 'curl' && !curl) return 'skipped: curl is not installed';
  if (compiled?.problems.length > 0) return `does not compile: ${compiled.problems.join('; ')}`;
  await world.prepare(snippet.prepare);
  return compiled ? run(compiled.script, world.env) : runCurl(lines, world.env, snippet.decode);
}

/** @returns {Row} */
const row = ({ paper, from, to, kind, reproduce: again }, failure) => ({
  paper,
  where: from === to ? `line ${from}` : `lines ${from}–${to}`,
  kind,
  verdict: failure === null ? 'ok' : failure.startsWith('skipped') ? 'skipped' : 'FAILED',
  detail:
    failure ??
    (kind === 'json'
      ? again
        ? 'decoded and reproduced'
        : 'decoded'
      : kind === 'curl'
        ? 'ran'
        : 'compiled and ran'),
});

const print = (/** @type {Row} */ { paper, where, kind, verdict, detail }) =>
  process.stdout.write(
    `${paper.padEnd(26)} ${where.padEnd(15)} ${kind.padEnd(11)} ${verdict.padEnd(8)} ${detail}\n`,
  );

const read = papersIn(values.papers);
const given = await Promise.all(SNIPPETS.map(async (snippet) => ({ snippet, lines: await read(snippet) })));
const world = await World.open();
try {
  const programs = given.filter(({ snippet }) => snippet.kind === 'typescript');
  const compiled = await compile(world.folder, programs);
  programs.forEach((program, index) => Object.assign(program, { compiled: compiled[index] }));
  const curl = await hasCurl(world.env);
  /** @type {Row[]} */
  const rows = [];
  const add = (snippet, failure) => {
    const made = row(snippet, failure);
    rows.push(made);
    print(made);
  };
  for (const one of given)
    add(one.snippet, await verdictOn(one, world, curl).catch((error) => error.message));
  await world.prepare();
  const local = { paper: '002-local-api.md', from: 115, to: 129, kind: 'curl' };
  add(local, curl ? await runCurl(P12_CALL, world.env, 'payment') : 'skipped: curl is not installed');
  const failed = rows.filter(({ verdict }) => verdict === 'FAILED').length;
  process.stdout.write(`\n${rows.length} snippets, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await world.close();
}
