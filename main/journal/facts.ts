/** What can be written down. The union grows with the till; every member is plain JSON with a `type`. */
export type Fact = { readonly type: string } & { readonly [key: string]: unknown };
