import type { Finding } from '../finding.ts';
import { failed, ok, warning } from '../finding.ts';

export interface Place {
  readonly address: string;
  readonly port: number;
}

export interface AnnouncementFacts {
  /** Where the settings have the terminal, as addresses; none when its name could not be looked up. */
  readonly configured: readonly Place[];
  /** Where mDNS has it; null when it is not announced. */
  readonly announced: Place | null;
  /** The right terminal proved to be where the settings have it. */
  readonly isThere: boolean;
}

export function judgeAnnouncement({ configured, announced, isThere }: AnnouncementFacts): Finding {
  if (announced === null) return warning('announcement.none', 'allowMulticast');
  const values = { announced: text(announced), configured: configured.map(text).join(', ') };
  if (configured.some((place) => isSame(place, announced))) return ok('announcement.agrees', values);
  if (configured.length === 0) return warning('announcement.nameless', 'useAnnounced', values);
  if (isThere) return warning('announcement.disagrees', 'findImpostor', values);
  return failed('announcement.moved', 'useAnnounced', values);
}

const isSame = (a: Place, b: Place): boolean => a.address === b.address && a.port === b.port;
const text = ({ address, port }: Place): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
