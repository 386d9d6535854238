import { expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import { sheetHtml } from './sheet-html.ts';

const id = 'term_1' as TerminalId;

it('has everything that is signed for, and no markup of anybody else', () => {
  const html = sheetHtml({
    report: {
      at: '2026-11-21T14:00:00.000Z',
      tookMs: 4_120,
      till: { id: 'till-2', name: '<b>Till</b>', shop: 'Smith & Sons' },
      terminals: [{ id, name: 'Counter "1"', host: '192.0.2.7', port: 8443 }],
      checks: [
        {
          name: 'port',
          terminalId: id,
          finding: { status: 'ok', code: 'port.open', sentence: 'It is open.' },
        },
        { name: 'clock', terminalId: null, finding: { status: 'notChecked', why: 'there is no <cloud>' } },
      ],
      failed: 0,
      warnings: 0,
      notChecked: 1,
      culprit: null,
    },
    version: '0.1.0',
    certificates: { [id]: '2028-02-01' },
    health: null,
  });
  for (const fact of [
    'Smith &amp; Sons',
    '&lt;b&gt;Till',
    'Counter &quot;1&quot;',
    '192.0.2.7',
    '2028-02-01',
  ])
    expect(html).toContain(fact);
  for (const fact of ['It is open.', 'no &lt;cloud&gt;', 'nothing stops this till', 'Signature', '0.1.0'])
    expect(html).toContain(fact);
  expect(html).not.toMatch(/<script|<b>Till|<cloud>|https?:/);
});
