import { useRef, useState, type ReactElement } from 'react';
import type { SetupCloud } from '#shared/setup.ts';
import { Choice } from '../parts/choice.tsx';
import { SetupButton } from '../parts/setup-button.tsx';
import { SetupField } from '../parts/setup-field.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { secretOf, useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

type Way = 'direct' | 'relay' | 'none';

/** A key is typed once; what is shown afterwards is what kind it is and whether VINR takes it. */
export function CloudStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask, problem } = useAsk();
  const { cloud } = view;
  const [way, setWay] = useState<Way>(wayOf(cloud));
  const [again, setAgain] = useState(false);
  const sealed = cloud.kind === 'sealed' && !again ? cloud : null;
  return (
    <StepFrame
      name="cloud"
      title={say('setup.cloud.title')}
      sentence={say('setup.cloud.sentence')}
      mayGoOn={sealed !== null || way === 'none'}
      problem={problem}
      onNext={() =>
        way === 'none' && sealed === null ? ask('setup.withoutCloud', {}) : Promise.resolve(true)
      }
    >
      {sealed === null ? (
        <>
          <Choice<Way>
            legend={say('setup.step.cloud')}
            value={way}
            onChoose={setWay}
            options={[
              { value: 'direct', label: say('setup.cloud.direct') },
              { value: 'relay', label: say('setup.cloud.relay') },
              { value: 'none', label: say('setup.cloud.none') },
            ]}
          />
          {way === 'none' ? (
            <p className={styles.wait}>{say('setup.cloud.noneSentence')}</p>
          ) : (
            <KeyForm key={way} relay={way === 'relay'} onTold={() => setAgain(false)} />
          )}
        </>
      ) : (
        <Sealed cloud={sealed} onReplace={() => setAgain(true)} />
      )}
    </StepFrame>
  );
}

const wayOf = (cloud: SetupCloud): Way =>
  cloud.kind === 'none' ? 'none' : cloud.kind === 'sealed' && cloud.relayUrl !== null ? 'relay' : 'direct';

interface KeyFormProps {
  readonly relay: boolean;
  readonly onTold: () => void;
}

/** The field keeps the key out of React: it is read once, when it leaves, and emptied. */
function KeyForm({ relay, onTold }: KeyFormProps): ReactElement {
  const { bridge, speech } = useSetup();
  const { say } = speech;
  const field = useRef<HTMLInputElement>(null);
  const [url, setUrl] = useState('');
  const [fullKeyIsMeant, setMeant] = useState(false);
  const relayUrl = relay ? url.trim() : null;
  const mayTell = relayUrl === null || URL.canParse(relayUrl);
  const tell = (): void => {
    const { current } = field;
    if (current === null || current.value === '' || !mayTell) return;
    bridge.tell({ kind: 'cloudKey', relayUrl, fullKeyIsMeant, secret: secretOf(current.value) });
    current.value = '';
    onTold();
  };
  return (
    <>
      {relay && (
        <SetupField
          label={say('setup.cloud.relayUrl')}
          value={url}
          onText={setUrl}
          inputMode="url"
          dir="ltr"
        />
      )}
      <SetupField
        ref={field}
        type="password"
        label={say(relay ? 'setup.cloud.credential' : 'setup.cloud.key')}
        {...(relay ? {} : { hint: say('setup.cloud.keyHint') })}
        maxLength={500}
        dir="ltr"
      />
      {!relay && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={fullKeyIsMeant}
            onChange={(event) => setMeant(event.target.checked)}
          />
          {say('setup.cloud.fullKey')}
        </label>
      )}
      <div className={styles.actions}>
        <SetupButton tone="primary" disabled={!mayTell} onClick={tell}>
          {say('setup.cloud.save')}
        </SetupButton>
      </div>
    </>
  );
}

interface SealedProps {
  readonly cloud: Extract<SetupCloud, { kind: 'sealed' }>;
  readonly onReplace: () => void;
}

function Sealed({ cloud, onReplace }: SealedProps): ReactElement {
  const { speech } = useSetup();
  const { say } = speech;
  const { ask } = useAsk();
  const { key, relayUrl, verdict } = cloud;
  const tone =
    verdict === 'accepted' ? 'good' : verdict === 'unknown' || verdict === 'forbidden' ? 'bad' : 'wait';
  return (
    <>
      <p data-testid="key-kind">
        {key === 'relay'
          ? say('setup.cloud.kind.relay', { url: relayUrl ?? '' })
          : say(`setup.cloud.kind.${key}`)}
      </p>
      <p className={styles[tone]} role="status" data-verdict={verdict}>
        {say(`setup.cloud.verdict.${verdict}`)}
      </p>
      <div className={styles.actions}>
        <SetupButton disabled={verdict === 'checking'} onClick={() => void ask('setup.checkCloud', {})}>
          {say('setup.cloud.tryAgain')}
        </SetupButton>
        <SetupButton onClick={onReplace}>{say('setup.cloud.replace')}</SetupButton>
      </div>
    </>
  );
}
