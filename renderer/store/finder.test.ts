import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '#shared/ipc/bridge.ts';
import { products, viewWith } from '../preview/samples.ts';
import { createFinder, type Finder } from './finder.ts';
import { createTillStore, receiveView, type TillStore } from './till-store.ts';

/** What main was asked, in order: `?al` for the letters after it, else what was looked for. */
let asked: string[];
let letters: string[];
let store: TillStore;
let finder: Finder;

const [first, second] = [products.slice(0, 1), products.slice(1, 3)];

const bridge: Bridge = {
  request: (name, input) => {
    const { text } = input as { text: string };
    asked.push(name === 'catalogue.letters' ? `?${text}` : text);
    const found = text === 'xy' ? [] : text.length === 1 ? first : second;
    return Promise.resolve({ ok: true, value: name === 'catalogue.letters' ? letters : found } as never);
  },
  on: () => () => undefined,
};

const search = () => store.getState().ui.search;
const sellFrom = (version: string, revision: number) =>
  receiveView(store, viewWith({ revision, catalogue: { version, source: 'file', problem: null } }));

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  letters = ['l', 'p'];
  store = createTillStore();
  sellFrom('v1', 1);
  finder = createFinder({ bridge, store, mintId: () => 'c' });
});

describe('the search field', () => {
  it('shows with a letter what was found ahead of it', async () => {
    finder.search('a');
    await vi.advanceTimersByTimeAsync(50);
    expect(asked).toEqual(['a', '?a', 'al', 'ap', '?a ', 'a l', 'a p']);
    finder.search('aL');
    expect(search()).toEqual({ text: 'aL', found: second });
    expect(asked).toHaveLength(7);
  });

  it('asks for what nobody has looked up yet, and keeps the old list until the answer', async () => {
    finder.search('a');
    await vi.advanceTimersByTimeAsync(50);
    finder.search('xy');
    expect(search().found).toBe(first);
    await vi.advanceTimersByTimeAsync(0);
    expect(search().found).toEqual([]);
  });

  it('looks nothing up between the keys of a scanner, nor after the text has changed', async () => {
    for (const text of ['4', '40', '400']) {
      finder.search(text);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(asked).toEqual(['4', '40', '400']);
    finder.search('');
    await vi.advanceTimersByTimeAsync(50);
    expect(asked).toEqual(['4', '40', '400', '?', 'l', 'p']);
  });

  it('finds the first letters while the field waits for one', async () => {
    finder.prepareSearch();
    await vi.advanceTimersByTimeAsync(50);
    finder.search('l');
    expect(search().found).toBe(first);
  });

  it('goes on with the first letters when the text is selected to be typed over', async () => {
    finder.search('x');
    await vi.advanceTimersByTimeAsync(50);
    finder.prepareSearch();
    await vi.advanceTimersByTimeAsync(50);
    expect(asked.slice(-3)).toEqual(['?', 'l', 'p']);
    finder.search('p');
    expect(search().found).toBe(first);
  });

  it('finds the first letters of the next word, and goes on at once where a space has come before', async () => {
    finder.search('a');
    await vi.advanceTimersByTimeAsync(50);
    finder.search('a ');
    finder.search('a l');
    expect(search().found).toBe(second);
    asked = [];
    finder.search('al ');
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual(['?al ', 'al l', 'al p']);
  });

  it('looks first for the words that the products on the list have', async () => {
    const [word = ''] = second[1]?.name.toLowerCase() ?? '';
    letters = ['0', word];
    finder.search('al');
    await vi.advanceTimersByTimeAsync(0);
    asked = [];
    finder.search('al ');
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toEqual(['?al ', `al ${word}`, 'al 0']);
  });

  it('forgets what it found in other products', async () => {
    finder.search('a');
    await vi.advanceTimersByTimeAsync(50);
    sellFrom('v2', 2);
    asked = [];
    finder.search('al');
    expect(asked).toEqual(['al']);
  });
});
