import { provisionCommand } from './electron/provision-command.ts';

void provisionCommand(__dirname);
