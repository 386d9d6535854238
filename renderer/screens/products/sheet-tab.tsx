import { useEffect, type ReactElement } from 'react';
import { useActions, useTill } from '../../store/till-context.ts';
import { ImportStage } from './import-stage.tsx';

/** How often a running import is looked at, ms. */
const LOOK_MS = 250;

/** All products, in and out as a sheet. */
export function SheetTab(): ReactElement | null {
  const { loadImport } = useActions();
  const view = useTill((state) => state.productImport);
  const stage = view?.state.stage ?? null;
  const isBusy = stage === 'reading' || stage === 'applying';
  useEffect(() => loadImport(), [loadImport]);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(loadImport, LOOK_MS);
    return () => clearInterval(timer);
  }, [isBusy, loadImport]);
  return view === null ? null : <ImportStage view={view} />;
}
