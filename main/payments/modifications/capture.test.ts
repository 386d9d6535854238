import { beforeEach, describe, expect, it } from 'vitest';
import type { ModificationId } from '#shared/ids.ts';
import { saw, seenCapture } from '../testing/scripted-modification-link.ts';
import { settle } from '../testing/virtual-clock.ts';
import { openAuthorizations } from './open-authorizations.ts';
import {
  begin,
  saleId,
  tenderId,
  usd,
  authorized,
  clock,
  link,
  record,
  modifications,
  start,
  refund,
  capture,
  states,
  order,
  standing,
  lose,
  saleWith,
} from '../testing/refundable-sale.ts';

beforeEach(begin);

describe('a capture', () => {
  beforeEach(() => record.write(...saleWith(authorized)));

  const captureAnswer = (change: Parameters<typeof seenCapture>[1] = {}) => {
    link.sent.at(-1)!.end({ kind: 'replied', seen: seenCapture(order(), change) });
    return settle();
  };

  it('takes what is held, and the sale is paid', async () => {
    expect(standing()).toMatchObject({ due: usd(5000), held: usd(5000) });
    await capture();
    await settle();
    expect(order()).toMatchObject({ kind: 'capture', reference: 'K1-T1-change1-1' });
    await captureAnswer();
    expect(states()).toEqual(['done']);
    expect(standing()).toMatchObject({ due: usd(0), held: usd(0) });
    expect(record.books.sale(saleId).paidAt).not.toBe(null);
    await expect(capture()).rejects.toMatchObject({ error: { code: 'capture.notHeld' } });
    await refund(5000);
    await settle();
    expect(link.sent).toHaveLength(2);
  });

  it('of less leaves the rest of the sale due', async () => {
    await capture(3000);
    await settle();
    await captureAnswer();
    expect(standing()).toMatchObject({ due: usd(2000), held: usd(0) });
  });

  it('of more than is held is refused', async () => {
    await expect(capture(5001)).rejects.toMatchObject({
      error: { code: 'capture.exceedsHeld', facts: { held: 5000 } },
    });
  });

  it('whose answer is lost is found on the payment', async () => {
    await capture();
    await settle();
    await lose();
    link.reading = saw(seenCapture(order(), { captured: 0, capturable: 5000, status: 'authorized' }));
    await clock.pass(20_000);
    expect(states()).toEqual(['unknown']);
    link.reading = saw(seenCapture(order()));
    await clock.pass(60_000);
    expect(states()).toEqual(['done']);
    expect(link.sent).toHaveLength(1);
  });

  it('refused because the payment cannot be captured is read, for our own capture may be why', async () => {
    await capture();
    await settle();
    link.sent[0]!.end({ kind: 'maybeSent', why: 'payment_not_capturable' });
    link.reading = saw(seenCapture(order(), { captured: 0, status: 'expired' }));
    await clock.pass(3_000);
    expect(modifications.ofSale(saleId)).toMatchObject([{ state: 'failed', reason: 'authorizationLapsed' }]);
    expect(standing()).toMatchObject({ held: usd(0), due: usd(5000) });
  });

  it('said by a supervisor to have worked pays the sale', async () => {
    await capture();
    await settle();
    await lose();
    await clock.pass(200_000);
    const id = 'change1' as ModificationId;
    await modifications.resolve(id, { says: 'moved', by: 'Ada', grounds: 'The dashboard says so' });
    expect(record.books.sale(saleId).paidAt).not.toBe(null);
    link.reading = saw(seenCapture(order()));
    await clock.pass(4_000_000);
    expect(states()).toEqual(['done']);
  });

  it('is due within seven days, with a warning from the fifth on', async () => {
    const day = 86_400_000;
    const [open] = openAuthorizations(record.books.live);
    expect(open).toMatchObject({ saleId, tenderId, held: usd(5000) });
    expect(open!.alarmAt - open!.authorizedAt).toBe(5 * day);
    expect(open!.lapsesAt - open!.authorizedAt).toBe(7 * day);
    await capture();
    await settle();
    await captureAnswer();
    expect(openAuthorizations(record.books.live)).toEqual([]);
  });
});

describe('a supervisor who was wrong about a capture', () => {
  beforeEach(async () => {
    await record.write(...saleWith(authorized));
    await capture();
    await settle();
    await lose();
    await clock.pass(200_000);
    const id = 'change1' as ModificationId;
    await modifications.resolve(id, { says: 'moved', by: 'Ada', grounds: 'The dashboard says so' });
  });

  it('has the shop told what it lacks once VINR says that nothing was taken', async () => {
    expect(record.books.sale(saleId).paidAt).not.toBe(null);
    link.reading = saw(seenCapture(order(), { captured: 0, status: 'expired' }));
    await clock.pass(4_000_000);
    expect(record.books.tasks).toMatchObject([{ kind: 'receivable', amount: usd(5000) }]);
    await start();
    expect(record.books.tasks).toHaveLength(1);
  });

  it('raises nothing where VINR agrees', async () => {
    link.reading = saw(seenCapture(order()));
    await clock.pass(4_000_000);
    expect(record.books.tasks).toEqual([]);
  });
});
