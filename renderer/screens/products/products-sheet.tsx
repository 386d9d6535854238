import { useEffect, type ReactElement } from 'react';
import { SaveFile } from '../../parts/save-file.tsx';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { ImportStage } from './import-stage.tsx';

/** How often a running import is looked at, ms. */
const LOOK_MS = 250;

/** The shop's products, in and out as a sheet. */
export function ProductsSheet(): ReactElement {
  const { say } = useSpeech();
  const { loadImport, exportProducts } = useActions();
  const view = useTill((state) => state.productImport);
  const stage = view?.state.stage ?? null;
  const isBusy = stage === 'reading' || stage === 'applying';
  useEffect(() => loadImport(), [loadImport]);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(loadImport, LOOK_MS);
    return () => clearInterval(timer);
  }, [isBusy, loadImport]);
  return (
    <OfficeSheet
      page="products"
      title={say('products.title')}
      sentence={say('products.sentence')}
      footer={
        <SaveFile
          what="products"
          note={say('products.export.note')}
          saved={say('products.export.saved')}
          label={say('products.export')}
          onSave={exportProducts}
        />
      }
    >
      {view !== null && <ImportStage view={view} />}
    </OfficeSheet>
  );
}
