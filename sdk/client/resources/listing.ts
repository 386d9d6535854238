import { isFields } from '../../wire/fields.ts';
import { VinrUnreadableReplyError } from '../errors.ts';
import type { Reply } from '../transport/exchange.ts';

/** One page, newest first, in the reference's envelope. */
export interface Page<T> {
  /** Always `list`. */
  readonly object: 'list';
  /** The items. */
  readonly data: readonly T[];
  /** Whether there is another page. */
  readonly has_more: boolean;
  /** What to give as `starting_after` for the next page; null on the last. */
  readonly nextCursor: string | null;
}

/** Reads either documented envelope: `has_more` at the top, or inside `page`. */
export function pageOf<T extends { readonly id: string }>(
  body: unknown,
  reply: Reply,
  decode: (row: unknown) => T,
): Page<T> {
  const envelope = isFields(body) ? body : {};
  const rows = envelope['data'];
  if (!Array.isArray(rows)) throw notAList(reply, 'The answer is not a list.');
  const inner = isFields(envelope['page']) ? envelope['page'] : {};
  const data = rows.map((row: unknown) => decode(row));
  const more = (envelope['has_more'] ?? inner['has_more'] ?? false) === true;
  const named = inner['next_cursor'];
  const next = typeof named === 'string' && named !== '' ? named : (data.at(-1)?.id ?? null);
  return { object: 'list', data, has_more: more, nextCursor: more ? next : null };
}

/**
 * `await` it for the first page, or `for await` over it for every item of every page. Nothing is asked before one of
 * the two is done.
 */
export class Listing<T> implements Promise<Page<T>>, AsyncIterable<T> {
  /** Makes it a promise like any other. */
  readonly [Symbol.toStringTag] = 'Listing';
  readonly #pageAfter: (cursor: string | null) => Promise<Page<T>>;
  #first: Promise<Page<T>> | null = null;

  /** @param pageAfter the page behind a cursor; null is the first */
  constructor(pageAfter: (cursor: string | null) => Promise<Page<T>>) {
    this.#pageAfter = pageAfter;
  }

  then<A = Page<T>, B = never>(
    fulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#page().then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.#page().catch(rejected);
  }

  finally(settled?: (() => void) | null): Promise<Page<T>> {
    return this.#page().finally(settled);
  }

  /** Every item of every page; asks for the next page when the last one is used up. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const seen = new Set<string>();
    let page = await this.#page();
    for (;;) {
      yield* page.data;
      const cursor = page.nextCursor;
      if (cursor === null) return;
      if (seen.has(cursor)) throw notMoving();
      seen.add(cursor);
      page = await this.#pageAfter(cursor);
    }
  }

  #page(): Promise<Page<T>> {
    return (this.#first ??= this.#pageAfter(null));
  }
}

export type Query = Readonly<Record<string, string | number | Readonly<Record<string, number>> | undefined>>;

/** `?a=1&created.gte=2`, or nothing when nothing is asked for. */
export function queryOf(params: Query): string {
  const pairs = Object.entries(params).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    if (typeof value !== 'object') return [[name, String(value)]];
    return Object.entries(value).map(([bound, limit]) => [`${name}.${bound}`, String(limit)]);
  });
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

/** A server that ignores the cursor would be asked for ever. */
function notMoving(): VinrUnreadableReplyError {
  const message = 'VINR gave a page of the list a second time.';
  return new VinrUnreadableReplyError(message, { code: 'notWhatWasAsked', delivery: 'replied' });
}

function notAList(reply: Reply, message: string): VinrUnreadableReplyError {
  return new VinrUnreadableReplyError(message, {
    code: 'notWhatWasAsked',
    delivery: 'replied',
    status: reply.status,
  });
}
