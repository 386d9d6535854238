import { useEffect, useState, type ReactElement } from 'react';
import type { FleetView } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { ActivateForm } from './activate-form.tsx';
import { EventsList } from './events-list.tsx';
import { TerminalPage } from './terminal-page.tsx';
import { TerminalRow } from './terminal-row.tsx';
import styles from './terminals.module.css';

/** VINR is asked this often while somebody looks, ms. */
const AGAIN_MS = 15_000;

type Place = { readonly at: 'list' } | { readonly at: 'activate' } | { readonly at: TerminalId };
const LIST: Place = { at: 'list' };

/** The terminals of the account: looked at by anybody, managed by a manager. */
export function TerminalsSheet(): ReactElement {
  const { loadFleet } = useActions();
  const { say } = useSpeech();
  const fleet = useTill((state) => state.fleet);
  const [place, setPlace] = useState<Place>(LIST);
  useEffect(() => {
    loadFleet(null);
    const again = setInterval(() => loadFleet(null), AGAIN_MS);
    return () => clearInterval(again);
  }, [loadFleet]);
  const isList = place.at === 'list';
  return (
    <OfficeSheet
      page="terminals"
      title={say('terminals.title')}
      sentence={say('terminals.sentence')}
      footer={
        isList ? (
          <>
            <Button onClick={() => loadFleet(null)}>{say('terminals.refresh')}</Button>
            <Button tone="primary" onClick={() => setPlace({ at: 'activate' })}>
              {say('terminals.activate')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setPlace(LIST)}>{say('terminals.back')}</Button>
        )
      }
    >
      {fleet !== null && <Shown fleet={fleet} place={place} onOpen={(id) => setPlace({ at: id })} />}
    </OfficeSheet>
  );
}

interface ShownProps {
  readonly fleet: FleetView;
  readonly place: Place;
  readonly onOpen: (id: TerminalId) => void;
}

function Shown({ fleet, place, onOpen }: ShownProps): ReactElement {
  const terminal = fleet.terminals.find(({ id }) => id === place.at);
  if (terminal !== undefined)
    return <TerminalPage key={terminal.id} terminal={terminal} locations={fleet.locations} />;
  return place.at === 'activate' ? <ActivateForm /> : <List fleet={fleet} onOpen={onOpen} />;
}

function List({ fleet, onOpen }: Pick<ShownProps, 'fleet' | 'onOpen'>): ReactElement {
  const { loadFleet } = useActions();
  const { say } = useSpeech();
  const { cloud, terminals, next, events } = fleet;
  return (
    <>
      {cloud !== 'listed' && (
        <p className={styles.note} role="status">
          {say(`terminals.cloud.${cloud}`)}
        </p>
      )}
      <ul className={styles.rows} data-testid="fleet">
        {terminals.map((terminal) => (
          <TerminalRow key={terminal.id} terminal={terminal} onOpen={() => onOpen(terminal.id)} />
        ))}
      </ul>
      {next !== null && (
        <Button wide onClick={() => loadFleet(next)}>
          {say('terminals.more')}
        </Button>
      )}
      <EventsList events={events} />
    </>
  );
}
