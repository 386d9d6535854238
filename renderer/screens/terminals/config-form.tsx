import { useState, type ReactElement } from 'react';
import type { FleetConfig, FleetView } from '#shared/fleet.ts';
import { LONGEST_IDLE_MESSAGE, RECEIPT_CHANNELS } from '#shared/fleet.ts';
import type { TerminalId } from '#shared/ids.ts';
import { minorDigits } from '#shared/money.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { useSpeech, useView } from '../../store/till-context.ts';
import { configOf, draftOf, type ConfigDraft } from './config-draft.ts';
import { OutcomeLine } from './outcome-line.tsx';
import { useOrder } from './use-order.ts';
import styles from './terminals.module.css';

interface ConfigFormProps {
  readonly told: FleetConfig | null;
  readonly terminalId: TerminalId;
  /** Null when VINR has not said where it is. */
  readonly location: FleetView['locations'][number] | null;
}

/** Everything that VINR lets a shop set, told whole: for one terminal, or for all of its location. */
export function ConfigForm({ told, terminalId, location }: ConfigFormProps): ReactElement {
  const { say } = useSpeech();
  const digits = minorDigits(useView((view) => view.shop.currency));
  const [draft, setDraft] = useState(() => draftOf(told, digits));
  const { isBusy, outcome, send } = useOrder();
  const config = configOf(draft, digits);
  const isReady = config !== null && !isBusy;
  const forTerminal = (): void => {
    if (config !== null)
      void send('configure', { name: 'fleet.configure', input: { terminalId, config: sent(config) } });
  };
  const forLocation = (locationId: string): void => {
    const input = config === null ? null : { locationId, config: sent(config) };
    if (input !== null) void send('configureLocation', { name: 'fleet.configureLocation', input });
  };
  const change = (part: Partial<ConfigDraft>): void => setDraft({ ...draft, ...part });
  return (
    <div className={styles.form}>
      <Tips draft={draft} change={change} />
      <Receipts draft={draft} change={change} />
      <Field
        label={say('terminals.idle')}
        maxLength={LONGEST_IDLE_MESSAGE}
        value={draft.idleMessage}
        onText={(idleMessage) => change({ idleMessage })}
      />
      <Offline draft={draft} change={change} />
      <OutcomeLine outcome={outcome} />
      <div className={styles.buttons}>
        <Button tone="primary" disabled={!isReady} onClick={forTerminal}>
          {say('terminals.config.save')}
        </Button>
        {location !== null && (
          <Button disabled={!isReady} onClick={() => forLocation(location.id)}>
            {say('terminals.config.saveLocation', { location: location.id })}
          </Button>
        )}
      </div>
      {location !== null && <p className={styles.soft}>{say('terminals.config.locationNote')}</p>}
    </div>
  );
}

/** As the bridge's schema has it: lists of its own. */
const sent = ({ tip, receipt, ...rest }: FleetConfig) => ({
  ...rest,
  tip: { ...tip, suggestions: [...tip.suggestions] },
  receipt: { ...receipt, channels: [...receipt.channels] },
});

interface PartProps {
  readonly draft: ConfigDraft;
  readonly change: (part: Partial<ConfigDraft>) => void;
}

function Tips({ draft, change }: PartProps): ReactElement {
  const { say } = useSpeech();
  return (
    <div className={styles.part}>
      <Choice
        name={say('terminals.tips')}
        options={['percentage', 'fixed'] as const}
        chosen={draft.tipMode}
        label={(mode) => say(`terminals.tips.${mode}`)}
        onChoose={(tipMode) => change({ tipMode })}
      />
      <Field
        label={say('terminals.tips.list')}
        maxLength={60}
        value={draft.tips}
        onText={(tips) => change({ tips })}
      />
    </div>
  );
}

function Receipts({ draft, change }: PartProps): ReactElement {
  const { say } = useSpeech();
  const toggled = (channel: (typeof RECEIPT_CHANNELS)[number]) =>
    RECEIPT_CHANNELS.filter((one) => draft.channels.includes(one) !== (one === channel));
  return (
    <fieldset className={styles.toggles}>
      <legend>{say('terminals.receipt')}</legend>
      {RECEIPT_CHANNELS.map((channel) => (
        <Toggle
          key={channel}
          label={say(`terminals.receipt.${channel}`)}
          isOn={draft.channels.includes(channel)}
          onPress={() => change({ channels: toggled(channel) })}
        />
      ))}
      <Toggle
        label={say('terminals.consent')}
        isOn={draft.requireConsent}
        onPress={() => change({ requireConsent: !draft.requireConsent })}
      />
    </fieldset>
  );
}

function Offline({ draft, change }: PartProps): ReactElement {
  const { say } = useSpeech();
  return (
    <div className={styles.part}>
      <Choice
        name={say('terminals.offline')}
        options={['off', 'on'] as const}
        chosen={draft.offline ? 'on' : 'off'}
        label={(option) => say(`terminals.${option}`)}
        onChoose={(option) => change({ offline: option === 'on' })}
      />
      {draft.offline && (
        <div className={styles.pair}>
          <Field
            label={say('terminals.offline.most')}
            inputMode="decimal"
            value={draft.maxAmount}
            onText={(maxAmount) => change({ maxAmount })}
          />
          <Field
            label={say('terminals.offline.queue')}
            inputMode="numeric"
            value={draft.maxQueue}
            onText={(maxQueue) => change({ maxQueue })}
          />
          <p className={styles.soft}>{say('terminals.offline.risk')}</p>
        </div>
      )}
    </div>
  );
}
