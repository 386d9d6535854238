import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Shop } from '../../simulator/testing/shop.ts';
import { Vinr, type PaymentRun, type PaymentStep } from './index.ts';
import { NewsReader, type DeviceNews } from './lan/progress.ts';
import { StepQueue } from './payments/payment-run.ts';

describe('against the simulator', () => {
  let shop: Shop;
  let vinr: Vinr;
  beforeEach(async () => {
    shop = await Shop.open({ settings: { autoCard: 'approved', autoCardMs: 100, processingMs: 100 } });
    const { id, host, port, caFile, clientP12File, passphrase } = shop.terminal();
    const { url, secretKey } = shop.simulator.ready.cloud;
    const hosts = { [id]: { host, port } };
    const terminal = { localCertPath: clientP12File, localCertPassphrase: passphrase, ca: caFile, hosts };
    vinr = new Vinr({ secretKey, baseUrl: url, terminal });
  });
  afterEach(async () => {
    vinr.close();
    await shop.close();
  });

  const start = (mode: 'local' | 'cloud', reference: string): PaymentRun =>
    vinr.terminal.payments.start({
      terminalId: shop.terminal().id,
      amount: 2500,
      currency: 'USD',
      reference,
      responseMode: 'sync',
      connectivity: { mode },
    });

  it('tells what the terminal does, beside the outcome, with one charge', async () => {
    const run = start('local', 'a');
    const [steps, payment] = await Promise.all([all(run.progress), run.result]);
    expect(steps).toEqual(['sent', 'prompting', 'cardPresented', 'authorising', 'done']);
    expect(payment).toMatchObject({ status: 'completed', idempotencyKey: run.idempotencyKey });
    expect(await shop.ledger('a')).toMatchObject([{ captured: 2500 }]);
  });

  it('says no more than it knows through the cloud', async () => {
    const run = start('cloud', 'b');
    expect(await all(run.progress)).toEqual(['done']);
    expect(await run.result).toMatchObject({ status: 'completed' });
  });

  it('ends with a failure too, and leaves it to the promise', async () => {
    await shop.fault({ lan: 'refuse' });
    const run = start('local', 'c');
    const outcome = expect(run.result).rejects.toMatchObject({ code: 'refused', delivery: 'notSent' });
    expect(await all(run.progress)).toEqual([]);
    await outcome;
  });
});

it('reads news from pieces, and passes over what it does not know', () => {
  const heard: DeviceNews[] = [];
  const reader = new NewsReader((news) => heard.push(news));
  for (const piece of [
    'data: {"type":"sen',
    't","reference":"r"}\r\n\ndata: {',
    '\ndata: {"type":"thinking"}\n: keep\n',
    'data: 7\n',
  ])
    reader.take(piece);
  expect(heard).toEqual([{ step: 'sent', reference: 'r' }]);
});

it('goes forwards only', async () => {
  const queue = new StepQueue();
  for (const step of ['prompting', 'sent', 'prompting', 'done', 'authorising'] as const) queue.tell(step);
  queue.end();
  expect(await all(queue)).toEqual(['prompting', 'done']);
});

async function all(progress: AsyncIterable<PaymentStep>): Promise<PaymentStep[]> {
  const steps: PaymentStep[] = [];
  for await (const step of progress) steps.push(step);
  return steps;
}
