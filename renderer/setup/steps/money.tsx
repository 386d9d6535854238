import { useState, type ReactElement } from 'react';
import { COUNTRIES, countryOf } from '#shared/countries.ts';
import { Choice } from '../parts/choice.tsx';
import { Select } from '../../parts/select.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { ZoneChoice } from '../parts/zone-choice.tsx';
import { zoneHere } from '../parts/zones.ts';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

const CURRENCIES = [...new Set(COUNTRIES.map(({ currency }) => currency))].toSorted();

/** Where this computer thinks it is. */
const here = (): string => new Intl.Locale(navigator.language).maximize().region ?? 'US';

export function MoneyStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say, locale } = speech;
  const { ask, problem } = useAsk();
  const usual = countryOf(view.money.country ?? here()) ?? countryOf('US');
  const [country, setCountry] = useState(usual?.code ?? 'US');
  const given = view.money.country !== null;
  const [currency, setCurrency] = useState(given ? view.money.currency : (usual?.currency ?? 'USD'));
  const [prices, setPrices] = useState(given ? view.money.prices : (usual?.prices ?? 'withTax'));
  const [timeZone, setTimeZone] = useState(view.money.timeZone ?? zoneHere());
  const regions = new Intl.DisplayNames([locale], { type: 'region' });
  const currencies = new Intl.DisplayNames([locale], { type: 'currency' });
  const move = (code: string): void => {
    const proposal = countryOf(code);
    setCountry(code);
    if (proposal === null) return;
    setCurrency(proposal.currency);
    setPrices(proposal.prices);
  };
  return (
    <StepFrame
      name="money"
      title={say('setup.money.title')}
      sentence={say('setup.money.sentence')}
      problem={problem}
      onNext={() => ask('setup.money', { country, currency, prices, timeZone })}
    >
      <div className={styles.pair}>
        <Select
          label={say('setup.money.country')}
          value={country}
          onChoose={move}
          options={COUNTRIES.map(({ code }) => ({ value: code, label: regions.of(code) ?? code })).toSorted(
            (a, b) => a.label.localeCompare(b.label, locale),
          )}
        />
        <Select
          label={say('setup.money.currency')}
          value={currency}
          onChoose={setCurrency}
          options={CURRENCIES.map((code) => ({
            value: code,
            label: `${code} · ${currencies.of(code) ?? ''}`,
          }))}
        />
      </div>
      <Choice
        legend={say('setup.money.prices')}
        value={prices}
        onChoose={setPrices}
        options={[
          { value: 'withTax', label: say('setup.money.withTax') },
          { value: 'beforeTax', label: say('setup.money.beforeTax') },
        ]}
      />
      <ZoneChoice value={timeZone} onChoose={setTimeZone} />
    </StepFrame>
  );
}
