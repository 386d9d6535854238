/** The half of the page that nobody needs in order to sell. The till reads it when it is idle, or when it is asked for. */
export const readSheets = () => import('./sheets.tsx');
