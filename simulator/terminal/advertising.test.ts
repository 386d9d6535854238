import { Bonjour, type Service } from 'bonjour-service';
import { afterEach, expect, test } from 'vitest';
import { Shop } from '../testing/shop.ts';

const options = { interface: '127.0.0.1', bind: '0.0.0.0', disableIPv6: true };
const browser = new Bonjour(options);
afterEach(() => browser.destroy());

test('terminals announce themselves on loopback, leave without local mode, and say goodbye', async () => {
  const shop = await Shop.open({ terminals: 2, advertise: true });
  const ports = shop.simulator.ready.terminals.map(({ port }) => port);
  const seen = new Map<number, Service>();
  const gone: number[] = [];
  const search = browser.find({ type: 'vinr-terminal' }, (service) => seen.set(service.port, service));
  search.on('down', (service: Service) => gone.push(service.port));

  await expect.poll(() => ports.every((port) => seen.has(port))).toBe(true);
  const first = seen.get(ports[0]!)!;
  expect(first.txt).toMatchObject({ id: 'term_CT20_0042', model: 'nexgo_ct20' });
  expect(first.referer?.address).toBe('127.0.0.1');

  const of = (localMode: boolean) =>
    shop.control('PUT', `/terminals/${shop.terminal().id}/settings`, { localMode });
  await of(false);
  await expect.poll(() => gone).toEqual([ports[0]]);
  seen.clear();
  await of(true);
  await expect.poll(() => seen.has(ports[0]!)).toBe(true);
  gone.length = 0;

  await shop.close();
  await expect.poll(() => ports.every((port) => gone.includes(port))).toBe(true);
});
