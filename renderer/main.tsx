import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { bridge } from './bridge.ts';
import { listenToKeys } from './keyboard/listen.ts';
import { KeyContext } from './keyboard/use-keys.ts';
import { createKeyLayers } from './keyboard/layers.ts';
import { createLowTone } from './scanner/low-tone.ts';
import { createActions } from './store/actions.ts';
import { startMirror } from './store/mirror.ts';
import { TillContext } from './store/till-context.ts';
import { createTillStore } from './store/till-store.ts';

const store = createTillStore();
const desk = { bridge, store, mintId: () => crypto.randomUUID() };
const actions = createActions(
  desk,
  createLowTone(() => new AudioContext()),
);
const layers = createKeyLayers();

/** The static shell stays on screen until there is something true to show. */
function mount(): void {
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no #root');
  createRoot(container).render(
    <TillContext value={{ store, actions }}>
      <KeyContext value={layers}>
        <App />
      </KeyContext>
    </TillContext>,
  );
}

const isWorthShowing = (): boolean => store.getState().view !== null || store.getState().ui.notice !== null;
const stopWaiting = store.subscribe(() => {
  if (!isWorthShowing()) return;
  stopWaiting();
  mount();
});

listenToKeys(layers, (code) => actions.scan(code));
void startMirror(desk, actions);
