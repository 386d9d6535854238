import { expect, it } from 'vitest';
import { shownName } from './shown-name.ts';

it.each([
  ['Whole milk 1 l', 'Whole milk 1\u00a0l'],
  ['Butter 250 g, salted', 'Butter 250\u00a0g, salted'],
  ['Chocolate 70 % cocoa', 'Chocolate 70\u00a0% cocoa'],
  ['حليب 500 مل', 'حليب 500\u00a0مل'],
  ['Water 6 × 1.5 l', 'Water 6 × 1.5\u00a0l'],
])('keeps number and unit of %s on one line', (name, shown) => expect(shownName(name)).toBe(shown));

it.each(['Whole milk 1l', 'Area 51 poster', 'Pack of 6', 'Route 66', 'Flat white'])(
  'leaves %s alone',
  (name) => expect(shownName(name)).toBe(name),
);
