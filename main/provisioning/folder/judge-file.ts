import type { TerminalId } from '#shared/ids.ts';
import type { Identity, ImportVerdict } from '../../certificates/import.ts';
import { importClientCertificate } from '../../certificates/import.ts';
import type { CertificateFacts } from '../../certificates/inspect-p12.ts';
import { sentenceFor } from '../../certificates/problems.ts';
import type { TerminalSettings } from '../../settings/settings.ts';
import type { SheetRow } from './passphrases.ts';
import type { RefusedFile } from './report.ts';
import { refuse } from './report.ts';

/** A file that may be kept, with the terminal that its certificate names. */
export interface GoodFile {
  readonly ok: true;
  readonly row: SheetRow;
  readonly settings: TerminalSettings;
  readonly identity: Identity;
  readonly facts: CertificateFacts;
}

export interface Judging {
  readonly caPem: string;
  readonly now: Date;
  readonly p12Worker: string;
  /** The till's terminals: what the sheet leaves out is as it was. */
  readonly known: readonly TerminalSettings[];
}

const PORT = 8443;

export async function judgeFile(
  row: SheetRow,
  bytes: Uint8Array,
  judging: Judging,
): Promise<GoodFile | RefusedFile> {
  const { id, verdict } = await importForItsTerminal(row, bytes, judging);
  if (!verdict.ok) return refuse(row, verdict.code, sentenceFor(verdict));
  const settings = terminalOf(row, id, judging);
  if (settings === null) return refuse(row, 'noHost', noHost(row, id));
  return { ok: true, row, settings, identity: verdict.identity, facts: verdict.facts };
}

/**
 * The import judges a file for one terminal. Asked for none it says, once the certificate is trusted, which terminal
 * that names; asked for that one it gives its whole verdict.
 */
async function importForItsTerminal(
  { passphrase }: SheetRow,
  bytes: Uint8Array,
  { caPem, now, p12Worker }: Judging,
): Promise<{ id: string; verdict: ImportVerdict }> {
  const ask = (terminalId: string) =>
    importClientCertificate({ bytes, passphrase, terminalId, caPem, now, workerScript: p12Worker });
  const first = await ask('');
  const id = first.ok || first.code !== 'wrongTerminal' ? '' : (first.facts['found'] ?? '');
  return { id, verdict: id === '' ? first : await ask(id) };
}

/** Null when nobody ever said where the terminal is. */
function terminalOf(row: SheetRow, id: string, { known, caPem }: Judging): TerminalSettings | null {
  const before = known.find((terminal) => terminal.id === id);
  const host = row.host ?? before?.host;
  if (host === undefined) return null;
  return {
    id: id as TerminalId,
    name: row.name ?? before?.name ?? id,
    host,
    port: row.port ?? before?.port ?? PORT,
    model: before?.model ?? null,
    caPem,
    group: row.group ?? before?.group ?? null,
  };
}

const noHost = ({ line }: SheetRow, id: string): string =>
  `The till does not know where terminal ${id} is. Give its address in the column host, line ${line}.`;
