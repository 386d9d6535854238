/** Trouble that a person can mend: printed as one message, without a stack. */
export class Trouble extends Error {}

/**
 * Runs a command's main function; trouble becomes a message and exit code 1.
 * @param {() => Promise<void | number>} main its number is the exit code
 */
export async function command(main) {
  try {
    const code = await main();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(
      `${error instanceof Trouble ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
  }
}
