import type { FileHandle } from 'node:fs/promises';
import { open, stat } from 'node:fs/promises';
import type { LogLevel, LogLine, LogPage } from '#shared/diagnosis.ts';
import { LOG_LEVELS } from '#shared/diagnosis.ts';
import type { LogFile } from './log-files.ts';
import { logFilesOf } from './log-files.ts';
import { redactedText } from './redact.ts';

export interface LogQuery {
  /** This grave or graver. */
  readonly least: LogLevel;
  /** Must stand in what is shown; empty for any. What is masked cannot be found. */
  readonly text: string;
  /** Where the page before ended; null for the newest. */
  readonly before: number | null;
}

export type ReadLog = (query: LogQuery) => Promise<LogPage>;

const PAGE = 50;
const BLOCK = 64 * 1024;
/** A rare word in a large log is searched for in steps of this, so that an answer comes soon. */
const MOST_SEARCHED = 4 * 1024 * 1024;

const NO_LOG: LogPage = { state: 'none', lines: [], next: null };

/** Where a line is, over all files: the file's number, and the byte in it. Full files keep their number. */
const FILE_SPAN = 2 ** 32;

/** Pages through a log from its end, full files after the one that is written. `file`: null where the till writes none. */
export const logReader =
  (file: string | null): ReadLog =>
  async (query) => {
    if (file === null) return NO_LOG;
    const sizes = await Promise.all((await logFilesOf(file)).map(sizeOf));
    const files = sizes.flatMap((one) => (one === null ? [] : [one]));
    return files.length === 0 ? NO_LOG : pageOf(files, query);
  };

interface SizedLog extends LogFile {
  readonly size: number;
}

async function sizeOf(file: LogFile): Promise<SizedLog | null> {
  const found = await stat(file.path).catch(ifThere);
  return found === null ? null : { ...file, size: found.size };
}

function ifThere(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

async function pageOf(files: readonly SizedLog[], { least, text, before }: LogQuery): Promise<LogPage> {
  const lines: LogLine[] = [];
  let [searched, reached] = [0, 0];
  for await (const { offset, raw } of linesOf(files, before ?? Infinity)) {
    reached = offset;
    searched += Buffer.byteLength(raw);
    const line = lineOf(offset, raw);
    if (isAtLeast(line.level, least) && holds(line, text)) lines.push(line);
    if (lines.length === PAGE || searched > MOST_SEARCHED) break;
  }
  const oldest = (files[0]?.number ?? 0) * FILE_SPAN;
  return { state: 'read', lines, next: reached > oldest ? reached : null };
}

/** Newest first, those in front of `before`. */
async function* linesOf(
  files: readonly SizedLog[],
  before: number,
): AsyncGenerator<{ readonly offset: number; readonly raw: string }> {
  for (const { path, number, size } of files.toReversed()) {
    const first = number * FILE_SPAN;
    const end = Math.min(before - first, size);
    if (end <= 0) continue;
    // Between two looks the oldest may have gone.
    const handle = await open(path).catch(ifThere);
    if (handle === null) continue;
    try {
      for await (const { start, raw } of linesFromEnd(handle, end)) yield { offset: first + start, raw };
    } finally {
      await handle.close();
    }
  }
}

async function* linesFromEnd(
  handle: FileHandle,
  end: number,
): AsyncGenerator<{ readonly start: number; readonly raw: string }> {
  let position = end;
  let rest = Buffer.alloc(0);
  while (position > 0) {
    const size = Math.min(BLOCK, position);
    position -= size;
    const { buffer } = await handle.read(Buffer.alloc(size), 0, size, position);
    rest = Buffer.concat([buffer, rest]);
    for (let cut = rest.lastIndexOf('\n'); cut >= 0; cut = rest.lastIndexOf('\n')) {
      const raw = rest.subarray(cut + 1).toString('utf8');
      if (raw !== '') yield { start: position + cut + 1, raw };
      rest = rest.subarray(0, cut);
    }
  }
  if (rest.length > 0) yield { start: 0, raw: rest.toString('utf8') };
}

/** A line that the till did not write may be a part of anything: it is not shown. */
function lineOf(offset: number, raw: string): LogLine {
  const { at, level, event, ...facts } = fieldsOf(raw);
  const time = typeof at === 'string' ? Date.parse(at) : NaN;
  if (Number.isNaN(time) || typeof event !== 'string')
    return { offset, at: null, level: 'warn', event: 'log.foreign', text: '[hidden]' };
  const known = LOG_LEVELS.find((one) => one === level) ?? 'info';
  return { offset, at: time, level: known, event: redactedText(event), text: textOf(facts) };
}

function fieldsOf(raw: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const textOf = (facts: object): string =>
  redactedText(
    Object.entries(facts)
      .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(' · '),
  );

const isAtLeast = (level: LogLevel, least: LogLevel): boolean =>
  LOG_LEVELS.indexOf(level) >= LOG_LEVELS.indexOf(least);

const holds = ({ event, text }: LogLine, wanted: string): boolean =>
  `${event} ${text}`.toLowerCase().includes(wanted.trim().toLowerCase());
