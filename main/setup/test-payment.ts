import type { CreatedPayment, PaymentStep, Vinr } from '@vinr/sdk';
import { isVinrError } from '@vinr/sdk';
import type { SetupPayment } from '#shared/setup.ts';

export interface TestPaymentParts {
  readonly vinr: Vinr;
  readonly terminalId: string;
  readonly currency: string;
  /** Of its own, so that nobody takes it for a sale. */
  readonly reference: string;
  readonly signal: AbortSignal;
  readonly tell: (payment: SetupPayment) => void;
}

/** The least that can be charged, minor units. */
const SMALLEST = 1;

const SHOWN: Readonly<Record<Exclude<PaymentStep, 'done'>, 'sent' | 'card' | 'bank'>> = {
  sent: 'sent',
  prompting: 'card',
  cardPresented: 'bank',
  authorising: 'bank',
};

/**
 * One payment of the smallest unit, where money does not exist: with a test key. There is no journal yet, and none is
 * needed for what nobody is charged for. Tells each step, and the end last.
 */
export async function payForTest(parts: TestPaymentParts): Promise<TestEnd> {
  const { vinr, terminalId, currency, reference, signal, tell } = parts;
  const run = vinr.terminal.payments.start(
    {
      terminalId,
      currency,
      reference,
      amount: SMALLEST,
      connectivity: { mode: 'hybrid' },
      responseMode: 'sync',
    },
    { signal },
  );
  tell({ state: 'running', terminal: terminalId, step: 'sent' });
  const following = follow(run.progress, parts);
  const end = await run.result.then(outcomeOf, refusalOf);
  await following;
  tell(shown(end, terminalId));
  return end;
}

const shown = (end: TestEnd, terminal: string): SetupPayment =>
  end.outcome === 'approved'
    ? { state: 'approved', terminal, path: end.path }
    : { state: 'refused', terminal, why: end.outcome };

async function follow(
  steps: AsyncIterable<PaymentStep>,
  { terminalId, tell }: TestPaymentParts,
): Promise<void> {
  for await (const step of steps)
    if (step !== 'done') tell({ state: 'running', terminal: terminalId, step: SHOWN[step] });
}

/** How a test payment ended. */
export type TestEnd =
  | { readonly outcome: 'approved'; readonly path: 'lan' | 'cloud' }
  | { readonly outcome: 'declined' | 'cancelled' | 'noAnswer' };

function outcomeOf({ status, metadata }: CreatedPayment): TestEnd {
  if (status === 'completed')
    return { outcome: 'approved', path: metadata['connectionMode'] === 'local' ? 'lan' : 'cloud' };
  return { outcome: status === 'cancelled' ? 'cancelled' : 'declined' };
}

function refusalOf(error: unknown): TestEnd {
  if (!isVinrError(error)) throw error;
  return { outcome: 'noAnswer' };
}
