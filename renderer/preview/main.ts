import { fakeBridge } from './fake-bridge.ts';
import { pressOnce } from './press.ts';
import { presses, scenes } from './scenes.ts';

/** `?scene=` names a state of the till, `?theme=` light or dark. */
const wish = new URLSearchParams(location.search);
const name = wish.get('scene') ?? 'sale';
const scene = scenes[name];
if (scene === undefined) throw new Error(`Scenes: ${Object.keys(scenes).join(', ')}`);
const theme = wish.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
Object.assign(window, { till: fakeBridge(scene) });
await import('../main.tsx');
const press = presses[name];
if (press !== undefined) pressOnce(press);
