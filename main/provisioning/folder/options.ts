import { parseArgs } from 'node:util';
import { ProvisioningFailure } from '../order.ts';

/** What may be said of a folder of certificates. No passphrase can: command lines are read by other programs. */
export interface FolderOptions {
  readonly folder: string;
  readonly passphrases: string;
  readonly ca: string | null;
  readonly settings: string | null;
  readonly dryRun: boolean;
  readonly allOrNothing: boolean;
  readonly json: boolean;
  /** A certificate that ends before the one in use is meant. */
  readonly olderIsMeant: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  profile: text,
  folder: text,
  passphrases: text,
  ca: text,
  settings: text,
  'dry-run': flag,
  'all-or-nothing': flag,
  json: flag,
  'older-is-meant': flag,
};

/** What launchers and Chromium add to the line; nothing of ours. */
const CHROMIUM = new Set(['no-sandbox', 'user-data-dir', 'password-store', 'disable-gpu', 'ozone-platform']);

/** Null when the line says nothing of a folder. A misspelt --dry-run must not become a run, so others are refused. */
export function readFolderOptions(argv: readonly string[]): FolderOptions | null {
  const { values, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given = (name: keyof typeof OPTIONS) => asText(values[name]);
  const folder = given('folder');
  if (folder === null && values.passphrases === undefined) return null;
  for (const token of tokens) if (token.kind === 'option') refuseUnknown(token.name);
  const passphrases = given('passphrases');
  if (folder === null || passphrases === null) throw new ProvisioningFailure(BOTH);
  return {
    folder,
    passphrases,
    ca: given('ca'),
    settings: given('settings'),
    dryRun: values['dry-run'] === true,
    allOrNothing: values['all-or-nothing'] === true,
    json: values.json === true,
    olderIsMeant: values['older-is-meant'] === true,
  };
}

const BOTH = 'Give both: --folder DIR with the .p12 files and --passphrases FILE.csv.';

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function refuseUnknown(name: string): void {
  if (name in OPTIONS || CHROMIUM.has(name)) return;
  const known = Object.keys(OPTIONS).map((one) => `--${one}`);
  throw new ProvisioningFailure(`--${name} is not an option with --folder. Known are ${known.join(', ')}.`);
}
