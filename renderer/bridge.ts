import type { Bridge } from '#shared/ipc/bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload, frozen. */
    readonly till: Bridge;
  }
}

/** The only door out of this room. */
export const bridge: Bridge = window.till;
