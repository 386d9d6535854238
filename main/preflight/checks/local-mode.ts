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
  if (answers) return ok('localMode.on');
  if (port.kind !== 'refused') return notChecked('noTerminal');
  if (isAnnounced) return notChecked('announced');
  if (cloudStatus !== 'online') return notChecked('notOnline');
  return failed('localMode.off', 'enableLocalMode');
}
