import type { WordCatalogue } from './catalogue.ts';
import { bannerWords } from './fr/banners.ts';
import { declinedWords } from './fr/declined.ts';
import { errorWords } from './fr/error.ts';
import { flightWords } from './fr/flight.ts';
import { healthWords } from './fr/health.ts';
import { partsWords } from './fr/parts.ts';
import { reachWords } from './fr/reach.ts';
import { resolveWords } from './fr/resolve.ts';
import { saidWords } from './fr/said.ts';
import { taskWords } from './fr/tasks.ts';

/** French, as tills in French shops speak; formal address. */
export const fr: Partial<WordCatalogue> = {
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
