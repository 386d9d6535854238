import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { Vinr } from './index.ts';
import { LocalSimulator } from './sandbox/local-simulator.ts';

const BUILT = fileURLToPath(new URL('../../dist/simulator/cli.cjs', import.meta.url));

let vinr: Vinr | undefined;
afterEach(() => vinr?.close());

describe('the local simulator', () => {
  // Built by `npm run build`, which `npm test` does first; the SDK by itself has nothing to start.
  it.skipIf(!existsSync(BUILT))('is found, paid on and ended as the guide shows', async () => {
    vinr = new Vinr({ secretKey: 'sk_test_...', terminal: { localSimulator: true } });
    const readers = await vinr.terminal.readers.discover({ network: 'local' });
    expect(readers).toMatchObject([{ id: 'term_local_simulator', ip: '127.0.0.1', model: 'simulator' }]);
    const payment = await vinr.terminal.payments.createLocal({
      readerId: 'term_local_simulator',
      amount: 1000,
      currency: 'USD',
      reference: 'local_test_001',
    });
    expect(payment).toMatchObject({
      terminalId: 'term_local_simulator',
      status: 'completed',
      amountCaptured: 1000,
    });
    const { port } = readers[0]!;
    vinr.close();
    await expect.poll(() => answers(port)).toBe(false);
  });

  it('is refused without a test key', () => {
    const terminal = { localSimulator: true };
    const code = 'simulatorWithoutTestKey';
    expect(() => new Vinr({ terminal })).toThrow(expect.objectContaining({ code }) as Error);
    expect(() => new Vinr({ secretKey: 'sk_live_1', terminal })).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });

  it('says what is wrong when the command is none', async () => {
    const broken = new LocalSimulator(() => fileURLToPath(import.meta.url) + '.missing');
    await expect(broken.terminal()).rejects.toMatchObject({ code: 'simulatorBroken', delivery: 'notSent' });
  });
});

async function answers(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.destroy());
  });
}
