import type { Said } from '#shared/flight.ts';
import type { Path } from '#shared/terminal.ts';
import type { Speech } from '#shared/words/speech.ts';

/** VINR's words for where a payment stands. */
const STATUSES = [
  'created',
  'pending',
  'processing',
  'completed',
  'authorized',
  'partially_authorized',
  'failed',
  'cancelled',
  'expired',
] as const;

/** What a party said when it was asked about a payment. A status that the till does not know is repeated. */
export function readingText(party: Path, said: Said, { say }: Speech): string {
  switch (said.kind) {
    case 'payment': {
      const known = STATUSES.find((status) => status === said.status);
      return say(`flight.reading.${known ?? 'other'}`, { party, status: said.status });
    }
    case 'noAnswer':
      return say('flight.reading.noAnswer', { party, why: said.why });
    case 'notFound':
    case 'unsupported':
      return say(`flight.reading.${said.kind}`, { party });
  }
}
