import { useEffect, type ReactElement } from 'react';
import type { TenderId } from '#shared/ids.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { AttemptStory } from './attempt-story.tsx';
import { SaveRecord } from './save-record.tsx';

/** Everything that is known of one card payment, in order. Follows it while it is under way. */
export function FlightSheet({ tenderId }: { readonly tenderId: TenderId }): ReactElement {
  const actions = useActions();
  const { say } = useSpeech();
  const revision = useView((view) => view.revision);
  const flight = useTill((state) => (state.flight?.tenderId === tenderId ? state.flight : null));
  useEffect(() => actions.loadFlight(tenderId), [actions, tenderId, revision]);
  return (
    <Sheet
      title={say('flight.title')}
      sentence={
        flight === null ? say('flight.reading') : say('flight.sentence', { number: flight.saleNumber })
      }
      onClose={() => actions.look(null)}
      footer={<SaveRecord tenderId={tenderId} />}
    >
      {flight?.attempts.map((attempt) => (
        <AttemptStory key={attempt.attempt} attempt={attempt} of={flight.attempts.length} />
      ))}
    </Sheet>
  );
}
