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
  if (announced === null)
    return warning(
      'announcement.none',
      'mDNS does not find the terminal, so the till would not find it again at a new address.',
      'Allow multicast on the switch and the Wi-Fi, or give the terminal a fixed address in the router.',
    );
  if (configured.some((place) => isSame(place, announced)))
    return ok(
      'announcement.agrees',
      `mDNS finds the terminal at ${text(announced)}, as the settings have it.`,
    );
  if (configured.length === 0)
    return warning(
      'announcement.nameless',
      `mDNS finds the terminal at ${text(announced)}, while its name leads nowhere.`,
      'Put that address into the settings, and give it to the terminal for good in the router.',
    );
  const both = `mDNS finds the terminal at ${text(announced)}, the settings have ${configured.map(text).join(', ')}`;
  if (isThere)
    return warning(
      'announcement.disagrees',
      `${both}; the settings are right.`,
      'Find out what announces itself there under this terminal’s id.',
    );
  return failed(
    'announcement.moved',
    `${both}, where it is not: its address has changed.`,
    `Put ${text(announced)} into the settings, and give the terminal a fixed address in the router.`,
  );
}

const isSame = (a: Place, b: Place): boolean => a.address === b.address && a.port === b.port;
const text = ({ address, port }: Place): string => `${address} port ${port}`;
