/** What a row of a sheet of products can hold. Without `id` the barcode is it; `variantOf` makes a row a form of another. */
export const IMPORT_FIELDS = [
  'id',
  'name',
  'price',
  'unit',
  'category',
  'tax',
  'barcode',
  'favourite',
  'variantOf',
  /** Prices that come, and from when: several of each with semicolons between them. */
  'newPrice',
  'from',
  'colour',
  'withdrawn',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Where bringing in a sheet of products stands. Nothing is sold from it before `done`. */
export type ImportState =
  | { readonly stage: 'idle' }
  /** `read` lines of `lines`. */
  | { readonly stage: 'reading'; readonly file: string; readonly read: number; readonly lines: number }
  /** Its headings do not say what the columns hold: a person does. */
  | {
      readonly stage: 'columns';
      readonly file: string;
      readonly columns: readonly ImportColumn[];
      readonly problems: readonly ImportProblem[];
    }
  | {
      readonly stage: 'refused';
      readonly file: string;
      /** The first of them. */
      readonly problems: readonly ImportProblem[];
      readonly count: number;
      /** Null where none could be read. */
      readonly columns: readonly ImportColumn[] | null;
    }
  | { readonly stage: 'ready'; readonly file: string; readonly preview: ImportPreview }
  | { readonly stage: 'applying'; readonly file: string }
  | { readonly stage: 'done'; readonly products: number };

/** A column as its sheet has it. */
export interface ImportColumn {
  readonly heading: string;
  /** Of the first rows. */
  readonly samples: readonly string[];
  /** What it is taken for; null: it is passed over. */
  readonly field: ImportField | null;
}

export interface ImportView {
  readonly state: ImportState;
  /** The products before the latest import are kept, and can come back. */
  readonly canUndo: boolean;
}

export interface ImportPreview {
  readonly columns: readonly ImportColumn[];
  /** Prices that come later, in so many products. */
  readonly coming: number;
  readonly counts: Readonly<Record<'new' | 'changed' | 'removed' | 'same', number>>;
  /** The first few. */
  readonly rows: readonly ImportRow[];
  readonly newCategories: readonly string[];
  readonly warnings: readonly ImportProblem[];
  readonly warningCount: number;
}

export interface ImportRow {
  readonly change: 'new' | 'changed' | 'removed';
  readonly id: string;
  readonly name: string;
  /** Minor units; null for what has no price of its own. */
  readonly before: number | null;
  readonly after: number | null;
}

export const IMPORT_PROBLEMS = [
  'empty',
  'tooLarge',
  'unreadable',
  'spreadsheet',
  'notText',
  'tooMany',
  'noHeading',
  'sameHeading',
  'quoting',
  'columns',
  'missing',
  'price',
  'negative',
  'unit',
  'unknownTax',
  'yesNo',
  'badId',
  'badBarcode',
  'tooLong',
  'control',
  'sameId',
  'sameBarcode',
  'noProduct',
  /** Prices that come and their times are not as many. */
  'unpaired',
  'time',
  /** It has begun already. */
  'past',
  'comingOpen',
  'colour',
  /** A warning: the product is taken in as it is. */
  'checkDigit',
] as const;
export type ImportProblemKind = (typeof IMPORT_PROBLEMS)[number];

export interface ImportProblem {
  readonly kind: ImportProblemKind;
  /** Of the file, 1 is the headings; null for the file as a whole. */
  readonly line: number | null;
  readonly field: ImportField | null;
  /** What stands there, cut short; or the line that has the same; or the most that may stand there. */
  readonly found: string | null;
}
