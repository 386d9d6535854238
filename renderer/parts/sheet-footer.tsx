import { createContext, useContext, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Where the sheet around puts what stays in sight; null before it is there. */
export const SheetFooterContext = createContext<HTMLElement | null>(null);

/** What a part of a sheet ends in: below what scrolls, so that nobody has to look for it. */
export function SheetFooter({ children }: { readonly children: ReactNode }): ReactElement | null {
  const footer = useContext(SheetFooterContext);
  return footer === null ? null : createPortal(children, footer);
}
