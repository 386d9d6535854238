import { useRef, useState, type ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { OFFICE_PAGES } from '../../store/ui-state.ts';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { PinDialog } from '../lock/pin-dialog.tsx';
import styles from './cashier-menu.module.css';

/** Who sells, in the top bar; opens under it. Nothing to open while the till is locked. */
export function CashierMenu(): ReactElement | null {
  const { say } = useSpeech();
  const cashier = useView((view) => view.cashier);
  const locked = useView((view) => view.locked);
  const [switching, setSwitching] = useState(false);
  if (locked) return null;
  const role = say(`cashier.role.${cashier?.role ?? 'cashier'}`);
  const name = cashier?.name ?? null;
  return (
    <div className={styles.place}>
      <button
        type="button"
        className={styles.pill}
        popoverTarget="cashier"
        aria-label={name === null ? say('cashier.nobody') : say('cashier.label', { name, role })}
      >
        <Icon name="person" />
        {name !== null && <strong className={styles.name}>{name}</strong>}
      </button>
      <Menu onSwitch={() => setSwitching(true)} />
      {switching && (
        <PinDialog
          title={say('cashier.switch')}
          sentence={say('cashier.switchSentence')}
          onClose={() => setSwitching(false)}
        />
      )}
    </div>
  );
}

function Menu({ onSwitch }: { readonly onSwitch: () => void }): ReactElement {
  const { say } = useSpeech();
  const { lock, look, showCustomerDisplay } = useActions();
  const training = useView((view) => view.training);
  const cashier = useView((view) => view.cashier);
  const menu = useRef<HTMLDivElement>(null);
  const closing = (deed: () => void) => (): void => {
    menu.current?.hidePopover();
    deed();
  };
  return (
    <div ref={menu} id="cashier" popover="auto" className={styles.menu}>
      {cashier !== null && (
        <h2 className={styles.heading}>
          {cashier.name}
          <span>{say(`cashier.role.${cashier.role}`)}</span>
        </h2>
      )}
      <div className={styles.deeds}>
        <Button wide onClick={closing(() => look({ at: 'office', page: OFFICE_PAGES[0] }))}>
          {say('office.open')}
        </Button>
        <Button wide onClick={closing(() => look({ at: 'preferences' }))}>
          {say('cashier.preferences')}
        </Button>
        <Button wide onClick={closing(showCustomerDisplay)}>
          {say('customer.show')}
        </Button>
        {training && (
          <Button wide onClick={closing(() => look({ at: 'drills' }))}>
            {say('drills.open')}
          </Button>
        )}
        {cashier !== null && (
          <>
            <Button wide onClick={closing(onSwitch)}>
              {say('cashier.switch')}
            </Button>
            <Button wide hint="lock" onClick={closing(lock)}>
              {say('lock.now')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
