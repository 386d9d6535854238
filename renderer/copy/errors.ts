import type { AppError } from '#shared/app-error.ts';
import type { Speech } from '#shared/words/speech.ts';

/** What was refused and what to do. A bug is named by its incident, so that support finds it in the log. */
export function errorSentence({ code, facts }: AppError, { say }: Speech): string {
  return code === 'internal' && facts?.['incident'] !== undefined
    ? say('error.internal.incident', facts)
    : say(`error.${code}`, facts);
}
