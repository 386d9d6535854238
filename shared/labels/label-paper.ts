import type { PaperBlock, PaperDocument } from '../document.ts';
import { paper } from '../document.ts';
import type { Speech } from '../words/speech.ts';
import type { Label } from './label.ts';

/** Labels one below the other, for a printer of receipts or of labels; a line shows where to cut. Pure. */
export const labelPaper = (labels: readonly Label[], speech: Speech): PaperDocument =>
  paper(
    speech,
    speech.say('labels.title'),
    labels.flatMap((label, at) => [...(at === 0 ? [] : [CUT]), ...blocksOf(label)]),
  );

const CUT: PaperBlock = { kind: 'rule' };

const blocksOf = ({ name, price, code }: Label): readonly PaperBlock[] => [
  { kind: 'text', text: name, align: 'center', strong: true },
  ...(price === '' ? [] : [{ kind: 'text', text: price, align: 'center', large: true } as const]),
  ...(code === null ? [] : [{ kind: 'barcode', ...code } as const]),
];
