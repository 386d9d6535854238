import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useKeyActions, useKeyMap } from '../keyboard/use-keys.ts';
import { useActions, useTill } from '../store/till-context.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import styles from './search-box.module.css';

export function SearchBox(): ReactElement {
  const { text, found } = useTill((state) => state.ui.search);
  const actions = useActions();
  const keys = useKeyMap();
  const field = useRef<HTMLInputElement>(null);
  const leave = (): void => {
    actions.search('');
    field.current?.blur();
  };
  useKeyActions({ search: () => field.current?.select(), ...(text !== '' && { back: leave }) });
  const onKeyDown = (event: KeyboardEvent): void => {
    const best = found?.[0];
    if (event.key !== 'Enter' || best === undefined) return;
    actions.addProduct(best.id);
    actions.search('');
  };
  return (
    <search className={styles.box}>
      <Icon name="search" size={20} />
      <input
        ref={field}
        className={styles.field}
        value={text}
        maxLength={80}
        placeholder="Search or scan"
        aria-label="Search products"
        aria-keyshortcuts={keys.search}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => actions.search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <KeyHint action="search" />
    </search>
  );
}
