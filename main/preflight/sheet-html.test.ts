import { describe, expect, it } from 'vitest';
import type { TerminalId } from '#shared/ids.ts';
import { LANGUAGES } from '#shared/preferences.ts';
import type { PreflightReport } from '#shared/preflight.ts';
import { speechIn } from '#shared/words/speech.ts';
import { sheetHtml } from './sheet-html.ts';
import { sheetOf } from './sheet.ts';

const id = 'term_1' as TerminalId;
const REPORT: PreflightReport = {
  at: '2026-11-21T14:00:00.000Z',
  tookMs: 4_120,
  till: { id: 'till-2', name: '<b>Till</b>', shop: 'Smith & Sons' },
  terminals: [{ id, name: 'Counter "1"', host: '192.0.2.7', port: 8443 }],
  checks: [
    {
      name: 'port',
      terminalId: id,
      finding: { status: 'ok', code: 'port.open', values: { address: '192.0.2.7', port: 8443, ms: 0.4 } },
    },
    {
      name: 'identity',
      terminalId: id,
      finding: {
        status: 'failed',
        code: 'identity.swapped',
        values: { expected: id, found: 'term_2', name: '<cloud>' },
        step: 'exchangeAddresses',
      },
    },
    { name: 'clock', terminalId: null, finding: { status: 'notChecked', why: 'noTime' } },
  ],
  failed: 0,
  warnings: 0,
  notChecked: 1,
  culprit: null,
  testPayment: { outcome: 'approved', by: 'M. Owner', at: 1_790_000_000_000, terminalId: id, path: 'lan' },
};
const FACTS = {
  report: REPORT,
  version: '0.1.0',
  certificates: { [id]: Date.UTC(2028, 1, 1) },
  health: null,
};

describe('the acceptance sheet on A4', () => {
  it('has everything that is signed for, and no markup of anybody else', () => {
    const html = sheetHtml(FACTS, speechIn('en'));
    for (const fact of ['Smith &amp; Sons', '&lt;b&gt;Till', 'Counter &quot;1&quot;', '192.0.2.7', '2028'])
      expect(html).toContain(fact);
    for (const fact of [
      'takes connections on port 8443 (0.4 ms)',
      '(&lt;cloud&gt; of this till)',
      'Exchange',
    ])
      expect(html).toContain(fact);
    for (const fact of ['Because nobody answered', 'nothing stops this till', 'Signature', '0.1.0'])
      expect(html).toContain(fact);
    expect(html).toContain('Approved on Counter &quot;1&quot; over the shop’s own network, by M. Owner, ');
    expect(html).not.toMatch(/<script|<b>Till|<cloud>|https?:/);
  });

  it.each([
    ['nobody has said', null, 'None is on record.'],
    ['it was skipped', { outcome: 'skipped', by: 'Ben', at: 0 }, 'Skipped by Ben, '],
    [
      'no answer came',
      { outcome: 'noAnswer', by: 'Ben', at: 0, terminalId: 'term_9' },
      'No answer from term_9, by Ben, ',
    ],
  ] as const)('says of the test payment that %s', (_, testPayment, words) => {
    const report = { ...REPORT, testPayment };
    expect(sheetHtml({ ...FACTS, report }, speechIn('en'))).toContain(words);
    expect(sheetOf(report, speechIn('en')).join('\n')).toContain(words);
  });

  it.each(LANGUAGES)('speaks %s, in its direction', (language) => {
    const html = sheetHtml(FACTS, speechIn(language));
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    if (language !== 'en') expect(html).not.toMatch(/takes connections|Exchange|Signature|nothing stops/);
  });
});
