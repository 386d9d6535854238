// npm run scan: the scanners, one line each with its figures; exit 1 when one of them found something new.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureBuild } from './setup/build.mjs';
import { inRoot } from './setup/paths.mjs';
import { createSay } from './setup/say.mjs';
import { command, describe } from './setup/trouble.mjs';
import { electronegativity } from './scan/electronegativity.mjs';
import { lineOf, weigh } from './scan/findings.mjs';
import { judgeLicences } from './scan/licences.mjs';
import { advisories, electronVersion } from './scan/registry.mjs';
import { RULES, breaches } from './scan/rules.mjs';
import { billOfMaterials } from './scan/sbom.mjs';
import { documentedCards, findSecrets } from './scan/secrets.mjs';
import { builtSources, trackedSources } from './scan/sources.mjs';
import { tellIfUnfinished } from './scan/unfinished.mjs';
import { linesOf, tallyOf } from './scan/verdict.mjs';

const SUMMARY = 'test-results/scan.json';

/** @param {string} file @returns {Promise<any>} */
const json = async (file) => JSON.parse(await readFile(inRoot(file), 'utf8'));

/**
 * @param {import('./scan/findings.mjs').Finding[]} findings
 * @param {import('./scan/findings.mjs').Accepted[]} accepted @param {string} of what was looked at
 * @returns {import('./scan/verdict.mjs').Verdict}
 */
function judged(findings, accepted, of) {
  const { fresh, known, stale } = weigh(findings, accepted);
  return {
    figures: `${of}, ${fresh.length} findings, ${known} accepted with a reason`,
    problems: [
      ...fresh.map(lineOf),
      ...stale.map(
        ({ id, file }) => `${id} in ${file} is accepted and not found any more: take it off the list`,
      ),
    ],
  };
}

async function secrets(accepted) {
  const sources = [...(await trackedSources()), ...(await builtSources())];
  const cards = documentedCards(await readFile(inRoot('simulator/cards.ts'), 'utf8'));
  return judged(
    findSecrets(sources, cards),
    accepted,
    `${sources.length} files, ${cards.size} documented cards`,
  );
}

async function rules(accepted) {
  const sources = await trackedSources();
  return judged(breaches(sources), accepted, `${RULES.length} rules`);
}

async function licences() {
  const { packages, kinds, strange } = judgeLicences(await json('package-lock.json'));
  return { figures: `${packages} packages, ${kinds} licences`, problems: strange };
}

/** What breaks off is a failure with its reason, and the others still run. @param {unknown} error */
const brokenOff = (error) => ({ figures: 'it broke off', problems: describe(error).split('\n') });

await command(async () => {
  const run = tellIfUnfinished('scan', (line) => process.stdout.write(`${line}\n`));
  const say = createSay(process.stderr);
  await ensureDependencies(say);
  await ensureBuild(say);
  const accepted = await json('scripts/scan/accepted.json');
  const { devDependencies } = await json('package.json');
  /** @type {[string, () => Promise<import('./scan/verdict.mjs').Verdict>][]} */
  const scanners = [
    ['secrets', () => secrets(accepted.secrets)],
    ['source rules', () => rules(accepted.rules)],
    ['licences', licences],
    ['bill of materials', billOfMaterials],
    ['electronegativity', () => electronegativity(accepted.electronegativity)],
    ['advisories', advisories],
    ['Electron', () => electronVersion(devDependencies.electron)],
  ];
  const verdicts = [];
  for (const [name, scan] of scanners) {
    run.doing(name);
    const verdict = await scan().catch(brokenOff);
    verdicts.push(verdict);
    for (const line of linesOf(name, verdict)) process.stdout.write(`${line}\n`);
  }
  const tally = tallyOf(verdicts);
  await mkdir(inRoot('test-results'), { recursive: true });
  await writeFile(inRoot(SUMMARY), `${JSON.stringify(tally)}\n`);
  run.finished();
  return tally.failed === 0 ? 0 : 1;
});
