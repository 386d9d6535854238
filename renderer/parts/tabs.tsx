import type { ReactElement } from 'react';
import styles from './tabs.module.css';

interface TabsProps<T extends string> {
  readonly name: string;
  readonly tabs: readonly T[];
  readonly shown: T;
  readonly onShow: (tab: T) => void;
  readonly label: (tab: T) => string;
}

/** The parts of a page: one is looked at, the others are a press away. */
export const Tabs = <T extends string>({ name, tabs, shown, onShow, label }: TabsProps<T>): ReactElement => (
  <div className={styles.tabs} role="group" aria-label={name}>
    {tabs.map((tab) => (
      <button
        key={tab}
        type="button"
        aria-pressed={tab === shown}
        data-option={tab}
        onClick={() => onShow(tab)}
      >
        {label(tab)}
      </button>
    ))}
  </div>
);
