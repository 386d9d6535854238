import { command } from '../setup/trouble.mjs';
import { buildAll } from './build.mjs';

await command(buildAll);
