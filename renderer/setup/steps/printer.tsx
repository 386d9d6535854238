import { useState, type ReactElement } from 'react';
import { PAPER_WIDTHS, type PaperWidth } from '#shared/document.ts';
import type { FoundPrinter } from '#shared/printing.ts';
import type { SetupPrinter } from '#shared/setup.ts';
import { Choice } from '../parts/choice.tsx';
import { SetupButton } from '../parts/setup-button.tsx';
import { SetupField } from '../parts/setup-field.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

const RAW_PORT = 9100;

/** An empty address is an answer too: the shop prints nothing, or another way. */
export function PrinterStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask, busy, problem } = useAsk();
  const [form, setForm] = useState(() => formOf(view.printer));
  const change = (part: Partial<Form>) => setForm({ ...form, ...part });
  const host = form.host.trim();
  const keep = (): Promise<boolean> =>
    host === '' ? ask('setup.withoutPrinter', {}) : ask('setup.printer', answerOf(form));
  const test = async (): Promise<void> => {
    if (await keep()) await ask('setup.testPrinter', {});
  };
  return (
    <StepFrame
      name="printer"
      title={say('setup.printer.title')}
      sentence={say('setup.printer.sentence')}
      problem={problem}
      onNext={() => (isKept(form, view.printer) ? Promise.resolve(true) : keep())}
    >
      <Found printers={view.foundPrinters} onUse={({ host, port }) => change({ host, port: String(port) })} />
      <div className={styles.pair}>
        <SetupField
          label={say('setup.printer.host')}
          value={form.host}
          onText={(text) => change({ host: text })}
          dir="ltr"
          placeholder="192.168.1.60"
        />
        <SetupField
          label={say('setup.printer.port')}
          value={form.port}
          onText={(text) => change({ port: text })}
          inputMode="numeric"
          dir="ltr"
        />
      </div>
      <Choice
        legend={say('setup.printer.width')}
        value={String(form.width)}
        onChoose={(value) =>
          change({ width: PAPER_WIDTHS.find((one) => String(one) === value) ?? form.width })
        }
        options={PAPER_WIDTHS.map((width) => ({
          value: String(width),
          label: say('hardware.paper', { width }),
        }))}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={form.drawer}
          onChange={(event) => change({ drawer: event.target.checked })}
        />
        {say('setup.printer.drawer')}
      </label>
      <div className={styles.actions}>
        <SetupButton disabled={busy || host === ''} onClick={() => void test()}>
          {say('setup.printer.test')}
        </SetupButton>
      </div>
      <Tested printer={view.printer} />
    </StepFrame>
  );
}

interface Form {
  readonly host: string;
  readonly port: string;
  readonly width: PaperWidth;
  readonly drawer: boolean;
}

const formOf = (printer: SetupPrinter): Form =>
  printer.state === 'given'
    ? { host: printer.host, port: String(printer.port), width: printer.width, drawer: printer.drawer }
    : { host: '', port: String(RAW_PORT), width: 80, drawer: false };

const answerOf = ({ host, port, width, drawer }: Form) => ({
  host: host.trim(),
  port: Number(port),
  width,
  drawer,
});

/** What was tested stays tested. */
function isKept(form: Form, printer: SetupPrinter): boolean {
  const { host, port, width, drawer } = answerOf(form);
  return (
    printer.state === 'given' &&
    printer.host === host &&
    printer.port === port &&
    printer.width === width &&
    printer.drawer === drawer
  );
}

interface FoundProps {
  readonly printers: readonly FoundPrinter[] | null;
  readonly onUse: (printer: FoundPrinter) => void;
}

function Found({ printers, onUse }: FoundProps): ReactElement {
  const { speech } = useSetup();
  const { say } = speech;
  return (
    <section>
      <ul className={styles.list}>
        {printers?.map((printer) => (
          <li key={printer.host} className={styles.item} data-printer={printer.host}>
            <p className={styles.what}>
              <strong>{printer.name}</strong>
              <bdi className={styles.soft} dir="ltr">
                {printer.host}:{printer.port}
              </bdi>
            </p>
            <SetupButton onClick={() => onUse(printer)}>
              {say('setup.printer.use', { name: printer.name })}
            </SetupButton>
          </li>
        ))}
      </ul>
      <p className={styles.soft} role="status">
        {printers === null && say('setup.printer.searching')}
        {printers?.length === 0 && say('setup.printer.nobody')}
      </p>
    </section>
  );
}

function Tested({ printer }: { readonly printer: SetupPrinter }): ReactElement {
  const { speech } = useSetup();
  const { say } = speech;
  const test = printer.state === 'given' ? printer.test : 'untried';
  return (
    <p role="status" className={toneOf(test)} data-print-test={test}>
      {test === 'printing' && say('setup.printer.printing')}
      {test === 'printed' && say('setup.printer.printed')}
      {isTrouble(test) && say('setup.printer.failed', { why: say(`print.trouble.${test}`) })}
    </p>
  );
}

type Test = Extract<SetupPrinter, { state: 'given' }>['test'];

const isTrouble = (test: Test): test is Exclude<Test, 'untried' | 'printing' | 'printed'> =>
  test !== 'untried' && test !== 'printing' && test !== 'printed';

function toneOf(test: Test): string | undefined {
  if (test === 'untried') return undefined;
  if (test === 'printed') return styles['good'];
  return styles[test === 'printing' ? 'wait' : 'bad'];
}
