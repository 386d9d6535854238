import type { TerminalId } from '#shared/ids.ts';
import type { GoodCertificate } from '../../certificates/import.ts';
import { judgeCertificate } from '../../certificates/judge-certificate.ts';
import { sentenceFor } from '../../certificates/problems.ts';
import type { Standing } from '../../certificates/standing.ts';
import type { TerminalSettings } from '../../settings/settings.ts';
import type { SheetRow } from './passphrases.ts';
import type { RefusedFile } from './report.ts';
import { refuse } from './report.ts';

/** A file that may be kept, with the terminal that its certificate names. */
export interface GoodFile {
  readonly ok: true;
  readonly row: SheetRow;
  readonly settings: TerminalSettings;
  readonly certificate: GoodCertificate;
}

export interface Judging {
  readonly caPem: string;
  readonly now: Date;
  readonly p12Worker: string;
  readonly standing: Standing;
  /** The till's terminals: what the sheet leaves out is as it was. */
  readonly known: readonly TerminalSettings[];
}

const PORT = 8443;

/** The file of one row of the sheet. Which terminal it is for stands in its certificate. */
export async function judgeFile(
  row: SheetRow,
  file: string,
  judging: Judging,
): Promise<GoodFile | RefusedFile> {
  const { caPem, now, p12Worker: workerScript, standing } = judging;
  const { passphrase } = row;
  const asked = { file, passphrase, terminalId: null, caPem, now, workerScript, ...standing };
  const verdict = await judgeCertificate(asked);
  if (!verdict.ok) return refuse(row, verdict.code, sentenceFor(verdict));
  const settings = terminalOf(row, verdict.terminalId, judging);
  if (settings === null) return refuse(row, 'noHost', noHost(row, verdict.terminalId));
  return { ok: true, row, settings, certificate: verdict };
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
