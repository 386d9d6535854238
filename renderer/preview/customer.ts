import { customerScenes, customerWith } from './customer-samples.ts';
import { fakeBridge } from './fake-bridge.ts';
import { viewWith } from './samples.ts';

/** `?scene=` names a scene, `?theme=` light or dark, `&training` marks it. */
const wish = new URLSearchParams(location.search);
const scene = customerScenes[wish.get('scene') ?? 'basket'];
if (scene === undefined) throw new Error(`Scenes: ${Object.keys(customerScenes).join(', ')}`);
const theme = wish.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const view = { ...customerWith(scene), training: wish.has('training') };
Object.assign(window, { till: fakeBridge(viewWith(), view) });
await import('../customer/main.tsx');
