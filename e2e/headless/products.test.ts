import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ProductId } from '#shared/ids.ts';
import { shopClock, timeZoneOf } from '#shared/shop-clock.ts';
import { draftLike } from '../../main/catalogue/edit/testing/draft-like.ts';
import { audit } from '../support/audit.ts';
import { freshTillForEach, openAgain, profile, till } from '../support/fresh-till.ts';

/** In training Ana sells as a cashier and Mira answers as the manager. */
const MIRA = '1234';
const FLAT_WHITE = '2000000000015';

freshTillForEach(1);

const draftOf = async (name: string, more: object = {}) => {
  const { id } = await till.product(name);
  return { ...draftLike((await till.do('products.get', { productId: id })).product), ...more };
};
const linesIn = async (count: number) => {
  const { sale } = await till.until((view) => view.sale?.lines.length === count);
  return sale?.lines.map(({ name, unitPrice }) => [name, unitPrice.amount]);
};
const refusal = async (...asked: Parameters<typeof till.ask>) => {
  const answer = await till.ask(...asked);
  return answer.ok ? 'done' : answer.error;
};
/** The practice shop names no zone: it goes by this computer's. */
const wall = shopClock(timeZoneOf(undefined).name);
const inAWeek = () => wall.minuteOf(Date.now() + 7 * 86_400_000);

describe('a product that is changed in the till', () => {
  it('counts at once, never in a basket that has it, and after a restart; the journal names who did it', async () => {
    await till.do('sale.scan', { code: FLAT_WHITE });
    const draft = await draftOf('Flat white', { pricing: { kind: 'fixed', amount: 375 } });
    expect(await refusal('products.save', { draft })).toMatchObject({ code: 'approval.needed' });
    await till.do('products.save', { draft, approval: MIRA });
    await till.do('sale.scan', { code: FLAT_WHITE });
    expect(await linesIn(2)).toEqual([
      ['Flat white', 350],
      ['Flat white', 375],
    ]);
    expect(await refusal('products.save', { draft, approval: MIRA })).toMatchObject({
      code: 'product.changed',
    });

    const next = await draftOf('Latte', { name: 'Caffè latte', hue: 7 });
    await till.do('products.save', { draft: next, approval: MIRA });
    await till.kill();
    await openAgain();
    expect((await till.product('Caffè latte')).hue).toBe(7);
    expect(await till.do('catalogue.search', { text: 'caffe' })).toHaveLength(1);
    expect((await till.product('Flat white')).pricing).toMatchObject({ price: { amount: 375 } });
    expect(await till.end()).toBe(0);
    const { code, report } = await audit('--profile', profile);
    expect([code, JSON.stringify(report).includes('damaged')]).toEqual([0, false]);
    const journal = readFileSync(join(profile, 'journal', 'journal.db')).toString('latin1');
    const wal = readFileSync(join(profile, 'journal', 'journal.db-wal')).toString('latin1');
    expect(journal + wal).toMatch(/"after":375,"before":350,"field":"price"[^}]*}\],"grantedBy":"Mira/);
  });

  it('is new, sold, withdrawn and sold again', async () => {
    const draft = {
      ...(await draftOf('Flat white')),
      id: null,
      seen: null,
      name: 'Batch brew',
      barcode: 'BREW-1',
    };
    expect(
      await refusal('products.save', { draft: { ...draft, barcode: FLAT_WHITE }, approval: MIRA }),
    ).toEqual({
      code: 'product.refused',
      facts: { kind: 'sameBarcode', field: 'barcode', found: 'Flat white' },
    });
    const { productId } = await till.do('products.save', { draft, approval: MIRA });
    await till.do('sale.scan', { code: 'BREW-1' });

    const revised = async (more: object) => {
      const found = await till.do('products.get', { productId });
      return { draft: { ...draftLike(found.product), ...more }, approval: MIRA };
    };
    await till.do('products.save', await revised({ withdrawn: true }));
    expect(await refusal('sale.scan', { code: 'BREW-1' })).toMatchObject({ code: 'barcode.unknown' });
    expect(await refusal('sale.addProduct', { productId })).toMatchObject({ code: 'product.unknown' });
    expect(await till.do('catalogue.search', { text: 'batch brew' })).toEqual([]);
    expect(await till.do('products.withdrawn', { text: 'BREW' })).toMatchObject([{ id: productId }]);
    await till.do('products.save', await revised({ withdrawn: false }));
    await till.do('sale.scan', { code: 'BREW-1' });
    expect(await linesIn(1)).toEqual([['Batch brew', 350]]);
  });

  it('has a price that comes, which is on the list and can be taken back', async () => {
    const from = inAWeek();
    const draft = await draftOf('Flat white', { coming: [{ from, amount: 420 }] });
    await till.do('products.save', { draft, approval: MIRA });
    expect((await till.product('Flat white')).pricing).toMatchObject({ price: { amount: 350 } });
    expect(await till.do('products.coming')).toEqual([{ from, products: 1 }]);
    expect(await till.do('products.comingAt', { minute: from, from: 0, count: 10 })).toMatchObject({
      total: 1,
      products: [{ name: 'Flat white', coming: [{ price: { amount: 420 } }] }],
    });
    await till.do('products.takeBack', { minute: from, productId: null, approval: MIRA });
    expect(await till.do('products.coming')).toEqual([]);
    expect(
      await refusal('products.takeBack', { minute: from, productId: null, approval: MIRA }),
    ).toMatchObject({
      code: 'product.changed',
    });
  });

  it('is not written over a list of the shop’s that is broken or gone', async () => {
    const draft = await draftOf('Flat white', { favourite: false });
    await till.do('products.save', { draft, approval: MIRA });
    const file = join(profile, 'catalogue.json');
    writeFileSync(file, '{ "version": 1');
    const other = await draftOf('Latte', { favourite: false });
    expect(await refusal('products.save', { draft: other, approval: MIRA })).toEqual({
      code: 'catalogue.noFile',
    });
    expect(readFileSync(file, 'utf8')).toBe('{ "version": 1');
    rmSync(file);
    expect(await refusal('products.save', { draft: other, approval: MIRA })).toEqual({
      code: 'catalogue.noFile',
    });
    await till.do('sale.scan', { code: FLAT_WHITE });
  });
});

it('labels are those of the prices that changed, now or in a minute that comes', async () => {
  const midnight = `${wall.read(Date.now()).day}T00:00`;
  const page = { since: midnight, from: 0, count: 10 };
  expect(await till.do('products.repriced', page)).toEqual({ total: 0, products: [] });
  const at = inAWeek();
  const draft = await draftOf('Flat white', {
    pricing: { kind: 'fixed', amount: 375 },
    coming: [{ from: at, amount: 420 }],
  });
  await till.do('products.save', { draft, approval: MIRA });
  expect(await till.do('products.repriced', page)).toMatchObject({
    total: 1,
    products: [{ name: 'Flat white' }],
  });
  const productId = draft.id as ProductId;
  const labels = [
    { productId, variantId: null, count: 2, at: null },
    { productId, variantId: null, count: 1, at },
  ];
  const view = await till.do('products.labels', { labels });
  expect(view).toMatchObject({ labels: 3, pages: 1 });
  expect(view.sheets[0]?.match(/>(?:3\.75|4\.20)</g)).toEqual(['>3.75<', '>3.75<', '>4.20<']);
  expect(await refusal('products.printLabels', { labels })).toMatchObject({ code: 'printer.none' });
  expect(await refusal('products.saveLabels', { labels, form: 'sheet' })).toMatchObject({
    code: 'document.noPdf',
  });
  expect(await refusal('products.printLabels', { labels: [] })).toMatchObject({ code: 'labels.none' });
});
