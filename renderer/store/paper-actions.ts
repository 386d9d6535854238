import type { PaperWish } from '#shared/paper/paper-wish.ts';
import type { PrintingSettings } from '#shared/printing.ts';
import { allowed, ask, once, showNotice, tell, type Desk } from './ask.ts';

export interface PaperActions {
  /** Fetches a paper to be shown. */
  readonly loadPaper: (wish: PaperWish) => void;
  readonly printPaper: (wish: PaperWish) => void;
  readonly savePdf: (wish: PaperWish) => void;
  readonly loadHardware: () => void;
  readonly setPrinting: (printing: PrintingSettings) => void;
  readonly findPrinters: () => void;
  readonly testPrinter: (printerId: string) => void;
  /** Prints a paper that may have been printed, or that waits, now. */
  readonly printAgain: (jobId: string) => void;
  readonly takeOff: (jobId: string) => void;
  readonly testDrawer: () => void;
}

export function paperActions(desk: Desk): PaperActions {
  const { store } = desk;
  const commandId = () => ({ commandId: desk.mintId() });
  const deed = (button: string, work: () => Promise<unknown>): void =>
    void once(store, button, async () => {
      await work();
      await fetchHardware(desk);
    });
  return {
    loadPaper: (wish) => void once(store, `paper ${JSON.stringify(wish)}`, () => fetchPaper(desk, wish)),
    printPaper: (wish) =>
      void once(store, 'print', async () => {
        await tell(desk, 'paper.print', { ...commandId(), ...wish });
        const shown = store.getState().paper;
        if (shown !== null && isSame(shown.wish, wish)) await fetchPaper(desk, wish);
      }),
    savePdf: (wish) =>
      void once(store, 'pdf', () => tell(desk, 'paper.savePdf', { ...commandId(), ...wish })),
    loadHardware: () => void once(store, 'hardware', () => fetchHardware(desk)),
    setPrinting: (printing) =>
      deed('printing', () => tell(desk, 'hardware.set', { ...commandId(), printing })),
    findPrinters: () => void once(store, 'findPrinters', () => find(desk)),
    testPrinter: (printerId) =>
      deed('testPrinter', () => tell(desk, 'hardware.test', { ...commandId(), printerId })),
    printAgain: (jobId) => deed('printAgain', () => tell(desk, 'print.again', { ...commandId(), jobId })),
    takeOff: (jobId) => deed('takeOff', () => tell(desk, 'print.cancel', { ...commandId(), jobId })),
    testDrawer: () => deed('testDrawer', () => allowed(desk, 'drawer.open', commandId())),
  };
}

/** What is printed beside the paper on screen leaves that one there. */
const isSame = (one: PaperWish, other: PaperWish): boolean =>
  one.saleId === other.saleId && one.kind === other.kind && one.about === other.about;

async function fetchPaper(desk: Desk, wish: PaperWish): Promise<void> {
  const answer = await ask(desk, 'paper.get', wish);
  if (answer.ok) desk.store.setState({ paper: { ...answer.value, wish } });
  else showNotice(desk.store, answer.error);
}

async function fetchHardware(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'hardware.get', {});
  if (answer.ok) desk.store.setState({ hardware: answer.value });
  else showNotice(desk.store, answer.error);
}

async function find(desk: Desk): Promise<void> {
  const answer = await tell(desk, 'hardware.find', { commandId: desk.mintId() });
  if (answer.ok) desk.store.setState({ foundPrinters: answer.value });
}
