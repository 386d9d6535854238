import { useEffect, type ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { SheetFooter } from '../../parts/sheet-footer.tsx';
import { LABEL_FORMS } from '../../store/products-desk.ts';
import { useActions, useBusy, useSpeech, useTill } from '../../store/till-context.ts';
import { LabelPreview } from './label-preview.tsx';
import { LabelRow } from './label-row.tsx';
import { Trouble } from './trouble.tsx';
import styles from './products.module.css';

/** Labels for the shelf: which, how many, on what; as they are printed. */
export function LabelsTab(): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { clearLabels, labelOn, labelRepriced, previewLabels, printLabels, saveLabels } = useActions();
  const { labels, form, labelNews } = useTill((state) => state.products);
  const printing = useBusy('print labels');
  const saving = useBusy('save labels');
  useEffect(() => previewLabels(), [labels, previewLabels]);
  const count = labels.reduce((sum, one) => sum + one.count, 0);
  return (
    <div className={styles.find}>
      <div className={styles.ends} role="group" aria-label={say('labels.choose')}>
        <Button onClick={() => labelRepriced(0)}>{say('labels.changedToday')}</Button>
        <Button onClick={() => labelRepriced(7)}>{say('labels.changedWeek')}</Button>
        {count > 0 && <Button onClick={clearLabels}>{say('labels.clear')}</Button>}
      </div>
      <Trouble />
      {labelNews !== null && (
        <p className={styles.good} role="status">
          {labelNews.kind === 'cut'
            ? say('labels.cut', {
                count: speech.number(labelNews.count),
                total: speech.number(labelNews.total),
              })
            : say(`labels.${labelNews.kind}`)}
        </p>
      )}
      {count === 0 ? (
        <p className={styles.soft}>{say('labels.none')}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {labels.map((label) => (
              <LabelRow key={`${label.productId} ${label.variantId ?? ''} ${label.at ?? ''}`} label={label} />
            ))}
          </ul>
          <Choice
            name={say('labels.form')}
            quiet
            options={LABEL_FORMS}
            chosen={form}
            label={(one) => say(`labels.form.${one}`)}
            onChoose={labelOn}
          />
          <SheetFooter>
            <strong className={styles.count}>{say('labels.count', { count })}</strong>
            {form !== 'sheet' && (
              <Button tone="primary" disabled={printing} onClick={printLabels}>
                {say('labels.print')}
              </Button>
            )}
            <Button tone={form === 'sheet' ? 'primary' : 'plain'} disabled={saving} onClick={saveLabels}>
              {say('labels.save')}
            </Button>
          </SheetFooter>
          <LabelPreview />
        </>
      )}
    </div>
  );
}
