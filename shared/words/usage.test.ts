import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { en } from './en.ts';

const REPO = join(import.meta.dirname, '..', '..');

const sourcesIn = (room: string): ts.SourceFile[] =>
  readdirSync(join(REPO, room), { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter(
      (path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !/words.(..|..\.ts)[/\\.]/.test(path),
    )
    .map((path) =>
      ts.createSourceFile(path, readFileSync(join(REPO, path), 'utf8'), ts.ScriptTarget.Latest, true),
    );

const sources = ['renderer', 'shared', 'main'].flatMap(sourcesIn);

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

const english: Readonly<Record<string, string>> = en;

/** What `say(key, values)` must be given: the places of the sentence, however deep. */
function placesOf(text: string): readonly string[] {
  const asked: string[] = [];
  const values = new Proxy<Record<string, number>>(
    {},
    {
      has: (_values, place) => asked.push(String(place)) > 0,
      get: () => 1,
    },
  );
  new IntlMessageFormat(text, 'en').format(values);
  return asked;
}

interface Saying {
  readonly at: string;
  readonly key: string;
  /** Null when they are not written out where it is said. */
  readonly given: readonly string[] | null;
}

/** A call such as `say('key', { place })` or `new AppFailure('code', { fact })`, with the key written out. */
function sayingOf(node: ts.Node, name: string, room: string): Saying | null {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const callee = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  const [key, values] = node.arguments ?? [];
  if (callee.getText() !== name || key === undefined || !ts.isStringLiteral(key)) return null;
  const given = values === undefined ? [] : namesIn(values);
  return { at: `${node.getSourceFile().fileName}: ${key.text}`, key: room + key.text, given };
}

function namesIn(values: ts.Expression): readonly string[] | null {
  if (!ts.isObjectLiteralExpression(values) || values.properties.some(ts.isSpreadAssignment)) return null;
  return values.properties.map((property) => property.name?.getText() ?? '');
}

function sayings(files: readonly ts.SourceFile[], name: string, room = ''): Saying[] {
  const found: Saying[] = [];
  for (const file of files) {
    each(file, (node) => {
      const saying = sayingOf(node, name, room);
      if (saying !== null) found.push(saying);
    });
  }
  return found;
}

it('knows the places of a sentence', () => {
  expect(placesOf('{a} {n, plural, one {{b}} other {{b}}} {c, select, x {} other {}}')).toEqual([
    'a',
    'n',
    'b',
    'c',
  ]);
});

it.each([
  ['every sentence that is said', sayings(sources, 'say')],
  ['every refusal', sayings(sourcesIn('main'), 'AppFailure', 'error.')],
])('fills every place of %s', (_what, said) => {
  expect(said.length).toBeGreaterThan(40);
  for (const { at, key, given } of said) {
    if (given !== null) expect(given, at).toEqual(expect.arrayContaining([...placesOf(english[key] ?? '')]));
  }
});

it('keeps no sentence that nobody says', () => {
  const written = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of sources) {
    each(source, (node) => {
      if (ts.isStringLiteralLike(node)) written.add(node.text);
      if (ts.isTemplateExpression(node)) patterns.push(patternOf(node));
    });
  }
  const silent = Object.keys(english).filter(
    (key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(silent).toEqual([]);
});

/** `declined.${reason}.headline` can be any key that begins and ends so; a template of nothing but holes is none. */
function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const literals = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  const escaped = literals.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return head.text.includes('.') ? new RegExp(`^${escaped.join('[\\w.]+')}$`) : /^$/;
}
