import { useState, type ReactElement } from 'react';
import type { FoundPrinter, PrinterSettings, PrintingSettings } from '#shared/printing.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useActions, useBusy, useSpeech, useTill } from '../../store/till-context.ts';
import { newPrinter, readAddress } from './new-printer.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';

/** Found on the network, known to the computer, or typed. */
export function AddPrinter({ settings }: { readonly settings: PrintingSettings }): ReactElement {
  const { say } = useSpeech();
  const { findPrinters, setPrinting } = useActions();
  const finding = useBusy('findPrinters');
  const found = useTill((state) => state.foundPrinters);
  const system = useTill((state) => state.hardware?.system ?? NONE);
  const [address, setAddress] = useState('');
  const typed = readAddress(address);
  const add = (name: string, connection: PrinterSettings['connection']): void => {
    setPrinting({ ...settings, printers: [...settings.printers, newPrinter(settings, name, connection)] });
    setAddress('');
  };
  return (
    <Card title={say('hardware.find')}>
      <div className={styles.deeds}>
        <Button disabled={finding} onClick={findPrinters}>
          {say(finding ? 'hardware.finding' : 'hardware.find')}
        </Button>
        {(found ?? []).map((one) => (
          <Button key={one.host} onClick={() => add(one.name, networkOf(one))}>
            {say('hardware.addNamed', { name: `${one.name} (${one.host})` })}
          </Button>
        ))}
        {system.map((device) => (
          <Button key={device} onClick={() => add(device, { kind: 'system', device })}>
            {say('hardware.addNamed', { name: device })}
          </Button>
        ))}
      </div>
      {found?.length === 0 && <p className={styles.sentence}>{say('hardware.foundNone')}</p>}
      <form
        className={styles.address}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== null) add(typed.host, { kind: 'network', ...typed });
        }}
      >
        <Field
          label={say('hardware.host')}
          placeholder={say('hardware.hostExample')}
          dir="ltr"
          maxLength={200}
          value={address}
          onText={setAddress}
        />
        <Button type="submit" tone="primary" disabled={typed === null}>
          {say('hardware.add')}
        </Button>
      </form>
    </Card>
  );
}

const NONE: readonly string[] = [];

const networkOf = ({ host, port }: FoundPrinter): PrinterSettings['connection'] => ({
  kind: 'network',
  host,
  port,
});
