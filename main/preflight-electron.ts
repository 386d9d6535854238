import { preflightInElectron } from './electron/preflight-command.ts';

void preflightInElectron(__filename);
