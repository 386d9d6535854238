import type { Finding } from '../preflight.ts';
import type { Speech } from './speech.ts';

export interface FindingText {
  readonly sentence: string;
  /** What to do about it; null where there is nothing to do, or another line says it. */
  readonly next: string | null;
}

/** What a check found, for whoever installs the till. */
export function findingText(finding: Finding, { say }: Pick<Speech, 'say'>): FindingText {
  if (finding.status === 'notChecked') return { sentence: say(`preflight.why.${finding.why}`), next: null };
  const sentence = say(`preflight.found.${finding.code}`, finding.values);
  return { sentence, next: finding.status === 'ok' ? null : say(`preflight.step.${finding.step}`) };
}
