import type { ReactElement } from 'react';
import type { TerminalView } from '#shared/terminal.ts';
import { useNow } from '../../parts/use-now.ts';
import { useSpeech } from '../../store/till-context.ts';
import styles from './tender-screen.module.css';

/** What this terminal approved alone and the bank has not seen: the shop's risk, before another card is added to it. */
export function ExposureWords({ terminal }: { readonly terminal: TerminalView }): ReactElement | null {
  const { say, amount, ago } = useSpeech();
  const now = useNow();
  const { exposure } = terminal;
  if (exposure === null) return null;
  return (
    <p className={styles.exposure} role="status" data-testid="exposure">
      {say('tender.exposure', {
        count: exposure.count,
        most: exposure.most,
        amount: amount(exposure.amount),
        ago: ago(now - exposure.since),
      })}
    </p>
  );
}
