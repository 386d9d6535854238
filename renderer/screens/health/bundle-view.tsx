import { useState, type ReactElement } from 'react';
import type { BundleContents } from '#shared/diagnosis.ts';
import { Button } from '../../parts/button.tsx';
import { SaveFile } from '../../parts/save-file.tsx';
import { SheetFooter } from '../../parts/sheet-footer.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './diagnosis.module.css';

/** What is shown as its contents is what is saved. */
export function BundleView(): ReactElement {
  const { prepareBundle, saveBundle } = useActions();
  const { say } = useSpeech();
  const [contents, setContents] = useState<BundleContents | null>(null);
  const [isBusy, setBusy] = useState(false);
  const prepare = async (): Promise<void> => {
    setBusy(true);
    setContents(await prepareBundle());
    setBusy(false);
  };
  return (
    <section className={styles.bundle} aria-busy={isBusy}>
      <p>{say('bundle.sentence')}</p>
      <Button disabled={isBusy} tone={contents === null ? 'primary' : 'plain'} onClick={() => void prepare()}>
        {say(isBusy ? 'bundle.preparing' : 'bundle.prepare')}
      </Button>
      {contents !== null && (
        <>
          <Inside contents={contents} />
          <SheetFooter>
            <SaveFile
              what="bundle"
              note={say('bundle.note')}
              saved={say('bundle.saved')}
              label={say('bundle.save')}
              onSave={() => saveBundle(contents.bundleId)}
            />
          </SheetFooter>
        </>
      )}
    </section>
  );
}

function Inside({ contents: { parts } }: { readonly contents: BundleContents }): ReactElement {
  const { say, number } = useSpeech();
  const size = (bytes: number): string => say('bundle.size', { size: number(Math.ceil(bytes / 1000)) });
  return (
    <div data-testid="bundle-contents">
      <h3>{say('bundle.inside')}</h3>
      <ul>
        {parts.map(({ part, items, bytes }) => (
          <li key={part} data-part={part}>
            <strong>{say(`bundle.part.${part}`)}</strong>
            <span>{say('bundle.items', { count: items, size: size(bytes) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
