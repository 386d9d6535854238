import { readFile } from 'node:fs/promises';
import type { TerminalId } from '#shared/ids.ts';
import { importClientCertificate } from '../certificates/import.ts';
import { sentenceFor } from '../certificates/problems.ts';
import type { Vault } from '../certificates/vault.ts';
import type { Settings, TerminalSettings } from '../settings/settings.ts';
import type { ProvisioningOrder } from './order.ts';
import { ProvisioningFailure } from './order.ts';
import { refuseMixing, settingsAfter } from './settings-after.ts';

/** The name under which the vault keeps the cloud's secret key. */
export const CLOUD_KEY = 'cloud-secret-key';

type TerminalOrder = ProvisioningOrder['terminals'][number];

export interface OrderParts {
  readonly order: ProvisioningOrder;
  readonly before: Settings | null;
  readonly vault: Vault;
  readonly now: Date;
  /** The bundled worker that unpacks `.p12` files. */
  readonly p12Worker: string;
}

/** The simulator's line is training without saying so. */
export const isTraining = (order: ProvisioningOrder): boolean =>
  order.training ?? order.control !== undefined;

/**
 * Carries out an order: every certificate is unpacked and checked before anything is kept, so that a wrong
 * passphrase or a foreign certificate leaves the till as it was. Returns the settings to write.
 */
export async function applyOrder({ order, before, vault, now, p12Worker }: OrderParts): Promise<Settings> {
  const training = isTraining(order);
  refuseMixing(before, training);
  const checked = await Promise.all(order.terminals.map((terminal) => check(terminal, now, p12Worker)));
  for (const { settings, identity, facts } of checked) await vault.put(settings.id, identity, facts);
  if (order.cloud !== undefined) await vault.putSecret(CLOUD_KEY, order.cloud.secretKey);
  const terminals = checked.map(({ settings }) => settings);
  return settingsAfter({ said: order, before, terminals, training, now });
}

async function check(order: TerminalOrder, now: Date, workerScript: string) {
  const id = order.id as TerminalId;
  const caPem = (await readGiven(order.caFile, order.id)).toString('utf8');
  const bytes = await readGiven(order.clientP12File, order.id);
  const { passphrase } = order;
  const verdict = await importClientCertificate({
    bytes,
    passphrase,
    terminalId: id,
    caPem,
    now,
    workerScript,
  });
  if (!verdict.ok) throw new ProvisioningFailure(`${order.id}: ${sentenceFor(verdict)}`);
  const { name = order.id, host, port, group = null } = order;
  const settings: TerminalSettings = { id, name, host, port, model: null, caPem, group };
  return { settings, identity: verdict.identity, facts: verdict.facts };
}

function readGiven(file: string, terminal: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new ProvisioningFailure(`${terminal}: cannot read ${file}. Check the path in the order.`);
  });
}
