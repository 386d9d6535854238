import { expect, test } from './fixture.ts';

const ESCAPES = [
  'app://pos/../package.json',
  'app://pos/%2e%2e/package.json',
  'app://pos/..%2fpackage.json',
  'app://pos/..%5cpackage.json',
  'app://pos//etc/passwd',
  'app://pos/index.html%00.js',
  'app://other/index.html',
  'file:///etc/passwd',
];

test('the page has a frozen bridge of two functions and nothing of Node or Electron', async ({ till }) => {
  const reach = await till.page.evaluate(() => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const bridge = scope['till'] as object;
    return {
      names: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in scope),
    };
  });
  expect(reach).toEqual({ names: ['on', 'request'], frozen: true, node: [] });
  const preferences = await till.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag };
  });
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the page goes nowhere: no request, no navigation, no window, no file', async ({ till, simulator }) => {
  const target = `${simulator.url}/ready`;
  const blocked = await till.page.evaluate(
    async (urls) => {
      const tries = urls.map((url) =>
        fetch(url).then(
          (answer) => answer.status === 404,
          () => true,
        ),
      );
      return Promise.all(tries);
    },
    [target, ...ESCAPES],
  );
  expect(blocked).toEqual(blocked.map(() => true));
  expect(await till.page.evaluate((url) => window.open(url) === null, target)).toBe(true);
  await till.page.evaluate((url) => location.assign(url), target);
  await till.page.waitForTimeout(300);
  expect(till.page.url()).toBe('app://pos/');
  expect(till.app.windows()).toHaveLength(1);
});

test('every answer carries the policy, also that there is nothing', async ({ till }) => {
  const answers = await till.page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
    const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? '';
    const all = ['app://pos/', script, style, 'app://pos/customer/index.html', 'app://pos/none.js'];
    return Promise.all(
      all.map(async (url) => {
        const { status, headers } = await fetch(url);
        return { status, policy: headers.get('content-security-policy')?.split('; ').sort() };
      }),
    );
  });
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404]);
  for (const { policy } of answers)
    expect(policy).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "frame-src 'none'",
      "img-src 'self' data:",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
      "worker-src 'none'",
    ]);
});

test('the page runs no code but its own', async ({ till }) => {
  const ran = await till.page.evaluate(async () => {
    const script = document.createElement('script');
    const attempts = [
      () => script.append('globalThis.ran = "script"'),
      () => document.head.append(script),
      () => (document.body.innerHTML = '<img src=x onerror="globalThis.ran = \'handler\'">'),
      // The attack itself: code made from text, which the policy must refuse.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
      () => new Function('globalThis.ran = "function"')() as unknown,
    ];
    const tryAll = () => {
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Refused by the policy, which is what is hoped for.
        }
      }
    };
    // From a timer, because what a debugger evaluates directly is exempt from the policy.
    setTimeout(tryAll, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (globalThis as unknown as { ran?: string }).ran ?? 'nothing';
  });
  expect(ran).toBe('nothing');
});

test('unknown channels and inputs are refused', async ({ till }) => {
  const answers = await till.page.evaluate(async () => {
    const { till: bridge } = globalThis as unknown as {
      till: { request: (name: string, input: unknown) => Promise<unknown> };
    };
    const refused = await bridge.request('journal.read', {}).then(
      () => 'answered',
      () => 'refused',
    );
    const extra = await bridge.request('till.get', { secret: true });
    return { refused, extra };
  });
  expect(answers.refused).toBe('refused');
  expect(answers.extra).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
});
