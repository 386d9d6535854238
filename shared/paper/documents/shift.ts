import type { PaperBlock, PaperDocument } from '../../document.ts';
import { paper } from '../../document.ts';
import type { ShiftReport } from '../../shift.ts';
import type { Speech } from '../../words/speech.ts';
import type { Stationery } from './letterhead.ts';
import { letterhead } from './letterhead.ts';
import { drawerBlocks } from './shift-drawer.ts';
import { matchBlocks, openBlocks } from './shift-open.ts';
import { sumsBlocks } from './shift-sums.ts';

/** An X or a Z on paper. The same report gives the same paper, whenever it is printed. Pure. */
export function shiftDocument(report: ShiftReport, stationery: Stationery, speech: Speech): PaperDocument {
  const { say } = speech;
  const title = titleOf(report, speech);
  return paper(speech, title, [
    ...letterhead(stationery, speech),
    { kind: 'text', text: title, align: 'center', strong: true, large: true },
    ...headBlocks(report, stationery, speech),
    ...sumsBlocks(report.sums, speech),
    ...betweenBlocks(report, speech),
    ...drawerBlocks(report, speech),
    ...openBlocks(report, speech),
    ...matchBlocks(report, speech),
    ...(report.kind === 'z' ? signatureBlocks(say('shiftPaper.signature')) : []),
  ]);
}

const titleOf = ({ kind, number }: ShiftReport, { say }: Speech): string =>
  kind === 'z' ? say('shift.z', { number }) : say('shift.x');

function headBlocks(report: ShiftReport, { till }: Stationery, speech: Speech): readonly PaperBlock[] {
  const { say, moment } = speech;
  const { kind, number, openedAt, openedBy, at, count } = report;
  const by = (name: string | null) => (name === null ? '' : say('shiftPaper.by', { name }));
  const row = (left: string, right: string): PaperBlock => ({ kind: 'row', left, right });
  return [
    row(till.name, say('shift.earlier.row', { number })),
    row(say('shiftPaper.opened', { moment: moment(openedAt) }), by(openedBy)),
    kind === 'z'
      ? row(say('shiftPaper.closed', { moment: moment(at) }), by(count?.by ?? null))
      : row(say('shiftPaper.now', { moment: moment(at) }), ''),
    ...(kind === 'z' ? [] : [{ kind: 'text', text: say('shiftPaper.notFinal') } as const]),
  ];
}

function betweenBlocks({ between }: ShiftReport, speech: Speech): readonly PaperBlock[] {
  if (between === null) return [];
  const heading = speech.say('shiftPaper.between');
  return [
    { kind: 'rule', double: true },
    { kind: 'text', text: heading, strong: true },
    ...sumsBlocks(between, speech),
  ];
}

const signatureBlocks = (text: string): readonly PaperBlock[] => [
  { kind: 'space', lines: 3 },
  { kind: 'rule' },
  { kind: 'text', text },
];
