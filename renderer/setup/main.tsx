import { createRoot, type Root } from 'react-dom/client';
import type { SetupView } from '#shared/setup.ts';
import { localeOf, speechIn } from '#shared/words/speech.ts';
import { bridge } from './bridge.ts';
import { SetupContext } from './setup-context.ts';
import { SetupScreen } from './setup-screen.tsx';

/** Mirrors main, as the till's page does: listens first, asks second, and never shows an older snapshot. */
let shown: SetupView | null = null;

function show(root: Root, view: SetupView): void {
  if (shown !== null && view.revision < shown.revision) return;
  shown = view;
  const own = navigator.language;
  const speech = speechIn(view.language === null ? own : localeOf(view.language, own));
  document.documentElement.lang = speech.language;
  document.documentElement.dir = speech.direction;
  document.title = speech.say('setup.title');
  root.render(
    <SetupContext value={{ view, speech, bridge }}>
      <SetupScreen />
    </SetupContext>,
  );
}

async function start(): Promise<void> {
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no #root');
  const root = createRoot(container);
  bridge.onView((view) => show(root, view));
  const answer = await bridge.request('setup.get', {});
  if (answer.ok) show(root, answer.value);
}

void start();
