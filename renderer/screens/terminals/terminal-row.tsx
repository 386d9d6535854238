import type { ReactElement } from 'react';
import type { FleetTerminal } from '#shared/fleet.ts';
import { reachWords } from '../../copy/reach.ts';
import { addressText, batteryWords } from '../../copy/terminals.ts';
import { Button } from '../../parts/button.tsx';
import { useNow } from '../../parts/use-now.ts';
import { useSpeech, useView } from '../../store/till-context.ts';
import styles from './terminals.module.css';

interface TerminalRowProps {
  readonly terminal: FleetTerminal;
  readonly onOpen: () => void;
}

/** Two opinions side by side: what VINR says of it, and whether this till reaches it. */
export function TerminalRow({ terminal, onOpen }: TerminalRowProps): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { name, account, isPaying } = terminal;
  return (
    <li className={styles.row} data-terminal={terminal.id}>
      <div className={styles.who}>
        <strong>{name}</strong>
        <Reach terminal={terminal} />
      </div>
      <dl className={styles.account}>
        <div>
          <dt>{say('terminals.lastSeen')}</dt>
          <dd data-status={account?.status ?? 'unknown'}>
            {account === null ? say('terminals.notInAccount') : say(`terminals.status.${account.status}`)}
            {account !== null && account.lastSeen !== null && <LastSeen at={account.lastSeen} />}
          </dd>
        </div>
        {account !== null && (
          <>
            <Cell label={say('terminals.battery')} text={batteryWords(account, speech)} />
            <Cell label={say('terminals.version')} text={account.version} />
            <Cell label={say('terminals.location')} text={account.locationId} />
          </>
        )}
      </dl>
      <Button aria-label={say('terminals.manageOf', { name })} onClick={onOpen}>
        {say('terminals.manage')}
      </Button>
      <Moved terminal={terminal} />
      {isPaying && <p className={styles.paying}>{say('terminals.paying')}</p>}
    </li>
  );
}

/** How long ago, on one line; the exact moment is behind it. */
function LastSeen({ at }: { readonly at: number }): ReactElement {
  const { ago, moment } = useSpeech();
  const now = useNow();
  return (
    <small>
      <time dateTime={new Date(at).toISOString()} title={moment(at)}>
        {ago(Math.max(0, now - at))}
      </time>
    </small>
  );
}

function Cell({ label, text }: { readonly label: string; readonly text: string | null }): ReactElement {
  const { say } = useSpeech();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text ?? say('terminals.status.unknown')}</dd>
    </div>
  );
}

function Reach({ terminal }: { readonly terminal: FleetTerminal }): ReactElement {
  const speech = useSpeech();
  const ours = useView((view) => view.terminals.find(({ id }) => id === terminal.id));
  if (ours === undefined) return <span className={styles.soft}>{speech.say('terminals.notOurs')}</span>;
  const { tone, words } = reachWords(ours.reach, speech);
  return (
    <span className={styles.reach} data-tone={tone}>
      {words}
    </span>
  );
}

export function Moved({ terminal }: { readonly terminal: FleetTerminal }): ReactElement | null {
  const { say } = useSpeech();
  const { name, address, movedFrom } = terminal;
  if (address === null || movedFrom === null) return null;
  const places = { name, to: addressText(address), from: addressText(movedFrom) };
  return <p className={styles.moved}>{say('terminals.moved', places)}</p>;
}
