import type { ReactElement } from 'react';
import {
  SCALE_PROTOCOLS,
  type DevicesView,
  type ScaleProtocolName,
  type ScaleSettings,
} from '#shared/devices.ts';
import { portWords, readingWords } from '../../copy/devices.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { useActions, useBusy, useSpeech, useTill } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';
import { LineFields } from './line-fields.tsx';
import { scaleLine } from './new-device.ts';

/** As manuals call them, in every language. */
const NAMES: Readonly<Record<ScaleProtocolName, string>> = {
  toledo8217: 'Mettler-Toledo 8217',
  and: 'A&D',
};

/** The scale, and what lies on it when somebody asks. */
export function ScaleCard({ devices }: { readonly devices: DevicesView }): ReactElement {
  const { say } = useSpeech();
  const { scale } = devices.settings;
  const sentence = say(scale === null ? 'devices.noScale' : 'devices.scaleSentence');
  return (
    <Card title={say('devices.scale')} sentence={sentence}>
      {scale !== null && <Scale scale={scale} devices={devices} />}
    </Card>
  );
}

interface ScaleProps {
  readonly scale: ScaleSettings;
  readonly devices: DevicesView;
}

function Scale({ scale, devices: { settings, scaleTrouble } }: ScaleProps): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { setDevices, weigh } = useActions();
  const busy = useBusy('weigh');
  const weighed = useTill((state) => state.weighed);
  const change = (next: ScaleSettings | null): void => setDevices({ ...settings, scale: next });
  return (
    <div className={styles.printer}>
      <div className={styles.name}>
        <strong>
          <bdi dir="ltr">{scale.line.port}</bdi>
        </strong>
        <span data-tone={scaleTrouble === null ? 'ok' : 'alarm'} role="status">
          {portWords(scaleTrouble, speech)}
        </span>
      </div>
      <Select
        label={say('devices.protocol')}
        value={scale.protocol}
        options={SCALE_PROTOCOLS.map((value) => ({ value, label: NAMES[value] }))}
        onChoose={(value) => {
          const protocol = SCALE_PROTOCOLS.find((one) => one === value);
          if (protocol !== undefined) change({ protocol, line: scaleLine(scale.line.port, protocol) });
        }}
      />
      <LineFields line={scale.line} onLine={(line) => change({ ...scale, line })} />
      <div className={styles.deeds}>
        <Button disabled={busy} onClick={weigh}>
          {say('devices.weigh')}
        </Button>
        <Button tone="quiet" onClick={() => change(null)}>
          {say('hardware.remove')}
        </Button>
      </div>
      {weighed !== null && (
        <p className={styles.scanned} role="status" data-testid="weighed">
          {readingWords(weighed, speech)}
        </p>
      )}
    </div>
  );
}
