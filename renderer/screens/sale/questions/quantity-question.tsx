import type { ReactElement } from 'react';
import type { LineView } from '#shared/sale.ts';
import { shownName } from '../../../copy/shown-name.ts';
import { entryPieces, isBeyond, MOST_PIECES } from '../../../store/entry-units.ts';
import { useActions, useSpeech, useTill } from '../../../store/till-context.ts';
import { EntryQuestion } from './entry-question.tsx';

/** Of a line, or of what is scanned or tapped next when no line is chosen. */
export function QuantityQuestion({ line }: { readonly line: LineView | null }): ReactElement {
  const entry = useTill((state) => state.ui.entry);
  const { setQuantity, armPrefix } = useActions();
  const { say, number } = useSpeech();
  const pieces = entryPieces(entry);
  const tooMany = isBeyond(entry, MOST_PIECES);
  const set = (quantity: number): void =>
    line === null ? armPrefix(quantity) : setQuantity(line.id, quantity);
  return (
    <EntryQuestion
      title={say('quantity.title')}
      sentence={line === null ? say('quantity.next') : shownName(line.name)}
      label={say('quantity.label')}
      shown={number(entry === '' ? (line?.quantity ?? 1) : Number(entry))}
      confirm={tooMany ? say('ask.most', { most: number(MOST_PIECES) }) : say('ask.set')}
      onConfirm={pieces === null ? null : () => set(pieces)}
    />
  );
}
