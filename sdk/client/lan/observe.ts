import type { ClientRequest } from 'node:http';

/** A moment in the life of one command, for a caller who keeps a record. */
export type PayMoment =
  | {
      /** `100 Continue`: the terminal has accepted our certificate and waits for the body. */
      readonly at: 'invited';
    }
  | {
      /** The last byte of the body was handed to the operating system. */
      readonly at: 'bodyWritten';
    }
  | {
      /** The head of the answer. */
      readonly at: 'answered';
      /** Of HTTP. */
      readonly status: number;
      /** The `Date` header, whose resolution is a second; null without one. */
      readonly date: string | null;
    };

/** Tells what happens to the request, in order, as it happens. */
export function observe(request: ClientRequest, tell: (moment: PayMoment) => void): void {
  request.once('continue', () => tell({ at: 'invited' }));
  request.once('finish', () => tell({ at: 'bodyWritten' }));
  request.once('response', ({ statusCode = 0, headers }) =>
    tell({ at: 'answered', status: statusCode, date: headers.date ?? null }),
  );
}
