import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { COMMANDS, QUERIES } from '../../shared/ipc/channels.ts';
import { listeningPost } from '../support/listening-post.ts';
import { tryTheBridge, tryToBeGiven, tryToLeave, tryToReachInside, tryToRunCode, worked } from './attacks.ts';
import { expect, test } from './fixture.ts';
import type { Till } from './till.ts';

/** What the journal holds, as the till gives it away: one line a fact. */
async function journalOf(till: Till, folder: string): Promise<readonly string[]> {
  const file = join(folder, `journal-${Date.now()}`);
  await till.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  const answer = await till.page.evaluate(() => {
    const { till: bridge } = globalThis as unknown as {
      till: { request: (name: string, input: object) => Promise<unknown> };
    };
    return bridge.request('journal.export', { commandId: crypto.randomUUID() });
  });
  expect(answer).toMatchObject({ ok: true });
  return readFileSync(file, 'utf8').split('\n');
}

async function customerOf(till: Till): Promise<Page> {
  const opened = till.app.waitForEvent('window');
  await till.page.getByRole('button', { name: /switch, lock, preferences$/ }).click();
  await till.button('Show the customer display').click();
  const customer = await opened;
  await customer.locator('[data-scene]').waitFor();
  return customer;
}

/** What an open window would do, in a session that is opened again: the listener must hear it, or its silence proved nothing. */
const callFromOpenWindow = (till: Till, port: number): Promise<void> =>
  till.app.evaluate(async ({ BrowserWindow, session }, there) => {
    const opened = session.fromPartition('open');
    opened.webRequest.onBeforeRequest(null);
    await opened.setProxy({ mode: 'direct' });
    const open = new BrowserWindow({ show: false, webPreferences: { session: opened } });
    open.webContents.setWebRTCIPHandlingPolicy('default');
    await open.loadURL('data:text/html,x');
    await open.webContents.executeJavaScript(`(async () => {
      await fetch('http://127.0.0.1:${there}/', { mode: 'no-cors' }).catch(() => {});
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${there}' }] });
      peer.createDataChannel('out');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((done) => setTimeout(done, 1000));
    })()`);
    open.destroy();
  }, port);

test('a hostile script in the pages: nothing leaves, nothing runs, nothing is given, no money moves', async ({
  till,
  simulator,
  profile,
}) => {
  const customer = await customerOf(till);
  await till.sellVoucher();
  const before = await journalOf(till, profile);
  const open = await listeningPost();
  await callFromOpenWindow(till, open.port);
  expect(open.calls().tcp).toBeGreaterThan(0);
  expect(open.calls().udp).toBeGreaterThan(0);
  await open.stop();
  const post = await listeningPost();
  await till.app.evaluate(({ session }) => {
    const downloads: string[] = [];
    (globalThis as unknown as { downloads: string[] }).downloads = downloads;
    session.defaultSession.on('will-download', (event, item) => {
      item.once('done', (_event, state) => downloads.push(`${state} ${String(event.defaultPrevented)}`));
    });
  });
  for (const page of [till.page, customer]) {
    expect(worked(await tryToLeave(page, post.port))).toEqual([]);
    expect(worked(await tryToRunCode(page))).toEqual([]);
    expect(worked(await tryToBeGiven(page))).toEqual([]);
    expect(await tryToReachInside(page)).toEqual([]);
    const bridge = await tryTheBridge(page);
    expect(worked(bridge)).toEqual([]);
  }
  expect(post.calls()).toEqual({ tcp: 0, udp: 0 });
  expect(till.page.url()).toBe('app://pos/');
  expect(customer.url()).toBe('app://pos/customer/index.html');
  expect(till.app.windows()).toHaveLength(2);
  expect(await till.app.evaluate(() => 'polluted' in {})).toBe(false);
  const downloads = await till.app.evaluate(
    () => (globalThis as unknown as { downloads: readonly string[] }).downloads,
  );
  expect(downloads.filter((one) => one.startsWith('completed'))).toEqual([]);
  expect((await journalOf(till, profile)).length).toBe(before.length);
  expect(await simulator.ledger()).toEqual([]);
  await post.stop();
});

test('the customer’s page is refused every channel but its two', async ({ till }) => {
  const customer = await customerOf(till);
  const answered = await customer.evaluate(
    async (names) => {
      const { till: bridge } = globalThis as unknown as {
        till: { request: (name: string, input: object) => Promise<unknown> };
      };
      const tried = await Promise.all(
        names.map((name) =>
          bridge.request(name, { commandId: crypto.randomUUID() }).then(
            () => [name],
            () => [],
          ),
        ),
      );
      return tried.flat();
    },
    [...QUERIES, ...COMMANDS],
  );
  expect(answered).toEqual(['customer.get', 'customer.chooseTip']);
});

/** Names that browsers have been made to run code with. */
const TAGS = [
  'img src=x onerror=',
  'svg onload=',
  'body onload=',
  'iframe srcdoc=',
  'details open ontoggle=',
];
const FRAMES = ['<%>', '"><%>', "'><%>", '<%//', '</title><%>', '</script><%>', '{{<%>}}', '&lt;%&gt;'];
const CODES = ['ran=1', 'globalThis.ran=1', 'parent.ran=1', "'<script>ran=1</script>'", 'javascript:ran=1'];
const INJECTIONS = TAGS.flatMap((tag) =>
  FRAMES.flatMap((frame) => CODES.map((code) => frame.replace('%', tag + code))),
);

test('two hundred texts that would be code are text on every screen', async ({ till }) => {
  expect(INJECTIONS).toHaveLength(200);
  await customerOf(till).then((customer) => customer.close());
  await till.sellVoucher();
  const found = await till.page.evaluate(async (texts) => {
    const { till: bridge } = globalThis as unknown as {
      till: { request: (name: string, input: object) => Promise<{ ok: boolean }> };
    };
    const strange: string[] = [];
    let said = 0;
    for (const note of texts) {
      const { ok } = await bridge.request('sale.note', { commandId: crypto.randomUUID(), note });
      if (!ok) strange.push(note);
      for (let frames = 60; frames > 0 && !document.body.textContent.includes(note); frames -= 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.body.textContent.includes(note)) said += 1;
      const made = document.body.querySelector('[onerror],[onload],[ontoggle],iframe,script:not([src])');
      if (made !== null) strange.push(note);
    }
    const { ran = 'nothing' } = globalThis as unknown as { ran?: string };
    return { strange, ran, said };
  }, INJECTIONS);
  expect(found).toEqual({ strange: [], ran: 'nothing', said: INJECTIONS.length });
});
