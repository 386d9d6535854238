import { useState, type ReactElement } from 'react';
import type { FleetTerminal, FleetView } from '#shared/fleet.ts';
import { addressText, batteryWords, orderWords } from '../../copy/terminals.ts';
import { useSpeech } from '../../store/till-context.ts';
import { ActionsPanel } from './actions-panel.tsx';
import { ConfigForm } from './config-form.tsx';
import { OneField } from './one-field.tsx';
import { Moved } from './terminal-row.tsx';
import styles from './terminals.module.css';

interface TerminalPageProps {
  readonly terminal: FleetTerminal;
  readonly locations: FleetView['locations'];
}

/** One terminal: what is known of it, and everything that a manager may have it do. */
export function TerminalPage({ terminal, locations }: TerminalPageProps): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { id: terminalId, name, account, lastOrder } = terminal;
  return (
    <div data-testid="fleet-terminal">
      <h3 className={styles.title}>{name}</h3>
      <Known terminal={terminal} />
      <Moved terminal={terminal} />
      {lastOrder !== null && <p className={styles.soft}>{orderWords(lastOrder, speech)}</p>}
      <ActionsPanel terminal={terminal} />
      <OneField
        kind="rename"
        label={say('terminals.name')}
        submit={say('terminals.rename')}
        now={name}
        longest={80}
        orderOf={(text) => ({ name: 'fleet.rename', input: { terminalId, name: text } })}
      />
      <OneField
        kind="move"
        label={say('terminals.location')}
        submit={say('terminals.move')}
        note={say('terminals.move.note')}
        now={account?.locationId ?? ''}
        longest={128}
        orderOf={(locationId) => ({ name: 'fleet.move', input: { terminalId, locationId } })}
      />
      <Configs terminal={terminal} locations={locations} />
    </div>
  );
}

function Known({ terminal: { account, address } }: Pick<TerminalPageProps, 'terminal'>): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [say('terminals.address'), address === null ? say('terminals.notOurs') : addressText(address)],
    [say('terminals.serial'), account?.serialNumber],
    [say('terminals.version'), account?.version],
    [say('terminals.battery'), account === null ? null : batteryWords(account, speech)],
    [say('terminals.location'), account?.locationId],
  ];
  return (
    <dl className={styles.known}>
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text ?? say('terminals.status.unknown')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same form for the terminal and for its location, whose terminals follow it. */
function Configs({ terminal, locations }: TerminalPageProps): ReactElement {
  const { say } = useSpeech();
  const location = locations.find(({ id }) => id === terminal.account?.locationId) ?? null;
  const [told] = useState(terminal.config);
  return (
    <section className={styles.section}>
      <h3>{say('terminals.config')}</h3>
      <p className={styles.soft}>
        {say(terminal.config === null ? 'terminals.config.never' : 'terminals.config.told')}
      </p>
      <ConfigForm told={told} terminalId={terminal.id} location={location} />
    </section>
  );
}
