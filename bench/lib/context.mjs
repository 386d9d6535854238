// What every measurement is given.

/**
 * @typedef {object} Context
 * @property {{ executable: string, version: string, env: NodeJS.ProcessEnv }} electron env holds a display
 * @property {(usual: number) => number} rounds how many rounds to take, where `usual` is what a quiet full run takes
 * @property {import('../../scripts/setup/say.mjs').Say} say talks on stderr
 */

/** @typedef {{ measure: (context: Context) => Promise<object> }} Measurement a module of bench/ */

export {};
