import { useState, type ReactElement } from 'react';
import { add, money } from '#shared/money.ts';
import type { PaymentView } from '#shared/payment.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { SupervisorForm } from '../../parts/supervisor-form.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { noFindings, saysOf, withDigits, type Findings } from './findings.ts';
import styles from './resolve-dialog.module.css';

interface ResolveDialogProps {
  readonly payment: PaymentView;
  readonly onClose: () => void;
}

/** A supervisor, terminal in hand, says what nobody else would. */
export function ResolveDialog({ payment, onClose }: ResolveDialogProps): ReactElement {
  const asked = add(payment.requested, payment.tip);
  const [findings, setFindings] = useState(noFindings(asked.amount));
  const { say, amount } = useSpeech();
  const actions = useActions();
  const says = saysOf(findings);
  const change = (part: Partial<Findings>): void => setFindings({ ...findings, ...part });
  const grounds = findings.grounds.trim();
  return (
    <Dialog
      wide
      title={say('resolve.title', { amount: amount(asked), terminal: payment.terminal.name })}
      sentence={say('resolve.sentence')}
      onClose={onClose}
    >
      <SupervisorForm
        submit={say(`resolve.record.${findings.kind ?? 'charged'}`)}
        cancel={say('resolve.wait')}
        isReady={says !== null && grounds.length >= 3}
        onCancel={onClose}
        onSubmit={async (pin) =>
          says === null ? null : actions.resolve({ tenderId: payment.tenderId, pin, says, grounds })
        }
      >
        <Choice findings={findings} onChange={change} />
        {findings.kind === 'charged' && (
          <div className={styles.pair}>
            <Field
              label={say('resolve.amount')}
              inputMode="numeric"
              value={amount(money(findings.captured, asked.currency))}
              onText={(text) => change({ captured: withDigits(text) })}
            />
            <Field
              label={say('resolve.authCode')}
              maxLength={12}
              value={findings.authCode}
              onText={(authCode) => change({ authCode })}
            />
          </div>
        )}
        <Field
          label={say('resolve.grounds')}
          placeholder={say('resolve.groundsExample')}
          maxLength={200}
          value={findings.grounds}
          onText={(text) => change({ grounds: text })}
        />
      </SupervisorForm>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly findings: Findings;
  readonly onChange: (part: Partial<Findings>) => void;
}

function Choice({ findings, onChange }: ChoiceProps): ReactElement {
  const { say } = useSpeech();
  return (
    <div className={styles.pair} role="group" aria-label={say('resolve.choice')}>
      {(['charged', 'notCharged'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.choice}
          aria-pressed={findings.kind === kind}
          onClick={() => onChange({ kind })}
        >
          <strong>{say(`resolve.${kind}`)}</strong>
          <span>{say(`resolve.${kind}.hint`)}</span>
        </button>
      ))}
    </div>
  );
}
