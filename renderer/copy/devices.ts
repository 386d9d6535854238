import type { PortTrouble, ScaleReading } from '#shared/devices.ts';
import type { Speech } from '#shared/words/speech.ts';

export const portWords = (trouble: PortTrouble | null, { say }: Speech): string =>
  say(trouble === null ? 'devices.open' : `port.${trouble}`);

/** What the scale says, or why it says nothing. */
export function readingWords(reading: ScaleReading, speech: Speech): string {
  if (reading.state === 'stable') return speech.weight(reading.grams);
  return reading.state === 'absent' ? portWords(reading.why, speech) : speech.say(`scale.${reading.state}`);
}
