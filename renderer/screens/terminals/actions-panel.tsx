import { useState, type ReactElement } from 'react';
import type { FleetAction, FleetTerminal } from '#shared/fleet.ts';
import { FLEET_ACTIONS } from '#shared/fleet.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { OutcomeLine } from './outcome-line.tsx';
import { useOrder } from './use-order.ts';
import styles from './terminals.module.css';

/** Each says what it does to the counter before it is done. Main refuses while a payment is open there. */
export function ActionsPanel({ terminal }: { readonly terminal: FleetTerminal }): ReactElement {
  const { say } = useSpeech();
  const { isBusy, outcome, send } = useOrder();
  const [asked, setAsked] = useState<FleetAction | null>(null);
  const { id: terminalId, name, isPaying } = terminal;
  const act = (action: FleetAction): void => {
    setAsked(null);
    void send(action, { name: 'fleet.act', input: { terminalId, action } });
  };
  return (
    <section className={styles.section}>
      <h3>{say('terminals.actions')}</h3>
      {isPaying && <p className={styles.paying}>{say('terminals.paying')}</p>}
      {asked === null ? (
        <div className={styles.buttons}>
          {FLEET_ACTIONS.map((action) => (
            <Button key={action} disabled={isBusy} onClick={() => setAsked(action)}>
              {say(`terminals.act.${action}`)}
            </Button>
          ))}
        </div>
      ) : (
        <div className={styles.warning} role="group" aria-label={say(`terminals.act.${asked}`)}>
          <p>{say(`terminals.warn.${asked}`, { name })}</p>
          <div className={styles.buttons}>
            <Button autoFocus onClick={() => setAsked(null)}>
              {say('terminals.cancel')}
            </Button>
            <Button tone="danger" onClick={() => act(asked)}>
              {say(`terminals.act.${asked}`)}
            </Button>
          </div>
        </div>
      )}
      <OutcomeLine outcome={outcome} />
    </section>
  );
}
