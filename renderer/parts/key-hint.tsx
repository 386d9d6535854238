import type { ReactElement } from 'react';
import styles from './key-hint.module.css';

/** The key is in `aria-keyshortcuts` of the button; reading it out with the name would only be noise. */
export const KeyHint = ({ children }: { readonly children: string }): ReactElement => (
  <kbd className={styles.hint} aria-hidden="true">
    {children}
  </kbd>
);
