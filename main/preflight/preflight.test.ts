import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import { speechIn } from '#shared/words/speech.ts';
import { judgeAnnouncement } from './checks/announcement.ts';
import { judgeCertificate } from './checks/certificate.ts';
import { judgeClock, offsetOf } from './checks/clock.ts';
import { judgeDisk } from './checks/disk.ts';
import { judgeKeys } from './checks/keys.ts';
import type { LocalNetworkFacts } from './checks/local-network.ts';
import { judgeLocalNetwork } from './checks/local-network.ts';
import type { Interfaces } from './checks/network.ts';
import { judgeNetwork, judgeSubnet } from './checks/network.ts';
import { culpritOf } from './culprit.ts';
import type { Check, CheckName, Finding } from './finding.ts';
import { failed, ok } from './finding.ts';
import { culpritLine } from './sheet-words.ts';
import { within } from './within.ts';

const MIB = 1024 * 1024;
const DAY_MS = 86_400_000;
const codeOf = (finding: Finding): string => (finding.status === 'notChecked' ? 'notChecked' : finding.code);

function link(address: string, prefix: number, family: 'IPv4' | 'IPv6' = 'IPv4'): NetworkInterfaceInfo {
  const rest = { netmask: '', mac: '00:00:00:00:00:00', internal: false, cidr: `${address}/${prefix}` };
  return family === 'IPv4' ? { address, family, ...rest } : { address, family, scopeid: 0, ...rest };
}
const LO: Interfaces = { lo: [link('127.0.0.1', 8), link('::1', 128, 'IPv6')] };
const SHOP: Interfaces = {
  ...LO,
  eth0: [link('192.168.10.2', 24), link('fe80::2', 64, 'IPv6'), link('fd00:10::2', 64, 'IPv6')],
};

describe('the subnet', () => {
  it.each([
    ['192.168.10.51', 'subnet.same'],
    ['192.168.11.51', 'subnet.other'],
    ['10.0.0.1', 'subnet.other'],
    ['127.0.0.1', 'subnet.same'],
    ['fd00:10::51', 'subnet.same'],
    ['fd00:11::51', 'subnet.other'],
  ])('of %s is %s', (address, code) => {
    expect(codeOf(judgeSubnet(address, SHOP))).toBe(code);
  });

  it('is told with both sides, without loopback and link-local addresses', () => {
    const finding = judgeSubnet('10.0.0.1', SHOP);
    expect(finding).toMatchObject({
      values: { networks: expect.stringContaining('192.168.10.2/24 (eth0)') },
    });
    expect(JSON.stringify(finding)).not.toMatch(/127\.|fe80/);
  });

  it('does not matter to a till whose terminals are all on this computer', () => {
    expect(codeOf(judgeNetwork(LO, true))).toBe('network.none');
    expect(codeOf(judgeNetwork(LO, false))).toBe('network.notNeeded');
    expect(codeOf(judgeNetwork(SHOP, true))).toBe('network.up');
  });
});

describe('macOS’s permission for the local network', () => {
  const denied: LocalNetworkFacts = {
    platform: 'darwin',
    address: '192.168.10.51',
    port: { kind: 'absent' },
    gatewayAnswers: true,
  };
  it.each<[string, Partial<LocalNetworkFacts>, string]>([
    ['a private address nobody can reach, and an internet that works', {}, 'localNetwork.denied'],
    ['the same told as no route', { port: { kind: 'noRoute' } }, 'localNetwork.denied'],
    ['an IPv6 address of the shop', { address: 'fd00:10::51' }, 'localNetwork.denied'],
    ['a network that is down altogether', { gatewayAnswers: false }, 'notChecked'],
    ['a public address', { address: '203.0.113.7' }, 'notChecked'],
    ['a refusal, which only a device can give', { port: { kind: 'refused' } }, 'localNetwork.unhindered'],
    ['silence, which is a firewall’s', { port: { kind: 'silent' } }, 'localNetwork.unhindered'],
    ['another system', { platform: 'linux' }, 'localNetwork.notNeeded'],
  ])('%s', (_, facts, code) => {
    expect(codeOf(judgeLocalNetwork({ ...denied, ...facts }))).toBe(code);
  });
});

describe('the clock', () => {
  it('is compared with the middle of the question, half a second into the told second', () => {
    const told = 'Sat, 21 Nov 2026 09:00:10 GMT';
    const at = Date.parse(told);
    expect(offsetOf(told, at, at + 1000)).toBe(0);
    expect(offsetOf(told, at - 60_000, at - 59_000)).toBe(60_000);
    expect(offsetOf(undefined, at, at)).toBeNull();
    expect(offsetOf('soon', at, at)).toBeNull();
  });

  it.each([
    [0, 'clock.right'],
    [29_999, 'clock.right'],
    [-30_000, 'clock.off'],
    [299_999, 'clock.off'],
    [-300_000, 'clock.wrong'],
    [null, 'notChecked'],
  ])('%s ms off: %s', (offset, code) => {
    expect(codeOf(judgeClock(offset, 'VINR'))).toBe(code);
  });
});

describe('an announcement', () => {
  const here = { address: '192.168.10.51', port: 8443 };
  const there = { address: '192.168.10.77', port: 8443 };
  it.each([
    ['at the same place', [here], here, true, 'announcement.agrees'],
    ['at one of several addresses of its name', [there, here], here, true, 'announcement.agrees'],
    ['at another port', [here], { ...here, port: 9443 }, false, 'announcement.moved'],
    ['elsewhere, and the terminal is where it should be', [here], there, true, 'announcement.disagrees'],
    ['elsewhere, and the terminal is not where it should be', [here], there, false, 'announcement.moved'],
    ['of a terminal whose name leads nowhere', [], there, false, 'announcement.nameless'],
    ['that nobody hears', [here], null, true, 'announcement.none'],
  ])('%s', (_, configured, announced, isThere, code) => {
    expect(codeOf(judgeAnnouncement({ configured, announced, isThere }))).toBe(code);
  });
});

describe('room, keys and certificates', () => {
  it.each([
    [4 * MIB - 1, 'disk.full'],
    [4 * MIB, 'disk.low'],
    [300 * MIB, 'disk.room'],
  ])('%d bytes free: %s', (free, code) => {
    expect(codeOf(judgeDisk({ free, needed: 4 * MIB }))).toBe(code);
  });

  it.each([
    ['weak', true, null, 'keys.training'],
    ['weak', false, null, 'keys.weak'],
    ['weak', false, { by: 'M. Owner', at: 0 }, 'keys.weakAgreed'],
    ['os', false, null, 'keys.strong'],
  ] as const)('a key store that is %s, training %s', (store, training, weakKeyStoreConsent, code) => {
    const reading = { kind: 'opened', store, backend: 'x' } as const;
    expect(codeOf(judgeKeys(reading, { training, weakKeyStoreConsent }))).toBe(code);
  });

  it.each([
    [61, 'certificate.accepted'],
    [59, 'certificate.expiresSoon'],
  ])('a certificate for %d more days', (days, code) => {
    const reading = { kind: 'accepted', roundTripMs: 1, now: 0, validTo: days * DAY_MS } as const;
    expect(codeOf(judgeCertificate(reading))).toBe(code);
  });
});

describe('the culprit', () => {
  const check = (name: CheckName, finding: Finding, terminalId: string | null = null): Check => {
    return { name, finding, terminalId: terminalId as TerminalId | null };
  };
  const BROKEN = failed('port.absent', 'switchOn', { address: '192.0.2.7', port: 8443 });
  const broken = (name: CheckName) => check(name, BROKEN, 'term_1');

  it('is the failure that explains the others', () => {
    expect(culpritOf([broken('cloud'), broken('port'), broken('announcement')])?.name).toBe('announcement');
    expect(culpritOf([broken('certificate'), broken('identity'), broken('clock')])?.name).toBe('clock');
    expect(culpritOf([check('disk', ok('disk.room'))])).toBeNull();
  });

  it('is told in one line', () => {
    const counts = { at: '', tookMs: 1, till: null, terminals: [], checks: [], warnings: 1, notChecked: 0 };
    const report = { ...counts, testPayment: null };
    const english = speechIn('en');
    expect(culpritLine({ ...report, failed: 2, culprit: broken('port') }, english)).toBe(
      'Culprit: term_1: No device is at 192.0.2.7. Switch the terminal on, plug it in or join it to the Wi-Fi, and compare the address on its screen. (1 more failure in the list)',
    );
    expect(culpritLine({ ...report, failed: 0, culprit: null }, english)).toBe(
      'Ready: nothing stops this till (1 warning, 0 not checked).',
    );
  });
});

it('a check that does not end is late, and does not keep the others waiting', async () => {
  expect(await within(5, new Promise<string>(() => undefined), 'late')).toBe('late');
  expect(await within(1000, Promise.resolve('in time'), 'late')).toBe('in time');
});
