import { useState, type ReactElement } from 'react';
import type { AppError } from '#shared/app-error.ts';
import type { ModificationView, MovedOrNot } from '#shared/refund.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { SupervisorForm } from '../../parts/supervisor-form.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from '../payment/resolve-dialog.module.css';

interface ResolveRefundProps {
  readonly refund: ModificationView;
  readonly card: string;
  readonly onClose: () => void;
}

/** Whoever looked it up at VINR says whether the money went back. */
export function ResolveRefund({ refund, card, onClose }: ResolveRefundProps): ReactElement {
  const [says, setSays] = useState<MovedOrNot | null>(null);
  const [text, setText] = useState('');
  const { resolveRefund } = useActions();
  const { say, amount } = useSpeech();
  const grounds = text.trim();
  const record = async (pin: string): Promise<AppError | null> => {
    if (says === null) return null;
    const error = await resolveRefund({ modificationId: refund.id, pin, says, grounds });
    if (error === null) onClose();
    return error;
  };
  return (
    <Dialog
      wide
      title={say('salesList.resolveTitle', { amount: amount(refund.amount), card })}
      sentence={say('salesList.resolveSentence')}
      onClose={onClose}
    >
      <SupervisorForm
        submit={say('salesList.record')}
        cancel={say('salesList.wait')}
        isReady={says !== null && grounds.length >= 3}
        onCancel={onClose}
        onSubmit={record}
      >
        <div className={styles.pair} role="group" aria-label={say('salesList.resolveChoice')}>
          {(['moved', 'notMoved'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.choice}
              aria-pressed={says === kind}
              onClick={() => setSays(kind)}
            >
              <strong>{say(`salesList.${kind}`)}</strong>
              <span>{say(`salesList.${kind}Hint`)}</span>
            </button>
          ))}
        </div>
        <Field
          label={say('salesList.grounds')}
          placeholder={say('salesList.groundsExample')}
          maxLength={200}
          value={text}
          onText={setText}
        />
      </SupervisorForm>
    </Dialog>
  );
}
