import type { Settings } from '../settings/settings.ts';
import { judgeDisk } from './checks/disk.ts';
import { judgeJournal } from './checks/journal.ts';
import { judgeKeys } from './checks/keys.ts';
import type { Interfaces } from './checks/network.ts';
import { isLoopback, judgeNetwork } from './checks/network.ts';
import type { Check, CheckName, Finding } from './finding.ts';
import { notChecked } from './finding.ts';
import { observeDisk } from './probes/disk.ts';
import { observeJournal } from './probes/journal.ts';
import type { OpenedKeys } from './probes/keys.ts';

export interface TillFacts {
  readonly profile: string;
  readonly settings: Settings;
  readonly keys: OpenedKeys;
  readonly interfaces: Interfaces;
  /** Wall time, ms. */
  readonly now: number;
}

/** What needs no network. Done first: reading the journal would make the others look slow. */
export async function checkTill({
  profile,
  settings,
  keys,
  interfaces,
  now,
}: TillFacts): Promise<readonly Check[]> {
  const needsNetwork = settings.terminals.some(({ host }) => !isLoopback(host));
  return [
    ofTill('disk', judgeDisk(await observeDisk(profile))),
    ofTill('journal', judgeJournal(await observeJournal(profile, now))),
    ofTill('keys', judgeKeys(keys.reading, settings)),
    ofTill('network', judgeNetwork(interfaces, needsNetwork)),
  ];
}

export const ofTill = (name: CheckName, finding: Finding): Check => ({ name, terminalId: null, finding });

const AFTER_SETTINGS: readonly CheckName[] = [
  'disk',
  'journal',
  'keys',
  'network',
  'cloud',
  'cloudKey',
  'clock',
];

/** Without settings there is no till to check. */
export const withoutSettings = (): readonly Check[] =>
  AFTER_SETTINGS.map((name) => ofTill(name, notChecked('noSettings')));
