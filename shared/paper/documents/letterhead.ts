import { receiptCodeOf } from '../../receipt-code.ts';
import type { MonoImage, PaperBlock } from '../../document.ts';
import type { Speech } from '../../words/speech.ts';

/** What every paper of a till begins and ends with. */
export interface Stationery {
  readonly shop: { readonly name: string; readonly address: readonly string[] };
  readonly till: { readonly id: string; readonly name: string };
  readonly training: boolean;
  readonly logo: MonoImage | null;
  /** Under a receipt, in the shop's own words. */
  readonly footer: readonly string[];
  /** What the shop's scanners read. */
  readonly code: 'qr' | 'barcode';
}

/** Logo, shop and address; the mark of a paper that is not about real money. */
export const letterhead = ({ shop, logo, training }: Stationery, { say }: Speech): readonly PaperBlock[] => [
  ...(logo === null ? [] : [{ kind: 'image', image: logo } as const]),
  { kind: 'text', text: shop.name, align: 'center', strong: true, large: true },
  ...shop.address.map((text) => ({ kind: 'text', text, align: 'center' }) as const),
  { kind: 'space' },
  ...(training ? trainingMark(say('paper.training'), say('receipt.training')) : []),
];

const trainingMark = (mark: string, text: string): readonly PaperBlock[] => [
  { kind: 'mark', text: mark },
  { kind: 'text', text, align: 'center' },
  { kind: 'space' },
];

/** The mark of every print but the first. `copy`: 1 is the original. */
export const copyMark = (copy: number, { say }: Speech): readonly PaperBlock[] =>
  copy <= 1
    ? []
    : [{ kind: 'mark', text: say('paper.copy', { number: String(copy - 1) }) }, { kind: 'space' }];

/** The code by which a scanner finds the sale again. */
export function codeBlocks(
  { till, code }: Stationery,
  { number, paidAt }: { readonly number: string; readonly paidAt: number },
  { say }: Speech,
): readonly PaperBlock[] {
  const data = receiptCodeOf({ till: till.id, number, paidAt });
  const drawn: readonly PaperBlock[] =
    code === 'barcode'
      ? [{ kind: 'barcode', data }]
      : [
          { kind: 'qr', data },
          { kind: 'text', text: data, align: 'center' },
        ];
  return [{ kind: 'space' }, ...drawn, { kind: 'text', text: say('paper.keep'), align: 'center' }];
}

export const footerBlocks = ({ footer }: Stationery): readonly PaperBlock[] =>
  footer.length === 0
    ? []
    : [{ kind: 'space' }, ...footer.map((text) => ({ kind: 'text', text, align: 'center' }) as const)];
