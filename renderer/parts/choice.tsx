import type { ReactElement, ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './choice.module.css';

interface ChoiceProps<T extends string | number> {
  readonly name: string;
  /** Read out, not shown: what stands around it says it already. */
  readonly quiet?: boolean;
  readonly options: readonly T[];
  /** Null while nothing is chosen. */
  readonly chosen: T | null;
  readonly onChoose: (option: T) => void;
  readonly label: (option: T) => ReactNode;
  readonly size?: 48 | 72;
}

/** One of a few, all in sight. How the chosen one looks is said once, in `styles/base.css`. */
export function Choice<T extends string | number>(props: ChoiceProps<T>): ReactElement {
  const { name, quiet = false, options, chosen, onChoose, label, size = 48 } = props;
  return (
    <fieldset className={styles.choice}>
      <legend className={quiet ? 'visually-hidden' : styles.name}>{name}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <Button
            key={option}
            size={size}
            aria-pressed={option === chosen}
            data-option={option}
            onClick={() => onChoose(option)}
          >
            {label(option)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
