import { endWithNpm } from './lifetime.mjs';

/** Trouble that a person can mend: printed as one message, without a stack. */
export class Trouble extends Error {}

/** @param {unknown} error @returns {string} a message for trouble, a stack for bugs */
export function describe(error) {
  if (error instanceof Trouble) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Runs a command's main function; trouble becomes a message and exit code 1.
 * @param {() => Promise<void | number>} main its number is the exit code
 */
export async function command(main) {
  endWithNpm();
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${describe(error)}\n`);
  }
}
