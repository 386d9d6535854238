import { useId, useMemo, useState, type ReactElement } from 'react';
import { figuresIn } from '#shared/words/figures.ts';
import { useNow } from '../../parts/use-now.ts';
import { useSetup } from '../setup-context.ts';
import { SetupField } from './setup-field.tsx';
import { zoneHere, zonesIn, zonesLike } from './zones.ts';
import styles from './zone-choice.module.css';

interface ZoneChoiceProps {
  /** IANA. */
  readonly value: string;
  readonly onChoose: (zone: string) => void;
}

/** In sight at once, without a list that unfolds under a finger. */
const ROWS = 5;

/** Which clock hangs on the shop's wall: this computer's first, any other by a word of its name. */
export function ZoneChoice({ value, onChoose }: ZoneChoiceProps): ReactElement {
  const { speech } = useSetup();
  const { say, locale } = speech;
  const [text, setText] = useState('');
  const [first] = useState(() => [zoneHere(), value]);
  const id = useId();
  const zones = useMemo(() => zonesIn(locale, first), [locale, first]);
  const shown = zonesLike(zones, text);
  const isShown = shown.some(({ name }) => name === value);
  return (
    <div className={styles.choice}>
      <SetupField
        label={say('setup.money.findZone')}
        type="search"
        value={text}
        maxLength={60}
        onText={setText}
      />
      <select
        id={id}
        className={styles.zones}
        aria-label={say('setup.money.timeZone')}
        aria-describedby={`${id}-now`}
        size={ROWS}
        value={isShown ? value : ''}
        onChange={(event) => onChoose(event.target.value)}
      >
        {shown.map(({ name, label }) => (
          <option key={name} value={name}>
            {name === first[0] ? say('setup.money.zoneHere', { zone: label }) : label}
          </option>
        ))}
      </select>
      <p id={`${id}-now`} className={styles.now} role="status">
        {shown.length === 0 ? say('setup.money.zoneNone', { text }) : <TimeIn zone={value} />}
      </p>
    </div>
  );
}

/** Whoever looks at a clock on the wall sees whether it is the right zone. */
function TimeIn({ zone }: { readonly zone: string }): string {
  const { say, locale } = useSetup().speech;
  const time = figuresIn(locale, zone).time(useNow());
  return say('setup.money.zoneNow', { zone: zone.replaceAll('_', ' '), time });
}
