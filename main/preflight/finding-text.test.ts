import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/preferences.ts';
import { findingWords } from '#shared/words/en/findings.ts';
import { findingText } from '#shared/words/finding-text.ts';
import { speechIn } from '#shared/words/speech.ts';
import type { Settings } from '../settings/settings.ts';
import { judgeAnnouncement } from './checks/announcement.ts';
import { judgeCertificate } from './checks/certificate.ts';
import { judgeClock } from './checks/clock.ts';
import { judgeCloud, noCloud } from './checks/cloud.ts';
import { judgeCloudKey } from './checks/cloud-key.ts';
import { judgeDisk } from './checks/disk.ts';
import { judgeIdentity } from './checks/identity.ts';
import { judgeJournal } from './checks/journal.ts';
import { judgeKeys } from './checks/keys.ts';
import { judgeLocalMode } from './checks/local-mode.ts';
import { judgeLocalNetwork } from './checks/local-network.ts';
import { judgeName } from './checks/name.ts';
import { judgeNetwork, judgeSubnet } from './checks/network.ts';
import { judgePort } from './checks/port.ts';
import { judgeSettings } from './checks/settings.ts';
import type { Finding } from './finding.ts';
import { notChecked } from './finding.ts';

const HERE = { address: '192.0.2.7', port: 8443 };
const THERE = { address: '192.0.2.9', port: 8443 };
const NOBODY = () => null;
const LINK = {
  eth0: [
    {
      address: '192.0.2.2',
      cidr: '192.0.2.2/24',
      family: 'IPv4',
      netmask: '',
      mac: '',
      internal: false,
    },
  ],
} as const;
const settings = (terminals: object[]): Settings =>
  ({ till: { id: 'T1', name: 'Till 1' }, shop: { name: 'Shop 12' }, terminals }) as unknown as Settings;
const MIB = 1024 * 1024;
const NOT_DARWIN = { platform: 'linux', ...HERE, port: { kind: 'absent' }, gatewayAnswers: true } as const;
const MAC = { ...NOT_DARWIN, platform: 'darwin', address: '192.168.1.7' } as const;
const SHUT = {
  port: { kind: 'refused' },
  answers: false,
  isAnnounced: false,
  cloudStatus: 'online',
} as const;

/** Everything that a check can say. */
const FINDINGS: readonly Finding[] = [
  judgeSettings({ kind: 'missing', profile: '/till' }),
  judgeSettings({ kind: 'unreadable', why: 'It is damaged.' }),
  judgeSettings({ kind: 'read', settings: settings([{ id: 'term_1', caPem: 'PEM' }]) }),
  judgeSettings({ kind: 'read', settings: settings([]) }),
  ...[1, 100, 1_000].map((free) => judgeDisk({ free: free * MIB, needed: 36 * MIB })),
  judgeJournal({ kind: 'none' }),
  judgeJournal({ kind: 'sound' }),
  judgeJournal({ kind: 'damaged' }),
  judgeJournal({ kind: 'unread', why: 'It is locked.' }),
  judgeKeys({ kind: 'none' }, { training: false, weakKeyStoreConsent: null }),
  judgeKeys({ kind: 'sealed', why: 'Another user.' }, { training: false, weakKeyStoreConsent: null }),
  judgeKeys({ kind: 'elsewhere' }, { training: false, weakKeyStoreConsent: null }),
  ...(['os', 'weak'] as const).flatMap((store) => [
    judgeKeys({ kind: 'opened', store, backend: 'keyring' }, { training: true, weakKeyStoreConsent: null }),
    judgeKeys({ kind: 'opened', store, backend: 'keyring' }, { training: false, weakKeyStoreConsent: null }),
    judgeKeys(
      { kind: 'opened', store, backend: 'keyring' },
      { training: false, weakKeyStoreConsent: { by: 'M. Owner', at: 0 } },
    ),
  ]),
  judgeNetwork({}, true),
  judgeNetwork({}, false),
  judgeNetwork({ eth0: [...LINK.eth0] }, true),
  judgeSubnet('192.0.2.7', { eth0: [...LINK.eth0] }),
  judgeSubnet('10.0.0.1', { eth0: [...LINK.eth0] }),
  judgeSubnet('10.0.0.1', {}),
  judgeLocalNetwork(NOT_DARWIN),
  judgeLocalNetwork(MAC),
  judgeLocalNetwork({ ...MAC, port: { kind: 'refused' } }),
  judgeLocalNetwork({ ...MAC, gatewayAnswers: false }),
  judgeLocalNetwork({ ...MAC, address: '203.0.113.7' }),
  judgeName('192.0.2.7', { kind: 'address', address: '192.0.2.7' }),
  judgeName('counter', { kind: 'resolved', addresses: ['192.0.2.7', '192.0.2.8'] }),
  judgeName('counter', { kind: 'unknown' }),
  judgeName('counter', { kind: 'noAnswer' }),
  judgeAnnouncement({ configured: [HERE], announced: null, isThere: true }),
  judgeAnnouncement({ configured: [HERE], announced: HERE, isThere: true }),
  judgeAnnouncement({ configured: [HERE], announced: THERE, isThere: true }),
  judgeAnnouncement({ configured: [HERE], announced: THERE, isThere: false }),
  judgeAnnouncement({ configured: [], announced: THERE, isThere: false }),
  judgeLocalMode(SHUT),
  judgeLocalMode({ ...SHUT, answers: true }),
  judgeLocalMode({ ...SHUT, isAnnounced: true }),
  judgeLocalMode({ ...SHUT, cloudStatus: null }),
  judgeLocalMode({ ...SHUT, port: { kind: 'silent' } }),
  judgePort('192.0.2.7', 8443, { kind: 'open', connectMs: 0.44 }),
  ...(['refused', 'silent', 'absent', 'noRoute'] as const).map((kind) =>
    judgePort('192.0.2.7', 8443, { kind }),
  ),
  ...[0, 60_000, -60_000, 600_000, -600_000, null].map((offset) => judgeClock(offset, 'api.example')),
  judgeIdentity('term_1', { kind: 'terminal', id: 'term_1' }, NOBODY),
  judgeIdentity('term_1', { kind: 'terminal', id: 'term_2' }, NOBODY),
  judgeIdentity('term_1', { kind: 'terminal', id: 'term_2' }, () => 'Counter 2'),
  ...(
    ['untrusted', 'expired', 'notYetValid', 'unsuitable', 'revoked', 'noTls', 'silent', 'shy'] as const
  ).map((kind) => judgeIdentity('term_1', { kind }, NOBODY)),
  ...[1, 90].map((days) =>
    judgeCertificate({ kind: 'accepted', roundTripMs: 1.23, now: 0, validTo: days * 86_400_000 }),
  ),
  ...(
    ['missing', 'rejected', 'hungUp', 'expired', 'notYetValid', 'unusable', 'revoked', 'notAskedFor'] as const
  ).map((kind) => judgeCertificate({ kind })),
  judgeCertificate({ kind: 'noAnswer', why: 'timedOut' }),
  judgeCloud('api.example', { kind: 'answered', tookMs: 12.3, offsetMs: 0 }),
  ...(['name', 'connection', 'tls', 'answer'] as const).map((stage) =>
    judgeCloud('api.example', { kind: 'failed', stage, why: 'ECONNREFUSED' }),
  ),
  noCloud,
  judgeCloudKey({ kind: 'accepted' }),
  judgeCloudKey({ kind: 'unknown' }),
  judgeCloudKey({ kind: 'forbidden' }),
  judgeCloudKey({ kind: 'unusable', why: 'A live key needs a live host.' }),
  judgeCloudKey({ kind: 'noVerdict', why: 'timedOut' }),
  ...(['noSettings', 'noAddress', 'noConnection', 'notProven', 'keysUnopened', 'noCloud'] as const).map(
    notChecked,
  ),
];

describe('what preflight can find', () => {
  it.each(LANGUAGES)('has a whole sentence in %s, with every place filled', (language) => {
    const speech = speechIn(language);
    for (const finding of FINDINGS) {
      const { sentence, next } = findingText(finding, speech);
      for (const words of [sentence, next ?? 'none'])
        expect(words, JSON.stringify(finding)).not.toMatch(/undefined|NaN|[{}]|^$/);
    }
  });

  it('is everything that there are words for, but what needs a real certificate', () => {
    const said = new Set(
      FINDINGS.flatMap((finding) =>
        finding.status === 'notChecked'
          ? [`preflight.why.${finding.why}`]
          : [
              `preflight.found.${finding.code}`,
              ...(finding.status === 'ok' ? [] : [`preflight.step.${finding.step}`]),
            ],
      ),
    );
    expect(Object.keys(findingWords).filter((key) => !said.has(key))).toEqual([
      'preflight.found.settings.read',
    ]);
  });

  it('counts terminals and days as the language does', () => {
    const days = (count: number, language: string) =>
      findingText(
        judgeCertificate({ kind: 'accepted', roundTripMs: 1, now: 0, validTo: count * 86_400_000 }),
        speechIn(language),
      ).sentence;
    expect(days(1, 'en')).toMatch(/1 more day\.$/);
    expect(days(2, 'de')).toMatch(/2 Tage\.$/);
    expect(days(1, 'ar')).toContain('ليوم واحد');
    expect(days(2, 'ar')).toContain('ليومين');
    expect(days(11, 'ar')).toContain('11 يومًا');
  });
});
