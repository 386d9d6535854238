import { lazy, Suspense, type ReactElement } from 'react';
import { useTill } from '../store/till-context.ts';
import { readSheets } from './read-sheets.ts';

const Sheets = lazy(readSheets);

/** What somebody looks into, over whatever the till is doing. */
export function Looking(): ReactElement | null {
  const looking = useTill((state) => state.ui.looking);
  if (looking === null) return null;
  return (
    <Suspense>
      <Sheets looking={looking} />
    </Suspense>
  );
}
