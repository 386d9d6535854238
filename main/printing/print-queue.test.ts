import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaperDocument } from '#shared/document.ts';
import type { PrinterSettings } from '#shared/printing.ts';
import { wordsPrinted } from '../../e2e/support/escpos-reader.ts';
import { VirtualPrinter } from '../../e2e/support/virtual-printer.ts';
import { removeFolder } from '../../e2e/support/remove-folder.ts';
import { systemClock } from '../clock.ts';
import type { Log } from '../log.ts';
import { jobFiles } from './job-files.ts';
import { EscPosPrinter } from './escpos-printer.ts';
import { openNetworkWire } from './network-wire.ts';
import { PrintQueue } from './print-queue.ts';

const paper = (text: string): PaperDocument => ({
  title: text,
  locale: 'en',
  direction: 'ltr',
  blocks: [{ kind: 'text', text }],
});

const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  bug: (_, error) => console.error(error),
};

/** How long a printer that says nothing is waited for decides how the silent ones are met; the others have all the time. */
const TIMES = { connect: 30_000, status: 30_000, look: 40, confirm: 30_000 };
const SILENT = { ...TIMES, status: 100, confirm: 300 };
let printer: VirtualPrinter;
let profile: string;
let queues: PrintQueue[];

beforeEach(async () => {
  printer = await VirtualPrinter.start();
  profile = mkdtempSync(join(tmpdir(), 'vinr-print-'));
  queues = [];
});

afterEach(async () => {
  await Promise.all(queues.map((one) => one.stop()));
  await printer.turnOff();
  await removeFolder(profile);
});

function settings(): PrinterSettings {
  const connection = { kind: 'network', host: '127.0.0.1', port: printer.port } as const;
  return { id: 'p1', name: 'Counter', connection, width: 80, codepages: 'epson', drawer: true };
}

const networkPrinter = (times = TIMES) =>
  new EscPosPrinter({
    settings: settings(),
    open: (ms) => openNetworkWire('127.0.0.1', printer.port, ms),
    draw: null,
    monotonic: () => performance.now(),
    times,
  });

async function queue(times = TIMES): Promise<PrintQueue> {
  const port = networkPrinter(times);
  const made = new PrintQueue({
    store: jobFiles(profile, silentLog),
    printer: (id) => (id === 'p1' ? port : null),
    clock: systemClock,
    log: silentLog,
    changed: () => undefined,
    backOff: [20, 40],
  });
  queues.push(made);
  await made.open();
  return made;
}

const printed = () => printer.papers.map((things) => wordsPrinted(things).join(' '));
const until = (check: () => void) => vi.waitFor(check, { timeout: 30_000, interval: 10 });

describe('papers for one printer', () => {
  it('come out in order, each once, and leave nothing behind', async () => {
    const jobs = await queue();
    printer.slowness = 15;
    await Promise.all(['one', 'two', 'three'].map((text) => jobs.add('p1', paper(text))));
    await until(() => expect(jobs.jobs).toEqual([]));
    expect(printed()).toEqual(['one', 'two', 'three']);
    await jobs.stop();
    expect(await jobFiles(profile, silentLog).load()).toEqual([]);
  });

  it('wait without paper, say why, and come out when there is some', async () => {
    const jobs = await queue();
    printer.paperOut = true;
    await jobs.add('p1', paper('one'));
    await jobs.add('p1', paper('two'));
    await until(() => expect(jobs.troubleOf('p1')).toBe('paperOut'));
    expect(jobs.jobs.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    printer.fillPaper();
    await until(() => expect(printed()).toEqual(['one', 'two']));
    await until(() => expect(jobs.troubleOf('p1')).toBeNull());
  });

  it('say that the cover is open, and that nobody answers', async () => {
    const jobs = await queue();
    printer.coverOpen = true;
    await jobs.add('p1', paper('one'));
    await until(() => expect(jobs.troubleOf('p1')).toBe('coverOpen'));
    printer.coverOpen = false;
    await printer.turnOff();
    await until(() => expect(['unreachable', null]).toContain(jobs.troubleOf('p1')));
    await printer.turnOn();
    await until(() => expect(jobs.jobs).toEqual([]));
  });

  it('run out of paper half-way and go on where they were, once', async () => {
    const jobs = await queue();
    printer.slowness = 60;
    await jobs.add('p1', paper('one'));
    await until(() => expect(jobs.jobs[0]?.state).toBe('sending'));
    printer.paperOut = true;
    await until(() => expect(jobs.troubleOf('p1')).toBe('paperOut'));
    printer.fillPaper();
    await until(() => expect(jobs.jobs).toEqual([]));
    expect(printed()).toEqual(['one']);
  });

  it('are printed by one that answers nothing at all', async () => {
    printer.mute = true;
    const jobs = await queue(SILENT);
    await jobs.add('p1', paper('one'));
    await until(() => expect(jobs.jobs).toEqual([]));
    await until(() => expect(printed()).toEqual(['one']));
  });
});

describe('a paper that may have been printed', () => {
  it('waits for a person when the line is cut, while the others go on', async () => {
    const jobs = await queue();
    printer.cutAfter = 10;
    await jobs.add('p1', paper('one'));
    await jobs.add('p1', paper('two'));
    await until(() => expect(printed()).toEqual(['two']));
    await until(() =>
      expect(jobs.jobs.map(({ state, document }) => [document.title, state])).toEqual([['one', 'unsure']]),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(printed()).toEqual(['two']);
    await jobs.again(1, 'p1');
    await until(() => expect(printed()).toEqual(['two', 'one']));
  });

  it('is not printed again by a restart, and one that only waited is', async () => {
    const first = await queue();
    printer.slowness = 60_000;
    await first.add('p1', paper('begun'));
    await first.add('p1', paper('waiting'));
    await until(() => expect(first.jobs[0]?.state).toBe('sending'));
    await first.stop();
    await printer.turnOff();
    printer.slowness = 0;
    await printer.turnOn();
    const second = await queue();
    await until(() => expect(printed().at(-1)).toContain('waiting'));
    await until(() =>
      expect(second.jobs.map(({ document, state }) => [document.title, state])).toEqual([
        ['begun', 'unsure'],
      ]),
    );
    await second.cancel(1);
    await second.stop();
    expect(await jobFiles(profile, silentLog).load()).toEqual([]);
  });
});

it('gives no paper the number of one that the last run left, however early it comes', async () => {
  const left = { seq: 1, printerId: 'p1', document: paper('left'), since: 0, state: 'waiting' } as const;
  const kept = jobFiles(profile, silentLog);
  await kept.save(left);
  let loaded: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (loaded = resolve));
  const jobs = new PrintQueue({
    store: { ...kept, load: () => slow.then(() => kept.load()) },
    printer: () => null,
    clock: systemClock,
    log: silentLog,
    changed: () => undefined,
  });
  queues.push(jobs);
  const opening = jobs.open();
  const adding = jobs.add('p1', paper('early'));
  loaded();
  await Promise.all([opening, adding]);
  expect(jobs.jobs.map(({ seq, document }) => [seq, document.title])).toEqual([
    [1, 'left'],
    [2, 'early'],
  ]);
  expect((await kept.load()).map(({ seq }) => seq)).toEqual([1, 2]);
});

it('ends with the till though a driver comes to no end, and does not print that paper again', async () => {
  let begun: () => void = () => undefined;
  const printing = new Promise<void>((resolve) => (begun = resolve));
  const jobs = new PrintQueue({
    store: jobFiles(profile, silentLog),
    printer: () => ({
      print: async (_document, { sending }) => {
        await sending();
        begun();
        await new Promise(() => undefined);
      },
      kick: () => Promise.resolve(),
      look: () => Promise.resolve(null),
    }),
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    log: silentLog,
    changed: () => undefined,
  });
  await jobs.add('p1', paper('one'));
  await printing;
  await jobs.stop();
  const next = await queue();
  expect(next.jobs.map(({ state }) => state)).toEqual(['unsure']);
});

it('takes a waiting paper off when it is cancelled', async () => {
  const jobs = await queue();
  printer.paperOut = true;
  await jobs.add('p1', paper('one'));
  await until(() => expect(jobs.troubleOf('p1')).toBe('paperOut'));
  await jobs.cancel(1);
  printer.fillPaper();
  await jobs.add('p1', paper('two'));
  await until(() => expect(printed()).toEqual(['two']));
});

it('says honestly that it has no letters, and asks for nothing', async () => {
  const jobs = await queue();
  await jobs.add('p1', paper('المجموع'));
  await until(() => expect(jobs.troubleOf('p1')).toBe('noLetters'));
  expect(printer.connections).toBe(0);
});

it('opens the drawer and prints nothing', async () => {
  await networkPrinter().kick();
  await until(() => expect(printer.pulses).toBe(1));
  expect(printer.papers).toEqual([]);
});
