import { readFile } from 'node:fs/promises';
import type { TerminalId } from '#shared/ids.ts';
import { readDeniedSerials } from '../certificates/denied-serials.ts';
import type { GoodCertificate } from '../certificates/import.ts';
import { install } from '../certificates/install.ts';
import { installedIn, judgeCertificate } from '../certificates/judge-certificate.ts';
import { sentenceFor } from '../certificates/problems.ts';
import { proveTo } from '../certificates/prove.ts';
import type { Standing } from '../certificates/standing.ts';
import type { Vault } from '../certificates/vault.ts';
import type { Settings, TerminalSettings } from '../settings/settings.ts';
import { refuseKey } from './cloud-key.ts';
import type { ProvisioningOrder } from './order.ts';
import { ProvisioningFailure } from './order.ts';
import { refuseMixing, settingsAfter } from './settings-after.ts';

/** The name under which the vault keeps the cloud's secret key. */
export const CLOUD_KEY = 'cloud-secret-key';

type TerminalOrder = ProvisioningOrder['terminals'][number];

export interface AppliedOrder {
  readonly settings: Settings;
  /** Terminals that refused their new certificate, by id: they have the one before it again. */
  readonly switchedBack: readonly string[];
}

export interface OrderParts {
  readonly profile: string;
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
export async function applyOrder(parts: OrderParts): Promise<AppliedOrder> {
  const { order, before, vault, now } = parts;
  const training = isTraining(order);
  refuseMixing(before, training);
  refuseKey(order);
  const standing = await standingFor(parts, training);
  const checked = await Promise.all(order.terminals.map((terminal) => check(terminal, parts, standing)));
  const switchedBack: string[] = [];
  for (const { certificate, settings } of checked) {
    const prove = isRenewal(certificate, standing) && !training ? { prove: proveTo(settings) } : {};
    const { kind } = await install({ vault, certificate, ...prove });
    if (kind === 'rolledBack') switchedBack.push(settings.id);
  }
  if (order.cloud !== undefined) await vault.putSecret(CLOUD_KEY, order.cloud.secretKey);
  const terminals = checked.map(({ settings }) => settings);
  return { settings: await settingsAfter({ said: order, before, terminals, training, now }), switchedBack };
}

/** Only then is there one to go back to. */
function isRenewal({ terminalId, facts }: GoodCertificate, { installed = {} }: Standing): boolean {
  const had = Object.hasOwn(installed, terminalId) ? installed[terminalId] : undefined;
  return had !== undefined && had.fingerprint256 !== facts.fingerprint256;
}

/** The same order twice is no news; a certificate that ends earlier must be asked for, except where no money is at stake. */
async function standingFor({ profile, vault }: OrderParts, training: boolean): Promise<Standing> {
  const denied = await readDeniedSerials(profile);
  const installed = await installedIn(vault);
  return { deniedSerials: denied?.serials ?? [], installed, sameIsMeant: true, olderIsMeant: training };
}

async function check(order: TerminalOrder, { now, p12Worker }: OrderParts, standing: Standing) {
  const id = order.id as TerminalId;
  const caPem = (await readGiven(order.caFile, order.id)).toString('utf8');
  const certificate = await judgeCertificate({
    ...standing,
    file: order.clientP12File,
    passphrase: order.passphrase,
    terminalId: id,
    caPem,
    now,
    workerScript: p12Worker,
    ...(order.olderIsMeant === undefined ? {} : { olderIsMeant: order.olderIsMeant }),
  });
  if (!certificate.ok)
    throw new ProvisioningFailure(`${order.id}: ${order.clientP12File}: ${sentenceFor(certificate)}`);
  const { name = order.id, host, port, group = null } = order;
  const settings: TerminalSettings = { id, name, host, port, model: null, caPem, group };
  return { settings, certificate };
}

function readGiven(file: string, terminal: string): Promise<Buffer> {
  return readFile(file).catch(() => {
    throw new ProvisioningFailure(`${terminal}: cannot read ${file}. Check the path in the order.`);
  });
}
