import type { ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { PinPad } from '../../parts/pin-pad.tsx';
import { useSpeech, useTill, useView } from '../../store/till-context.ts';
import type { PendingApproval } from '../../store/ui-state.ts';
import styles from '../lock/pin-dialog.module.css';

/** Opens over whatever asked for more than the cashier may do; gone with the answer. */
export function Approval(): ReactElement | null {
  const pending = useTill((state) => state.ui.approval);
  return pending === null ? null : <ApprovalDialog pending={pending} />;
}

function ApprovalDialog({ pending }: { readonly pending: PendingApproval }): ReactElement {
  const { say } = useSpeech();
  const cashier = useView((view) => view.cashier);
  const staff = useView((view) => view.staff);
  const names = staff.filter(({ role }) => role !== 'cashier' && role !== cashier?.role);
  const who = cashier === null ? say('approval.byNobody') : say('approval.by', { cashier: cashier.name });
  const ask =
    names.length === 0
      ? say('approval.askAnyone')
      : say('approval.ask', { names: names.map(({ name }) => name).join(' · ') });
  return (
    <Dialog
      title={say(`approval.title.${pending.act ?? 'other'}`)}
      sentence={`${who} ${ask}`}
      onClose={pending.giveUp}
    >
      <div className={styles.stack}>
        <PinPad onPin={pending.allow} />
        <Button wide size={72} hint="back" onClick={pending.giveUp}>
          {say('approval.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
