import type { ReactElement } from 'react';
import type { TenderId } from '#shared/ids.ts';
import { errorSentence } from '../../copy/errors.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useTill } from '../../store/till-context.ts';
import styles from './flight.module.css';

const WHAT_IS_IN_IT = 'The file holds no card number beyond the last four digits, no keys and no addresses.';

export function SaveRecord({ tenderId }: { readonly tenderId: TenderId }): ReactElement {
  const actions = useActions();
  const saving = useBusy('saveFlight');
  const saved = useTill((state) => state.ui.savedFlight === tenderId);
  const trouble = useTill((state) => state.ui.notice);
  return (
    <>
      <p className={styles.note} role="status">
        {trouble !== null
          ? errorSentence(trouble)
          : saved
            ? 'Saved. Send the file to support.'
            : WHAT_IS_IN_IT}
      </p>
      <Button tone="primary" disabled={saving} onClick={() => actions.saveFlight(tenderId)}>
        Save for support…
      </Button>
    </>
  );
}
