import type { TerminalId } from '#shared/ids.ts';
import { readAuthority } from '../authority.ts';
import type { DraftTerminal } from '../draft.ts';
import { askAt, askCloud, pairWith } from '../probes.ts';
import { SetupFailure } from '../problem.ts';
import type { SetupHandlers, SetUpParts } from '../set-up.ts';

type Rooms = Pick<
  SetupHandlers,
  | 'setup.withoutCloud'
  | 'setup.checkCloud'
  | 'setup.chooseAuthority'
  | 'setup.findAt'
  | 'setup.addTerminal'
  | 'setup.nameTerminal'
  | 'setup.removeTerminal'
  | 'setup.chooseCertificate'
  | 'setup.pair'
>;

/** Questions about the cloud, and about terminals: who is there, who proves it, and by which certificate we do. */
export function terminalHandlers(parts: SetUpParts): Rooms {
  const { desk, certificates, chooseFile } = parts;
  const change = async (terminals: readonly DraftTerminal[]): Promise<null> => {
    await desk.answer({ terminals });
    return null;
  };
  return {
    'setup.withoutCloud': async () => {
      await desk.answer({ cloud: { kind: 'none' } });
      return null;
    },
    'setup.checkCloud': async () => {
      await checkCloud(parts);
      return null;
    },
    'setup.chooseAuthority': async () => {
      const path = await chooseFile('authority');
      if (path === null) return null;
      const read = await readAuthority(path);
      if (!read.ok) throw new SetupFailure(read.problem);
      await desk.answer({ caPem: read.pem });
      return null;
    },
    'setup.findAt': async ({ host }) => {
      await findAt(parts, host);
      return null;
    },
    'setup.addTerminal': ({ terminalId }) =>
      change([...desk.draft.terminals, newTerminal(parts, terminalId)]),
    'setup.nameTerminal': ({ terminalId, name }) =>
      change(desk.draft.terminals.map((one) => (one.id === terminalId ? { ...one, name } : one))),
    'setup.removeTerminal': ({ terminalId }) =>
      change(desk.draft.terminals.filter(({ id }) => id !== terminalId)),
    'setup.chooseCertificate': async ({ terminalId }) => {
      const place = certificateFor(parts, terminalId);
      const path = await chooseFile('certificate');
      if (path !== null) await certificates.choose(place.id, path, place.caPem);
      return null;
    },
    'setup.pair': async ({ terminalId }) => {
      await pair(parts, terminalIn(parts, terminalId));
      return null;
    },
  };
}

/** As if it had been chosen in the dialog. */
export async function dropCertificate(
  parts: SetUpParts,
  { terminalId, path }: { readonly terminalId: string; readonly path: string },
): Promise<null> {
  const { id, caPem } = certificateFor(parts, terminalId);
  await parts.certificates.choose(id, path, caPem);
  return null;
}

function certificateFor(
  parts: SetUpParts,
  terminalId: string,
): { readonly id: string; readonly caPem: string } {
  const { caPem } = parts.desk.draft;
  if (caPem === null) throw new SetupFailure('authorityFirst');
  return { id: terminalIn(parts, terminalId).id, caPem };
}

export async function checkCloud({ desk, keys }: SetUpParts): Promise<void> {
  desk.learn({ cloudVerdict: 'checking' });
  const vinr = await keys.client(desk.draft);
  try {
    desk.learn({ cloudVerdict: await askCloud(vinr) });
  } finally {
    vinr.close();
  }
}

/** Every terminal at once: each answers for itself. */
export function pairAll(parts: SetUpParts): void {
  const { desk, log } = parts;
  for (const terminal of desk.draft.terminals)
    pair(parts, terminal).catch((error: unknown) => {
      log.bug('setup.pair', error);
      desk.pairing(terminal.id, { state: 'failed', why: 'silent' });
    });
}

async function pair({ desk, keys }: SetUpParts, terminal: DraftTerminal): Promise<void> {
  desk.pairing(terminal.id, { state: 'asking' });
  const vinr = await keys.client(desk.draft);
  try {
    desk.pairing(terminal.id, await pairWith(vinr, terminal));
  } finally {
    vinr.close();
  }
}

async function findAt({ desk, keys }: SetUpParts, host: string): Promise<void> {
  if (desk.draft.caPem === null) throw new SetupFailure('authorityFirst');
  const vinr = await keys.client(desk.draft);
  try {
    const asked = await askAt(vinr, host);
    if (!asked.ok) throw new SetupFailure(asked.problem);
    const others = desk.known.found.filter(({ id }) => id !== asked.found.id);
    desk.learn({ found: [asked.found, ...others] });
  } finally {
    vinr.close();
  }
}

function terminalIn({ desk }: SetUpParts, terminalId: string): DraftTerminal {
  const terminal = desk.draft.terminals.find(({ id }) => id === terminalId);
  if (terminal === undefined) throw new SetupFailure('terminalUnknown');
  return terminal;
}

function newTerminal({ desk }: SetUpParts, terminalId: string): DraftTerminal {
  if (desk.draft.terminals.some(({ id }) => id === terminalId)) throw new SetupFailure('alreadyThere');
  const found = desk.known.found.find(({ id }) => id === terminalId);
  if (found === undefined) throw new SetupFailure('terminalUnknown');
  const { id, host, port, model } = found;
  return { id: id as TerminalId, name: id, host, port, model, group: null };
}
