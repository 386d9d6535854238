import { fakeBridge } from './fake-bridge.ts';
import { pressOnce } from './press.ts';
import { presses, scenes } from './scenes.ts';

/** `?scene=` names a state of the till, `?theme=` light or dark, `?locale=` the shop's language and country. */
const wish = new URLSearchParams(location.search);
const name = wish.get('scene') ?? 'sale';
const scene = scenes[name];
if (scene === undefined) throw new Error(`Scenes: ${Object.keys(scenes).join(', ')}`);
const theme = wish.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const locale = wish.get('locale') ?? scene.shop.locale;
Object.assign(window, { till: fakeBridge({ ...scene, shop: { ...scene.shop, locale } }) });
await import('../main.tsx');
const press = presses[name];
if (press !== undefined) pressOnce(press);
