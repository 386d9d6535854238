import { useState, type ReactElement } from 'react';
import { PORT_NAME, type DeviceSettings } from '#shared/devices.ts';
import type { PrintingSettings } from '#shared/printing.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useActions, useBusy, useSpeech, useTill } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';
import { printerLine, withScale, withScanner } from './new-device.ts';
import { newPrinter } from './new-printer.ts';

interface PortsCardProps {
  readonly devices: DeviceSettings;
  readonly printing: PrintingSettings;
}

/** Says what is plugged into a serial port: found by the computer, or typed. */
export function PortsCard({ devices, printing }: PortsCardProps): ReactElement {
  const { say } = useSpeech();
  const { findPorts } = useActions();
  const finding = useBusy('findPorts');
  const found = useTill((state) => state.foundPorts);
  const [typed, setTyped] = useState('');
  const taken = portsOf(devices, printing);
  const free = (found ?? []).filter(({ port }) => !taken.has(port));
  const isTyped = PORT_NAME.test(typed) && !taken.has(typed);
  return (
    <Card title={say('devices.ports')} sentence={say('devices.portsSentence')}>
      <div className={styles.deeds}>
        <Button disabled={finding} onClick={findPorts}>
          {say(finding ? 'hardware.finding' : 'devices.find')}
        </Button>
      </div>
      {found?.length === 0 && <p className={styles.sentence}>{say('devices.none')}</p>}
      <ul className={styles.list}>
        {free.map(({ port, name }) => (
          <Port key={port} port={port} name={name} devices={devices} printing={printing} />
        ))}
      </ul>
      <Field
        label={say('devices.port')}
        placeholder={say('devices.portExample')}
        dir="ltr"
        maxLength={140}
        value={typed}
        onText={(text) => setTyped(text.trim())}
      />
      {isTyped && <Port port={typed} name="" devices={devices} printing={printing} />}
    </Card>
  );
}

interface PortProps extends PortsCardProps {
  readonly port: string;
  readonly name: string;
}

function Port({ port, name, devices, printing }: PortProps): ReactElement {
  const { say } = useSpeech();
  const { setDevices, setPrinting } = useActions();
  const addPrinter = (): void => {
    const printer = newPrinter(printing, name === '' ? port : name, {
      kind: 'serial',
      line: printerLine(port),
    });
    setPrinting({ ...printing, printers: [...printing.printers, printer] });
  };
  return (
    <div className={styles.printer}>
      <div className={styles.name}>
        <strong>
          <bdi dir="ltr">{port}</bdi>
        </strong>
        <span className={styles.soft}>{name}</span>
      </div>
      <div className={styles.deeds}>
        <Button onClick={() => setDevices(withScanner(devices, port))}>{say('devices.asScanner')}</Button>
        <Button onClick={() => setDevices(withScale(devices, port))}>{say('devices.asScale')}</Button>
        <Button onClick={addPrinter}>{say('devices.asPrinter')}</Button>
      </div>
    </div>
  );
}

function portsOf({ scanners, scale }: DeviceSettings, { printers }: PrintingSettings): ReadonlySet<string> {
  const lines = [
    ...scanners.map(({ line }) => line),
    ...(scale === null ? [] : [scale.line]),
    ...printers.flatMap(({ connection }) => (connection.kind === 'serial' ? [connection.line] : [])),
  ];
  return new Set(lines.map(({ port }) => port));
}
