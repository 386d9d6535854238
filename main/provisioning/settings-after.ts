import { DEFAULT_COUNTER, TRAINING_COUNTER } from '#shared/counter.ts';
import { DEFAULT_SHIFTS } from '#shared/shift.ts';
import type { TerminalId } from '#shared/ids.ts';
import { SAMPLE_CODES } from '../catalogue/sample-shop.ts';
import type { Settings, TerminalSettings } from '../settings/settings.ts';
import { DEFAULT_BACKUP } from '../settings/settings.ts';
import { DEFAULT_KIOSK } from '../kiosk/kiosk-schema.ts';
import { DEFAULT_UPDATES } from '../updates/updates-schema.ts';
import { DEFAULT_RECEIPTS } from '../settings/receipts-schema.ts';
import type { RollOut } from './order.ts';
import { ProvisioningFailure } from './order.ts';
import { peopleAfter } from './people-after.ts';

export interface Change {
  readonly said: RollOut;
  readonly before: Settings | null;
  /** All terminals that the till is to have. */
  readonly terminals: readonly TerminalSettings[];
  readonly training: boolean;
  readonly now: Date;
}

/** What is said wins over what was; the same said twice changes nothing the second time. */
export async function settingsAfter({ said, before, terminals, training, now }: Change): Promise<Settings> {
  const people = await peopleAfter(said, before, training);
  return {
    version: 1,
    shop: said.shop ?? before?.shop ?? DEFAULT_SHOP,
    till: said.till ?? before?.till ?? DEFAULT_TILL,
    training,
    cloudUrl: said.cloud === undefined ? (before?.cloudUrl ?? null) : (said.cloud.url ?? null),
    terminals,
    activeTerminalId: stillThere(before?.activeTerminalId ?? null, terminals),
    ...people,
    rights: said.rights ?? before?.rights ?? {},
    lockAfterMinutes: said.lockAfterMinutes ?? before?.lockAfterMinutes ?? 0,
    counter: said.counter ?? before?.counter ?? (training ? SAMPLE_COUNTER : DEFAULT_COUNTER),
    backup: said.backup ?? before?.backup ?? DEFAULT_BACKUP,
    shifts: said.shifts ?? before?.shifts ?? DEFAULT_SHIFTS,
    receipts: before?.receipts ?? DEFAULT_RECEIPTS,
    kiosk: said.kiosk ?? before?.kiosk ?? DEFAULT_KIOSK,
    updates: said.updates ?? before?.updates ?? DEFAULT_UPDATES,
    offlineLimit: offlineLimitIn(said) ?? before?.offlineLimit ?? null,
    testPayment: before?.testPayment ?? null,
    weakKeyStoreConsent: consentAfter(said, before, now),
  };
}

/** A supervisor's consent to a weak key store: the one on record, unless somebody else gives theirs now. */
export function consentAfter(
  { weakKeyStoreConsent: said }: RollOut,
  before: Settings | null,
  now: Date,
): Settings['weakKeyStoreConsent'] {
  const recorded = before?.weakKeyStoreConsent ?? null;
  if (said === undefined || said.by === recorded?.by) return recorded;
  return { by: said.by, at: now.getTime() };
}

/** A journal holds real money or play money, never both. */
export function refuseMixing(before: Settings | null, training: boolean): void {
  if (before === null || before.training === training) return;
  const holds = before.training ? 'training' : 'real';
  throw new ProvisioningFailure(`This profile holds ${holds} sales. Give another folder with --profile.`);
}

function offlineLimitIn({ offlineLimit }: RollOut): Settings['offlineLimit'] {
  return offlineLimit === undefined
    ? null
    : { count: offlineLimit.count, amount: offlineLimit.amount ?? null };
}

const DEFAULT_SHOP: Settings['shop'] = {
  name: 'Corner Store',
  address: ['12 Market Street', 'Springfield'],
  locale: 'en-US',
  currency: 'USD',
  prices: 'beforeTax',
  cashStep: 1,
};
/** The scales of the sample shop print what its products are weighed by. */
const SAMPLE_COUNTER: Settings['counter'] = { ...TRAINING_COUNTER, scales: SAMPLE_CODES };
const DEFAULT_TILL: Settings['till'] = { id: 'T1', name: 'Till 1' };

const stillThere = (id: string | null, terminals: readonly TerminalSettings[]): TerminalId | null =>
  (terminals.find((terminal) => terminal.id === id) ?? terminals[0])?.id ?? null;
