import type { PrintedThing } from '../e2e/support/escpos-reader.ts';
import type { Check } from './checks.ts';
import type { Counter } from './counter.ts';
import type { PlayedShift } from './shift.ts';

type Paper = readonly PrintedThing[];

/** Prints what was interrupted, and waits until every paper is out. */
export async function allPrinted({ till, name }: Counter): Promise<void> {
  for (const until = Date.now() + 60_000; ;) {
    const { jobs } = await till.do('hardware.get');
    if (jobs.length === 0) return;
    if (Date.now() > until) throw new Error(`${name}: ${jobs.length} papers never come out`);
    for (const { id, state } of jobs) if (state === 'unsure') await till.do('print.again', { jobId: id });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The Z of each shift on the printer, read back by an outsider. */
export async function checkPaper(
  counter: Counter,
  shifts: readonly PlayedShift[],
): Promise<readonly Check[]> {
  const { till, printer, name } = counter;
  await allPrinted(counter);
  const codes = printer.papers.flatMap((paper) =>
    paper.flatMap((thing) => (thing.kind === 'qr' ? [thing.data] : [])),
  );
  const sales = shifts.reduce((sum, { witness }) => sum + witness.sales, 0);
  const checks: Check[] = [
    { counter: name, what: 'sales and receipts on paper', first: sales, second: new Set(codes).size },
  ];
  for (const { witness, lost, z } of shifts) {
    await till.do('shift.print', { shiftId: z.shiftId });
    await allPrinted(counter);
    const paper = printer.papers.at(-1) ?? [];
    const whose = `shift ${z.number} and its Z on paper`;
    checks.push(
      {
        counter: name,
        what: `${whose}: sales`,
        first: witness.sales,
        second: timesIn(paper, /^Sales × (\d+)/),
      },
      { counter: name, what: `${whose}: sold`, first: witness.sold, second: amountIn(paper, /^Sales × \d+/) },
      { counter: name, what: `${whose}: tips`, first: witness.tips, second: amountIn(paper, /^Tips/, 0) },
      { counter: name, what: `${whose}: missing`, first: -lost, second: amountIn(paper, /^Difference/) },
    );
  }
  return checks;
}

const linesOf = (paper: Paper): readonly string[] =>
  paper.flatMap((thing) => (thing.kind === 'line' ? [thing.text.trim()] : []));

function timesIn(paper: Paper, row: RegExp): number {
  const found = linesOf(paper).map((line) => row.exec(line)?.[1]);
  return Number(found.find((count) => count !== undefined));
}

/** Minor units at the end of the row; `absent` where the paper has no such row. */
function amountIn(paper: Paper, row: RegExp, absent = NaN): number {
  const line = linesOf(paper).find((one) => row.test(one));
  if (line === undefined) return absent;
  const [, minus = '', digits = ''] = /([-−]?)[^\d\s−-]?([\d.,]+)$/.exec(line) ?? [];
  return Number(`${minus === '' ? '' : '-'}${digits.replace(/[.,]/g, '')}`);
}
