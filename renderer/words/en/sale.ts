export const saleWords = {
  'sale.empty': 'Scan, search, or tap a product',
  'sale.emptyHint': 'The scanner works wherever you are. F2 searches, F9 charges.',
  'basket.title': 'Basket · {pieces, plural, one {# item} other {# items}}',
} as const;
