import type { Page } from '@playwright/test';

/** What became of an attack: it was refused, or it worked. */
export type Verdicts = Readonly<Record<string, string>>;

export const worked = (verdicts: Verdicts): readonly string[] =>
  Object.keys(verdicts).filter((name) => verdicts[name] === 'WORKED');

/** Tries to leave the page by every way there is. `port`: of somebody on this computer who listens. */
export const tryToLeave = (page: Page, port: number): Promise<Verdicts> =>
  page.evaluate(async (there) => {
    const url = `http://127.0.0.1:${there}/`;
    const soon = <T>(work: Promise<T>): Promise<T> =>
      Promise.race([
        work,
        new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('late')), 1_500)),
      ]);
    const verdict = (work: () => unknown): Promise<string> =>
      soon(new Promise((resolve) => resolve(work()))).then(
        () => 'WORKED',
        () => 'refused',
      );
    const loaded = (element: HTMLElement, name: 'src' | 'href' | 'data'): Promise<unknown> =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        element.setAttribute(name, url);
        document.body.append(element);
      });
    const link = (rel: string) => Object.assign(document.createElement('link'), { rel, as: 'fetch' });
    const opens = (socket: WebSocket | EventSource): Promise<unknown> =>
      new Promise((resolve, reject) => {
        socket.onopen = resolve;
        socket.onerror = reject;
      });
    const xhr = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = reject;
        request.open('GET', url);
        request.send();
      });
    const form = (): never => {
      const sent = Object.assign(document.createElement('form'), { action: url, method: 'post' });
      document.body.append(sent);
      sent.submit();
      throw new Error('it cannot be heard; the listener counts');
    };
    const peer = async (): Promise<never> => {
      const iceServers = [
        { urls: `stun:127.0.0.1:${there}` },
        { urls: `turn:127.0.0.1:${there}?transport=tcp`, username: 'x', credential: 'x' },
      ];
      const connection = new RTCPeerConnection({ iceServers });
      connection.createDataChannel('out');
      await connection.setLocalDescription(await connection.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      connection.close();
      throw new Error('the listener counts');
    };
    return {
      fetch: await verdict(() => fetch(url, { mode: 'no-cors' })),
      xhr: await verdict(xhr),
      socket: await verdict(() => opens(new WebSocket(`ws://127.0.0.1:${there}/`))),
      events: await verdict(() => opens(new EventSource(url))),
      image: await verdict(() => loaded(document.createElement('img'), 'src')),
      script: await verdict(() => loaded(document.createElement('script'), 'src')),
      style: await verdict(() => loaded(link('stylesheet'), 'href')),
      prefetch: await verdict(() => loaded(link('prefetch'), 'href')),
      object: await verdict(() => loaded(document.createElement('object'), 'data')),
      module: await verdict(() => import(`${url}x.js`)),
      form: await verdict(form),
      beacon: await verdict(() => {
        navigator.sendBeacon(url, 'x');
        throw new Error('the listener counts');
      }),
      preconnect: await verdict(() => {
        document.head.append(Object.assign(link('preconnect'), { href: url }));
        document.head.append(Object.assign(link('dns-prefetch'), { href: url }));
        throw new Error('the listener counts');
      }),
      peer: await verdict(peer),
      window: await verdict(() => {
        if (window.open(url) === null) throw new Error('no window');
      }),
      blank: await verdict(() => {
        const anchor = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
        document.body.append(anchor);
        anchor.click();
        anchor.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
        throw new Error('the windows are counted');
      }),
      download: await verdict(() => {
        const href = URL.createObjectURL(new Blob(['x']));
        const anchor = Object.assign(document.createElement('a'), { href, download: 'x.txt' });
        document.body.append(anchor);
        anchor.click();
        throw new Error('the downloads are counted');
      }),
      navigation: await verdict(() => {
        location.assign(url);
        throw new Error('where it is at the end is looked at');
      }),
      file: await verdict(() => fetch('file:///etc/passwd')),
    };
  }, port);

/** Tries to make code out of text, from a timer: what a debugger evaluates directly is exempt from the policy. */
export const tryToRunCode = (page: Page): Promise<Verdicts> =>
  page.evaluate(
    () =>
      new Promise<Record<string, string>>((done) => {
        const verdict = (work: () => unknown): Promise<string> =>
          new Promise((resolve) => resolve(work())).then(
            () => 'WORKED',
            () => 'refused',
          );
        const blob = () => URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' }));
        const div = () => document.createElement('div');
        // The attacks themselves: code made from text.
        /* eslint-disable @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-deprecated */
        const deeds: Record<string, () => unknown> = {
          eval: () => (0, eval)('1') as unknown,
          function: () => new Function('return 1')() as unknown,
          timer: () => setTimeout('globalThis.ran = 1' as never, 0),
          inner: () => (div().innerHTML = '<b>x</b>'),
          outer: () => (document.body.appendChild(div()).outerHTML = '<b>x</b>'),
          adjacent: () => div().insertAdjacentHTML('beforeend', '<b>x</b>'),
          write: () => document.write('<b>x</b>'),
          parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
          srcdoc: () => (document.createElement('iframe').srcdoc = '<script>parent.ran = 1</script>'),
          scriptText: () => (document.createElement('script').text = '1'),
          scriptBlob: () => (document.createElement('script').src = blob()),
          moduleData: () => import(['data:text/javascript', 'export default 1'].join()),
          moduleBlob: () => import(blob()),
          worker: () => new Worker(blob()),
          sharedWorker: () => new SharedWorker(blob()),
          serviceWorker: () => navigator.serviceWorker.register('app://pos/sw.js'),
          wasm: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
          policy: () =>
            (
              globalThis as unknown as {
                trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
              }
            ).trustedTypes.createPolicy('default', { createHTML: (text: string) => text }),
        };
        /* eslint-enable @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-deprecated */
        setTimeout(() => {
          void Promise.all(
            Object.entries(deeds).map(async ([name, deed]) => [name, await verdict(deed)] as const),
          ).then((all) => done(Object.fromEntries(all)));
        }, 0);
      }),
  );

/** Asks for everything that a browser may give. */
export const tryToBeGiven = (page: Page): Promise<Verdicts> =>
  page.evaluate(async () => {
    interface Asks {
      readonly requestDevice: (wish: object) => Promise<unknown>;
      readonly requestPort: () => Promise<unknown>;
    }
    const nav = navigator as unknown as Record<'usb' | 'hid' | 'serial' | 'bluetooth', Asks>;
    const verdict = (work: () => Promise<unknown>): Promise<string> =>
      Promise.race([
        new Promise((resolve) => resolve(work())),
        new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 1_500)),
      ]).then(
        () => 'WORKED',
        () => 'refused',
      );
    const granted = (answer: unknown): unknown => {
      if (answer !== 'granted') throw new Error(String(answer));
      return answer;
    };
    /** An empty list is how HID says no. */
    const some = (given: unknown): unknown => {
      if (Array.isArray(given) && given.length === 0) throw new Error('nothing');
      return given;
    };
    const state = (name: string) =>
      navigator.permissions.query({ name: name as PermissionName }).then((status) => granted(status.state));
    return {
      camera: await verdict(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true })),
      screen: await verdict(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      notification: await verdict(() => Notification.requestPermission().then(granted)),
      geolocation: await verdict(
        () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      clipboard: await verdict(() => navigator.clipboard.readText()),
      usb: await verdict(() => nav.usb.requestDevice({ filters: [] })),
      hid: await verdict(() => nav.hid.requestDevice({ filters: [] }).then(some)),
      serial: await verdict(() => nav.serial.requestPort()),
      bluetooth: await verdict(() => nav.bluetooth.requestDevice({ acceptAllDevices: true })),
      midi: await verdict(() => navigator.requestMIDIAccess()),
      files: await verdict(() =>
        (globalThis as unknown as { showOpenFilePicker: () => Promise<unknown> }).showOpenFilePicker(),
      ),
      folder: await verdict(() =>
        (globalThis as unknown as { showDirectoryPicker: () => Promise<unknown> }).showDirectoryPicker(),
      ),
      cameraState: await verdict(() => state('camera')),
      microphoneState: await verdict(() => state('microphone')),
      geolocationState: await verdict(() => state('geolocation')),
      notificationState: await verdict(() => state('notifications')),
    };
  });

interface Bridge {
  readonly request: (name: unknown, input: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
}

/** Works on the bridge itself: strange names, poisoned prototypes, things that do not travel. */
export const tryTheBridge = (page: Page): Promise<Verdicts> =>
  page.evaluate(async () => {
    const { till } = globalThis as unknown as { till: Bridge };
    const verdict = (name: unknown, input: unknown): Promise<string> =>
      new Promise<{ ok: boolean; error?: { code: string } }>((resolve) =>
        resolve(till.request(name, input)),
      ).then(
        (answer) => (answer.ok ? 'WORKED' : (answer.error?.code ?? 'no code')),
        () => 'refused',
      );
    const has = Object.getOwnPropertyDescriptor(Set.prototype, 'has')!;
    Set.prototype.has = () => true;
    // Only for the moment of the call: the page itself lives by it.
    const asked = verdict('journal.read', {});
    Object.defineProperty(Set.prototype, 'has', has);
    const overSet = await asked;
    const ring: Record<string, unknown> = {};
    ring['ring'] = ring;
    const evil = (): string => 'WORKED';
    Reflect.set(till, 'request', evil);
    const replaced = (till.request as unknown) === evil ? 'WORKED' : 'refused';
    const poison = JSON.parse('{"text":"x","__proto__":{"polluted":true}}') as unknown;
    await verdict('catalogue.search', poison);
    return {
      overSet,
      replaced,
      proto: await verdict('__proto__', {}),
      constructor: await verdict('constructor', {}),
      object: await verdict({ toString: () => 'till.get' }, {}),
      setUp: await verdict('setup.finish', {}),
      ring: await verdict('till.get', ring),
      function: await verdict('till.get', { go: () => 1 }),
      poison: 'polluted' in {} ? 'WORKED' : 'refused',
      resolve: await verdict('payment.resolve', { commandId: 'r', tenderId: 't', says: { kind: 'charged' } }),
      refund: await verdict('refund.give', {
        commandId: 'g',
        saleId: 'none',
        wanted: { kind: 'amount' },
        amount: 5000,
        way: { kind: 'cash' },
        reason: 'other',
      }),
      charge: await verdict('tender.card', { commandId: 'c', saleId: 'none', amount: 1, tip: 0, due: 1 }),
      finish: await verdict('sale.finish', { commandId: 'f', saleId: 'none' }),
    };
  });

/** What of Node, of Electron and of other frames a page can lay its hands on. */
export const tryToReachInside = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const names = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      'ipcRenderer',
      'electron',
      '__dirname',
    ];
    const found = names.filter((name) => name in scope);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow as unknown as Record<string, unknown> | null;
    for (const name of ['till', 'setUp', ...names])
      if (inside !== null && name in inside) found.push(`frame ${name}`);
    frame.remove();
    const { till = {} } = scope as { till?: object };
    for (const member of Object.values(till) as object[]) {
      const made = member.constructor as unknown as (code: string) => () => string;
      try {
        if (made('return typeof process')() !== 'undefined') found.push('a constructor of the bridge');
      } catch {
        // The policy refuses code from text, whoever's function it is.
      }
    }
    return found;
  });
