import type { BundleContents, ConnectionTest, LogLevel, LogPage } from '#shared/diagnosis.ts';
import type { TerminalId } from '#shared/ids.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

/** Looking for what is wrong. What is answered to a caller is shown by it; null is trouble, told in the notice. */
export interface DiagnosisActions {
  readonly loadPreflight: () => void;
  readonly startPreflight: () => void;
  readonly saveAcceptanceSheet: () => void;
  readonly testConnection: (terminalId: TerminalId) => Promise<ConnectionTest | null>;
  readonly readLog: (query: LogAsked) => Promise<LogPage | null>;
  readonly prepareBundle: () => Promise<BundleContents | null>;
  readonly saveBundle: (bundleId: string) => void;
}

interface LogAsked {
  readonly least: LogLevel;
  readonly text: string;
  readonly before: number | null;
}

export function diagnosisActions(desk: Desk): DiagnosisActions {
  const command = () => ({ commandId: desk.mintId() });
  const save = (what: string, name: 'preflight.savePdf' | 'bundle.save', input: object): void =>
    void once(desk.store, `save ${what}`, async () => {
      const answer = await tell(desk, name, { ...command(), ...input });
      if (answer.ok && answer.value.kind === 'saved') changeUi(desk.store, { saved: what });
    });
  return {
    loadPreflight: () => void loadPreflight(desk),
    startPreflight: () =>
      void once(desk.store, 'preflight', async () => {
        changeUi(desk.store, { saved: null });
        await tell(desk, 'preflight.start', command());
        await loadPreflight(desk);
      }),
    saveAcceptanceSheet: () => save('acceptance', 'preflight.savePdf', {}),
    testConnection: async (terminalId) => {
      const answer = await ask(desk, 'connection.test', { terminalId });
      if (!answer.ok) showNotice(desk.store, answer.error);
      return answer.ok ? answer.value : null;
    },
    readLog: async (query) => {
      const answer = await ask(desk, 'log.read', query);
      if (!answer.ok) showNotice(desk.store, answer.error);
      return answer.ok ? answer.value : null;
    },
    prepareBundle: async () => {
      changeUi(desk.store, { saved: null });
      const answer = await tell(desk, 'bundle.prepare', command());
      return answer.ok ? answer.value : null;
    },
    saveBundle: (bundleId) => save('bundle', 'bundle.save', { bundleId }),
  };
}

async function loadPreflight(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'preflight.get', {});
  if (answer.ok) desk.store.setState({ preflight: answer.value });
  else showNotice(desk.store, answer.error);
}
