import { replaceLostSigningKey } from '../../audit/signing-key.ts';
import { randomId } from '../../identifiers.ts';
import { preflight } from '../../preflight/preflight.ts';
import { observeKeys } from '../../preflight/probes/keys.ts';
import { writeSettings } from '../../settings/settings.ts';
import { forgetDraft } from '../draft.ts';
import { checkOf } from '../findings.ts';
import { SetupFailure } from '../problem.ts';
import type { SetupHandlers, SetUpParts } from '../set-up.ts';
import { settingsFrom } from '../settings-from.ts';
import { payForTest } from '../test-payment.ts';
import { printingWith } from '../printer.ts';

type Rooms = Pick<
  SetupHandlers,
  'setup.check' | 'setup.pay' | 'setup.stopPaying' | 'setup.skipPayment' | 'setup.finish'
>;

/** The end of a set-up: what was answered is written and checked, a payment is tried, and the till opens. */
export function endingHandlers(parts: SetUpParts): { readonly handlers: Rooms; readonly stop: () => void } {
  const { desk, profile, finished } = parts;
  let paying: AbortController | null = null;
  const stop = (): void => paying?.abort();
  const handlers: Rooms = {
    'setup.check': async () => {
      await check(parts);
      return null;
    },
    'setup.pay': async ({ terminalId, by }) => {
      if (!desk.view.mayPay) throw new SetupFailure('realMoney');
      if (paying !== null) return null;
      paying = new AbortController();
      await pay(parts, { terminalId, by }, paying.signal).finally(() => (paying = null));
      return null;
    },
    'setup.stopPaying': () => {
      stop();
      return null;
    },
    'setup.skipPayment': async ({ by }) => {
      stop();
      desk.learn({ payment: { state: 'open' } });
      await desk.answer({ payment: { outcome: 'skipped', by, at: parts.clock.wall() } });
      return null;
    },
    'setup.finish': async () => {
      await save(parts);
      await forgetDraft(profile);
      finished();
      return null;
    },
  };
  return { handlers, stop };
}

async function save(parts: SetUpParts): Promise<void> {
  const { desk, profile, before, clock, keys, printing } = parts;
  const isOpen = desk.view.steps.find(({ name }) => name === 'check')?.open === true;
  if (!isOpen) throw new SetupFailure('notYet');
  await replaceLostSigningKey(await keys.vault(desk.draft));
  await writeSettings(profile, await settingsFrom(desk.draft, before, new Date(clock.wall())));
  const { printer } = desk.draft;
  if (printer?.kind === 'network') await printing.set(printingWith(printing.settings, printer));
}

/** On what is really on disk, as the command does. */
async function check(parts: SetUpParts): Promise<void> {
  const { desk, profile, keys, interfaces, platform, clock } = parts;
  await save(parts);
  desk.learn({ check: { state: 'running' } });
  const examined = await preflight({
    profile,
    only: null,
    openKeys: (settings) => observeKeys(profile, settings, () => keys.store(desk.draft)),
    interfaces: interfaces(),
    platform,
    wall: () => clock.wall(),
  });
  desk.learn({ check: checkOf(examined.checks, desk.draft.terminals) });
}

/** What came of it goes on record, whatever it is: the acceptance sheet shows it. */
async function pay(
  { desk, keys, clock }: SetUpParts,
  { terminalId, by }: { readonly terminalId: string; readonly by: string },
  signal: AbortSignal,
): Promise<void> {
  const vinr = await keys.client(desk.draft);
  try {
    const end = await payForTest({
      vinr,
      terminalId,
      currency: desk.view.money.currency,
      reference: `set-up-${randomId()}`,
      signal,
      tell: (payment) => desk.learn({ payment }),
    });
    await desk.answer({ payment: { ...end, by, at: clock.wall(), terminalId } });
  } finally {
    vinr.close();
  }
}
