import { X509Certificate } from 'node:crypto';
import type { CertificateNotice, CertificateStanding } from '#shared/certificate.ts';
import { readAuthorities } from './chain.ts';
import { expiryNotice } from './expiry.ts';
import { readOnce } from './read-once.ts';

export interface KnownCertificates {
  readonly terminals: readonly { readonly id: string; readonly name: string; readonly caPem: string }[];
  /** PEM of the till's own, leaf first, by terminal id. */
  readonly own: Readonly<Record<string, { readonly cert: string }>>;
  /** When the certificate ends that each terminal showed last, wall time in ms. */
  readonly seen: ReadonlyMap<string, { readonly validTo: number }>;
}

/** Every certificate that this till depends on, the one that ends first in front. */
export function standingsOf({ terminals, own, seen }: KnownCertificates, now: number): CertificateStanding[] {
  const found = terminals.flatMap(({ id, name }) => {
    const cert = own[id]?.cert;
    const ofTill = cert === undefined ? [] : [standing('till', name, endOf(cert), now)];
    const shown = seen.get(id);
    return shown === undefined ? ofTill : [...ofTill, standing('terminal', name, shown.validTo, now)];
  });
  return [...found, ...authorities(terminals, now)].sort((a, b) => a.endsAt - b.endsAt);
}

/** Those that a person is told about without having asked. */
export const noticesIn = (standings: readonly CertificateStanding[], now: number): CertificateNotice[] =>
  standings.flatMap(({ threshold, ...one }) => {
    if (threshold === null) return [];
    const notice = expiryNotice(new Date(one.endsAt).toISOString(), now);
    return [{ ...one, threshold, daysLeft: notice.kind === 'ending' ? notice.daysLeft : 0 }];
  });

/** While a CA changes there are two in one bundle: the one that stays longer counts. */
function authorities(terminals: KnownCertificates['terminals'], now: number): CertificateStanding[] {
  return [...new Set(terminals.map(({ caPem }) => caPem))].flatMap((pem) => {
    const endsAt = lastEndOf(pem);
    const [only, ...others] = terminals.filter(({ caPem }) => caPem === pem);
    const name = others.length === 0 ? (only?.name ?? null) : null;
    return endsAt === null ? [] : [standing('authority', name, endsAt, now)];
  });
}

function standing(
  owner: CertificateStanding['owner'],
  terminal: string | null,
  endsAt: number,
  now: number,
): CertificateStanding {
  const notice = expiryNotice(new Date(endsAt).toISOString(), now);
  const threshold = notice.kind === 'ended' ? 0 : notice.kind === 'ending' ? notice.threshold : null;
  return { owner, terminal, endsAt, threshold };
}

const endOf = readOnce((pem) => Date.parse(new X509Certificate(pem).validTo));

/** Null when the bundle holds no certificate that can be read. */
const lastEndOf = readOnce((pem) => {
  const ends = (readAuthorities(pem) ?? []).map(({ validTo }) => Date.parse(validTo));
  return ends.length === 0 ? null : Math.max(...ends);
});
