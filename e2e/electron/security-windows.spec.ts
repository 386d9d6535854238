import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { listeningPost } from '../support/listening-post.ts';
import { tryToBeGiven, tryToLeave, tryToReachInside, tryToRunCode, worked } from './attacks.ts';
import { expect, test } from './fixture.ts';
import { SetUp } from './set-up.ts';
import type { Till } from './till.ts';

/** Mira is the manager of the practice shop. */
const MIRA = '1234';

const PRELOAD = join(import.meta.dirname, '..', '..', 'dist', 'preload', 'index.cjs');

/** What every page must run under; what is not named is as Electron has it by itself. */
const WANTED = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
  webviewTag: false,
  navigateOnDragDrop: false,
};

interface Seen {
  readonly page: string;
  readonly preferences: typeof WANTED;
}

/** From now on every page that loads, with what it really runs under; the windows that are open already come first. */
const watchPages = (app: ElectronApplication, wanted: typeof WANTED): Promise<void> =>
  app.evaluate(({ app: electron, webContents }, defaults) => {
    const seen: { page: string; preferences: Record<string, unknown> }[] = [];
    const note = (contents: Electron.WebContents) => {
      const { getLastWebPreferences } = contents as unknown as {
        getLastWebPreferences: () => Record<string, unknown>;
      };
      const real = getLastWebPreferences.call(contents);
      const named = Object.entries(defaults).map(([name, usual]) => [
        name,
        real[name] ?? (typeof usual === 'string' ? '' : false),
      ]);
      const { protocol, host, pathname } = new URL(contents.getURL());
      const page = protocol === 'app:' ? `${host}${pathname}` : protocol;
      seen.push({ page, preferences: Object.fromEntries(named) as Record<string, unknown> });
    };
    (globalThis as unknown as { seen: unknown }).seen = seen;
    for (const contents of webContents.getAllWebContents()) note(contents);
    electron.on('web-contents-created', (_event, contents) => {
      contents.on('did-finish-load', () => note(contents));
    });
  }, wanted);

const seenBy = (app: ElectronApplication): Promise<readonly Seen[]> =>
  app.evaluate(() => (globalThis as unknown as { seen: readonly Seen[] }).seen);

const ask = (page: Page, name: string, input: object): Promise<unknown> =>
  page.evaluate(
    ([channel, wish]) => {
      const { till } = globalThis as unknown as { till: { request: (n: string, i: unknown) => unknown } };
      return till.request(channel, { commandId: crypto.randomUUID(), ...wish });
    },
    [name, input] as const,
  );

/** Answers every dialog that asks where to save. */
const saveIn = (till: Till, folder: string): Promise<void> =>
  till.app.evaluate(
    ({ dialog }, file) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    },
    join(folder, 'saved'),
  );

test('every window of a till is sandboxed, isolated and without Node', async ({
  till,
  simulator,
  profile,
}) => {
  await watchPages(till.app, WANTED);
  await saveIn(till, profile);
  await ask(till.page, 'customer.open', {});
  await till.sellVoucher();
  await till.chargeCard();
  await till.expectStep('presentCard');
  await ask(till.page, 'training.showTerminal', {});
  await simulator.present('approved');
  await expect(till.screen('done')).toBeVisible();
  const view = (await till.page.evaluate(() => {
    const { till: bridge } = globalThis as unknown as {
      till: { request: (name: string, input: object) => Promise<{ value: { sale: { id: string } } }> };
    };
    return bridge.request('till.get', {});
  })) as { readonly value: { readonly sale: { readonly id: string } } };
  expect(
    await ask(till.page, 'paper.savePdf', { saleId: view.value.sale.id, kind: 'customer' }),
  ).toMatchObject({ ok: true });
  const opened = (await ask(till.page, 'report.open', { approval: MIRA })) as {
    readonly value: { readonly today: string };
  };
  const { today } = opened.value;
  expect(await ask(till.page, 'report.save', { range: { from: today, to: today }, as: 'pdf' })).toMatchObject(
    { ok: true },
  );
  const seen = await seenBy(till.app);
  for (const { page, preferences } of seen) expect(preferences, page).toEqual(WANTED);
  const kinds = new Set(seen.map(({ page }) => page));
  expect([...kinds].sort()).toEqual([
    'data:',
    'http:',
    'pos/',
    'pos/customer/index.html',
    'pos/paper/index.html',
  ]);
});

test('so is the window where secrets are typed, and its bridge tells none', async ({ profile }) => {
  const setUp = await SetUp.open(profile);
  await watchPages(setUp.app, WANTED);
  expect(await seenBy(setUp.app)).toEqual([{ page: 'pos/setup/index.html', preferences: WANTED }]);
  const reach = await setUp.page.evaluate(() => {
    const scope = globalThis as unknown as Record<string, object>;
    const bridge = scope['setUp'] ?? {};
    return {
      names: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      others: ['till', 'require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter(
        (name) => name in scope,
      ),
    };
  });
  expect(reach).toEqual({ names: ['drop', 'onView', 'request', 'tell'], frozen: true, others: [] });
  const post = await listeningPost();
  expect(worked(await tryToRunCode(setUp.page))).toEqual([]);
  expect(worked(await tryToBeGiven(setUp.page))).toEqual([]);
  expect(worked(await tryToLeave(setUp.page, post.port))).toEqual([]);
  expect(await tryToReachInside(setUp.page)).toEqual([]);
  expect(post.calls()).toEqual({ tcp: 0, udp: 0 });
  expect(setUp.page.url()).toBe('app://pos/setup/index.html');
  expect(setUp.app.windows()).toHaveLength(1);
  await post.stop();
  await setUp.exit();
});

test('a window that nobody planned is as closed as ours, and the bridge does not know it', async ({
  till,
  simulator,
}) => {
  const found = await till.app.evaluate(
    async ({ BrowserWindow }, [url, preload]) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, webviewTag: true } });
      const { webContents: contents } = stranger;
      await stranger.loadURL('app://pos/customer/index.html');
      const run = (script: string): Promise<unknown> => contents.executeJavaScript(script, true);
      const webview = new Promise<boolean>((resolve) => {
        contents.on('will-attach-webview', (event) => resolve(event.defaultPrevented));
      });
      const navigation = new Promise<boolean>((resolve) => {
        contents.on('will-frame-navigate', (event) => resolve(event.defaultPrevented));
      });
      const answers = {
        bridge: await run(`till.request('till.get', {}).then(() => 'answered', () => 'refused')`),
        opened: await run(`window.open('${url}') === null`),
        camera: await run(
          `navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given', () => 'refused')`,
        ),
      };
      await run(`document.body.append(Object.assign(document.createElement('webview'), { src: '${url}' }))`);
      // To a page of ours, which no filter of requests would refuse.
      await run(`location.assign('app://pos/paper/index.html')`);
      const refused = { webview: await webview, navigation: await navigation };
      const at = contents.getURL();
      stranger.destroy();
      return { ...answers, ...refused, at };
    },
    [`${simulator.url}/ready`, PRELOAD] as const,
  );
  expect(found).toEqual({
    bridge: 'refused',
    opened: true,
    camera: 'refused',
    webview: true,
    navigation: true,
    at: 'app://pos/customer/index.html',
  });
});

test('each wall around a session that nobody planned stands alone: its filter, its proxy, its permissions', async ({
  till,
  simulator,
}) => {
  const post = await listeningPost();
  /** Asks the listener from a window of a session of its own, whose other walls are taken down. */
  const heard = async (walls: readonly ('filter' | 'proxy')[]): Promise<boolean> => {
    const before = post.calls().tcp;
    await till.app.evaluate(
      async ({ BrowserWindow, session }, [standing, port]) => {
        const own = session.fromPartition(`nobody-${standing.join('-')}`);
        if (!standing.includes('filter')) own.webRequest.onBeforeRequest(null);
        if (!standing.includes('proxy')) await own.setProxy({ mode: 'direct' });
        const stranger = new BrowserWindow({ show: false, webPreferences: { session: own } });
        await stranger.loadURL('about:blank');
        const fetched = `fetch('http://127.0.0.1:${port}/', { mode: 'no-cors' }).then(() => 1, () => 0)`;
        await stranger.webContents.executeJavaScript(fetched);
        stranger.destroy();
      },
      [walls, post.port] as const,
    );
    return post.calls().tcp > before;
  };
  expect(await heard([])).toBe(true);
  expect(await heard(['filter'])).toBe(false);
  expect(await heard(['proxy'])).toBe(false);
  const asked = await till.app.evaluate(async ({ BrowserWindow, session }, url) => {
    const own = session.fromPartition('nobody-asks');
    own.webRequest.onBeforeRequest(null);
    await own.setProxy({ mode: 'direct' });
    const stranger = new BrowserWindow({ show: false, webPreferences: { session: own } });
    await stranger.loadURL(url);
    const run = (script: string): Promise<unknown> => stranger.webContents.executeJavaScript(script, true);
    const answers = [
      await run('Notification.requestPermission()'),
      await run(`navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)`),
    ];
    const download = new Promise<boolean>((resolve) => {
      own.once('will-download', (event) => resolve(event.defaultPrevented));
    });
    await run(`{
      const href = URL.createObjectURL(new Blob(['x']));
      const anchor = Object.assign(document.createElement('a'), { href, download: 'x.txt' });
      document.body.append(anchor);
      anchor.click();
    }`);
    answers.push(await download);
    stranger.destroy();
    return answers;
  }, `${simulator.url}/ready`);
  expect(asked).toEqual(['denied', 'denied', true]);
  await post.stop();
});

test('a forged sender is refused: another frame, another page, another window', async ({ till }) => {
  const verdicts = await till.app.evaluate(async ({ ipcMain, BrowserWindow }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, (event: unknown, ...args: unknown[]) => Promise<unknown>>;
    };
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    const { mainFrame } = contents;
    const handler = handlers.get('request')!;
    const tried = async (senderFrame: unknown, sender: unknown): Promise<string> => {
      try {
        await handler({ sender, senderFrame }, 'till.get', {});
        return 'answered';
      } catch {
        return 'refused';
      }
    };
    const posing = (url: string) => {
      const frame = { url };
      return tried(frame, { id: contents.id, mainFrame: frame });
    };
    return {
      ours: await tried(mainFrame, contents),
      noFrame: await tried(null, contents),
      frameInside: await tried({ url: 'app://pos/' }, contents),
      otherWindow: await tried(mainFrame, { id: contents.id + 1, mainFrame }),
      blank: await posing('about:blank'),
      data: await posing('data:text/html,x'),
      otherHost: await posing('app://evil/'),
      web: await posing('https://pos/'),
    };
  });
  expect(verdicts).toEqual({
    ours: 'answered',
    noFrame: 'refused',
    frameInside: 'refused',
    otherWindow: 'refused',
    blank: 'refused',
    data: 'refused',
    otherHost: 'refused',
    web: 'refused',
  });
});
