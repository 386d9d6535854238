import { createRoot, type Root } from 'react-dom/client';
import type { SetupView } from '#shared/setup.ts';
import { localeOf } from '#shared/words/speech-of.ts';
import { learn, spoken } from '../spoken.ts';
import { bridge } from './bridge.ts';
import { SetupContext } from './setup-context.ts';
import { SetupScreen } from './setup-screen.tsx';

/** Mirrors main, as the till's page does: listens first, asks second, and never shows an older snapshot. */
let shown: SetupView | null = null;

async function show(root: Root, view: SetupView): Promise<void> {
  const own = navigator.language;
  const locale = view.language === null ? own : localeOf(view.language, own);
  await learn(locale);
  if (shown !== null && view.revision < shown.revision) return;
  shown = view;
  const speech = spoken(locale);
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
  bridge.onView((view) => void show(root, view));
  const answer = await bridge.request('setup.get', {});
  if (answer.ok) await show(root, answer.value);
}

void start();
