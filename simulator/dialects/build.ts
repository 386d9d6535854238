import type { WireError } from '@vinr/sdk/wire';
import type { Dialect, EventFacts, ListPage, Payment } from './dialect.ts';

/** The parts that pages differ in; `dialect` builds the rest from them. */
export interface Parts extends Pick<
  Dialect,
  'page' | 'payment' | 'list' | 'defaultLimit' | 'errorType' | 'sign'
> {
  readonly eventType?: (type: string, subject: EventFacts['subject']) => string;
  readonly envelope?: (id: string, type: string, created: number, data: object) => object;
  readonly declinedAs?: 'payment' | 'payment402' | 'error';
}

export interface BuiltDialect extends Dialect {
  readonly parts: Parts;
}

/** As another page, except for these parts. */
export function on(base: BuiltDialect, parts: Partial<Parts>): BuiltDialect {
  return dialect({ ...base.parts, ...parts });
}

export function dialect(parts: Parts): BuiltDialect {
  const { page, payment, list, defaultLimit, errorType, sign } = parts;
  return {
    parts,
    page,
    payment,
    list,
    defaultLimit,
    errorType,
    sign,
    event: (facts) => eventBody(parts, facts),
    declined: (declined) => {
      if (parts.declinedAs === 'error') return { status: 402, body: { error: cardError(declined) } };
      return { status: parts.declinedAs === 'payment402' ? 402 : 200, body: payment(declined) };
    },
  };
}

function eventBody(parts: Parts, { id, type, created, subject }: EventFacts): object {
  const spelled = parts.eventType?.(type, subject) ?? type;
  const envelope = parts.envelope ?? eventEnvelope;
  return envelope(id, spelled, created, dataOf(parts, subject));
}

function dataOf(parts: Parts, subject: EventFacts['subject']): object {
  switch (subject.kind) {
    case 'payment':
      return { object: parts.payment(subject.payment) };
    case 'object':
      return { object: subject.object };
    case 'bare':
      return subject.fields;
  }
}

function eventEnvelope(id: string, type: string, created: number, data: object): object {
  return { id, object: 'event', type, created, data };
}

/** The payment itself stands in `data` here, and the type is called event. */
export function eventAndData(id: string, type: string, created: number, data: object): object {
  return { id, event: type, created, data: 'object' in data ? data.object : data };
}

export function pageEnvelope({ data, hasMore, total }: ListPage): object {
  const last = data.at(-1);
  const next = hasMore && last !== undefined && 'id' in last ? last.id : null;
  return { object: 'list', data, page: { has_more: hasMore, next_cursor: next, total_estimate: total } };
}

function cardError({ id, declineCode }: Payment): Omit<WireError, 'request_id'> {
  const reason = declineCode == null ? {} : { decline_code: declineCode };
  return {
    type: 'card_error',
    code: 'card_declined',
    ...reason,
    message: 'The card was declined.',
    resource: id,
  };
}
