import type { ReactElement } from 'react';
import { BAUD_RATES, FRAMINGS, SERIAL_FLOWS, type SerialSettings } from '#shared/devices.ts';
import { Select } from '../../parts/select.tsx';
import { useSpeech } from '../../store/till-context.ts';
import styles from './hardware.module.css';

interface LineFieldsProps {
  readonly line: SerialSettings;
  readonly onLine: (line: SerialSettings) => void;
}

/** As manuals call them, in every language. */
const FLOWS = { wires: 'RTS/CTS', characters: 'XON/XOFF' } as const;

/** How the device is set: the same must stand here as in its own settings. */
export function LineFields({ line, onLine }: LineFieldsProps): ReactElement {
  const { say } = useSpeech();
  const plain = (value: string) => ({ value, label: value });
  return (
    <div className={styles.fields}>
      <Select
        label={say('devices.speed')}
        value={String(line.baudRate)}
        options={BAUD_RATES.map((rate) => plain(String(rate)))}
        onChoose={(value) => {
          const baudRate = BAUD_RATES.find((rate) => String(rate) === value);
          if (baudRate !== undefined) onLine({ ...line, baudRate });
        }}
      />
      <Select
        label={say('devices.framing')}
        value={line.framing}
        options={FRAMINGS.map(plain)}
        onChoose={(value) => {
          const framing = FRAMINGS.find((one) => one === value);
          if (framing !== undefined) onLine({ ...line, framing });
        }}
      />
      <Select
        label={say('devices.flow')}
        value={line.flow}
        options={SERIAL_FLOWS.map((flow) => ({
          value: flow,
          label: flow === 'none' ? say('devices.flow.none') : FLOWS[flow],
        }))}
        onChoose={(value) => {
          const flow = SERIAL_FLOWS.find((one) => one === value);
          if (flow !== undefined) onLine({ ...line, flow });
        }}
      />
    </div>
  );
}
