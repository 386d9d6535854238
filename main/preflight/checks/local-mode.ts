import type { Finding } from '../finding.ts';
import { failed, notChecked, ok } from '../finding.ts';
import type { PortReading } from './port.ts';

export interface LocalModeFacts {
  readonly port: PortReading;
  /** The terminal answered a question on its own port. */
  readonly answers: boolean;
  readonly isAnnounced: boolean;
  /** What VINR's cloud says of the terminal, such as `online`; null when it was not asked or did not say. */
  readonly cloudStatus: string | null;
}

/** VINR's API does not tell the switch itself, so it is judged by what a terminal without Local mode looks like. */
export function judgeLocalMode({ port, answers, isAnnounced, cloudStatus }: LocalModeFacts): Finding {
  if (answers) return ok('localMode.on', 'Local mode is on: the terminal answers on its own port.');
  if (port.kind !== 'refused') return notChecked('the terminal does not answer, see the lines above');
  if (isAnnounced) return notChecked('the terminal announces its port by mDNS and refuses it all the same');
  if (cloudStatus !== 'online') return notChecked("VINR's cloud does not say that the terminal is online");
  return failed(
    'localMode.off',
    "The terminal is online in VINR's cloud, refuses its port and announces nothing: Local mode is most likely off.",
    'VINR Dashboard, Hardware, Terminals, the terminal, Connectivity: enable Local mode. If it is on, the address is another device’s.',
  );
}
