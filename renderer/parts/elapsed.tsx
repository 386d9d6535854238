import type { ReactElement } from 'react';
import { useSpeech } from '../store/till-context.ts';
import { elapsedText } from './elapsed-text.ts';
import { useNow } from './use-now.ts';

/** `0:12`, counting up from a wall time in ms. For showing only: nothing is decided by it. */
export function Elapsed({ since }: { readonly since: number }): ReactElement {
  const { say } = useSpeech();
  return (
    <span role="timer" aria-label={say('elapsed.label')}>
      {elapsedText(useNow() - since)}
    </span>
  );
}
