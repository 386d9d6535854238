import type { WordCatalogue } from './catalogue.ts';
import { bannerWords } from './ar/banners.ts';
import { declinedWords } from './ar/declined.ts';
import { errorWords } from './ar/error.ts';
import { flightWords } from './ar/flight.ts';
import { healthWords } from './ar/health.ts';
import { partsWords } from './ar/parts.ts';
import { reachWords } from './ar/reach.ts';
import { resolveWords } from './ar/resolve.ts';
import { saidWords } from './ar/said.ts';
import { taskWords } from './ar/tasks.ts';

/** Arabic, as tills in the Gulf speak. */
export const ar: Partial<WordCatalogue> = {
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
