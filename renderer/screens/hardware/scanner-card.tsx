import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { extend, isScan, type Burst } from '../../scanner/burst.ts';
import { scannerKey } from '../../scanner/scanner-key.ts';
import { Field } from '../../parts/field.tsx';
import { useSpeech, useView } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';

/** Shows what a scanner sends and how fast, by the same rules that judge it at the counter. */
export function ScannerCard(): ReactElement {
  const { say, duration } = useSpeech();
  const rules = useView((view) => view.counter.scanner);
  const [going, setGoing] = useState<Burst | null>(null);
  const [last, setLast] = useState<Burst | null>(null);
  const keyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const key = scannerKey(event.nativeEvent);
    if (key?.kind === 'character') setGoing(extend(going, key.character, event.timeStamp));
    if (key?.kind !== 'terminator') return;
    event.preventDefault();
    setLast(going);
    setGoing(null);
  };
  return (
    <Card title={say('hardware.scanner')} sentence={say('hardware.scannerSentence')}>
      <Field
        label={say('hardware.scanHere')}
        data-scan="here"
        dir="ltr"
        value={going?.text ?? ''}
        onText={(text) => (text === '' ? setGoing(null) : undefined)}
        onKeyDown={keyDown}
      />
      {last !== null && (
        <div role="status">
          <p className={styles.scanned}>
            <bdi dir="ltr">{last.text}</bdi>
          </p>
          <p>
            {say('hardware.scanned', {
              count: last.text.length,
              took: duration(last.lastAt - last.startedAt),
            })}
          </p>
          <p data-tone={isScan(last, rules) ? 'ok' : 'wait'}>
            {say(isScan(last, rules) ? 'hardware.asScan' : 'hardware.asTyping')}
          </p>
        </div>
      )}
    </Card>
  );
}
