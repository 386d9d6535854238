import { successFrom } from '../transport/reply.ts';
import { decoded, type CloudApi, type Decode, type ReadOptions } from '../transport/cloud-api.ts';
import { Listing, pageOf, queryOf, type Query } from './listing.ts';

/** Which page (Pagination page). */
export interface PageParams {
  /** Items in a page, 1 to 100; default 25. */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly starting_after?: string | undefined;
}

const PAGE_SIZE = 25;

/** The list behind a path. `cloud` is asked for when the list is, so that a missing key is told there. */
export function listing<T extends { readonly id: string }>(
  cloud: () => CloudApi,
  path: string,
  params: Query & PageParams,
  decode: Decode<T>,
  options: ReadOptions,
): Listing<T> {
  return new Listing(async (cursor) => {
    const after = cursor === null ? {} : { starting_after: cursor };
    const query = queryOf({ limit: PAGE_SIZE, ...params, ...after });
    return cloud().read(
      path + query,
      (reply, now) => pageOf(successFrom(reply, now), reply, (row) => decoded(row, reply, decode)),
      options,
    );
  });
}
