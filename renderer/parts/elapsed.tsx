import type { ReactElement } from 'react';
import { elapsedText } from './elapsed-text.ts';
import { useNow } from './use-now.ts';

/** `0:12`, counting up from a wall time in ms. For showing only: nothing is decided by it. */
export const Elapsed = ({ since }: { readonly since: number }): ReactElement => (
  <span role="timer" aria-label="Time passed">
    {elapsedText(useNow() - since)}
  </span>
);
