import type { ReactElement } from 'react';
import type { ReturnableLine } from '#shared/returns.ts';
import { worthOf } from '#shared/returns.ts';
import type { PaidSale } from '#shared/sales-list.ts';
import { shownName } from '../../copy/shown-name.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { EntryDisplay } from '../../parts/entry-display.tsx';
import { Keypad } from '../../parts/keypad.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { piecesOf } from './refund-plan.ts';
import styles from './sales-list.module.css';
import type { RefundDraft } from './use-refund.ts';

interface RefundLinesProps {
  readonly paid: PaidSale;
  readonly draft: RefundDraft;
}

/** Piece by piece, as the customer hands it back, or any amount. */
export function RefundLines({ paid, draft }: RefundLinesProps): ReactElement {
  const { say, amount } = useSpeech();
  const { choice } = draft;
  useKeyActions({ pay: draft.send });
  if (choice.by === 'instead')
    return (
      <section className={styles.choosing} aria-label={say('salesList.how')}>
        <p className={styles.standing}>{say('returns.insteadNote', { amount: amount(choice.amount) })}</p>
        <Button wide onClick={() => draft.chooseBy('lines')}>
          {say('returns.somethingElse')}
        </Button>
      </section>
    );
  return (
    <section className={styles.choosing} aria-label={say('salesList.how')}>
      <Choice
        name={say('salesList.how')}
        quiet
        options={['lines', 'amount'] as const}
        chosen={choice.by}
        label={(by) => say(`salesList.by.${by}`)}
        onChoose={draft.chooseBy}
      />
      {choice.by === 'lines' ? <Lines paid={paid} draft={draft} /> : <Typing />}
    </section>
  );
}

function Lines({ paid, draft }: RefundLinesProps): ReactElement {
  const { say } = useSpeech();
  return (
    <>
      <ul className={styles.lines}>
        {paid.lines.map((line) => (
          <Line key={line.id} line={line} draft={draft} />
        ))}
      </ul>
      <Button
        wide
        size={72}
        disabled={paid.lines.every(({ quantity }) => quantity === 0)}
        onClick={draft.chooseEverything}
      >
        {say('salesList.everything')}
      </Button>
    </>
  );
}

interface LineProps {
  readonly line: ReturnableLine;
  readonly draft: RefundDraft;
}

/** All that is left of it at one tap; of several pieces some can be kept. */
function Line({ line, draft }: LineProps): ReactElement {
  const { say, amount } = useSpeech();
  const { name, bought, quantity: left } = line;
  const chosen = piecesOf(draft.choice, line.id);
  const shown = chosen > 0 ? chosen : left;
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-pressed={chosen > 0}
        disabled={left === 0}
        onClick={() => draft.toggle(line)}
      >
        <span className={styles.what}>
          <span>{say('receipt.line', { quantity: left === 0 ? bought : shown, name: shownName(name) })}</span>
          {left < bought && (
            <span className={styles.soft}>
              {left === 0 ? say('returns.isBack') : say('returns.left', { left, bought })}
            </span>
          )}
        </span>
        <span>{amount(left === 0 ? line.amount : worthOf(shown, line))}</span>
      </button>
      {chosen > 0 && left > 1 && <Pieces line={line} chosen={chosen} draft={draft} />}
    </li>
  );
}

function Pieces({ line, chosen, draft }: LineProps & { readonly chosen: number }): ReactElement {
  const { say } = useSpeech();
  const { id, name, quantity } = line;
  return (
    <div className={styles.pieces} role="group" aria-label={say('returns.pieces', { name })}>
      <Button
        aria-label={say('returns.fewer', { name })}
        disabled={chosen <= 1}
        onClick={() => draft.count(id, chosen - 1)}
      >
        −
      </Button>
      <span>{say('returns.of', { chosen, quantity })}</span>
      <Button
        aria-label={say('returns.more', { name })}
        disabled={chosen >= quantity}
        onClick={() => draft.count(id, chosen + 1)}
      >
        +
      </Button>
    </div>
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
