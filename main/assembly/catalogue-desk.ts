import { catalogueFiles } from '../catalogue/catalogue-files.ts';
import { ProductEditor } from '../catalogue/edit/product-editor.ts';
import type { CatalogueImportParts } from '../catalogue/import/catalogue-import.ts';
import { CatalogueImport } from '../catalogue/import/catalogue-import.ts';
import { importThreads } from '../catalogue/import/import-thread.ts';
import { LabelDesk } from '../catalogue/labels/label-desk.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Ground } from './ground.ts';
import type { Services } from './services.ts';

/** Where a shop changes what it sells: sheets, single products, and the labels of them. One change at a time. */
export function catalogueDeskOf({ ports, given, store, record, reporting }: Ground, services: Services) {
  const { currency, locale } = given.settings.shop;
  const timeZone = reporting.timeZone.name;
  const shared = {
    files: catalogueFiles(ports.profile),
    currency,
    shelf: services.shelf,
    threads: importThreads(ports.importWorker),
    record,
    allow: services.allow,
    inTurn: oneAtATime(),
    wall: () => ports.clock.wall(),
    timeZone,
  } satisfies Partial<CatalogueImportParts>;
  const catalogueImport = new CatalogueImport({ ...ports, ...shared });
  const productEditor = new ProductEditor({
    ...shared,
    store: store.catalogue,
    time: reporting.time,
    changed: () => catalogueImport.productsChanged(),
  });
  const labelDesk = new LabelDesk({
    ...ports,
    products: productEditor,
    printing: services.printing,
    savePdf: services.savePdf,
    speech: async () => (await import('#shared/words/speech.ts')).speechIn(locale, timeZone),
  });
  return { catalogueImport, productEditor, labelDesk };
}
