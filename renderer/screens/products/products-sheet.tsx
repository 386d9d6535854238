import { type ReactElement } from 'react';
import { SaveFile } from '../../parts/save-file.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { PRODUCT_TABS, type ProductTab } from '../../store/products-desk.ts';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { ComingTab } from './coming-tab.tsx';
import { FindTab } from './find-tab.tsx';
import { LabelsTab } from './labels-tab.tsx';
import { SheetTab } from './sheet-tab.tsx';

const tabs: Readonly<Record<ProductTab, () => ReactElement | null>> = {
  find: FindTab,
  coming: ComingTab,
  labels: LabelsTab,
  sheet: SheetTab,
};

/** The shop's products: one by one, their prices that come, their labels, and all of them as a sheet. */
export function ProductsSheet(): ReactElement {
  const { say } = useSpeech();
  const { showProducts, exportProducts } = useActions();
  const tab = useTill((state) => state.products.tab);
  const isEditing = useTill((state) => state.products.editing !== null);
  const Tab = tabs[tab];
  return (
    <OfficeSheet
      page="products"
      title={say('products.title')}
      sentence={say('products.sentence')}
      footer={
        tab === 'sheet' ? (
          <SaveFile
            what="products"
            note={say('products.export.note')}
            saved={say('products.export.saved')}
            label={say('products.export')}
            onSave={exportProducts}
          />
        ) : undefined
      }
    >
      {!(tab === 'find' && isEditing) && (
        <Tabs
          name={say('edit.tabs')}
          tabs={PRODUCT_TABS}
          shown={tab}
          label={(one) => say(`edit.tab.${one}`)}
          onShow={showProducts}
        />
      )}
      <Tab />
    </OfficeSheet>
  );
}
