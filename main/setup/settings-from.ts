import type { Settings } from '../settings/settings.ts';
import { settingsAfter } from '../provisioning/settings-after.ts';
import type { Draft } from './draft.ts';

/** What the answers make of the settings. Throws when a question that has to be answered is open: the steps see to that. */
export async function settingsFrom(draft: Draft, before: Settings | null, now: Date): Promise<Settings> {
  const { shop, till, money, cloud, caPem, staff, selling } = draft;
  if (shop === null || money === null || caPem === null || selling === null)
    throw new TypeError('The set-up is not finished');
  const { locale, currency, prices, cashStep, timeZone } = money;
  const terminals = draft.terminals.map((terminal) => ({ ...terminal, caPem }));
  const zone = timeZone === null ? {} : { timeZone };
  const said = {
    shop: { ...shop, address: [...shop.address], locale, currency, prices, cashStep, ...zone },
    till,
  };
  const after = await settingsAfter({ said, before, terminals, training: false, now });
  return {
    ...after,
    cloudUrl: cloud.kind === 'sealed' ? cloud.relayUrl : null,
    staff,
    signInAtStart: staff.some(({ id }) => id === after.signInAtStart) ? after.signInAtStart : 'lock',
    shifts: { ...after.shifts, mode: selling.shifts ? 'required' : 'off' },
    counter: { ...after.counter, tip: { ...after.counter.tip, mode: selling.tips } },
    testPayment: draft.payment,
    weakKeyStoreConsent: draft.consent,
  };
}
