// Sales as a till writes them down, each seven entries: what a journal of years is made of.

const USD = (/** @type {number} */ amount) => ({ amount, currency: 'USD' });

const TAXES = [{ id: 'standard', label: 'Sales tax', ratePpm: 82_500 }];

/** Entries of one sale. */
export const ENTRIES_A_SALE = 7;

/** @param {number} n @returns {object[]} the facts of the nth sale: two articles by card, over the LAN */
export function saleFacts(n) {
  const sale = { saleId: `sale_${String(n).padStart(12, '0')}` };
  const payment = { ...sale, tenderId: `tender_${String(n).padStart(12, '0')}`, attempt: 1 };
  const line = (/** @type {number} */ at, /** @type {number} */ price) => ({
    type: 'sale.lineAdded',
    ...sale,
    lineId: `line_${n}_${at}`,
    productId: `product_${(n * 7 + at) % 500}`,
    name: `Product ${(n * 7 + at) % 500}`,
    category: { id: 'shelf', name: 'Shelf' },
    unitPrice: USD(price),
    taxClass: 'standard',
    quantity: 1 + (n % 3),
  });
  const total = taxed((1 + (n % 3)) * (450 + 1_295));
  const asked = { terminalId: 'term_1', terminalName: 'Counter', requested: USD(total), tip: USD(0) };
  const card = { brand: 'visa', last4: '4242', authCode: '012345', entry: 'contactless' };
  const outcome = { kind: 'captured', paymentId: `tpay_${n}`, captured: USD(total), card };
  return [
    {
      type: 'sale.opened',
      ...sale,
      number: String(1_001 + n),
      currency: 'USD',
      taxClasses: TAXES,
      prices: 'beforeTax',
    },
    line(0, 450),
    line(1, 1_295),
    {
      type: 'payment.intended',
      ...payment,
      reference: `P1-T1-${payment.tenderId}-1`,
      key: `P1.${n}`,
      ...asked,
    },
    { type: 'payment.sending', ...payment, path: 'lan' },
    { type: 'payment.outcome', ...payment, evidence: 'lan', outcome },
    { type: 'sale.finished', ...sale },
  ];
}

/** Half up, as the till does it for what is above zero. @param {number} net */
const taxed = (net) => net + Math.floor((2 * net * 82_500 + 1_000_000) / 2_000_000);
