type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/**
 * How a key map writes a key press: `F9`, `Shift+F9`, `Ctrl+k`. Shift is part of a character already (`+`, `K`), and
 * AltGr reports Ctrl and Alt with the character that it makes.
 */
export function keyName({ key, ctrlKey, altKey, metaKey, shiftKey }: Pressed): string {
  const character = key.length === 1;
  const held = [
    ...(ctrlKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(metaKey ? ['Meta'] : []),
    ...(shiftKey && !character ? ['Shift'] : []),
  ];
  return [...held, key].join('+');
}

/** Short enough for the corner of a button. */
const LABELS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  Delete: 'Del',
  Insert: 'Ins',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  '-': '−',
};

/** `Ctrl+Escape` as people read it on their keyboard: `Ctrl+Esc`, and `Ctrl+p` as `Ctrl+P`. */
export function keyLabel(name: string): string {
  const cut = name.lastIndexOf('+', name.length - 2);
  const key = name.slice(cut + 1);
  const label = LABELS[key] ?? (cut > 0 && key.length === 1 ? key.toUpperCase() : key);
  return name.slice(0, cut + 1) + label;
}
