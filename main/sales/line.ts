import type { TaxClassId } from '#shared/catalogue.ts';
import type { CategoryId, LineId, ProductId, VariantId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import type { Discount } from '#shared/discount.ts';
import { compare } from '#shared/money.ts';
import type { SaleFact } from '../journal/facts.ts';
import type { Article } from './article.ts';

/** A line as its facts left it. */
export interface Line {
  readonly id: LineId;
  readonly productId: ProductId;
  readonly variantId: VariantId | null;
  readonly name: string;
  /** Null in a journal of an older version. */
  readonly category: { readonly id: CategoryId; readonly name: string } | null;
  /** Per piece, or per kilogram when weighed. */
  readonly unitPrice: Money;
  /** What it was before somebody changed it; else null. */
  readonly listPrice: Money | null;
  /** The cashier typed the price, or a label carried it. */
  readonly pricedByHand: boolean;
  readonly taxClass: TaxClassId;
  readonly quantity: number;
  /** What one piece weighs; null for what is not sold by weight. */
  readonly weightGrams: number | null;
  readonly discount: Discount | null;
  readonly note: string | null;
}

type Added = Extract<SaleFact, { type: 'sale.lineAdded' }>;
type ReturnFact = Extract<SaleFact, { type: 'sale.returnAdded' | 'sale.returnRemoved' }>;
/** What may happen to a line once it is there. */
type Change = Exclude<Extract<SaleFact, { readonly lineId: LineId }>, Added | ReturnFact>;

export function addedLine(fact: Added): Line {
  const { lineId: id, productId, variantId = null, name, unitPrice, taxClass, quantity } = fact;
  const { weightGrams = null, pricedByHand = false, category = null } = fact;
  const fresh = { listPrice: null, discount: null, note: null };
  const bought = {
    productId,
    variantId,
    name,
    category,
    unitPrice,
    taxClass,
    quantity,
    weightGrams,
    pricedByHand,
  };
  return { id, ...bought, ...fresh };
}

/** The lines after one more fact about one of them. */
export function changedLines(lines: readonly Line[], fact: Change): readonly Line[] {
  if (fact.type === 'sale.quantityChanged' && fact.quantity === 0)
    return lines.filter(({ id }) => id !== fact.lineId);
  return lines.map((line) => (line.id === fact.lineId ? changedLine(line, fact) : line));
}

function changedLine(line: Line, fact: Change): Line {
  switch (fact.type) {
    case 'sale.quantityChanged':
      return { ...line, quantity: fact.quantity };
    case 'sale.linePriced': {
      const listPrice = line.listPrice ?? line.unitPrice;
      const isBack = listPrice.amount === fact.unitPrice.amount;
      return { ...line, unitPrice: fact.unitPrice, listPrice: isBack ? null : listPrice };
    }
    case 'sale.lineDiscounted':
      return { ...line, discount: fact.discount };
    case 'sale.lineNoted':
      return { ...line, note: fact.note };
  }
}

/** On one line. */
export const MOST_PIECES = 999;

/** A further piece goes onto the line of its like, unless somebody has done something to that line. */
export function joinable(lines: readonly Line[], article: Article): Line | null {
  if (article.pricedByHand === true || article.weightGrams !== undefined) return null;
  return lines.find((line) => isUntouched(line) && isLike(line, article)) ?? null;
}

const isUntouched = ({ listPrice, discount, note, pricedByHand }: Line): boolean =>
  listPrice === null && discount === null && note === null && !pricedByHand;

const isLike = (line: Line, { productId, variantId, unitPrice }: Article): boolean =>
  line.productId === productId &&
  line.variantId === (variantId ?? null) &&
  compare(line.unitPrice, unitPrice) === 0;
