import type { WordCatalogue } from './catalogue.ts';
import { bannerWords } from './de/banners.ts';
import { declinedWords } from './de/declined.ts';
import { errorWords } from './de/error.ts';
import { flightWords } from './de/flight.ts';
import { healthWords } from './de/health.ts';
import { partsWords } from './de/parts.ts';
import { reachWords } from './de/reach.ts';
import { resolveWords } from './de/resolve.ts';
import { saidWords } from './de/said.ts';
import { taskWords } from './de/tasks.ts';

/** German, as tills in German shops speak; formal address. */
export const de: Partial<WordCatalogue> = {
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
