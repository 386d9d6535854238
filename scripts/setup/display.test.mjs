import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inRoot } from './paths.mjs';
import { isOnPath } from './system-libraries.mjs';

/** In a process of its own, without the display that this one may have. */
function use(script) {
  const env = { ...process.env };
  delete env['DISPLAY'];
  delete env['WAYLAND_DISPLAY'];
  const source = `import { ensureDisplay } from ${JSON.stringify(inRoot('scripts/setup/display.mjs'))};
    import { connect } from 'node:net';
    const say = { line: () => undefined };
    const alive = (display) => new Promise((resolve) => {
      const socket = connect('/tmp/.X11-unix/X' + display.env.DISPLAY.slice(1));
      socket.once('connect', () => (socket.destroy(), resolve(true))).once('error', () => resolve(false));
    });
    ${script}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
}

describe.runIf(process.platform === 'linux' && isOnPath('Xvfb'))('a display of our own', () => {
  it('serves one client after the other, and is gone afterwards', () => {
    const { stdout, status, stderr } = use(`
      for (let i = 0; i < 5; i += 1) {
        const display = await ensureDisplay(say);
        console.log(await alive(display), await alive(display));
        await display.stop();
        console.log(await alive(display));
      }`);
    expect(stderr).toBe('');
    expect(stdout).toBe('true true\nfalse\n'.repeat(5));
    expect(status).toBe(0);
  });

  it('does not keep a command from ending that forgot to stop it', () => {
    const { status, stdout } = use('await ensureDisplay(say); console.log("end");');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'end\n' });
  });
});
