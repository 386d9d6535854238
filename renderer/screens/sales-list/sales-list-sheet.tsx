import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { WHENS, type When } from '../../store/sales-span.ts';
import { SaleRow } from './sale-row.tsx';
import styles from './sales-list.module.css';

const PAGE = 20;

/** Found by what a customer can say about it or a receipt shows. */
export function SalesListSheet(): ReactElement {
  const { look } = useActions();
  const { say } = useSpeech();
  return (
    <Sheet title={say('salesList.title')} sentence={say('salesList.sentence')} onClose={() => look(null)}>
      <Finding />
    </Sheet>
  );
}

function Finding(): ReactElement {
  const [text, setText] = useState('');
  const [when, setWhen] = useState<When>('always');
  const [count, setCount] = useState(PAGE);
  const sales = useTill((state) => state.sales);
  const revision = useView((view) => view.revision);
  const { findSales } = useActions();
  const { say } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  useKeyActions({ search: () => field.current?.select() });
  useEffect(() => findSales(text, when, count), [findSales, text, when, count, revision]);
  const find = (typed: string): void => {
    setText(typed);
    setCount(PAGE);
  };
  const elsewhere = sales?.elsewhere ?? null;
  return (
    <div className={styles.list} aria-busy={sales === null}>
      <Field ref={field} label={say('salesList.find')} maxLength={48} value={text} onText={find} />
      <Choice
        name={say('salesList.when')}
        quiet
        options={WHENS}
        chosen={when}
        label={(one) => say(`salesList.when.${one}`)}
        onChoose={setWhen}
      />
      {sales?.rows.length === 0 && (
        <p role="status">
          {elsewhere === null ? say('salesList.none') : say('error.receipt.otherTill', elsewhere)}
        </p>
      )}
      <ul className={styles.rows} data-testid="paid-sales">
        {sales?.rows.map((row) => (
          <SaleRow key={row.saleId} row={row} />
        ))}
      </ul>
      {sales?.more === true && (
        <Button wide size={72} onClick={() => setCount(Math.min(count + PAGE, 100))} disabled={count >= 100}>
          {say('salesList.more')}
        </Button>
      )}
    </div>
  );
}
