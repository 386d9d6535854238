import { useState, type ReactElement } from 'react';
import type { LineId } from '#shared/ids.ts';
import type { SaleView } from '#shared/sale.ts';
import { shownName } from '../../copy/shown-name.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './split-dialog.module.css';

interface SplitDialogProps {
  readonly sale: SaleView;
  readonly onClose: () => void;
}

const MOST_PEOPLE = 8;
const PEOPLE = Array.from({ length: MOST_PEOPLE - 1 }, (_, at) => at + 2);

/** Among so many people, or by what somebody had. */
export function SplitDialog({ sale, onClose }: SplitDialogProps): ReactElement {
  const { say, amount } = useSpeech();
  const actions = useActions();
  const [chosen, setChosen] = useState<ReadonlySet<LineId>>(new Set());
  const settled = new Set(sale.split?.settledLines ?? []);
  const among = (people: number): void => {
    actions.splitBill(sale.id, { kind: 'person', people });
    onClose();
  };
  const byItem = (): void => {
    actions.splitBill(sale.id, { kind: 'item', lines: [...chosen] });
    onClose();
  };
  const toggle = (id: LineId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Dialog
      wide
      title={say('split.title', { amount: amount(sale.due) })}
      sentence={say('split.sentence')}
      onClose={onClose}
    >
      <h3 className={styles.heading}>{say('split.people')}</h3>
      <div className={styles.people}>
        {PEOPLE.map((people) => (
          <Button
            key={people}
            size={72}
            aria-label={say('split.peopleKey', { people })}
            onClick={() => among(people)}
          >
            {people}
          </Button>
        ))}
      </div>
      <h3 className={styles.heading}>{say('split.items')}</h3>
      <ul className={styles.lines} tabIndex={0} aria-label={say('split.items')}>
        {sale.lines.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              className={styles.line}
              aria-pressed={chosen.has(line.id)}
              disabled={settled.has(line.id)}
              onClick={() => toggle(line.id)}
            >
              <span>{say('receipt.line', { quantity: line.quantity, name: shownName(line.name) })}</span>
              <span>{amount(line.total)}</span>
            </button>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button size={72} hint="back" onClick={onClose}>
          {say('split.close')}
        </Button>
        <Button tone="primary" size={72} disabled={chosen.size === 0} onClick={byItem}>
          {say(chosen.size === 0 ? 'split.itemsNone' : 'split.itemsTake', { count: chosen.size })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
