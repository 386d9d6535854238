import { useState, type ReactElement } from 'react';
import type { TenderChoice } from '#shared/counter.ts';
import { money, type Money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { withDigits } from '../payment/findings.ts';

interface OtherTenderDialogProps {
  readonly sale: SaleView;
  readonly choice: TenderChoice;
  readonly preset: Money;
  readonly onClose: () => void;
}

/** The number on a gift card, and what it is worth: it may be less than is due. */
export function OtherTenderDialog({ sale, choice, preset, onClose }: OtherTenderDialogProps): ReactElement {
  const { say, amount } = useSpeech();
  const actions = useActions();
  const [reference, setReference] = useState('');
  const [pays, setPays] = useState(preset.amount);
  const worth = money(pays, preset.currency);
  const number = reference.trim();
  const isReady = pays > 0 && pays <= sale.due.amount && (choice.reference !== 'required' || number !== '');
  const take = (): void => {
    actions.payByOther(sale, choice.id, pays, number === '' ? null : number);
    onClose();
  };
  return (
    <Dialog
      title={say('tender.otherTitle', { label: choice.label, amount: amount(preset) })}
      sentence={say('tender.otherSentence')}
      onClose={onClose}
    >
      <Field
        label={say('tender.reference')}
        maxLength={40}
        autoFocus
        data-scan="here"
        value={reference}
        onText={setReference}
      />
      <Field
        label={say('tender.worth')}
        inputMode="numeric"
        value={amount(worth)}
        onText={(text) => setPays(withDigits(text))}
      />
      <DialogActions>
        <Button size={72} hint="back" onClick={onClose}>
          {say('tender.cancel')}
        </Button>
        <Button tone="primary" size={72} disabled={!isReady} onClick={take}>
          {say('tender.take', { amount: amount(worth) })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
