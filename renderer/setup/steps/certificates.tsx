import { useRef, type ReactElement } from 'react';
import type { CertificateRefusal, Lapsed, SetupCertificate, SetupTerminal } from '#shared/setup.ts';
import type { WordKey } from '#shared/words/catalogue.ts';
import { SetupButton } from '../parts/setup-button.tsx';
import { SetupField } from '../parts/setup-field.tsx';
import { useDrop } from '../parts/use-drop.ts';
import { StepFrame } from '../parts/step-frame.tsx';
import { secretOf, useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function CertificatesStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  return (
    <StepFrame
      name="certificates"
      title={say('setup.certificates.title')}
      sentence={say('setup.certificates.sentence')}
      mayGoOn={view.terminals.every(({ certificate }) => certificate.state === 'sealed')}
    >
      <ul className={styles.list}>
        {view.terminals.map((terminal) => (
          <TerminalCertificate key={terminal.id} terminal={terminal} />
        ))}
      </ul>
    </StepFrame>
  );
}

function TerminalCertificate({ terminal }: { readonly terminal: SetupTerminal }): ReactElement {
  const { speech } = useSetup();
  const { ask, drop, busy, problem } = useAsk();
  const { say } = speech;
  const { id, name, certificate } = terminal;
  const dropping = useDrop((file) => void drop(id, file));
  return (
    <li
      className={styles.item}
      data-tall="true"
      data-terminal={id}
      data-certificate={certificate.state}
      data-dropping={dropping.isOver}
      {...dropping.handlers}
    >
      <div className={styles.row}>
        <p className={styles.what}>
          <strong>{name}</strong>
          {name !== id && <span className={styles.soft}>{id}</span>}
        </p>
        <SetupButton
          disabled={busy || certificate.state === 'opening'}
          onClick={() => void ask('setup.chooseCertificate', { terminalId: id })}
        >
          {say(certificate.state === 'none' ? 'setup.certificates.choose' : 'setup.certificates.replace')}
        </SetupButton>
      </div>
      <Standing certificate={certificate} />
      {problem !== null && <p className={styles.bad}>{say(`setup.problem.${problem}`)}</p>}
    </li>
  );
}

function Standing({ certificate }: { readonly certificate: SetupCertificate }): ReactElement {
  const { speech } = useSetup();
  const { say, date } = speech;
  switch (certificate.state) {
    case 'none':
      return (
        <>
          <p className={styles.soft}>{say('setup.certificates.none')}</p>
          <LapsedFile file={certificate.lapsed} />
        </>
      );
    case 'opening':
      return <p role="status">{say('setup.certificates.opening', { file: certificate.file })}</p>;
    case 'locked':
      return <Passphrase key={certificate.draftId} locked={certificate} />;
    case 'sealed':
      return (
        <div className={styles.good} role="status">
          <p>{say('setup.certificates.sealed', { until: date(Date.parse(certificate.notAfter)) })}</p>
          {WARNINGS.filter((warning) => certificate.warnings.includes(warning)).map((warning) => (
            <p key={warning}>{say(`setup.certificates.${warning}`)}</p>
          ))}
          <LapsedFile file={certificate.lapsed} />
        </div>
      );
  }
}

/** Only the choice is gone: what the till had, it has. */
function LapsedFile({ file }: { readonly file: Lapsed }): ReactElement | null {
  const { speech } = useSetup();
  if (file === null) return null;
  return (
    <p role="status" className={styles.wait} data-lapsed="true">
      {speech.say('setup.certificates.lapsed', { file })}
    </p>
  );
}

const WARNINGS = ['expiresSoon', 'legacyEncryption', 'extraCertificates'] as const;

/** The field keeps the passphrase out of React: it is read once, when it leaves, and emptied. */
function Passphrase({
  locked,
}: {
  readonly locked: Extract<SetupCertificate, { state: 'locked' }>;
}): ReactElement {
  const { bridge, speech } = useSetup();
  const { say } = speech;
  const field = useRef<HTMLInputElement>(null);
  const { file, draftId, refused } = locked;
  const tell = (): void => {
    const { current } = field;
    if (current === null || current.value === '') return;
    bridge.tell({ kind: 'passphrase', draftId, secret: secretOf(current.value) });
    current.value = '';
  };
  return (
    <>
      <div className={styles.row}>
        <SetupField
          ref={field}
          type="password"
          label={say('setup.certificates.passphrase', { file })}
          autoFocus
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            tell();
          }}
        />
        <SetupButton tone="primary" onClick={tell}>
          {say('setup.certificates.open')}
        </SetupButton>
      </div>
      <p role="alert" className={refused === null ? undefined : styles.bad} data-refused={refused?.code}>
        {refused !== null && say(refusedKey(refused), refused.facts)}
      </p>
    </>
  );
}

/** A sentence for each reason that asks for another step; the rest share theirs. */
const REFUSED: Readonly<Record<string, WordKey>> = {
  tooManyTries: 'setup.refused.wait',
  rejected: 'setup.refused.rejected',
  notReadable: 'setup.refused.notReadable',
  tooLarge: 'setup.refused.tooLarge',
  notPkcs12: 'setup.refused.notPkcs12',
  damaged: 'setup.refused.damaged',
  badPassphrase: 'setup.refused.badPassphrase',
  noMac: 'setup.refused.unsafe',
  tooCostly: 'setup.refused.unsafe',
  unsupported: 'setup.refused.unsafe',
  noKey: 'setup.refused.incomplete',
  noCertificate: 'setup.refused.incomplete',
  keyMismatch: 'setup.refused.incomplete',
  ambiguous: 'setup.refused.incomplete',
  chainIncomplete: 'setup.refused.incomplete',
  expired: 'setup.refused.dates',
  notYetValid: 'setup.refused.dates',
  chainExpired: 'setup.refused.dates',
  wrongUse: 'setup.refused.wrongUse',
  weak: 'setup.refused.weak',
  untrustedIssuer: 'setup.refused.untrustedIssuer',
  wrongEnvironment: 'setup.refused.untrustedIssuer',
  revoked: 'setup.refused.revoked',
  older: 'setup.refused.older',
  wrongTerminal: 'setup.refused.wrongTerminal',
};

const refusedKey = ({ code }: CertificateRefusal): WordKey => REFUSED[code] ?? 'setup.refused.other';
