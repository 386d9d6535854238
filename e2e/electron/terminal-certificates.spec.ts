import { expect, test } from '@playwright/test';
import { OpenSslWorkshop } from '../../sdk/testing/openssl.ts';
import { terminalMatrix } from '../../sdk/testing/terminal-matrix.ts';
import type { DialAnswer, DialQuestion } from '../support/dial-terminals.ts';
import { inElectron } from '../support/in-electron.ts';

const LONGEST_MS = 5_000;

/** The till's TLS is Electron's, and that is BoringSSL: it asks other questions and has other words than OpenSSL. */
test('terminals that cannot prove to be it get no byte from inside Electron either', async () => {
  const make = new OpenSslWorkshop();
  const { rows, ca } = terminalMatrix(make);
  const stages = await Promise.all(rows.map(({ stage }) => stage()));
  try {
    const question: DialQuestion = {
      ca,
      rows: rows.map(({ ends, denied = [] }, at) => ({
        denied,
        dials: (stages[at]?.dials ?? []).map((dial, nth) => ({ dial, pays: ends[nth] !== 'accepted' })),
      })),
    };
    const { electron, answer } = await inElectron<DialAnswer>('e2e/support/dial-terminals.ts', question);
    const bytes = (at: number) => stages[at]?.servers.map((server) => server.requestBytes());
    const spoken = rows.map(({ row, name }, at) => ({
      row: `${row} ${name}`,
      ends: answer[at]?.map(({ end }) => end),
      bytes: bytes(at),
    }));
    expect(spoken).toEqual(
      rows.map(({ row, name, ends, inElectron: other }, at) => ({
        row: `${row} ${name}`,
        ends: [...(other ?? ends)],
        bytes: bytes(at)?.map(() => 0),
      })),
    );
    const tries = answer.flat();
    for (const { end, delivery } of tries) expect(delivery).toBe(end === 'accepted' ? null : 'notSent');
    const slowest = Math.max(...tries.map(({ ms }) => ms));
    expect(slowest).toBeLessThan(LONGEST_MS);
    console.log(`Electron ${electron}: ${String(rows.length)} rows; slowest ${slowest.toFixed(0)} ms`);
  } finally {
    for (const server of stages.flatMap((stage) => stage.servers)) await server.stop();
    make.remove();
  }
});
