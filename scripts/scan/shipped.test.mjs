import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '../setup/paths.mjs';
import { weigh } from './findings.mjs';
import { documentedCards, findSecrets } from './secrets.mjs';
import { builtSources } from './sources.mjs';

it('what is shipped holds no secret', async () => {
  const built = await builtSources();
  expect(built.length).toBeGreaterThan(20);
  const cards = documentedCards(readFileSync(inRoot('simulator/cards.ts'), 'utf8'));
  const { secrets } = JSON.parse(readFileSync(inRoot('scripts/scan/accepted.json'), 'utf8'));
  expect(weigh(findSecrets(built, cards), secrets).fresh).toEqual([]);
});

it('nor a source map', () => {
  expect(readFileSync(inRoot('electron-builder.yml'), 'utf8')).toContain("- '!**/*.map'");
});
