import type { WordCatalogue } from './catalogue.ts';
import { bannerWords } from './es/banners.ts';
import { declinedWords } from './es/declined.ts';
import { errorWords } from './es/error.ts';
import { flightWords } from './es/flight.ts';
import { healthWords } from './es/health.ts';
import { partsWords } from './es/parts.ts';
import { reachWords } from './es/reach.ts';
import { resolveWords } from './es/resolve.ts';
import { saidWords } from './es/said.ts';
import { taskWords } from './es/tasks.ts';

/** Spanish, as tills in Spain speak; formal address. */
export const es: Partial<WordCatalogue> = {
  ...bannerWords,
  ...declinedWords,
  ...errorWords,
  ...flightWords,
  ...healthWords,
  ...partsWords,
  ...reachWords,
  ...resolveWords,
  ...saidWords,
  ...taskWords,
};
