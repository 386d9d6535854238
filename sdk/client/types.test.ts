import { describe, expectTypeOf, it } from 'vitest';
import type {
  CreatedPayment,
  Listing,
  PaymentParams,
  TerminalPayment,
  Vinr,
  VinrError,
  VinrEvent,
  VinrOptions,
} from './index.ts';

/** Compiled by `tsc`, never called: what is marked must not compile, and a mark on something that does is an error. */
export async function wrong(vinr: Vinr, event: VinrEvent, error: VinrError): Promise<void> {
  const good = { terminalId: 'term_1', amount: 2500, currency: 'USD', reference: 'order_1' };
  // @ts-expect-error an amount is a number of minor units, never text
  await vinr.terminal.payments.create({ ...good, amount: '25.00' });
  // @ts-expect-error without a reference a lost payment cannot be found again
  await vinr.terminal.payments.create({ terminalId: 'term_1', amount: 2500, currency: 'USD' });
  // @ts-expect-error no such way to a terminal
  await vinr.terminal.payments.create({ ...good, connectivity: { mode: 'bluetooth' } });
  // @ts-expect-error no such capture method
  await vinr.terminal.payments.create({ ...good, captureMethod: 'later' });
  // @ts-expect-error metadata is text
  await vinr.terminal.payments.create({ ...good, metadata: { table: 12 } });
  // @ts-expect-error a key is text
  await vinr.terminal.payments.create(good, { idempotencyKey: 7 });
  // @ts-expect-error a commit that is not awaited commits to nothing
  await vinr.terminal.payments.create(good, { commit: () => undefined });
  // @ts-expect-error a group is a list
  await vinr.terminal.payments.create({ ...good, terminalGroup: 'term_1' });
  // @ts-expect-error a misspelt option is no option
  await vinr.terminal.payments.create(good, { idempotencykey: 'order_1' });
  // @ts-expect-error a refund names its payment
  await vinr.refunds.create({ amount: 500 });
  // @ts-expect-error a page is not a list of payments
  for (const payment of await vinr.terminal.payments.list()) String(payment);
  // @ts-expect-error no such network
  await vinr.terminal.readers.discover({ network: 'bluetooth' });
  // @ts-expect-error a steps' stream is read asynchronously
  for (const step of vinr.terminal.payments.start(good).progress) String(step);
  // @ts-expect-error no such step
  for await (const step of vinr.terminal.payments.start(good).progress) String(step === 'declined');
  // @ts-expect-error a webhook needs the raw body, not what a framework made of it
  vinr.webhooks.constructEvent({ id: 'evt_1' }, 'signature', 'whsec_1');
  // @ts-expect-error what was captured may not have been said, which is not zero
  expectTypeOf<number>(await vinr.terminal.payments.retrieve('tpay_1').then((one) => one.amountCaptured));
  // @ts-expect-error a payment cannot be changed by its reader
  (await vinr.terminal.payments.retrieve('tpay_1')).status = 'completed';
  // @ts-expect-error an event's object depends on its type
  String(event.data.object.amountCaptured);
  // @ts-expect-error whether it went out has three answers
  expectTypeOf<boolean>(error.delivery === 'sent');
}

describe('types', () => {
  it('say what the values are', () => {
    expectTypeOf<VinrError['delivery']>().toEqualTypeOf<'notSent' | 'maybeSent' | 'replied'>();
    expectTypeOf<CreatedPayment['idempotencyKey']>().toEqualTypeOf<string>();
    expectTypeOf<TerminalPayment['amountCaptured']>().toEqualTypeOf<number | null>();
    expectTypeOf<Listing<TerminalPayment>>().toExtend<AsyncIterable<TerminalPayment>>();
    expectTypeOf<PaymentParams['amount']>().toEqualTypeOf<number>();
    expectTypeOf<undefined>().toExtend<VinrOptions['secretKey']>();
    type Completed = Extract<VinrEvent, { type: 'terminal_payment.completed' }>['data']['object'];
    expectTypeOf<Completed['amountCaptured']>().toEqualTypeOf<number>();
  });
});
