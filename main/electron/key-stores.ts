import { preferringSystem } from '../provisioning/key-stores.ts';
import { electronSecretStore } from './secret-store.ts';

/** Electron's sealing by the operating system, where it protects anything. Call after `ready`. */
export const electronKeyStores = preferringSystem(electronSecretStore);
