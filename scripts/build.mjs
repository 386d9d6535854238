// npm run build: dependencies and dist/, each only where something changed.
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { createSay, duration } from './setup/say.mjs';
import { command } from './setup/trouble.mjs';

await command(async () => {
  const say = createSay(process.stdout);
  const started = performance.now();
  await ensureDependencies(say);
  await ensureBuild(say);
  say.line(`dist/ is up to date (${duration(performance.now() - started)})`);
});
