/** The folder itself: a flush of it makes removals last. */
export const FOLDER = '.';

/** What a store process did, as `strace` saw it. `file` is a bare name in the journal's folder. */
export type Step =
  | { readonly kind: 'write'; readonly file: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'resize'; readonly file: string; readonly length: number }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'flush'; readonly file: string }
  /** The till was told that this entry is written. */
  | { readonly kind: 'answer'; readonly last: number };

/** Reads the output of `strace -f -y -xx`, where every string is hexadecimal. Calls that failed did nothing. */
export function readTrace(text: string): readonly Step[] {
  const begun = new Map<string, string>();
  const steps: Step[] = [];
  for (const line of text.split('\n')) {
    const call = wholeCall(line, begun);
    const step = call === null ? null : stepOf(call);
    if (step !== null) steps.push(step);
  }
  return steps;
}

/** A call that another thread interrupted takes two lines; it counts from when it returned. */
function wholeCall(line: string, begun: Map<string, string>): string | null {
  const pid = line.slice(0, line.indexOf(' '));
  const rest = line.slice(pid.length).trimStart();
  if (rest.endsWith('<unfinished ...>')) {
    begun.set(pid, rest.slice(0, -'<unfinished ...>'.length));
    return null;
  }
  const resumed = /^<\.\.\. \w+ resumed>/.exec(rest);
  return resumed === null ? rest : (begun.get(pid) ?? '') + rest.slice(resumed[0].length);
}

const CALL = /^(?<name>\w+)\((?:\d+<(?<path>[^>]*)>)?(?:, )?(?<more>.*)\)\s+= (?<result>-?\d+)/s;

function stepOf(call: string): Step | null {
  const { name, path = '', more = '', result } = CALL.exec(call)?.groups ?? {};
  if (name === undefined || Number(result) < 0) return null;
  if (name === 'write') return answerIn(more);
  const file = journalFile(name === 'unlink' ? more : path);
  if (file === null) return null;
  switch (name) {
    case 'pwrite64':
      return { kind: 'write', file, offset: Number(/, (\d+)$/.exec(more)?.[1]), bytes: unhex(more) };
    case 'ftruncate':
      return { kind: 'resize', file, length: Number(more) };
    case 'unlink':
      return { kind: 'remove', file };
    default:
      return { kind: 'flush', file };
  }
}

/** The name of a file of the journal, or of its folder; null for the catalogue's and everybody else's. */
function journalFile(hex: string): string | null {
  const name = unhex(hex).toString('utf8').split('/').at(-1) ?? '';
  if (name === 'journal') return FOLDER;
  return name.startsWith('journal.db') ? name : null;
}

function answerIn(more: string): Step | null {
  const text = unhex(more).toString('utf8');
  const { first, hashes = '' } =
    /"answer":\{"first":(?<first>\d+),"hashes":\[(?<hashes>[^\]]*)\]/.exec(text)?.groups ?? {};
  if (first === undefined) return null;
  return { kind: 'answer', last: Number(first) + hashes.split(',').length - 1 };
}

const unhex = (text: string): Buffer =>
  Buffer.from((/(?:\\x[0-9a-f]{2})+/.exec(text)?.[0] ?? '').replaceAll('\\x', ''), 'hex');
