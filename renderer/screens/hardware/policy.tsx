import type { ReactElement } from 'react';
import { PRINT_POLICIES, type PrintingSettings } from '#shared/printing.ts';
import { Choice } from '../../parts/choice.tsx';
import { Toggle } from '../../parts/toggle.tsx';
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
      <Choice
        name={say('hardware.policy')}
        quiet
        options={PRINT_POLICIES}
        chosen={chosen}
        label={(print) => say(`hardware.policy.${print}`)}
        onChoose={(print) => setPrinting({ ...settings, print })}
      />
      <div className={styles.deeds}>
        <Toggle
          label={say('print.merchant')}
          isOn={merchantCopy}
          disabled={chosen !== 'always'}
          onPress={() => setPrinting({ ...settings, merchantCopy: !merchantCopy })}
        />
      </div>
    </Card>
  );
}
