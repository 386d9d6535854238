/**
 * Runs in a page: by every way there is, asks for a name of its own below `zone`, so that whoever hears names knows the
 * way by which each got out. What a page can see of it says nothing.
 */
export async function askNames(zone: string): Promise<void> {
  const host = (way: string): string => `${way.toLowerCase()}.${zone}`;
  const url = (way: string): string => `https://${host(way)}/`;
  const add = (tag: string, way: string, over: object = {}): void => {
    document.head.append(
      Object.assign(document.createElement(tag), { href: url(way), src: url(way), ...over }),
    );
  };
  const peer = async (server: object): Promise<void> => {
    const connection = new RTCPeerConnection({ iceServers: [server as RTCIceServer] });
    connection.createDataChannel('out');
    await connection.setLocalDescription(await connection.createOffer());
  };
  /** Another page's candidate, named by a host. */
  const candidate = async (way: string): Promise<void> => {
    const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
    one.createDataChannel('out');
    await one.setLocalDescription(await one.createOffer());
    await other.setRemoteDescription(one.localDescription!);
    await other.setLocalDescription(await other.createAnswer());
    await one.setRemoteDescription(other.localDescription!);
    await one.addIceCandidate({
      candidate: `candidate:1 1 udp 2122260223 ${host(way)} 50000 typ host`,
      sdpMid: '0',
      sdpMLineIndex: 0,
    });
  };
  const ways: Readonly<Record<string, (way: string) => unknown>> = {
    fetch: (way) => fetch(url(way), { mode: 'no-cors' }),
    socket: (way) => new WebSocket(`wss://${host(way)}/`),
    events: (way) => new EventSource(url(way)),
    beacon: (way) => navigator.sendBeacon(url(way), 'x'),
    transport: (way) =>
      new (globalThis as unknown as { WebTransport: new (to: string) => unknown }).WebTransport(url(way)),
    image: (way) => add('img', way),
    media: (way) => add('video', way, { preload: 'auto' }),
    script: (way) => add('script', way),
    module: (way) => import(url(way)),
    style: (way) => add('link', way, { rel: 'stylesheet' }),
    icon: (way) => add('link', way, { rel: 'icon' }),
    manifest: (way) => add('link', way, { rel: 'manifest' }),
    hint: (way) => add('link', way, { rel: 'dns-prefetch' }),
    preconnect: (way) => add('link', way, { rel: 'preconnect' }),
    prefetch: (way) => add('link', way, { rel: 'prefetch' }),
    preload: (way) => add('link', way, { rel: 'preload', as: 'fetch' }),
    prerender: (way) => add('link', way, { rel: 'prerender' }),
    frame: (way) => document.body.append(Object.assign(document.createElement('iframe'), { src: url(way) })),
    object: (way) =>
      document.body.append(Object.assign(document.createElement('object'), { data: url(way) })),
    cssImage: (way) => (document.body.style.backgroundImage = `url(${url(way)})`),
    font: (way) => new FontFace('x', `url(${url(way)})`).load(),
    stun: (way) => peer({ urls: `stun:${host(way)}` }),
    turn: (way) => peer({ urls: `turn:${host(way)}`, username: 'x', credential: 'x' }),
    turnTcp: (way) => peer({ urls: `turn:${host(way)}?transport=tcp`, username: 'x', credential: 'x' }),
    turnTls: (way) => peer({ urls: `turns:${host(way)}`, username: 'x', credential: 'x' }),
    candidate,
    payment: (way) =>
      new PaymentRequest([{ supportedMethods: url(way) }], {
        total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
      }).canMakePayment(),
    window: (way) => window.open(url(way)),
    form: (way) => {
      const form = Object.assign(document.createElement('form'), { action: url(way), target: '_blank' });
      document.body.append(form);
      form.submit();
    },
    navigation: (way) => location.assign(url(way)),
  };
  for (const [name, ask] of Object.entries(ways)) {
    // Before each: after the last, which leaves this page, nobody is there to wait.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      void Promise.resolve(ask(name)).catch(() => undefined);
    } catch {
      // Refused on the spot, which is one way of not asking.
    }
  }
}
