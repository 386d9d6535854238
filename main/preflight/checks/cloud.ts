import type { Finding } from '../finding.ts';
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
  if (reading.kind === 'answered')
    return ok('cloud.reachable', `${host} answers (${reading.tookMs.toFixed(0)} ms).`);
  const { stage, why } = reading;
  const [sentence, next] = STAGES[stage];
  return failed(`cloud.${stage}`, `${host}: ${sentence} (${why}).`, next);
}

const STAGES: Readonly<Record<CloudStage, readonly [sentence: string, next: string]>> = {
  name: ['its name cannot be looked up', "Check the computer's internet connection and DNS settings."],
  connection: [
    'no connection',
    'Check the internet connection, and that the firewall lets HTTPS out; with a relay, that it runs.',
  ],
  tls: [
    'no trustworthy TLS',
    'Something on the way opens TLS, or the clock is wrong. Have the network let this host through untouched.',
  ],
  answer: [
    'it takes the connection and gives no answer',
    'Look at VINR’s status page; with a relay, at its log.',
  ],
};

export const noCloud = warning(
  'cloud.none',
  'The till has no cloud key: cards go over the LAN only, and nothing can be read back from VINR.',
  'Provision a restricted key or a relay, unless this is meant.',
);
