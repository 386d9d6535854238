import { afterAll, describe, expect, it } from 'vitest';
import { CarelessTill } from '../../testing/careless-till.ts';
import { OpenSslWorkshop } from '../../testing/openssl.ts';
import { terminalMatrix } from '../../testing/terminal-matrix.ts';

const LONGEST_MS = 5_000;
const make = new OpenSslWorkshop();
const matrix = terminalMatrix(make);
afterAll(() => make.remove());

describe('what answers at a terminal’s address', () => {
  it.each(matrix.rows.map((row) => [`${row.row} ${row.name}: ${row.ends.join(', ')}`, row] as const))(
    '%s',
    async (_, { ends, denied = [], stage }) => {
      const { dials, servers } = await stage();
      const till = new CarelessTill(matrix.ca, denied);
      const prints = new Set<string | null>();
      try {
        for (const [at, dial] of dials.entries()) {
          const accepted = ends[at] === 'accepted';
          const { end, delivery, fingerprint, ms } = await till.try(dial, !accepted);
          expect(end).toBe(ends[at]);
          expect(delivery).toBe(accepted ? null : 'notSent');
          expect(ms).toBeLessThan(LONGEST_MS);
          if (accepted) prints.add(fingerprint);
        }
        for (const server of servers) expect(server.requestBytes()).toBe(0);
        // Each handshake was a whole one: whoever is let in can be named, and a renewed one told from the old.
        expect(prints.size).toBe(ends.filter((end) => end === 'accepted').length);
      } finally {
        for (const server of servers) await server.stop();
      }
    },
  );
});
