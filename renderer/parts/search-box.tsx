import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useKeyActions, useKeyMap } from '../keyboard/use-keys.ts';
import { useActions, useSpeech, useTill } from '../store/till-context.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import styles from './search-box.module.css';

export function SearchBox(): ReactElement {
  const text = useTill((state) => state.ui.search.text);
  const actions = useActions();
  const keys = useKeyMap();
  const { say } = useSpeech();
  const field = useRef<HTMLInputElement>(null);
  const leave = (): void => {
    actions.search('');
    field.current?.blur();
  };
  const begin = (): void => {
    field.current?.select();
    actions.prepareSearch();
  };
  useKeyActions({ search: begin, ...(text !== '' && { back: leave }) });
  const chooseBest = async (): Promise<void> => {
    const best = await actions.bestMatch();
    if (best === null) return;
    leave();
    actions.choose(best);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') focusFirstTile();
    else if (event.key === 'Enter') void chooseBest();
    else return;
    // Else Enter would go on to whatever has the focus next.
    event.preventDefault();
  };
  return (
    <search className={styles.box}>
      <Icon name="search" size={20} />
      <input
        ref={field}
        className={styles.field}
        value={text}
        maxLength={80}
        placeholder={say('search.placeholder')}
        aria-label={say('search.label')}
        aria-keyshortcuts={keys.search}
        autoComplete="off"
        onFocus={actions.prepareSearch}
        spellCheck={false}
        onChange={(event) => actions.search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <KeyHint action="search" />
    </search>
  );
}

/** From the field down into what was found. */
const focusFirstTile = (): void => document.querySelector<HTMLElement>('#products [data-index="0"]')?.focus();
