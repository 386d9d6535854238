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
