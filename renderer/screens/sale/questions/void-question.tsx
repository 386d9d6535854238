import { useState, type ReactElement } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Field } from '../../../parts/field.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import type { WhyVoid } from '../../../store/sale-actions.ts';
import { useActions, useSpeech, useView } from '../../../store/till-context.ts';
import { TextQuestion } from './text-question.tsx';
import styles from './choices.module.css';

const REASONS: readonly Exclude<WhyVoid['reason'], 'other'>[] = [
  'customerLeft',
  'wrongItems',
  'cannotPay',
  'training',
];

/** The reason is the button: one press says why and does it. The safe answer stands first and has the focus. */
export function VoidQuestion(): ReactElement {
  const [inWords, setInWords] = useState(false);
  const [withSlip, setWithSlip] = useState(false);
  const hasPrinter = useView(({ printing }) => printing.width !== null);
  const { ask, voidSale } = useActions();
  const { say } = useSpeech();
  const close = (): void => ask(null);
  if (inWords) return <VoidInWords withSlip={withSlip} />;
  return (
    <Dialog title={say('void.title')} sentence={say('void.sentence')} onClose={close}>
      <Button size={72} wide hint="back" onClick={close}>
        {say('void.keep')}
      </Button>
      <div className={styles.reasons}>
        {REASONS.map((reason) => (
          <Button key={reason} size={72} tone="danger" wide onClick={() => voidSale({ reason }, withSlip)}>
            {say(`void.${reason}`)}
          </Button>
        ))}
        <Button size={72} wide onClick={() => setInWords(true)}>
          {say('void.other')}
        </Button>
        {hasPrinter && (
          <Toggle
            size={72}
            label={say('print.slip')}
            isOn={withSlip}
            onPress={() => setWithSlip(!withSlip)}
          />
        )}
      </div>
    </Dialog>
  );
}

const LEAST_LETTERS = 3;
const MOST_LETTERS = 200;

function VoidInWords({ withSlip }: { readonly withSlip: boolean }): ReactElement {
  const [words, setWords] = useState('');
  const { voidSale } = useActions();
  const { say } = useSpeech();
  const ready = words.trim().length >= LEAST_LETTERS;
  return (
    <TextQuestion
      title={say('void.title')}
      sentence={say('void.sentence')}
      confirm={say('void.do')}
      onSet={ready ? () => voidSale({ reason: 'other', words: words.trim() }, withSlip) : null}
    >
      <Field label={say('void.words')} value={words} maxLength={MOST_LETTERS} onText={setWords} />
    </TextQuestion>
  );
}
