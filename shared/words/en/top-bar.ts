/** The bar at the top: where this till stands, and the search. */
export const topBarWords = {
  'topBar.training': 'TRAINING',
  'search.label': 'Search products',
  'search.placeholder': 'Search or scan',
} as const;
