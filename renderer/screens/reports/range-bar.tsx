import { useState, type ReactElement } from 'react';
import type { CalendarDay, DayRange } from '#shared/calendar-day.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { quickRange, QUICK_RANGES, type QuickRange } from './quick-ranges.ts';
import styles from './reports.module.css';

const OWN = 'own';

interface RangeBarProps {
  readonly today: CalendarDay;
  readonly range: DayRange;
  readonly onRange: (range: DayRange) => void;
}

/** Which days are looked at: one press for the usual ones, two days for any others. */
export function RangeBar({ today, range, onRange }: RangeBarProps): ReactElement {
  const { say, locale } = useSpeech();
  const [own, setOwn] = useState<DayRange | null>(null);
  const chosen = QUICK_RANGES.find((which) => isSame(quickRange(which, today, locale), range));
  const choose = (which: QuickRange) => {
    setOwn(null);
    onRange(quickRange(which, today, locale));
  };
  return (
    <div className={styles.range}>
      <Choice
        name={say('report.range')}
        quiet
        options={[...QUICK_RANGES, OWN]}
        chosen={own === null ? (chosen ?? null) : OWN}
        label={(which) => say(`report.range.${which}`)}
        onChoose={(which) => (which === OWN ? setOwn(range) : choose(which))}
      />
      {own !== null && <OwnRange own={own} today={today} onOwn={setOwn} onRange={onRange} />}
    </div>
  );
}

const isSame = (a: DayRange, b: DayRange): boolean => a.from === b.from && a.to === b.to;

interface OwnRangeProps {
  readonly own: DayRange;
  readonly today: CalendarDay;
  readonly onOwn: (own: DayRange) => void;
  readonly onRange: (range: DayRange) => void;
}

function OwnRange({ own, today, onOwn, onRange }: OwnRangeProps): ReactElement {
  const { say } = useSpeech();
  const isWhole = own.from !== '' && own.to !== '' && own.from <= own.to;
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) onRange(own);
      }}
    >
      <Field
        label={say('report.from')}
        type="date"
        value={own.from}
        max={own.to}
        onText={(from) => onOwn({ ...own, from })}
      />
      <Field
        label={say('report.to')}
        type="date"
        value={own.to}
        min={own.from}
        max={today}
        onText={(to) => onOwn({ ...own, to })}
      />
      <Button type="submit" tone="primary" disabled={!isWhole}>
        {say('report.show')}
      </Button>
    </form>
  );
}
