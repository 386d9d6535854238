import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { countPackages, isInstalled } from './dependencies.mjs';
import { accompany, end, isRunning } from './lifetime.mjs';
import { mustRun, run } from './run.mjs';
import { createSay, duration } from './say.mjs';
import { missingPackages } from './system-libraries.mjs';
import { trainingProfile } from './training.mjs';
import { Trouble } from './trouble.mjs';

const node = (script, ...args) =>
  spawn(process.execPath, ['-e', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

describe('dependencies', () => {
  const lock = JSON.stringify({
    packages: { '': {}, sdk: {}, 'node_modules/a': {}, 'node_modules/b/node_modules/c': {} },
  });

  it('installs once for each lock file', () => {
    const stamp = `${createHash('sha256').update(lock).digest('hex')}\n`;
    expect(isInstalled(lock, stamp)).toBe(true);
    expect(isInstalled(`${lock} `, stamp)).toBe(false);
    expect(isInstalled(lock, undefined)).toBe(false);
  });

  it('counts what it will install', () => expect(countPackages(lock)).toBe(2));
});

describe('run', () => {
  it('collects both streams and the exit code', async () => {
    const script = "console.log('out'); console.error('err'); process.exitCode = 3";
    const finished = await run(process.execPath, ['-e', script]);
    expect(finished).toMatchObject({ code: 3, stdout: 'out\n' });
    expect(finished.output).toContain('err');
  });

  it('ends a command that takes too long', async () =>
    expect(
      await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { limitMs: 300 }),
    ).toMatchObject({ code: 124 }));

  it('waits for nothing that an ended command has left behind', async () => {
    const script = 'sleep 60 & echo $!; wait';
    const { code, stdout } = await run('sh', ['-c', script], { limitMs: 500 });
    expect(code).toBe(124);
    process.kill(Number(stdout), 'SIGKILL');
  });

  it('names the signal that ended a command', async () =>
    expect((await run(process.execPath, ['-e', "process.kill(process.pid, 'SIGKILL')"])).output).toContain(
      'SIGKILL',
    ));

  it('answers 127 for a program that is not there', async () =>
    expect((await run('no-such-program', [])).code).toBe(127));

  it('tells the end of the output of a command that must not fail', async () =>
    expect(mustRun(process.execPath, ['-e', "console.error('why'); process.exit(2)"])).rejects.toThrow(
      /code 2:\nwhy/,
    ));
});

describe('lifetime', () => {
  it('takes over the exit code', async () => expect(await accompany(node('process.exit(7)'))).toBe(7));

  it('counts an ending by signal as shells do', async () => {
    const child = node('setInterval(() => {}, 1000)');
    const code = accompany(child);
    child.kill('SIGTERM');
    expect(await code).toBe(143);
  });

  it('insists when a child does not want to end', async () => {
    const child = node("process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)");
    await once(child.stdout, 'data');
    await end(child, 200);
    expect(isRunning(child)).toBe(false);
    expect(child.signalCode).toBe('SIGKILL');
  });
});

describe('say', () => {
  const record = () => {
    const lines = [];
    return {
      lines,
      stream: new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) }),
    };
  };

  it('announces a step, then its time', async () => {
    const { lines, stream } = record();
    expect(await createSay(stream).step('Doing it', async () => 5)).toBe(5);
    expect(lines[0]).toBe('[setup] Doing it…\n');
    expect(lines[1]).toMatch(/^\[setup\] Doing it: done in \d+\.\d s\n$/);
  });

  it('passes failure on', async () => {
    const { lines, stream } = record();
    const failing = createSay(stream).step('Doing it', () => Promise.reject(new Trouble('no')));
    await expect(failing).rejects.toThrow('no');
    expect(lines[1]).toContain('failed after');
  });

  it('speaks of time like people', () =>
    expect([420, 31_400, 125_000].map(duration)).toEqual(['0.4 s', '31 s', '2 min 5 s']));
});

describe('system libraries', () => {
  const all = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1'].map(
    (name) => `\t${name} (libc6,x86-64) => /x`,
  );

  it('asks for nothing where all is there', () => expect(missingPackages(all.join('\n'), false)).toEqual([]));

  it('names what is missing, the newer package name first', () =>
    expect(missingPackages(all.slice(0, 2).join('\n'), true)).toEqual([
      ['libasound2t64', 'libasound2'],
      ['libgbm1'],
      ['xvfb'],
    ]));
});

it('keeps the training profile where each system wants it', () => {
  expect(trainingProfile('linux', {}, '/home/a')).toBe('/home/a/.local/share/vinr-pos/training');
  expect(trainingProfile('linux', { XDG_DATA_HOME: '/d' }, '/home/a')).toBe('/d/vinr-pos/training');
  expect(trainingProfile('darwin', {}, '/Users/a')).toBe(
    '/Users/a/Library/Application Support/vinr-pos/training',
  );
  expect(trainingProfile('win32', { LOCALAPPDATA: '/l' }, '/u')).toBe('/l/vinr-pos/training');
});
