import { expect, test } from 'vitest';
import { createSimulator } from '../memory/simulator.ts';
import { VirtualClock } from '../memory/virtual-clock.ts';
import type { PaymentRequest } from '../payment-request.ts';

const NOTHING = { processingMs: null, simulateOffline: false };
const REQUEST: PaymentRequest = {
  terminalId: 'term_test_offline',
  terminalGroup: null,
  amount: 350,
  currency: 'EUR',
  reference: 'order',
  captureMethod: 'automatic',
  responseMode: 'async',
  tipOnScreen: false,
  tipPercentages: null,
  adjustable: false,
  metadata: {},
};

test('term_test_offline is offline when an order comes and takes it 10 s later, every time', async () => {
  const clock = new VirtualClock();
  const { cloud, ledger } = await createSimulator({ clock });
  for (const round of [1, 2]) {
    const { id, status } = cloud.orders.create(REQUEST, null, NOTHING);
    expect(status).toBe('created');
    await clock.advance(9999);
    expect(cloud.payments.find(id)?.status).toBe('created');
    await clock.advance(1);
    expect(cloud.payments.find(id)?.status).toBe('pending');
    await clock.advance(5000);
    expect(cloud.payments.find(id)).toMatchObject({ status: 'completed', amountCaptured: 350 });
    expect(ledger.rows()).toHaveLength(round);
  }
  cloud.stop();
});

test('an authorization can be captured for seven days and no longer', async () => {
  const clock = new VirtualClock();
  const { cloud, ledger } = await createSimulator({ clock });
  const request = { ...REQUEST, terminalId: 'term_test_default', captureMethod: 'manual' } as const;
  const { id } = cloud.orders.create(request, null, NOTHING);
  await clock.advance(2000);
  expect(cloud.orders.retrieve(id).status).toBe('authorized');
  await clock.advance(7 * 86_400_000 - 2000);
  expect(cloud.orders.retrieve(id).status).toBe('authorized');
  await clock.advance(2000);
  expect(cloud.orders.retrieve(id)).toMatchObject({ status: 'expired', amountCapturable: 0 });
  expect(() => cloud.authorizations.capture(cloud.orders.retrieve(id), null)).toThrow('cannot be captured');
  expect(ledger.rows()).toMatchObject([{ captured: 0, status: 'expired' }]);
  cloud.stop();
});
