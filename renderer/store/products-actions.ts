import type { ImportField, ImportView } from '#shared/catalogue-import.ts';
import type { Answer } from '#shared/ipc/contract.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

/** Bringing products in and out as a sheet. Main chooses, reads and keeps the file. */
export interface ProductsActions {
  readonly loadImport: () => void;
  readonly chooseSheet: () => void;
  /** What each column holds, in their order. */
  readonly setColumns: (fields: readonly (ImportField | null)[]) => void;
  readonly cancelImport: () => void;
  readonly applyImport: () => void;
  readonly undoImport: () => void;
  readonly exportProducts: () => void;
}

export function productsActions(desk: Desk): ProductsActions {
  const { store, mintId } = desk;
  const press = (button: string, work: () => Promise<Answer<'products.import'>>) =>
    void once(store, button, async () => take(desk, await work()));
  const command = () => ({ commandId: mintId() });
  return {
    loadImport: () => void ask(desk, 'products.import', {}).then((answer) => take(desk, answer)),
    chooseSheet: () => press('choose sheet', () => tell(desk, 'products.chooseSheet', command())),
    setColumns: (fields) =>
      press('set columns', () => tell(desk, 'products.setColumns', { ...command(), fields: [...fields] })),
    cancelImport: () => press('cancel import', () => tell(desk, 'products.cancelImport', command())),
    applyImport: () => press('apply import', () => tell(desk, 'products.applyImport', command())),
    undoImport: () => press('undo import', () => tell(desk, 'products.undoImport', command())),
    exportProducts: () =>
      void once(store, 'save products', async () => {
        const answer = await tell(desk, 'products.export', command());
        if (answer.ok && answer.value.kind === 'saved') changeUi(store, { saved: 'products' });
      }),
  };
}

function take({ store }: Desk, answer: Answer<'products.import'>): void {
  if (answer.ok) store.setState({ productImport: answer.value satisfies ImportView });
  else if (answer.error.code !== 'approval.needed') showNotice(store, answer.error);
}
