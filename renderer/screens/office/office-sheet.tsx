import type { ComponentProps, ReactElement } from 'react';
import { Sheet } from '../../parts/sheet.tsx';
import { Icon } from '../../parts/icon.tsx';
import { OFFICE_PAGES, type OfficePage } from '../../store/ui-state.ts';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { pageIcons } from './page-icons.ts';
import styles from './office.module.css';

interface OfficeSheetProps extends Omit<ComponentProps<typeof Sheet>, 'onClose' | 'rail'> {
  readonly page: OfficePage;
}

/** One page of what is done beside selling; the others are one press away, at the side. */
export function OfficeSheet({ page, ...sheet }: OfficeSheetProps): ReactElement {
  const { look } = useActions();
  return <Sheet {...sheet} onClose={() => look(null)} rail={<Rail current={page} />} />;
}

function Rail({ current }: { readonly current: OfficePage }): ReactElement {
  const { look, openSetUp } = useActions();
  const { say } = useSpeech();
  const training = useView((view) => view.training);
  return (
    <nav className={styles.rail} aria-label={say('office.title')}>
      {OFFICE_PAGES.map((page) => (
        <button
          key={page}
          type="button"
          className={styles.page}
          aria-current={page === current ? 'page' : undefined}
          onClick={() => look({ at: 'office', page })}
        >
          <Icon name={pageIcons[page]} />
          <span>{say(`office.page.${page}`)}</span>
        </button>
      ))}
      {!training && (
        <button type="button" className={styles.page} onClick={openSetUp}>
          <Icon name="more" />
          <span>{say('office.setUp')}</span>
        </button>
      )}
    </nav>
  );
}
