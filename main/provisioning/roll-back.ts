import { parseArgs } from 'node:util';
import type { Identity } from '../certificates/import.ts';
import type { Proof } from '../certificates/install.ts';
import { rollBack } from '../certificates/install.ts';
import { proveTo } from '../certificates/prove.ts';
import type { Vault } from '../certificates/vault.ts';
import type { Settings, TerminalSettings } from '../settings/settings.ts';
import { readSettings } from '../settings/settings.ts';
import { openVaultOf } from './folder/kept.ts';
import type { KeyStores } from './key-stores.ts';
import { ProvisioningFailure } from './order.ts';

export interface RollBackLine {
  readonly terminal: string;
  readonly json: boolean;
}

export interface RollBackParts {
  readonly profile: string;
  /** Id or name of one of the till's terminals. */
  readonly terminal: string;
  readonly keyStores: KeyStores;
}

/** What `--json` prints. Public facts only. */
export interface RollBackReport {
  readonly version: 1;
  readonly terminal: { readonly id: string; readonly name: string };
  /** What the terminal says to the certificate that is in use again; `unknown` when it could not be asked. */
  readonly proof: Exclude<Proof, 'rejected'>;
  /** When that certificate ends, ISO 8601. */
  readonly notAfter: string;
}

/** Null when the line does not ask for it. */
export function readRollBack(argv: readonly string[]): RollBackLine | null {
  const { values } = parseArgs({
    args: [...argv],
    options: { 'roll-back': { type: 'string' }, json: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  const terminal = values['roll-back'];
  if (terminal === undefined) return null;
  if (typeof terminal === 'string' && terminal !== '') return { terminal, json: values.json === true };
  throw new ProvisioningFailure('Say which terminal: --roll-back ID, or its name.');
}

/** Brings back the certificate that was replaced within the last day, unless its terminal refuses that one too. */
export async function rollBackCertificate(parts: RollBackParts): Promise<RollBackReport> {
  const settings = await readSettings(parts.profile);
  if (settings === null) throw new ProvisioningFailure(`There is no till in ${parts.profile}.`);
  const terminal = terminalIn(settings, parts.terminal);
  const vault = await vaultOf(parts, settings);
  const { id, name } = terminal;
  const proof = await proofOf(terminal, await keptFor(vault, terminal));
  const facts = await rollBack(vault, id);
  if (facts === null) throw nothingKept(terminal);
  return { version: 1, terminal: { id, name }, proof, notAfter: facts.notAfter };
}

/** For a person. */
export const rollBackText = ({ terminal: { name, id }, proof, notAfter }: RollBackReport): string =>
  `${name} (${id}): the certificate before is in use again, good until ${notAfter}. ` +
  (proof === 'accepted' ? 'The terminal accepts it. ' : 'The terminal could not be asked about it. ') +
  'Restart the till to use it.';

function terminalIn({ terminals }: Settings, asked: string): TerminalSettings {
  const found = terminals.filter(({ id, name }) => id === asked || name === asked);
  const [terminal, another] = found;
  if (terminal !== undefined && another === undefined) return terminal;
  const known = terminals.map(({ id, name }) => `${id} (${name})`).join(', ');
  const why = another === undefined ? 'is none of this till’s terminals' : 'is the name of several terminals';
  throw new ProvisioningFailure(`${asked} ${why}. Give the id of one: ${known}.`);
}

function vaultOf({ profile, keyStores }: RollBackParts, settings: Settings): Promise<Vault> {
  const { training, weakKeyStoreConsent } = settings;
  return openVaultOf({ profile, training, weakAllowed: weakKeyStoreConsent !== null }, keyStores);
}

/** Opened before anything is changed: one that does not open would be no help. */
async function keptFor(vault: Vault, terminal: TerminalSettings): Promise<Identity> {
  const kept = await vault.getReplaced(terminal.id);
  if (kept === null) throw nothingKept(terminal);
  return kept;
}

async function proofOf(terminal: TerminalSettings, identity: Identity): Promise<RollBackReport['proof']> {
  const proof = await proveTo(terminal)(identity);
  if (proof !== 'rejected') return proof;
  const { id, name } = terminal;
  throw new ProvisioningFailure(
    `${name} (${id}) does not accept the certificate before this one either. Nothing was changed: issue a new one in the VINR Dashboard.`,
  );
}

const nothingKept = ({ id, name }: TerminalSettings): ProvisioningFailure =>
  new ProvisioningFailure(
    `There is nothing to go back to for ${name} (${id}): what a new certificate replaces is kept for a day. Provision the till with the file that is meant.`,
  );
