import type { SetupOutput, SetupParsed } from '#shared/ipc/setup-contract.ts';
import type { SetupRequestName } from '#shared/ipc/setup-channels.ts';
import type { SetupView } from '#shared/setup.ts';
import { openPrintingFile, type PrintingFile } from '../printing/printing-file.ts';
import type { Settings } from '../settings/settings.ts';
import { CertificateDesk } from './certificate-desk.ts';
import { SetupDesk } from './desk.ts';
import { draftFrom, EMPTY_DRAFT, readDraft, takenUp } from './draft.ts';
import { KeeperReports } from './keeper-reports.ts';
import { sealedCloud, SetupKeys } from './keys.ts';
import type { SetUpPorts } from './ports.ts';
import { answerHandlers, arrive } from './rooms/answers.ts';
import { endingHandlers } from './rooms/ending.ts';
import { printerHandlers } from './rooms/printer.ts';
import { dropCertificate, terminalHandlers } from './rooms/terminals.ts';
import { TerminalSearch } from './search.ts';

/** One handler for each request of the window; a missing one does not compile. */
export type SetupHandlers = {
  readonly [N in SetupRequestName]: (input: SetupParsed<N>) => SetupOutput<N> | Promise<SetupOutput<N>>;
};

/** What the rooms of the set-up share. */
export interface SetUpParts extends SetUpPorts {
  readonly before: Settings | null;
  readonly desk: SetupDesk;
  readonly keys: SetupKeys;
  readonly certificates: CertificateDesk;
  readonly search: TerminalSearch;
  readonly printing: PrintingFile;
}

export interface SetUp {
  readonly handlers: SetupHandlers;
  /** A file that was dropped onto a terminal's row: its preload says where it lies. Refuses with a `SetupFailure`. */
  readonly dropped: (input: { readonly terminalId: string; readonly path: string }) => Promise<null>;
  readonly view: () => SetupView;
  readonly onView: (listener: (view: SetupView) => void) => void;
  /** Ends what is under way; what was answered stays. */
  readonly stop: () => void;
}

/** Takes up where the last one was left: a draft of a new till, or the settings of one that sells. */
export async function openSetUp(ports: SetUpPorts, before: Settings | null): Promise<SetUp> {
  const { profile, clock, keyStores, keeper, log } = ports;
  const keys = new SetupKeys({ profile, keyStores, wall: () => clock.wall() });
  const printing = await openPrintingFile(profile, log);
  const started =
    before === null ? null : draftFrom(before, await sealedCloud(keys, before), printing.settings);
  const left = await readDraft(profile);
  const mode = before === null || left !== null ? 'first' : 'change';
  const draft = left === null ? (started ?? EMPTY_DRAFT) : takenUp(left, before);
  const desk = new SetupDesk({ profile, mode, draft });
  const certificates = new CertificateDesk({ profile, desk, keys, keeper, wall: () => clock.wall() });
  const search = new TerminalSearch({ desk, client: () => keys.client(desk.draft), log });
  const parts: SetUpParts = { ...ports, before, desk, keys, certificates, search, printing };
  const reports = new KeeperReports(parts);
  keeper.onReport((report) => reports.hear(report));
  keeper.order({ kind: 'people', people: desk.draft.staff });
  desk.learn({ isWeak: await keys.isWeak() });
  await certificates.recall();
  arrive(parts);
  const ending = endingHandlers(parts);
  return {
    handlers: {
      'setup.get': () => desk.view,
      ...answerHandlers(parts),
      ...terminalHandlers(parts),
      ...printerHandlers(parts),
      ...ending.handlers,
    },
    dropped: (input) => dropCertificate(parts, input),
    view: () => desk.view,
    onView: (listener) => desk.onView(listener),
    stop: () => {
      search.stop();
      ending.stop();
    },
  };
}
