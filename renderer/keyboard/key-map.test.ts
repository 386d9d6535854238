import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/words/catalogue.ts';
import { keyConflicts } from './key-conflicts.ts';
import { DEFAULT_KEYS, KEY_ACTIONS, keyMapOf, type KeyAction } from './key-map.ts';
import { keyLabel } from './key-label.ts';
import { keyName } from './key-name.ts';

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', true>> = {},
) => keyName({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

describe('the key map', () => {
  it('is free of conflicts as it is delivered', () => {
    expect(keyConflicts(DEFAULT_KEYS, ['F1', 'Enter'])).toEqual([]);
  });

  it("takes the cashier's keys and ignores actions of another version", () => {
    expect(keyMapOf({ pay: 'Ctrl+Enter', brewCoffee: 'F1' })).toEqual({ ...DEFAULT_KEYS, pay: 'Ctrl+Enter' });
  });
});

describe('conflicts', () => {
  const kinds = (chosen: Partial<Record<KeyAction, string>>, scanner: string[] = []) =>
    keyConflicts(keyMapOf(chosen), scanner).map(({ kind }) => kind);

  it('are two actions on one key, named both', () => {
    expect(keyConflicts(keyMapOf({ park: 'F9' }))).toEqual([
      { kind: 'shared', key: 'F9', actions: ['park', 'pay'] },
    ]);
  });

  it('are keys that type', () => {
    for (const key of ['7', 'a', 'Enter', 'Tab', ' ', '*', 'Backspace', 'ArrowDown']) {
      expect(kinds({ park: key })).toEqual(['types']);
    }
  });

  it('are keys that every scan begins or ends with', () => {
    expect(kinds({ park: 'F1' }, ['F1'])).toEqual(['scanner']);
  });

  it('are keys that the system or the window keeps', () => {
    for (const key of ['Meta', 'Alt+F4', 'Alt+Tab', 'Ctrl+w', 'Ctrl+Alt+Delete', 'PrintScreen', 'Ctrl+v']) {
      expect(kinds({ park: key })).toEqual(['taken']);
    }
  });

  it('are found whatever two actions share a key', () => {
    const two = fc.uniqueArray(fc.constantFrom(...KEY_ACTIONS), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(two, ([a, b]) => {
        const map = keyMapOf({ [a!]: DEFAULT_KEYS[b!] });
        expect(keyConflicts(map)).toContainEqual({
          kind: 'shared',
          key: DEFAULT_KEYS[b!],
          actions: KEY_ACTIONS.filter((action) => action === a || action === b),
        });
      }),
    );
  });
});

describe('key names', () => {
  it('say what is held, except the shift of a character', () => {
    expect(pressed('F9')).toBe('F9');
    expect(pressed('F9', { shiftKey: true })).toBe('Shift+F9');
    expect(pressed('+', { shiftKey: true })).toBe('+');
    expect(pressed('k', { ctrlKey: true })).toBe('Ctrl+k');
  });

  it('are short on a button', () => {
    expect(
      ['Escape', 'Ctrl+Delete', 'Ctrl+p', 'p', '+', 'Ctrl++', '-', 'F9'].map((key) => keyLabel(key, 'en')),
    ).toEqual(['Esc', 'Ctrl+Del', 'Ctrl+P', 'p', '+', 'Ctrl++', '−', 'F9']);
  });

  it('are what is printed on the keyboard of those who read them', () => {
    const keys = ['Ctrl+Delete', 'Escape', 'Shift+Enter', 'End'];
    const printed = (language: Language) => keys.map((key) => keyLabel(key, language));
    expect(printed('de')).toEqual(['Strg+Entf', 'Esc', 'Umschalt+Eingabe', 'Ende']);
    expect(printed('fr')).toEqual(['Ctrl+Suppr', 'Échap', 'Maj+Entrée', 'Fin']);
    expect(printed('es')).toEqual(['Ctrl+Supr', 'Esc', 'Mayús+Intro', 'Fin']);
    expect(printed('ar')).toEqual(printed('en'));
  });
});
