import type { Installed } from '../../certificates/install.ts';
import type { GoodFile } from './judge-file.ts';
import type { Kept } from './kept.ts';
import type { RefusedFile, TakenFile } from './report.ts';
import { refuse } from './report.ts';

/** What is said of a file before its terminal is asked. */
export function taken({ row, settings, certificate: { facts } }: GoodFile, kept: Kept): TakenFile {
  const { id, name, host, port } = settings;
  const had = kept.get(id)?.fingerprint256;
  const code = had === undefined ? 'new' : had === facts.fingerprint256 ? 'unchanged' : 'renewed';
  const { file, line } = row;
  const { notAfter, warnings } = facts;
  const sentence = `The certificate of ${name} is good until ${notAfter}.`;
  return {
    file,
    line,
    ok: true,
    code,
    sentence,
    proof: 'unknown',
    terminal: { id, name, host, port },
    notAfter,
    warnings,
  };
}

/** The terminal has the last word, where it could be asked. */
export function proven(file: TakenFile, installed: Installed | undefined): TakenFile | RefusedFile {
  const { name } = file.terminal;
  if (installed === undefined || installed.proof === 'unknown') return file;
  if (installed.kind === 'rolledBack')
    return refuse(
      file,
      'rejected',
      `${name} does not accept it, so the one before it is in use again. ${ISSUE}`,
    );
  const said =
    installed.proof === 'accepted' ? 'The terminal accepts it.' : `${name} does not accept it. ${ISSUE}`;
  return { ...file, proof: installed.proof, sentence: `${file.sentence} ${said}` };
}

const ISSUE = 'Issue one for this terminal in the VINR Dashboard.';
