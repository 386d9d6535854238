import { parseArgs } from 'node:util';
import type { TestPayment } from '#shared/test-payment.ts';
import { randomId } from '../identifiers.ts';
import { judgeKey } from '../provisioning/cloud-key.ts';
import type { Credentials } from '../provisioning/credentials.ts';
import { ProvisioningFailure } from '../provisioning/order.ts';
import { vinrClient } from '../provisioning/vinr-client.ts';
import type { Settings, TerminalSettings } from '../settings/settings.ts';
import { changeSettings } from '../settings/settings.ts';
import { payForTest } from './test-payment.ts';

export interface TrialOptions {
  /** Null: nobody tries one, which goes on record too. */
  readonly terminalId: string | null;
  readonly by: string;
  readonly json: boolean;
}

/** Null when the line asks for no test payment. */
export function readTrialOptions(argv: readonly string[]): TrialOptions | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      'test-payment': { type: 'string' },
      'skip-test-payment': { type: 'boolean' },
      by: { type: 'string' },
      json: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
  });
  const terminalId = values['test-payment'];
  const skips = values['skip-test-payment'] === true;
  if (typeof terminalId !== 'string' && !skips) return null;
  const by = typeof values.by === 'string' ? values.by.trim() : '';
  if (by === '' || by.length > 80)
    throw new ProvisioningFailure('Say who tries it, for the acceptance sheet: --by NAME.');
  return { terminalId: typeof terminalId === 'string' ? terminalId : null, by, json: values.json === true };
}

export interface Trial {
  readonly profile: string;
  readonly settings: Settings;
  readonly credentials: Credentials;
  readonly options: TrialOptions;
  /** Wall time, ms. */
  readonly wall: () => number;
}

/** As the wizard's last step does, and on record as there. Somebody has to hold a test card to the terminal. */
export async function tryPayment(trial: Trial): Promise<TestPayment> {
  const { profile, options, wall } = trial;
  const { terminalId, by } = options;
  const testPayment: TestPayment =
    terminalId === null ? { outcome: 'skipped', by, at: wall() } : await paid(trial, terminalId);
  await changeSettings(profile, (now) => ({ ...now, testPayment }));
  return testPayment;
}

async function paid({ settings, credentials, options, wall }: Trial, id: string): Promise<TestPayment> {
  const { host, port } = terminalIn(settings, id);
  refuseRealMoney(settings, credentials);
  const vinr = vinrClient({ ...settings, hosts: { [id]: { host, port } } }, credentials);
  try {
    const end = await payForTest({
      vinr,
      terminalId: id,
      currency: settings.shop.currency,
      reference: `set-up-${randomId()}`,
      signal: new AbortController().signal,
      tell: () => undefined,
    });
    return { ...end, by: options.by, at: wall(), terminalId: id };
  } finally {
    vinr.close();
  }
}

function terminalIn({ terminals }: Settings, id: string): TerminalSettings {
  const found = terminals.find((terminal) => terminal.id === id);
  if (found !== undefined) return found;
  const known = terminals.map((terminal) => terminal.id).join(', ');
  throw new ProvisioningFailure(`This till has no terminal ${id}. It has: ${known}.`);
}

/** Only a key that says so itself moves no money. */
function refuseRealMoney({ cloudUrl }: Settings, { secretKey }: Credentials): void {
  const verdict =
    secretKey === null ? null : judgeKey({ key: secretKey, relayUrl: cloudUrl, fullKeyIsMeant: true });
  if (verdict?.ok === true && verdict.isTest) return;
  throw new ProvisioningFailure(
    'Without a test key a payment is real money. Sell something small and give it back, or say --skip-test-payment.',
  );
}

/** One line for whoever has typed the command. */
export function trialText(payment: TestPayment, { terminals }: Settings): string {
  const record = `On record for ${payment.by}.`;
  if (payment.outcome === 'skipped') return `No test payment. ${record}`;
  const { terminalId } = payment;
  const name = terminals.find(({ id }) => id === terminalId)?.name ?? terminalId;
  const how = payment.outcome === 'approved' ? `approved, ${WAYS[payment.path]}` : ENDS[payment.outcome];
  return `Test payment on ${name}: ${how}. ${record}`;
}

const WAYS = { lan: "over the shop's own network", cloud: "through VINR's cloud" } as const;
const ENDS = { declined: 'declined', cancelled: 'cancelled', noAnswer: 'no answer came' } as const;
