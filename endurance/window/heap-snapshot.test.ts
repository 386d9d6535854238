import { expect, it } from 'vitest';
import { weigh } from './heap-snapshot.ts';

const meta = {
  node_fields: ['type', 'name', 'id', 'self_size', 'edge_count'],
  node_types: [['hidden', 'object', 'code', 'native', 'synthetic', 'string'], 'string', 'number'],
} as const;
const node = (type: string, size: number) => [
  meta.node_types[0].findIndex((known) => known === type),
  0,
  1,
  size,
  0,
];

it('tells what scripts hold from what was compiled of them, and leaves out what lies elsewhere', () => {
  const nodes = [
    ...node('synthetic', 1),
    ...node('object', 10),
    ...node('code', 100),
    ...node('native', 1_000),
    ...node('string', 20),
    ...node('code', 300),
    ...node('hidden', 5),
  ];
  expect(weigh({ snapshot: { meta }, nodes })).toEqual({ objects: 35, code: 400 });
});
