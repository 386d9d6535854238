import type { ReactElement } from 'react';
import { PRINT_POLICIES, type PrintingSettings } from '#shared/printing.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';

/** What happens to a receipt when its sale is paid. */
export function Policy({ settings }: { readonly settings: PrintingSettings }): ReactElement {
  const { say } = useSpeech();
  const { setPrinting } = useActions();
  const { print: chosen, merchantCopy } = settings;
  return (
    <Card title={say('hardware.policy')}>
      <div className={styles.deeds}>
        {PRINT_POLICIES.map((print) => (
          <Button
            key={print}
            aria-pressed={print === chosen}
            onClick={() => setPrinting({ ...settings, print })}
          >
            {say(`hardware.policy.${print}`)}
          </Button>
        ))}
        <Button
          aria-pressed={merchantCopy}
          disabled={chosen !== 'always'}
          onClick={() => setPrinting({ ...settings, merchantCopy: !merchantCopy })}
        >
          {say('print.merchant')}
        </Button>
      </div>
    </Card>
  );
}
