import { VinrConflictError } from '../errors.ts';
import type { CommitFacts } from './create-options.ts';

type Path = CommitFacts['path'];

/** Enough for a day of the busiest till; older keys are forgotten first. */
const REMEMBERED = 10_000;

/**
 * Which path each key has gone, as long as this client lives. A key may be sent again on its own path and on no other:
 * no page says that a terminal and the cloud know of each other's keys, and a command under one key must not be
 * carried out by both.
 */
export class KeyClaims {
  readonly #claims = new Map<string, { readonly path: Path; count: number }>();

  pathOf(key: string): Path | null {
    return this.#claims.get(key)?.path ?? null;
  }

  /**
   * Taken before anything is sent. @returns what gives it back, for a command of which no byte has left
   * @throws VinrConflictError `keyOnOtherPath`
   */
  claim(key: string, path: Path): () => void {
    const claim = this.#claims.get(key) ?? { path, count: 0 };
    if (claim.path !== path) throw otherPath(claim.path);
    claim.count += 1;
    this.#claims.set(key, claim);
    this.#forgetOldest();
    return () => {
      claim.count -= 1;
      if (claim.count === 0) this.#claims.delete(key);
    };
  }

  #forgetOldest(): void {
    if (this.#claims.size <= REMEMBERED) return;
    for (const [oldest] of this.#claims) return void this.#claims.delete(oldest);
  }
}

function otherPath(path: Path): VinrConflictError {
  const gone = path === 'lan' ? 'to the terminal' : 'to the cloud';
  const message = `A command under this key has gone ${gone} and may have been carried out. Ask by reference.`;
  return new VinrConflictError(message, { code: 'keyOnOtherPath', delivery: 'maybeSent' });
}
