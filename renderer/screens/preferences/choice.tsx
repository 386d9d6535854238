import type { ReactElement, ReactNode } from 'react';
import styles from './preferences.module.css';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  readonly label: (option: T) => ReactNode;
}

/** One of a few, all in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const { name, options, chosen, onChoose, label } = props;
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <button
            key={option}
            type="button"
            className={styles.option}
            aria-pressed={option === chosen}
            data-option={option}
            onClick={() => onChoose(option)}
          >
            {label(option)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
