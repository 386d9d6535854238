import { provisionInElectron } from './electron/provision-command.ts';

void provisionInElectron(__dirname);
