// A process of its own that writes sales into a journal with the till's own code. One that is not to close it just ends,
// as a till dies: the journal then does not know how far its chain was verified.
import { withBundle } from '../lib/bundle.mjs';
import { saleFacts } from './sales.mjs';

const SALES_A_TURN = 200;
const LIMITS = { reserveBytes: 1024 * 1024, floorBytes: 4 * 1024 * 1024 };
const AT = 1_700_000_000_000;

/** @typedef {{ folder: string, from: number, to: number, isClosed: boolean }} Wanted numbers of sales; `to` is not among them */

/** @param {any} JournalFile @param {(fact: object) => string} canonicalJson @param {Wanted} wanted */
function write(JournalFile, canonicalJson, { folder, from, to, isClosed }) {
  const journal = new JournalFile(folder, LIMITS, AT, () => undefined);
  for (let sale = from; sale < to; sale += SALES_A_TURN) {
    const count = Math.min(SALES_A_TURN, to - sale);
    const facts = Array.from({ length: count }, (_, at) => saleFacts(sale + at).map(canonicalJson)).flat();
    journal.append({ at: AT + sale * 60_000, facts, durability: 'ordered', mayUseReserve: false });
    journal.foldLog();
  }
  if (isClosed) journal.close(AT);
}

process.once('message', async (/** @type {Wanted} */ wanted) => {
  await withBundle('main/journal/canonical-json.ts', ({ canonicalJson }) =>
    withBundle('main/journal/journal-file.ts', async ({ JournalFile }) =>
      write(JournalFile, canonicalJson, wanted),
    ),
  );
  process.exit(0);
});
