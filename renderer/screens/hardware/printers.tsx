import type { ReactElement } from 'react';
import { PAPER_WIDTHS } from '#shared/document.ts';
import type { HardwareView, PrinterSettings, PrinterView } from '#shared/printing.ts';
import { troubleWords } from '../../copy/printing.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';
import { LineFields } from './line-fields.tsx';

export function Printers({ hardware }: { readonly hardware: HardwareView }): ReactElement {
  const { say } = useSpeech();
  const { printers, pictures } = hardware;
  return (
    <Card title={say('hardware.printers')}>
      {printers.length === 0 && <p className={styles.sentence}>{say('hardware.noPrinters')}</p>}
      <ul className={styles.list}>
        {printers.map((printer, index) => (
          <Printer key={printer.id} printer={printer} isFirst={index === 0} hardware={hardware} />
        ))}
      </ul>
      {!pictures && <p className={styles.sentence}>{say('hardware.noPictures')}</p>}
    </Card>
  );
}

interface PrinterProps {
  readonly printer: PrinterView;
  readonly isFirst: boolean;
  readonly hardware: HardwareView;
}

function Printer({ printer, isFirst, hardware: { settings } }: PrinterProps): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { testPrinter, setPrinting } = useActions();
  const busy = useBusy('testPrinter');
  const { connection } = printer;
  const others = settings.printers.filter(({ id }) => id !== printer.id);
  const own = settings.printers.find(({ id }) => id === printer.id);
  const change = (change: Partial<PrinterSettings>): void =>
    setPrinting({
      ...settings,
      printers: settings.printers.map((one) => (one.id === printer.id ? { ...one, ...change } : one)),
    });
  return (
    <li className={styles.printer}>
      <div className={styles.name}>
        <strong>{printer.name}</strong>
        <span className={styles.soft}>
          <bdi dir="ltr">{addressOf(printer)}</bdi>
          {isFirst && ` · ${say('hardware.first')}`}
        </span>
        <span data-tone={printer.trouble === null ? 'ok' : 'alarm'} role="status">
          {printer.trouble === null ? say('hardware.well') : troubleWords(printer.trouble, speech)}
        </span>
      </div>
      {connection.kind === 'serial' && (
        <LineFields
          line={connection.line}
          onLine={(line) => change({ connection: { kind: 'serial', line } })}
        />
      )}
      <div className={styles.deeds}>
        <Choice
          name={say('hardware.paperWidth')}
          quiet
          options={PAPER_WIDTHS}
          chosen={printer.width}
          label={(width) => say('hardware.paper', { width })}
          onChoose={(width) => change({ width })}
        />
        <Toggle
          label={say('hardware.drawerOn')}
          isOn={printer.drawer}
          onPress={() => change({ drawer: !printer.drawer })}
        />
        {!isFirst && own !== undefined && (
          <Button onClick={() => setPrinting({ ...settings, printers: [own, ...others] })}>
            {say('hardware.makeFirst')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => testPrinter(printer.id)}>
          {say('hardware.test')}
        </Button>
        <Button tone="quiet" onClick={() => setPrinting({ ...settings, printers: others })}>
          {say('hardware.remove')}
        </Button>
      </div>
    </li>
  );
}

function addressOf({ connection }: PrinterSettings): string {
  if (connection.kind === 'system') return connection.device;
  return connection.kind === 'serial' ? connection.line.port : `${connection.host}:${connection.port}`;
}
