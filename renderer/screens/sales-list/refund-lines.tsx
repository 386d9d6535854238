import type { ReactElement } from 'react';
import type { PaidSale } from '#shared/sales-list.ts';
import { zero } from '#shared/money.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { EntryDisplay } from '../../parts/entry-display.tsx';
import { Keypad } from '../../parts/keypad.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './sales-list.module.css';
import type { RefundDraft } from './use-refund.ts';

interface RefundLinesProps {
  readonly paid: PaidSale;
  readonly draft: RefundDraft;
}

/** Line by line, as the customer hands it back, or any amount. */
export function RefundLines({ paid, draft }: RefundLinesProps): ReactElement {
  const { say } = useSpeech();
  const { by } = draft.choice;
  useKeyActions({ pay: draft.send });
  return (
    <section className={styles.choosing} aria-label={say('salesList.how')}>
      <div className={styles.pair}>
        <Button aria-pressed={by === 'lines'} onClick={() => draft.chooseBy('lines')}>
          {say('salesList.byLine')}
        </Button>
        <Button aria-pressed={by === 'amount'} onClick={() => draft.chooseBy('amount')}>
          {say('salesList.byAmount')}
        </Button>
      </div>
      {by === 'lines' ? <Lines paid={paid} draft={draft} /> : <Typing />}
    </section>
  );
}

function Lines({ paid, draft }: RefundLinesProps): ReactElement {
  const { say, amount } = useSpeech();
  const { choice } = draft;
  const { lines, totals } = paid.sale;
  const cost = new Map(paid.items.map(({ id, total }) => [id, total]));
  return (
    <>
      <ul className={styles.lines}>
        {lines.map(({ id, quantity, name }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.line}
              aria-pressed={choice.by === 'lines' && choice.lines.has(id)}
              onClick={() => draft.toggle(id)}
            >
              <span>{say('receipt.line', { quantity, name })}</span>
              <span>{amount(cost.get(id) ?? zero(totals.total.currency))}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button wide size={72} onClick={draft.chooseEverything}>
        {say('salesList.everything')}
      </Button>
    </>
  );
}

function Typing(): ReactElement {
  const { say } = useSpeech();
  return (
    <>
      <EntryDisplay label={say('salesList.amount')} />
      <Keypad />
    </>
  );
}
