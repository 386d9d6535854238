import type { CertificateNotice, CertificateStanding, DeniedListView } from '#shared/certificate.ts';
import type { Speech } from '#shared/words/speech.ts';

/** A cashier is told once of each of 60, 30, 14, 7 and 1 days, and of the end itself for as long as it lasts. */
export const noticeKey = ({ owner, terminal, threshold }: CertificateNotice): string =>
  `${owner} ${terminal ?? ''} ${threshold}`;

export function noticeText(
  { owner, terminal, daysLeft, threshold }: CertificateNotice,
  { say }: Speech,
): string {
  const name = terminal ?? '';
  return threshold === 0
    ? say(`banner.certificate.ended.${owner}`, { terminal: name })
    : say('banner.certificate.ending', { owner, terminal: name, days: daysLeft });
}

export const whoseText = ({ owner, terminal }: CertificateStanding, { say }: Speech): string =>
  say(`health.certificate.${owner}`, { terminal: terminal ?? 'none' });

export function standingText({ endsAt, threshold }: CertificateStanding, { say, date }: Speech): string {
  const word = threshold === null ? 'good' : threshold === 0 ? 'ended' : 'soon';
  return say(`health.certificate.${word}`, { date: date(endsAt) });
}

export const standingTone = ({ threshold }: CertificateStanding): 'ok' | 'wait' | 'alarm' =>
  threshold === null ? 'ok' : threshold === 0 ? 'alarm' : 'wait';

export function deniedListText(list: DeniedListView, { say, moment }: Speech): string {
  if (list.kind === 'none') return say('health.denied.none');
  if (list.kind === 'read') return say('health.denied.read', { count: list.count, date: moment(list.asOf) });
  return say('health.denied.unread', { date: list.asOf === null ? 'none' : moment(list.asOf) });
}
