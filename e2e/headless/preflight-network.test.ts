import { describe, expect, it, onTestFinished } from 'vitest';
import { CLOUD_KEY } from '../../main/provisioning/apply-order.ts';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { FORBIDS, PRETENDER, PRINTER, RELAY, SILENCE } from '../support/preflight-neighbours.ts';
import type { PreflightTill } from '../support/preflight-stage.ts';
import { expectCulprit, failures, isSkipped, PreflightStage, titled } from '../support/preflight-stage.ts';

describe.skipIf(isSkipped)(titled('npm run preflight'), () => {
  const stage = PreflightStage.forThese('--no-mdns');

  describe('on the way to a terminal', () => {
    it.concurrent.each([
      ['an address that nobody has', '192.168.10.51', 'port.absent'],
      ['an address that swallows everything', '192.168.20.51', 'port.silent'],
      ['a network without a way to it', '10.66.1.1', 'port.noRoute'],
      ['a name that leads nowhere', 'terminal.invalid', 'name.'],
    ])('names %s', async (_, host, code) => {
      const till = stage.till();
      till.change(({ terminals }) => (terminals[0]!.host = host));
      const report = await till.check();
      const found = failures(report.checks);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(code);
      expectCulprit(report, found[0]!, host);
    });

    it.concurrent('names a device that does not speak TLS', async () => {
      const till = stage.till();
      const port = Number(await stage.neighbour(PRINTER));
      till.change(({ terminals }) => (terminals[0]!.port = port));
      expectCulprit(await till.check(), 'identity.noTls', 'another device');
    });

    it.concurrent('warns of a terminal in another subnet', async () => {
      const till = stage.till();
      till.change(({ terminals }) => (terminals[0]!.host = '10.66.1.1'));
      const { checks } = await till.check();
      expect(checks.find(({ name }) => name === 'subnet')?.finding).toMatchObject({
        code: 'subnet.other',
        sentence: expect.stringContaining('192.168.10.2/24 (shop)') as string,
      });
    });

    it.concurrent('warns that the terminal would not be found again', async () => {
      const till = stage.till();
      expect(await till.check()).toMatchObject({ code: 0, failed: 0, warnings: 1 });
    });
  });

  describe('on the way to the cloud', () => {
    /** With a cloud of that address in the settings. */
    const checkAt = (till: PreflightTill, cloudUrl: string) => {
      till.change((settings) => (settings.cloudUrl = cloudUrl));
      return till.check();
    };
    const relay = (aheadMs: number) => stage.neighbour(RELAY, stage.network.ready.cloud.url, String(aheadMs));

    it('names a cloud that is down', async () => {
      const till = stage.till();
      await stage.network.control('PUT', '/cloud/faults', { cloud: 'down' });
      onTestFinished(async () => {
        await stage.network.control('PUT', '/cloud/faults', { cloud: 'up' });
      });
      const report = await till.check();
      expectCulprit(report, 'cloud.connection');
      expect(failures(report.checks)).toEqual(['cloud.connection']);
    });

    it.concurrent('names a cloud whose name is not known', async () => {
      const till = stage.till();
      expectCulprit(await checkAt(till, 'https://relay.invalid'), 'cloud.name', 'relay.invalid');
    });

    it.concurrent(
      'names a cloud that somebody on the way pretends to be',
      async ({ onTestFinished: whenOver }) => {
        const till = stage.till();
        const make = new OpenSslWorkshop();
        whenOver(() => make.remove());
        const { cert, key } = make.authority('/O=Guest network/CN=Proxy');
        const report = await checkAt(till, await stage.neighbour(PRETENDER, JSON.stringify({ cert, key })));
        expectCulprit(report, 'cloud.tls', 'no trustworthy TLS');
        expect(failures(report.checks)).toEqual(['cloud.tls']);
      },
    );

    it.concurrent('names a cloud that takes the connection and says nothing', async () => {
      const till = stage.till();
      const report = await checkAt(till, await stage.neighbour(SILENCE));
      expectCulprit(report, 'cloud.answer', 'gives no answer');
      expect(failures(report.checks)).toEqual(['cloud.answer']);
    });

    it.concurrent('names a wrong key, and does not tell it', async () => {
      const till = stage.till();
      const wrong = ['sk', 'test', 'canary0123456789'].join('_');
      await (await till.vault()).putSecret(CLOUD_KEY, wrong);
      const report = await till.check();
      expectCulprit(report, 'cloudKey.unknown');
      expect(failures(report.checks)).toEqual(['cloudKey.unknown']);
      expect(JSON.stringify(report)).not.toContain(wrong);
    });

    it.concurrent('names a key that may not read payments', async () => {
      const till = stage.till();
      const report = await checkAt(till, await stage.neighbour(FORBIDS));
      expectCulprit(report, 'cloudKey.forbidden', 'may not read');
      expect(failures(report.checks)).toEqual(['cloudKey.forbidden']);
    });

    it.concurrent.each([
      [600_000, 'behind'],
      [-600_000, 'ahead of'],
    ])('names a clock that is %d ms off', async (aheadMs, word) => {
      const till = stage.till();
      const report = await checkAt(till, await relay(aheadMs));
      expectCulprit(report, 'clock.wrong', `10 min ${word}`);
      expect(failures(report.checks)).toEqual(['clock.wrong']);
    });

    it.concurrent('warns of a clock that is a minute off', async () => {
      const till = stage.till();
      const { code, checks } = await checkAt(till, await relay(60_000));
      expect(code).toBe(0);
      expect(checks.find(({ name }) => name === 'clock')?.finding).toMatchObject({
        status: 'warning',
        code: 'clock.off',
        sentence: expect.stringMatching(/(59|60|61) s behind/) as string,
      });
    });
  });
});
