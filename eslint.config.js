import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom: one entry a room, with the door to use instead. docs/ARCHITECTURE.md explains why. */
const ELECTRON = {
  regex: '^electron(/|$)',
  message: 'Only main/electron, main/index.ts and preload may import electron.',
};
const SIMULATOR = {
  regex: '(^|/)simulator(/|$)|^@vinr/simulator',
  message: 'The simulator is a process of its own: start it, do not import it.',
};
const SDK_INSIDE = {
  regex: '(^|/)\\.\\./sdk/|^@vinr/sdk/(?!wire$)',
  message: "Use the package's doors: '@vinr/sdk' or '@vinr/sdk/wire'.",
};
const SHARED_RELATIVE = { regex: '\\.\\./shared/', message: "Use '#shared/…'." };
const room = (name) => ({ regex: `(^|/)\\.\\./${name}/`, message: `This room may not import ${name}.` });

const ROOMS = {
  'shared/**': [
    ELECTRON,
    SIMULATOR,
    room('main'),
    room('renderer'),
    room('preload'),
    { regex: '^node:|^@vinr/', message: 'shared is pure: no node, no SDK.' },
  ],
  'sdk/wire/**': [
    ELECTRON,
    SIMULATOR,
    { regex: '^#shared|\\.\\./client/', message: 'sdk/wire stands alone.' },
  ],
  'sdk/client/**': [
    ELECTRON,
    SIMULATOR,
    { regex: '^#shared', message: 'The SDK knows nothing of the till.' },
  ],
  'simulator/**': [
    ELECTRON,
    {
      regex: '^#shared|^@vinr/sdk$|sdk/client',
      message: 'The simulator may know the wire only: @vinr/sdk/wire.',
    },
  ],
  'main/**': [ELECTRON, SIMULATOR, SDK_INSIDE, SHARED_RELATIVE, room('renderer'), room('preload')],
  'preload/**': [
    SIMULATOR,
    {
      regex: '^#shared/(?!ipc/(setup-)?(channels|bridge)\\.ts$)|^@vinr/',
      message: 'The preload may import channel names and the bridge type only.',
    },
  ],
  'renderer/**': [
    ELECTRON,
    SIMULATOR,
    SHARED_RELATIVE,
    room('main'),
    { regex: '^node:|^@vinr/', message: 'The renderer sees the bridge and #shared only.' },
  ],
};
const MAIN_ELECTRON = [SIMULATOR, SDK_INSIDE, SHARED_RELATIVE, room('renderer'), room('preload')];
const restrict = (files, patterns, ignores = []) => ({
  files: [files].flat().flatMap((f) => [`${f}/*.ts`, `${f}/*.tsx`]),
  ignores: ['**/*.test.ts', '**/*.test.tsx', ...ignores],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** Syntax that undoes the proof of who a terminal is. */
const TRUST = [
  {
    selector: "Property[key.name='rejectUnauthorized'][value.value=false]",
    message: 'A terminal is trusted by its certificate or not at all.',
  },
  {
    selector: "Property[key.name='pfx']",
    message: 'pfx adds every CA inside the file to the trust store. Unpack it and pass key and cert.',
  },
];

/** Words on the screen that no catalogue holds: between tags, in what people see or hear of a tag, or made ready for one. */
const SEEN = '/^(aria-label|title|placeholder|alt|label|sentence|note|headline|confirm|submit|cancel|back)$/';
const PLACES = [
  'JSXElement > JSXExpressionContainer',
  `JSXAttribute[name.name=${SEEN}] > JSXExpressionContainer`,
];
const WAYS = ['>', '> ConditionalExpression >', '> LogicalExpression >', '> TemplateLiteral >'];
const LITERALS = ['Literal[value=/[A-Za-z]{2}/]', 'TemplateElement[value.raw=/[A-Za-z]{2}/]'];
const WORDS = [
  'JSXText[value=/[A-Za-z]{2}/]',
  `JSXAttribute[name.name=${SEEN}] > Literal[value=/[A-Za-z]{2}/]`,
  ...PLACES.flatMap((place) =>
    WAYS.flatMap((way) => LITERALS.map((literal) => `${place} ${way} ${literal}`)),
  ),
  ':not(NewExpression) > Literal[value=/^[A-Z][a-z]+ [A-Za-z]/]',
  ':not(NewExpression) > TemplateLiteral > TemplateElement:first-child[value.raw=/^[A-Z][a-z]+ /]',
].map((selector) => ({ selector, message: 'Say it in five languages: shared/words.' }));

/** A page that speaks one language reads one. */
const EVERY_LANGUAGE = {
  selector:
    "ImportDeclaration[source.value='#shared/words/speech.ts'] > ImportSpecifier[imported.name=/^speechIn|localeOf$/]",
  message:
    'This brings all languages into the page. Take spoken() of renderer/spoken.ts, localeOf of speech-of.ts.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '.tsc/**',
      'node_modules/**',
      'test-results/**',
      'playwright-report/**',
      'out/**',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', ...TRUST],
      // There are no enums here (`erasableSyntaxOnly` refuses them), and these rules look at every expression for one.
      '@typescript-eslint/no-mixed-enums': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
      },
    },
  },
  { files: ['renderer/**/*.tsx', 'renderer/**/*.ts'], ...hooks.configs.flat.recommended },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    ignores: ['shared/words/**', 'renderer/preview/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', EVERY_LANGUAGE, ...TRUST, ...WORDS] },
  },
  ...Object.entries(ROOMS).map(([files, patterns]) =>
    restrict(files, patterns, files === 'main/**' ? ['main/electron/**', 'main/index.ts'] : []),
  ),
  { ...restrict('main/electron/**', MAIN_ELECTRON), files: ['main/electron/**/*.ts', 'main/index.ts'] },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
