import type { SetupBridge } from '#shared/ipc/setup-bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload of the set-up's window, frozen. */
    readonly setUp: SetupBridge;
  }
}

/** The only door out of this window. */
export const bridge: SetupBridge = window.setUp;
