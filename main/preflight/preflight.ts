import type { TerminalId } from '#shared/ids.ts';
import { readDeniedSerials } from '../certificates/denied-serials.ts';
import { bareSerial } from '../certificates/standing.ts';
import type { Settings } from '../settings/settings.ts';
import type { Interfaces } from './checks/network.ts';
import { judgeSettings } from './checks/settings.ts';
import { clientFor } from './client.ts';
import { checkCloud } from './cloud-checks.ts';
import type { Check } from './finding.ts';
import { observeAnnouncements } from './probes/announcement.ts';
import { observeCloud } from './probes/cloud.ts';
import type { OpenedKeys } from './probes/keys.ts';
import { observeSettings } from './probes/settings.ts';
import { checkTerminal } from './terminal-checks.ts';
import { checkTill, ofTill, withoutSettings } from './till-checks.ts';

export interface PreflightParts {
  readonly profile: string;
  /** Only this terminal; null for all of them. */
  readonly only: TerminalId | null;
  /** Opens what the till keeps sealed, as far as whoever asks can. */
  readonly openKeys: (settings: Settings) => Promise<OpenedKeys>;
  readonly interfaces: Interfaces;
  readonly platform: NodeJS.Platform;
  /** Wall time, ms. */
  readonly wall: () => number;
  /** Told after each part: what is known by then, and how many of the parts are through. */
  readonly told?: (progress: { checks: readonly Check[]; done: number; groups: number }) => void;
}

export interface Examined {
  /** Null when they cannot be read. */
  readonly settings: Settings | null;
  readonly checks: readonly Check[];
}

/** The command cannot be carried out as it was given. The message names the remedy. */
export class PreflightFailure extends Error {
  override readonly name = 'PreflightFailure';
}

/**
 * Checks a till as it stands, in well under a minute: every check has a bound of its own, and terminals and cloud are
 * asked at the same time. Reads and asks; never orders a payment and changes nothing.
 */
export async function preflight(parts: PreflightParts): Promise<Examined> {
  const reading = await observeSettings(parts.profile);
  const finding = judgeSettings(reading);
  const settings = reading.kind === 'read' ? reading.settings : null;
  const first = ofTill('settings', finding);
  if (settings === null || finding.status === 'failed')
    return { settings, checks: [first, ...withoutSettings()] };
  const terminals = chosen(settings, parts.only);
  const known: Check[] = [];
  let done = 0;
  const tell = (checks: readonly Check[]): readonly Check[] => {
    known.push(...checks);
    done += 1;
    parts.told?.({ checks: [...known], done, groups: terminals.length + 3 });
    return checks;
  };
  tell([first]);
  const keys = await parts.openKeys(settings);
  const { profile, interfaces, wall } = parts;
  const till = await checkTill({ profile, settings, keys, interfaces, now: wall() });
  tell(till);
  const network = await checkNetwork({ ...settings, terminals }, keys, parts, tell);
  return { settings: { ...settings, terminals }, checks: [first, ...till, ...network] };
}

/** A list that cannot be read is the till's to tell; here it must not hide what else is wrong. */
async function deniedIn(profile: string): Promise<(serialNumber: string) => boolean> {
  const list = await readDeniedSerials(profile).catch(() => null);
  const denied = new Set(list?.serials.map(bareSerial));
  return (serialNumber) => denied.has(serialNumber);
}

async function checkNetwork(
  settings: Settings,
  { credentials }: OpenedKeys,
  { profile, interfaces, platform, wall }: PreflightParts,
  tell: (checks: readonly Check[]) => readonly Check[],
): Promise<readonly Check[]> {
  const { vinr, key, cloudUrl } = clientFor({ ...settings, isDenied: await deniedIn(profile) }, credentials);
  const cloud = observeCloud(cloudUrl, wall);
  const announced = observeAnnouncements(vinr);
  const around = {
    vinr,
    hasCloud: key === 'usable',
    platform,
    interfaces,
    wall,
    certificateOf: (id: string) =>
      credentials === null ? undefined : (credentials.identities[id]?.cert ?? null),
    nameOf: (id: string) => settings.terminals.find((terminal) => terminal.id === id)?.name ?? null,
    announced,
    cloudAnswers: cloud.then(({ kind }) => kind === 'answered'),
  };
  const [ofCloud, , ...ofTerminals] = await Promise.all([
    cloud.then((reading) => checkCloud({ url: cloudUrl, reading, vinr, key })).then(tell),
    announced,
    ...settings.terminals.map((terminal) => checkTerminal(terminal, around).then(tell)),
  ]);
  vinr.close();
  return [...ofCloud, ...ofTerminals.flat()];
}

function chosen({ terminals }: Settings, only: TerminalId | null): Settings['terminals'] {
  if (only === null) return terminals;
  const found = terminals.filter(({ id }) => id === only);
  if (found.length > 0) return found;
  const known = terminals.map(({ id }) => id).join(', ');
  throw new PreflightFailure(`This till has no terminal ${only}. It has: ${known}.`);
}
