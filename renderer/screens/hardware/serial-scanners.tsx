import type { ReactElement } from 'react';
import type { DevicesView, SerialScanner } from '#shared/devices.ts';
import { portWords } from '../../copy/devices.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';
import { LineFields } from './line-fields.tsx';

/** Those that do not type. What they read is shown here and sells nothing while this page is open. */
export function SerialScanners({ devices }: { readonly devices: DevicesView }): ReactElement | null {
  const speech = useSpeech();
  const tried = useTill((state) => state.triedScan);
  const { setDevices } = useActions();
  const { settings } = devices;
  const { scanners } = settings;
  if (scanners.length === 0) return null;
  const change = (next: readonly SerialScanner[]): void => setDevices({ ...settings, scanners: [...next] });
  return (
    <Card title={speech.say('devices.scanners')} sentence={speech.say('devices.scannersSentence')}>
      <ul className={styles.list}>
        {scanners.map((scanner) => {
          const trouble = devices.scanners.find(({ id }) => id === scanner.id)?.trouble ?? null;
          const others = scanners.filter(({ id }) => id !== scanner.id);
          return (
            <li key={scanner.id} className={styles.printer}>
              <div className={styles.name}>
                <strong>
                  <bdi dir="ltr">{scanner.line.port}</bdi>
                </strong>
                <span data-tone={trouble === null ? 'ok' : 'alarm'} role="status">
                  {portWords(trouble, speech)}
                </span>
              </div>
              <LineFields
                line={scanner.line}
                onLine={(line) => change(scanners.map((one) => (one === scanner ? { ...one, line } : one)))}
              />
              <div className={styles.deeds}>
                <Button tone="quiet" onClick={() => change(others)}>
                  {speech.say('hardware.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <p className={styles.scanned} role="status" data-testid="tried-scan">
        {tried === null
          ? speech.say('devices.nothingScanned')
          : speech.say('devices.scanned', { code: tried })}
      </p>
    </Card>
  );
}
