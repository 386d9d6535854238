/** Barcodes of the sample shop that the stories use. */
export const COFFEE = '2000000000015';
export const CROISSANT = '2000000000138';
export const VOUCHER = '2000000000602';
export const NOBODY_KNOWS = '4006381333931';
