import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { idOf, weigh } from './findings.mjs';
import { isAllowed, judgeLicences } from './licences.mjs';
import { judgeElectron } from './registry.mjs';
import { RULES, breaches } from './rules.mjs';
import { documentedCards, findSecrets } from './secrets.mjs';
import { linesOf, tallyOf } from './verdict.mjs';

const none = new Set();
const rulesOf = (text, cards = none) => findSecrets([{ file: 'x.ts', text }], cards).map(({ rule }) => rule);
/** Put together here, so that no file holds one. */
const join = (...parts) => parts.join('');

describe('secrets are found', () => {
  it.each([
    ['private-key', join('-----BEGIN ', 'PRIVATE KEY-----\n', 'A'.repeat(60))],
    ['private-key', join('-----BEGIN EC ', 'PRIVATE KEY-----\n', 'A'.repeat(60))],
    ['vinr-key', join('key is sk_', 'live_0123456789abcdef')],
    ['vinr-key', join('rk_', 'test_0123456789')],
    ['webhook-secret', join('whsec_', 'A'.repeat(24))],
    ['forge-token', join('ghp_', 'a'.repeat(36))],
    ['cloud-key', join('AKIA', 'ABCDEFGHIJKLMNOP')],
    ['passphrase', join('pass', "phrase: 'correct horse'")],
    ['card-number', join('55555555', '55554444')],
    ['card-number', join('5555 5555 ', '5555 4444')],
    ['card-number', join('3782-822463', '-10005')],
  ])('%s', (rule, text) => expect(rulesOf(text)).toEqual([rule]));

  it.each([
    'at 1795269287123',
    'barcode 4006381333931',
    'version 4.4242424242424242',
    '-----BEGIN PRIVATE KEY-----',
    'passphrase: string',
    'whsec_',
    'sk_test_1',
  ])('and not %s', (text) => expect(rulesOf(text)).toEqual([]));

  it('but for documented test cards', () => {
    const card = join('42424242', '42424242');
    expect(rulesOf(card)).toEqual(['card-number']);
    expect(rulesOf(card, documentedCards(`['approved', 'Approved', '${card}', 'chip', null]`))).toEqual([]);
  });
});

/** For each rule a line that breaks it. */
const BREACHES = {
  E2: ['main/electron/x.ts', 'sandbox: false,'],
  E3: ['main/electron/x.ts', 'webSecurity: false,'],
  E4: ['main/electron/x.ts', 'webviewTag: true,'],
  E11: ['main/x.ts', 'await shell.openExternal(url);'],
  E13: ['sdk/client/x.ts', "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';"],
  E14: ['preload/x.ts', "contextBridge.exposeInMainWorld('other', bridge);"],
  E25: ['main/x.ts', 'crashReporter.start({ uploadToServer: true });'],
  E30: ['main/x.ts', "app.setAsDefaultProtocolClient('vinr');"],
  E34: ['main/x.ts', "import forge from 'node-forge';"],
  E35: ['main/x.ts', 'const run = new Function(text);'],
  E39: ['sdk/client/webhooks/x.ts', 'if (one.equals(wanted)) return;'],
  E41: ['renderer/x.tsx', '<p dangerouslySetInnerHTML={{ __html: name }} />'],
  E44: ['main/x.ts', 'session.setSpellCheckerEnabled(true);'],
};

describe('source rules', () => {
  it.each(Object.entries(BREACHES))('%s is told when it is broken', (id, [file, text]) => {
    expect(breaches([{ file, text }]).map(({ rule }) => rule)).toEqual([id]);
    expect(breaches([{ file: file.replace(/\.tsx?$/, '.test.ts'), text }])).toEqual([]);
    expect(breaches([{ file, text: `// ${text}` }])).toEqual([]);
  });

  it('have a case each', () =>
    expect(new Set(RULES.map(({ id }) => id))).toEqual(new Set(Object.keys(BREACHES))));

  it('let main start its store and its watch, and nothing else', () => {
    const text = "import { fork } from 'node:child_process';";
    for (const file of ['main/journal/fork-store.ts', 'main/electron/watched.ts'])
      expect(breaches([{ file, text }])).toEqual([]);
    expect(breaches([{ file: 'main/other.ts', text }])).toHaveLength(1);
  });
});

describe('a finding that was accepted', () => {
  const finding = { rule: 'passphrase', file: 'x.test.ts', line: 3, what: 'a test of the wizard' };
  const accepted = { id: idOf(finding), rule: 'passphrase', file: 'x.test.ts', why: 'A test types it.' };

  it('is known by what it is, wherever it moves in its file', () => {
    expect(weigh([{ ...finding, line: 90 }], [accepted])).toEqual({ fresh: [], known: 1, stale: [] });
    expect(weigh([{ ...finding, what: 'another one' }], [accepted]).fresh).toHaveLength(1);
    expect(weigh([{ ...finding, file: 'y.ts' }], [accepted]).fresh).toHaveLength(1);
  });

  it('must go from the list when it is gone', () => expect(weigh([], [accepted]).stale).toEqual([accepted]));
});

describe('licences', () => {
  it.each(['MIT', '(BSD-3-Clause OR GPL-2.0)', 'MIT AND ISC', 'Apache-2.0 WITH LLVM-exception'])(
    '%s is allowed',
    (terms) => expect(isAllowed(terms)).toBe(true),
  );
  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'UNLICENSED', 'unknown', ''])(
    '%s is not',
    (terms) => expect(isAllowed(terms)).toBe(false),
  );
  it('are wanted of every package', () => {
    const packages = { '': {}, sdk: {}, 'node_modules/a': { license: 'MIT' }, 'node_modules/b': {} };
    expect(judgeLicences({ packages })).toEqual({
      packages: 2,
      kinds: 2,
      strange: ['node_modules/b: unknown'],
    });
  });
});

describe('a verdict', () => {
  it('is a line with figures, and one for each problem', () => {
    expect(linesOf('secrets', { figures: '3 files', problems: ['here'] })).toEqual([
      'scan: secrets: FAILED, 3 files',
      'scan:   here',
    ]);
    expect(linesOf('advisories', { skipped: 'no answer' })).toEqual(['scan: advisories: SKIPPED, no answer']);
  });

  it('is counted, skipped ones too', () =>
    expect(
      tallyOf([{ figures: '', problems: [] }, { figures: '', problems: ['x'] }, { skipped: 'x' }]),
    ).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
    }));
});

describe('a scan that does not come to its end', () => {
  /** A program that watches itself, and then does that. */
  const watched = (/** @type {string} */ deed) =>
    run(process.execPath, [
      '--input-type=module',
      '-e',
      `import { tellIfUnfinished } from ${JSON.stringify(inRoot('scripts/scan/unfinished.mjs'))};
       const run = tellIfUnfinished('scan', (line) => process.stdout.write(line + '\\n'));
       run.doing('licences');
       ${deed}`,
    ]);

  it.each([
    ['has a promise that nobody keeps', 'await new Promise(() => {});', 13, 'nothing was left'],
    ['is told to end', "process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000);", 143, 'SIGTERM'],
    ['ends by itself', 'process.exit(7);', 7, 'code 7'],
  ])('says where it was when it %s', async (_what, deed, code, why) => {
    const finished = await watched(deed);
    expect(finished.code).toBe(code);
    expect(finished.stdout).toMatch(/^scan: NOT FINISHED, .* while at: licences\n$/);
    expect(finished.stdout).toContain(why);
  });

  it('says nothing when it does', async () => {
    expect(await watched('run.finished();')).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('what we build with', () => {
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));

  it('an Electron that is not kept up any more is told', () => {
    const tags = { latest: '45.4.1', '43-x-y': '43.9.0', '42-x-y': '42.9.0' };
    expect(judgeElectron('43.8.0', tags).problems).toEqual([]);
    expect(judgeElectron('43.8.0', tags).figures).toContain('43.9.0');
    expect(judgeElectron('42.9.0', tags).problems).toHaveLength(1);
  });

  it('every package of the lockfile is known by its hash', () => {
    const fetched = Object.entries(packages).filter(
      ([path, { link }]) => path.includes('node_modules/') && link !== true,
    );
    expect(fetched.length).toBeGreaterThan(100);
    const loose = fetched.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('node-forge is one without known holes', () => {
    const versions = Object.entries(packages)
      .filter(([path]) => path.endsWith('node_modules/node-forge'))
      .map(([, { version }]) => version.split('.').map(Number));
    expect(versions.length).toBeGreaterThan(0);
    for (const [major, minor, patch] of versions)
      expect(major > 1 || (major === 1 && (minor > 4 || (minor === 4 && patch >= 3)))).toBe(true);
  });
});
