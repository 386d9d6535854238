/** One way of paying, as reports sum it up. */
export type TenderKind = 'cash' | 'card' | 'other';
