import type { NextVersion, UpdateMoment } from '#shared/update.ts';
import type { Speech } from '#shared/words/speech.ts';

/** What becomes of a newer version, for the page about this computer. */
export function nextVersionText(next: NextVersion, { say, date, time }: Speech): string {
  switch (next.state) {
    case 'off':
    case 'byHand':
      return say(`computer.next.${next.state}`);
    case 'none':
      return next.lookedAt === null
        ? say('computer.next.notAsked')
        : say('computer.next.none', { when: `${date(next.lookedAt)}, ${time(next.lookedAt)}` });
    case 'trouble':
      return say(`computer.trouble.${next.why}`);
    case 'ready':
      return next.when.kind === 'at'
        ? say('computer.next.at', { version: next.version, when: time(next.when.at) })
        : say('computer.next.counterFree', { version: next.version });
    case 'loading':
    case 'installing':
      return say(`computer.next.${next.state}`, { version: next.version });
  }
}

/** What a cashier is told of it while selling; null: nothing. */
export function updateBannerText(next: NextVersion, speech: Speech): string | null {
  if (next.state === 'installing') return speech.say('computer.banner.installing');
  return next.state === 'ready' ? momentText(next.when, speech) : null;
}

const momentText = (when: UpdateMoment, { say, time }: Speech): string =>
  when.kind === 'at'
    ? say('computer.banner.at', { when: time(when.at) })
    : say('computer.banner.counterFree');

/** Put off until there is another version, or it is put in. */
export const updateKey = (next: NextVersion): string =>
  next.state === 'ready' ? `update ${next.version} ${next.when.kind}` : `update ${next.state}`;
