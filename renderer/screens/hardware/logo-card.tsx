import { useEffect, type ReactElement } from 'react';
import { DOTS, type PaperWidth } from '#shared/document.ts';
import { Button } from '../../parts/button.tsx';
import { Paper } from '../../paper/paper.tsx';
import { useActions, useBusy, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';

/** The shop's picture on top of each paper, shown dot by dot as it is printed. */
export function LogoCard(): ReactElement {
  const { say } = useSpeech();
  const { loadLogo, chooseLogo, removeLogo } = useActions();
  const busy = useBusy('logo');
  const logo = useTill((state) => state.logo);
  const width: PaperWidth = useView(({ printing }) => printing.width ?? 80);
  const { locale } = useView(({ shop }) => shop);
  useEffect(() => loadLogo(), [loadLogo]);
  const blocks = logo === null ? [] : [{ kind: 'image', image: logo } as const];
  const title = say('logo.title');
  return (
    <Card title={title} sentence={say(logo === null ? 'logo.none' : 'logo.sentence')}>
      {logo !== null && (
        <div className={styles.logo} data-testid="logo" style={{ maxWidth: `${DOTS[width]}px` }}>
          <Paper document={{ title, locale, direction: 'ltr', blocks }} width={width} />
        </div>
      )}
      <div className={styles.deeds}>
        <Button disabled={busy} onClick={chooseLogo}>
          {say('logo.choose')}
        </Button>
        {logo !== null && (
          <Button tone="quiet" disabled={busy} onClick={removeLogo}>
            {say('hardware.remove')}
          </Button>
        )}
      </div>
    </Card>
  );
}
