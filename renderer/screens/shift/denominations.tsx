import { useEffect, useRef, type ReactElement } from 'react';
import { money } from '#shared/money.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSpeech, useView } from '../../store/till-context.ts';
import type { CountSheet } from './count-sheet.ts';
import { piecesOf, stepped } from './count-sheet.ts';
import styles from './shift.module.css';

interface DenominationsProps {
  readonly sheet: CountSheet;
  readonly denominations: readonly number[];
  readonly onChange: (sheet: CountSheet) => void;
}

/** A row for each note and coin. Pressing one lets the keypad type for it. */
export const Denominations = ({ sheet, denominations, onChange }: DenominationsProps): ReactElement => (
  <ul className={styles.denominations}>
    {denominations.map((value) => (
      <Denomination key={value} value={value} sheet={sheet} onChange={onChange} />
    ))}
  </ul>
);

interface DenominationProps extends Pick<DenominationsProps, 'sheet' | 'onChange'> {
  readonly value: number;
}

function Denomination({ value, sheet, onChange }: DenominationProps): ReactElement {
  const { say, amount } = useSpeech();
  const currency = useView((view) => view.shop.currency);
  const row = useRef<HTMLLIElement>(null);
  const count = piecesOf(sheet, value);
  const isCurrent = sheet.at === value;
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const named = amount(money(value, currency));
  const sum = amount(money(value * count, currency));
  return (
    <li ref={row} className={styles.denomination} data-current={isCurrent}>
      <button
        type="button"
        className={styles.step}
        aria-label={say('shift.count.less', { value: named })}
        disabled={count === 0}
        onClick={() => onChange(stepped(sheet, value, -1))}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className={styles.pieces}
        aria-pressed={isCurrent}
        aria-label={say('shift.count.row', { value: named, count, sum })}
        onClick={() => onChange({ ...sheet, at: value })}
      >
        <span className={styles.value}>{named}</span>
        <span className={styles.times}>× {count}</span>
        <span className={styles.sum}>{count === 0 ? '' : sum}</span>
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={say('shift.count.more', { value: named })}
        onClick={() => onChange(stepped(sheet, value, 1))}
      >
        <Icon name="plus" />
      </button>
    </li>
  );
}
