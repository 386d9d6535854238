import { useEffect, useRef, type HTMLAttributes, type ReactElement } from 'react';
import type { Screen as ScreenName } from '../store/screen-for.ts';

interface ScreenProps extends HTMLAttributes<HTMLElement> {
  readonly name: ScreenName;
  readonly label: string;
}

/** Takes the focus when it appears, so that no key lands on a button of the screen before. */
export function Screen({ name, label, children, ...rest }: ScreenProps): ReactElement {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <main ref={main} tabIndex={-1} data-screen={name} aria-label={label} {...rest}>
      {children}
    </main>
  );
}
