/** Prints a page of HTML on A4 and gives the PDF. The page is a text: it loads nothing and runs nothing. */
export type PrintPdf = (html: string) => Promise<Uint8Array>;
