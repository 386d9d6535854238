/** Identities that must never be swapped for one another. Plain strings at run time. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type SaleId = Id<'Sale'>;
export type LineId = Id<'Line'>;
export type ProductId = Id<'Product'>;
/** One form of a product, such as a size. */
export type VariantId = Id<'Variant'>;
export type CategoryId = Id<'Category'>;
export type TenderId = Id<'Tender'>;
/** One refund or one capture, across its attempts. */
export type ModificationId = Id<'Modification'>;
/** Goods that came back together, whatever ways their money goes. */
export type ReturnId = Id<'Return'>;
/** Money given back without a card. */
export type RefundId = Id<'Refund'>;
export type TerminalId = Id<'Terminal'>;
export type TaskId = Id<'Task'>;
export type ShiftId = Id<'Shift'>;
/** Minted by the renderer, one per press: a second arrival of the same command gets the first answer. */
export type CommandId = Id<'Command'>;
