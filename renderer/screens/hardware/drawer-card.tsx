import type { ReactElement } from 'react';
import type { PrinterSettings } from '#shared/printing.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';

/** Opening it here is recorded as any opening without a sale is, and needs the same right. */
export function DrawerCard({ printers }: { readonly printers: readonly PrinterSettings[] }): ReactElement {
  const { say } = useSpeech();
  const { testDrawer } = useActions();
  const busy = useBusy('testDrawer');
  const hasDrawer = printers.some(({ drawer }) => drawer);
  const sentence = say(hasDrawer ? 'hardware.drawerSentence' : 'hardware.noDrawer');
  return (
    <Card title={say('hardware.drawer')} sentence={sentence}>
      <div className={styles.deeds}>
        <Button disabled={busy || !hasDrawer} onClick={testDrawer}>
          {say('hardware.openDrawer')}
        </Button>
      </div>
    </Card>
  );
}
