import { KNOWN_FACTS } from './known-facts.ts';
import { JOURNAL_MIGRATIONS } from './migrations.ts';

/** Which journals this version can read; `npm run state-release` says it of a release. */
export const journal = { format: JOURNAL_MIGRATIONS.length, facts: KNOWN_FACTS };
