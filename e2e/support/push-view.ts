import type { TillView } from '#shared/till.ts';
import type { Till } from '../electron/till.ts';

/**
 * Shows a state that a practice till never comes to, as main would tell it: the page gets the view of now with these
 * parts in it. Gone with main's pushes after the next one.
 */
export async function pushView({ app, page }: Till, parts: Partial<TillView>): Promise<void> {
  const view = await page.evaluate(async () => {
    const { till } = globalThis as unknown as {
      till: { request: (name: string, input: object) => Promise<{ value: TillView }> };
    };
    return (await till.request('till.get', {})).value;
  });
  await app.evaluate(
    ({ BrowserWindow }, pushed) => {
      const windows = BrowserWindow.getAllWindows();
      windows
        .find(({ webContents }) => webContents.getURL() === 'app://pos/')
        ?.webContents.send('push:till', pushed);
    },
    { ...view, ...parts, revision: view.revision + 1 },
  );
}
