import type { Finding, StepCode } from '../finding.ts';
import { failed, ok, warning } from '../finding.ts';

/** How far a question without any key got. */
export type CloudReading =
  | {
      readonly kind: 'answered';
      readonly tookMs: number;
      /** The server's clock minus this computer's, ms; null when it did not say. */
      readonly offsetMs: number | null;
    }
  | { readonly kind: 'failed'; readonly stage: CloudStage; readonly why: string };

export type CloudStage = 'name' | 'connection' | 'tls' | 'answer';

export function judgeCloud(host: string, reading: CloudReading): Finding {
  if (reading.kind === 'answered') return ok('cloud.reachable', { host, ms: Math.round(reading.tookMs) });
  const { stage, why } = reading;
  return failed(`cloud.${stage}`, STEPS[stage], { host, why });
}

const STEPS: Readonly<Record<CloudStage, StepCode>> = {
  name: 'checkInternet',
  connection: 'letHttpsOut',
  tls: 'letTlsThrough',
  answer: 'lookAtStatus',
};

export const noCloud = warning('cloud.none', 'giveKey');
