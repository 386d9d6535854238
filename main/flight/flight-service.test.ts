import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TraceEvent } from '#shared/flight.ts';
import type { SaleId, TenderId, TerminalId } from '#shared/ids.ts';
import { money } from '#shared/money.ts';
import type { Fact } from '../journal/facts.ts';
import { JournalFailure } from '../journal/journal.ts';
import { memoryJournal } from '../journal/memory-journal.ts';
import { TillRecord } from '../journal/record.ts';
import type { TraceStore } from '../journal/trace-store.ts';
import { FlightService } from './flight-service.ts';
import { toStored } from './trace-line.ts';

const saleId = 'sale1' as SaleId;
const tenderId = 'tender1' as TenderId;
const terminalId = 'term_1' as TerminalId;
const due = money(5000, 'USD');
const NOW = Date.UTC(2026, 10, 21, 9);

/** Everything that a terminal, VINR or a careless installer could put where a text may stand. */
interface Texts {
  readonly why: string;
  readonly code: string;
  readonly status: string;
  readonly name: string;
  readonly key: string;
}
const plain: Texts = {
  why: 'reset',
  code: 'card_declined',
  status: 'completed',
  name: 'Counter 1',
  key: 'k',
};

function facts({ why, code, name, key }: Texts): readonly Fact[] {
  const of = { saleId, tenderId, attempt: 1 };
  return [
    {
      type: 'sale.opened',
      saleId,
      number: '1001',
      currency: 'USD',
      taxClasses: [{ id: 'exempt', label: 'Exempt', ratePpm: 0 }],
    },
    {
      type: 'payment.intended',
      ...of,
      reference: 'P1-T1-tender1-1',
      key,
      terminalId,
      terminalName: name,
      requested: due,
      tip: money(0, 'USD'),
    },
    { type: 'payment.sending', ...of, path: 'lan' },
    { type: 'payment.unknown', ...of, path: 'lan', why },
    {
      type: 'payment.outcome',
      ...of,
      evidence: 'lan',
      outcome: { kind: 'declined', paymentId: key, code, reason: 'otherCard' },
    },
  ];
}

function events({ why, status }: Texts): readonly TraceEvent[] {
  return [
    { on: 'reading', party: 'cloud', said: { kind: 'payment', status }, ms: 3 },
    { on: 'reading', party: 'lan', said: { kind: 'noAnswer', why }, ms: 3 },
    { on: 'legEnded', path: 'lan', ms: 4, delivery: 'maybeSent', why },
  ];
}

let flushed: number;
let saved: string[];
beforeEach(() => {
  flushed = 0;
  saved = [];
});

async function serviceWith(
  texts: Texts,
  change: { readonly traces?: Partial<TraceStore>; readonly onScreen?: boolean } = {},
): Promise<FlightService> {
  const journal = memoryJournal(() => NOW);
  const record = new TillRecord(journal);
  await record.write(...facts(texts));
  const lines = events(texts).map((event) =>
    toStored({ reference: 'P1-T1-tender1-1', terminalId, at: NOW + 5, after: 4, event }),
  );
  const traces: TraceStore = {
    append: () => Promise.resolve(),
    of: () => Promise.resolve(lines),
    since: () => Promise.resolve(lines),
    forget: () => Promise.resolve(),
    ...change.traces,
  };
  return new FlightService({
    journal,
    traces,
    books: record.books,
    flush: () => Promise.resolve(void (flushed += 1)),
    from: { till: 'T1', version: '0.1.0' },
    wall: () => NOW,
    saveText:
      change.onScreen === true
        ? (_, content) => Promise.resolve(saved.push(content as string) > 0 ? 'saved' : 'cancelled')
        : null,
  });
}

const textOf = async (service: FlightService): Promise<string> => {
  const exported = await service.export(tenderId);
  if (exported.kind !== 'text') throw new Error(`Exported as ${exported.kind}`);
  return exported.text;
};

describe('the flight record', () => {
  it('tells the attempts of a tender, what was noted a moment ago included', async () => {
    const service = await serviceWith(plain);
    const flight = await service.get(tenderId);
    expect(flushed).toBe(1);
    expect(flight).toMatchObject({
      saleNumber: '1001',
      attempts: [
        { attempt: 1, reference: 'P1-T1-tender1-1', terminal: { name: 'Counter 1' }, traces: 'kept' },
      ],
    });
    expect(flight.attempts[0]!.lines.map(({ event }) => event.on)).toEqual([
      'intended',
      'sending',
      'unknown',
      'reading',
      'reading',
      'legEnded',
      'outcome',
    ]);
  });

  it('tells the facts when the store of traces cannot be read', async () => {
    const of = () => Promise.reject(new JournalFailure('failed', 'gone'));
    const { attempts } = await (await serviceWith(plain, { traces: { of } })).get(tenderId);
    expect(attempts[0]).toMatchObject({ traces: 'unreadable' });
    expect(attempts[0]!.lines).toHaveLength(4);
  });

  it('knows nothing of a tender without a card', async () => {
    const service = await serviceWith(plain);
    await expect(service.get('nobody' as TenderId)).rejects.toMatchObject({
      error: { code: 'payment.none' },
    });
  });

  it('is one file, saved where a person says or given back as text', async () => {
    const file = JSON.parse(await textOf(await serviceWith(plain))) as object;
    expect(file).toMatchObject({
      format: 'vinr-pos/flight-record',
      formatVersion: 1,
      exportedAt: '2026-11-21T09:00:00.000Z',
      till: 'T1',
      attempts: [{ startedAt: '2026-11-21T09:00:00.000Z' }],
    });
    const onScreen = await serviceWith(plain, { onScreen: true });
    expect(await onScreen.export(tenderId)).toEqual({ kind: 'saved' });
    expect(JSON.parse(saved[0]!)).toMatchObject({ saleNumber: '1001' });
  });

  it('keeps its own words when it hides those of others', async () => {
    const text = await textOf(await serviceWith(plain));
    for (const word of ['P1-T1-tender1-1', 'term_1', 'Counter 1', 'card_declined', 'reset', 'completed'])
      expect(text).toContain(word);
    expect(text).not.toContain('[hidden]');
  });
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const base64url = (length: number) =>
  fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes) => Buffer.from(bytes).toString('base64url').slice(0, length));
const word = fc.stringMatching(/^[a-z]{4,9}$/);

/** Each canary is a secret of a kind, with the part of it that must not be seen. */
const canary = fc.oneof(
  fc.integer({ min: 13, max: 19 }).chain(digits),
  digits(16).map((pan) => pan.replace(/(.{4})(?=.)/g, '$1 ')),
  digits(16).map((pan) => pan.replace(/(.{4})(?=.)/g, '$1-')),
  fc
    .tuple(fc.constantFrom('sk_live_', 'sk_test_', 'rk_live_', 'whsec_'), base64url(24))
    .map((parts) => parts.join('')),
  base64url(43).map((hash) => `P1.${hash}`),
  base64url(24).map((token) => `Bearer ${token}`),
  base64url(64).map((body) => `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`),
  fc.ipV4(),
  fc.ipV6(),
  word.map((name) => `https://${name}.example/v1/pay?token=${name}`),
  word.map((name) => `${name}@till-of-${name}.local`),
  word.map((name) => `/home/${name}/profile/${name}.db`),
  word.map((name) => `C:\\Users\\${name}\\till`),
  word.map((name) => `${name}-laptop.shop.internal`),
);

describe('redaction', () => {
  it('leaves key and payment id behind altogether', async () => {
    expect(await textOf(await serviceWith({ ...plain, key: 'harmless looking' }))).not.toContain('harmless');
  });

  it('lets no secret out, wherever it was put', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<keyof Texts>('why', 'code', 'status', 'name'),
        canary,
        fc.constantFrom('', 'failed: ', 'said "'),
        async (field, secret, before) => {
          const text = await textOf(await serviceWith({ ...plain, [field]: `${before}${secret}` }));
          expect(text).toContain('[hidden]');
          expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
        },
      ),
      { numRuns: 500 },
    );
  });
});
