import { PackedProject } from '../../sdk/testing/packed-project.ts';
import { expect, test } from './fixture.ts';

/** Somebody else's desktop app: the package from its tarball, in Electron's main process, without a window. */
const MAIN = `import { app } from 'electron';
import { Vinr } from '@vinr/sdk';

async function takeBoth() {
  const { VINR_SECRET_KEY: secretKey, TERMINAL: terminalId, HOST: host, PORT: port } = process.env;
  const vinr = new Vinr({
    secretKey,
    terminal: {
      localCertPath: process.env.P12,
      localCertPassphrase: process.env.PASSPHRASE,
      hosts: { [terminalId]: { host, port: Number(port) } },
    },
  });
  const { payments } = vinr.terminal;
  const order = { terminalId, amount: 2500, currency: 'EUR' };
  const local = await payments.createLocal({ ...order, reference: 'electron_lan' });
  const cloud = await payments.createSync({ ...order, reference: 'electron_cloud' });
  const told = ({ status, last4, metadata }) => [status, last4, metadata.connectionMode].join(' ');
  console.log(JSON.stringify({ process: process.type, local: told(local), cloud: told(cloud) }));
  vinr.close();
}

app
  .whenReady()
  .then(takeBoth)
  .then(() => app.exit(0), (error) => (console.error(error), app.exit(1)));
`;

/** Ends before Playwright does, so that nothing is left running. */
const LIMIT_MS = 40_000;

test.describe('the SDK, for other people’s apps', () => {
  let project: PackedProject;
  test.beforeAll(async () => {
    project = await PackedProject.make();
    const manifest = { name: 'counter', private: true, type: 'module', main: 'main.js' };
    await project.write('package.json', JSON.stringify(manifest));
    await project.write('main.js', MAIN);
  });
  test.afterAll(() => project.remove());

  test('takes one payment on the LAN and one through the cloud in Electron’s main process', async ({
    simulator,
  }) => {
    const electron = process.env['VINR_ELECTRON'];
    if (electron === undefined) throw new Error('VINR_ELECTRON is not set: start with npm run e2e');
    await simulator.set({ autoCard: 'approved', autoCardMs: 50 });
    const { cloud, terminals } = simulator.ready;
    const { id, host, port, caFile, clientP12File, passphrase } = terminals[0]!;
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const args = [...root, `--user-data-dir=${project.folder}/profile`, '.'];
    const env = {
      DISPLAY: process.env['DISPLAY'],
      HOME: project.folder,
      VINR_BASE_URL: cloud.url,
      VINR_SECRET_KEY: cloud.secretKey,
      VINR_TERMINAL_CA: caFile,
      TERMINAL: id,
      HOST: host,
      PORT: String(port),
      P12: clientP12File,
      PASSPHRASE: passphrase,
    };
    const { stdout } = await project.run(electron, args, env, LIMIT_MS);
    const line = stdout.split('\n').find((one) => one.startsWith('{')) ?? stdout;
    expect(JSON.parse(line)).toEqual({
      process: 'browser',
      local: 'completed 4242 local',
      cloud: 'completed 4242 cloud',
    });
    const rows = (await simulator.ledger()).map(({ reference, path, captured }) => [
      reference,
      path,
      captured,
    ]);
    expect(rows.toSorted()).toEqual([
      ['electron_cloud', 'cloud', 2500],
      ['electron_lan', 'lan', 2500],
    ]);
  });
});
