import { LANGUAGES, TEXT_SIZES, THEMES } from '#shared/preferences.ts';
import { fakeBridge } from './fake-bridge.ts';
import { pressOnce } from './press.ts';
import { presses, scenes } from './scenes.ts';
import { speechIn } from '#shared/words/speech.ts';

/** `?scene=` names a state of the till; `?theme=`, `?text=`, `?language=` are preferences, `?locale=` the shop's. */
const wish = new URLSearchParams(location.search);
const name = wish.get('scene') ?? 'sale';
const scene = scenes[name];
if (scene === undefined) throw new Error(`Scenes: ${Object.keys(scenes).join(', ')}`);
const locale = wish.get('locale') ?? scene.shop.locale;
const preferences = {
  ...scene.preferences,
  theme: THEMES.find((one) => one === wish.get('theme')) ?? 'system',
  textSize: TEXT_SIZES.find((one) => one === wish.get('text')) ?? 'normal',
  language: LANGUAGES.find((one) => one === wish.get('language')) ?? null,
};
Object.assign(window, { till: fakeBridge({ ...scene, preferences, shop: { ...scene.shop, locale } }) });
await import('../main.tsx');
const { say } = speechIn(preferences.language ?? locale);
for (const press of presses[name] ?? []) await pressOnce(say(press));
