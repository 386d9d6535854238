import { useState, type ReactElement } from 'react';
import type { SaleView, SplitView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { SplitDialog } from './split-dialog.tsx';
import { turnWords } from './turn-words.ts';
import styles from './tender-screen.module.css';

/** Whose turn it is, in the place below the amount that is always there. */
export function SplitTurn({ split }: { readonly split: SplitView }): ReactElement {
  const speech = useSpeech();
  return (
    <strong className={styles.turn} role="status" data-testid="split-turn">
      {turnWords(split, speech)}
    </strong>
  );
}

/** The way to share the bill, and out of it. */
export function SplitBar({ sale }: { readonly sale: SaleView }): ReactElement {
  const actions = useActions();
  const busy = useBusy('split');
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const { split } = sale;
  return (
    <section className={styles.split} aria-label={say('split.button')}>
      <Button disabled={busy} onClick={() => setOpen(true)}>
        {say('split.button')}
      </Button>
      {split !== null && (
        <Button tone="quiet" disabled={busy} onClick={() => actions.dropSplit(sale.id)}>
          {say('split.stop')}
        </Button>
      )}
      {open && <SplitDialog sale={sale} onClose={() => setOpen(false)} />}
    </section>
  );
}
