import type { Vinr } from '@vinr/sdk';
import type { TerminalSettings } from '../settings/settings.ts';
import type { Place } from './checks/announcement.ts';
import { judgeAnnouncement } from './checks/announcement.ts';
import { judgeCertificate } from './checks/certificate.ts';
import type { IdentityReading } from './checks/identity.ts';
import { judgeIdentity } from './checks/identity.ts';
import { judgeLocalMode } from './checks/local-mode.ts';
import { judgeLocalNetwork } from './checks/local-network.ts';
import type { NameReading } from './checks/name.ts';
import { addressIn, judgeName } from './checks/name.ts';
import type { Interfaces } from './checks/network.ts';
import { judgeSubnet } from './checks/network.ts';
import type { PortReading } from './checks/port.ts';
import { judgePort } from './checks/port.ts';
import type { Check, CheckName, Finding } from './finding.ts';
import { notChecked } from './finding.ts';
import { observeCertificate } from './probes/certificate.ts';
import { observeFleetStatus } from './probes/cloud-key.ts';
import { observeIdentity } from './probes/identity.ts';
import { observeName } from './probes/name.ts';
import { observePort } from './probes/port.ts';

/** What the checks of all terminals share. */
export interface Surroundings {
  readonly vinr: Vinr;
  /** Whether the client has a key for the cloud. */
  readonly hasCloud: boolean;
  readonly platform: NodeJS.Platform;
  readonly interfaces: Interfaces;
  /** Wall time, ms. */
  readonly wall: () => number;
  /** PEM of our certificate for a terminal, null when there is none; undefined when the keys could not be opened. */
  readonly certificateOf: (terminalId: string) => string | null | undefined;
  readonly nameOf: (terminalId: string) => string | null;
  readonly announced: Promise<ReadonlyMap<string, Place>>;
  readonly cloudAnswers: Promise<boolean>;
}

type Findings = Readonly<Partial<Record<CheckName, Finding>>>;

/** Everything about one terminal, each step only where the one before it got through. */
export async function checkTerminal(
  terminal: TerminalSettings,
  around: Surroundings,
): Promise<readonly Check[]> {
  const name = await observeName(terminal.host);
  const address = addressIn(name);
  const findings: Findings = {
    name: judgeName(terminal.host, name),
    ...(address === null
      ? await unresolved(terminal, around)
      : await atAddress(terminal, name, address, around)),
  };
  return Object.entries(findings).map(([check, finding]) => {
    return { name: check as CheckName, terminalId: terminal.id, finding };
  });
}

async function unresolved({ id }: TerminalSettings, { announced }: Surroundings): Promise<Findings> {
  const skipped = notChecked('noAddress');
  const place = (await announced).get(id) ?? null;
  return {
    subnet: skipped,
    port: skipped,
    identity: skipped,
    certificate: skipped,
    announcement: judgeAnnouncement({ configured: [], announced: place, isThere: false }),
  };
}

async function atAddress(
  terminal: TerminalSettings,
  name: NameReading,
  address: string,
  around: Surroundings,
): Promise<Findings> {
  const { id, port } = terminal;
  const { interfaces, platform, nameOf, announced, cloudAnswers } = around;
  const reading = await observePort(address, port);
  const identity = reading.kind === 'open' ? await observeIdentity(around.vinr, address, port) : null;
  const isThere = identity?.kind === 'terminal' && identity.id === id;
  const certificate = await certificateFinding(terminal, address, identity, around);
  const place = (await announced).get(id) ?? null;
  const gatewayAnswers = await cloudAnswers;
  const addresses = name.kind === 'resolved' ? name.addresses : [address];
  const configured = addresses.map((one) => ({ address: one, port }));
  return {
    subnet: judgeSubnet(address, interfaces),
    localNetwork: judgeLocalNetwork({ platform, address, port: reading, gatewayAnswers }),
    port: judgePort(address, port, reading),
    identity: identity === null ? notChecked('noConnection') : judgeIdentity(id, identity, nameOf),
    certificate,
    announcement: judgeAnnouncement({ configured, announced: place, isThere }),
    localMode: await localModeFinding(terminal, reading, certificate, place, around),
  };
}

async function certificateFinding(
  { id, port }: TerminalSettings,
  address: string,
  identity: IdentityReading | null,
  { vinr, wall, certificateOf }: Surroundings,
): Promise<Finding> {
  if (identity === null) return notChecked('noConnection');
  if (identity.kind !== 'shy' && (identity.kind !== 'terminal' || identity.id !== id))
    return notChecked('notProven');
  const cert = certificateOf(id);
  if (cert === undefined) return notChecked('keysUnopened');
  return judgeCertificate(
    await observeCertificate({ vinr, terminalId: id, address, port, cert, now: wall() }),
  );
}

/** The cloud is asked only where its word makes a difference. */
async function localModeFinding(
  { id }: TerminalSettings,
  port: PortReading,
  certificate: Finding,
  place: Place | null,
  { vinr, hasCloud }: Surroundings,
): Promise<Finding> {
  const asks = port.kind === 'refused' && place === null && hasCloud;
  return judgeLocalMode({
    port,
    answers: certificate.status === 'ok' || certificate.status === 'warning',
    isAnnounced: place !== null,
    cloudStatus: asks ? await observeFleetStatus(vinr, id) : null,
  });
}
