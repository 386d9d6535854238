import { createRoot } from 'react-dom/client';
import { DEFAULT_SCANNER } from '#shared/scanner.ts';
import { App } from './app.tsx';
import { bridge } from './bridge.ts';
import { DEFAULT_PREFERENCES } from '#shared/preferences.ts';
import { keyMapOf } from './keyboard/key-map.ts';
import { keepFocus } from './keyboard/keep-focus.ts';
import { listenToKeys } from './keyboard/listen.ts';
import { KeyContext } from './keyboard/use-keys.ts';
import { createKeyLayers } from './keyboard/layers.ts';
import { deviceScanReceiver } from './scanner/device-scan.ts';
import { readSheets } from './screens/read-sheets.ts';
import { createScanReceiver } from './scanner/receive-scan.ts';
import { listenForSounds } from './sounds/listen.ts';
import { later } from './sounds/later.ts';
import { createSynthesizer } from './sounds/synthesizer.ts';
import { afterPaint } from './paint-marks.ts';
import { learn, spoken } from './spoken.ts';
import { createActions } from './store/actions.ts';
import { localeNow } from './store/locale-now.ts';
import { startMirror } from './store/mirror.ts';
import { TillContext } from './store/till-context.ts';
import { createTillStore, type TillState } from './store/till-store.ts';
import { whenOnce } from './store/when-once.ts';
import { declareOtherScripts, typefaceFor } from './typeface.ts';
import { whenIdle } from './when-idle.ts';

const store = createTillStore();
const desk = { bridge, store, mintId: () => crypto.randomUUID() };
const actions = createActions(desk);
const layers = createKeyLayers();
const preferences = () => store.getState().view?.preferences ?? DEFAULT_PREFERENCES;
const synthesizer = createSynthesizer({ makeContext: () => new AudioContext(), later });
const openLoudspeaker = (): void => {
  if (preferences().volume > 0) synthesizer.open();
};

/** The static shell stays on screen until there is something true to show. */
function mount(): void {
  const container = document.getElementById('root');
  if (container === null) throw new Error('index.html has no #root');
  keepFocus(container);
  createRoot(container).render(
    <TillContext value={{ store, actions }}>
      <KeyContext value={layers}>
        <App />
      </KeyContext>
    </TillContext>,
  );
}

// Most shops speak their computer's language: its sentences come while the till starts.
void learn(navigator.language);

const isWorthShowing = ({ view, ui }: TillState): boolean => view !== null || ui.notice !== null;
const isSellable = ({ view, catalogue }: TillState): boolean => view !== null && catalogue !== null;
whenOnce(store, isWorthShowing, ({ view }) => {
  void ready(localeNow(view)).then(() => {
    mount();
    afterPaint(() => whenIdle([declareOtherScripts]));
    whenOnce(store, isSellable, () => afterPaint(() => whenIdle([readSheets, openLoudspeaker])));
  });
});

/** Its sentences, and the typeface that draws them. */
async function ready(locale: string): Promise<void> {
  await learn(locale);
  const { say, direction } = spoken(locale);
  await typefaceFor(say('sale.label'), direction);
}

const receiveScan = createScanReceiver({
  store,
  layers,
  keys: () => keyMapOf(preferences().keys),
  sell: actions.scan,
  openReceipt: actions.openReceipt,
  arm: actions.armPrefix,
  afterScans: actions.afterScans,
});
listenToKeys({
  layers,
  scanner: () => store.getState().view?.counter.scanner ?? DEFAULT_SCANNER,
  onScan: receiveScan,
});
bridge.on('scan', deviceScanReceiver(store, receiveScan));
listenForSounds({
  store,
  synthesizer,
  volume: () => preferences().volume,
});
void startMirror(desk, actions);
