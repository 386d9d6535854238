import { useState, type ReactElement } from 'react';
import { add, compare, money, portion } from '#shared/money.ts';
import { CAPTURE_TOLERANCE_PPM, type OpenAuthorization } from '#shared/refund.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogActions } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { withDigits } from '../payment/findings.ts';

interface TabTipDialogProps {
  readonly tab: OpenAuthorization;
  readonly onClose: () => void;
}

/** The tip that the guest wrote on the receipt: taken with what is held, as far as VINR allows. */
export function TabTipDialog({ tab, onClose }: TabTipDialogProps): ReactElement {
  const { say, amount } = useSpeech();
  const actions = useActions();
  const [typed, setTyped] = useState(0);
  const { held, customer, number } = tab;
  const tip = money(typed, held.currency);
  const total = add(held, tip);
  const most = add(held, portion(held, CAPTURE_TOLERANCE_PPM));
  const isTooMuch = compare(total, most) > 0;
  const take = (): void => {
    actions.captureTab(tab.saleId, tab.tenderId, total.amount);
    onClose();
  };
  return (
    <Dialog
      title={say('tabs.tipTitle', { name: customer ?? say('tabs.sale', { number }) })}
      sentence={say('tabs.tipSentence', { held: amount(held), most: amount(most) })}
      onClose={onClose}
    >
      <Field
        label={say('tabs.tip')}
        inputMode="numeric"
        autoFocus
        value={amount(tip)}
        onText={(text) => setTyped(withDigits(text))}
      />
      <DialogActions>
        <Button size={72} hint="back" onClick={onClose}>
          {say('tabs.cancel')}
        </Button>
        <Button tone="primary" size={72} disabled={isTooMuch || tip.amount === 0} onClick={take}>
          {isTooMuch ? say('tabs.tooMuch') : say('tabs.takeWithTip', { total: amount(total) })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
