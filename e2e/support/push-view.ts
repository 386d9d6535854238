import type { TillView } from '#shared/till.ts';
import type { Till } from '../electron/till.ts';

/**
 * Shows a state that a practice till never comes to, as main would tell it: from now on every view that is pushed to the
 * page has these parts in it. At once, too.
 */
export async function pushView({ app, page }: Till, parts: Partial<TillView>): Promise<void> {
  const view = await page.evaluate(async () => {
    const { till } = globalThis as unknown as {
      till: { request: (name: string, input: object) => Promise<{ value: TillView }> };
    };
    return (await till.request('till.get', {})).value;
  });
  await app.evaluate(
    ({ BrowserWindow }, [now, forced]) => {
      const windows = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
      const till = windows.find((one) => one.getURL() === 'app://pos/');
      if (till === undefined) throw new Error('No window of the till');
      const send = till.send.bind(till);
      till.send = (channel: string, value: object) =>
        send(channel, channel === 'push:till' ? { ...value, ...forced } : value);
      till.send('push:till', now);
    },
    [{ ...view, revision: view.revision + 1 }, parts] as const,
  );
}
