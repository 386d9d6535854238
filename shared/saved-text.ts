/** What became of a text that a person wanted as a file. */
export type SavedText =
  | { readonly kind: 'saved' }
  | { readonly kind: 'cancelled' }
  /** There is nobody to choose a file: the text itself, and the name that it would have had. */
  | { readonly kind: 'text'; readonly name: string; readonly text: string };
