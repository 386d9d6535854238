/** Of every training till: Ana, who sells, may not do everything; Mira, the manager, may allow it with this PIN. */
export const MIRA = '1234';
