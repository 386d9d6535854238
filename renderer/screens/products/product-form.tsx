import { useEffect, useId, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { hasGoodCheckDigit, looksLikeGtin } from '#shared/codes.ts';
import { problemsOf, type DraftProblem } from '#shared/product-draft.ts';
import { shownName } from '../../copy/shown-name.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { SheetFooter } from '../../parts/sheet-footer.tsx';
import type { Editing } from '../../store/products-desk.ts';
import { useActions, useBusy, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { ComingPrices } from './coming-prices.tsx';
import { draftOf, formOf, type DraftForm } from './draft-form.ts';
import { Pricing } from './pricing.tsx';
import { problemSentence, Trouble } from './trouble.tsx';
import { TileColour } from './tile-colour.tsx';
import { Variants } from './variants.tsx';
import { WhereItStands } from './where-it-stands.tsx';
import styles from './products.module.css';

/** What every part of the form is given. */
export interface PartProps {
  readonly form: DraftForm;
  readonly change: (change: Partial<DraftForm>) => void;
}

/** One product, typed. Nothing of it counts before it is saved, and nothing typed is lost by what is refused. */
export function ProductForm({ editing }: { readonly editing: Editing }): ReactElement | null {
  const overview = useTill((state) => state.catalogue);
  return overview === null ? null : <Form editing={editing} first={overview} />;
}

type Overview = NonNullable<Parameters<typeof formOf>[1]>;

function Form({ editing, first }: { readonly editing: Editing; readonly first: Overview }): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { saveProduct, leaveProduct } = useActions();
  const formId = useId();
  const saving = useBusy('save product');
  const currency = useView((view) => view.shop.currency);
  const [form, setForm] = useState<DraftForm>(() => formOf(editing, first, currency));
  const [wrong, setWrong] = useState<readonly DraftProblem[]>([]);
  const change = (part: Partial<DraftForm>): void => setForm((now) => ({ ...now, ...part }));
  const parts: PartProps = { form, change };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const draft = draftOf(form, currency);
    const problems = problemsOf(draft);
    setWrong(problems);
    if (problems.length === 0) saveProduct(draft);
  };
  return (
    <form id={formId} className={styles.form} noValidate onSubmit={save}>
      <h3>{editing.kind === 'new' ? say('edit.new') : shownName(editing.found.product.name)}</h3>
      {form.withdrawn && <p className={styles.note}>{say('edit.isWithdrawn')}</p>}
      <div className={styles.pair}>
        <Field
          label={say('edit.name')}
          value={form.name}
          maxLength={200}
          autoFocus
          onText={(name) => change({ name })}
        />
        <Field
          label={say('edit.barcode')}
          value={form.barcode}
          maxLength={80}
          dir="ltr"
          onText={(barcode) => change({ barcode })}
        />
      </div>
      {isOdd(form.barcode.trim()) && (
        <p className={styles.note}>{say('edit.checkDigit', { code: form.barcode.trim() })}</p>
      )}
      <Pricing {...parts} />
      <WhereItStands {...parts} />
      <TileColour {...parts} />
      <Variants {...parts} />
      <ComingPrices {...parts} />
      {editing.kind === 'known' && (
        <div>
          <Button onClick={() => change({ withdrawn: !form.withdrawn })}>
            {say(form.withdrawn ? 'edit.restore' : 'edit.withdraw')}
          </Button>
        </div>
      )}
      <InTheWay wrong={wrong} />
      <SheetFooter>
        <Button disabled={saving} onClick={leaveProduct}>
          {say('edit.back')}
        </Button>
        <Button type="submit" form={formId} tone="primary" disabled={saving}>
          {say(saving ? 'edit.saving' : 'edit.save')}
        </Button>
      </SheetFooter>
    </form>
  );
}

/** Why nothing was saved. It comes into sight by itself: Save may be pressed from anywhere in the form. */
function InTheWay({ wrong }: { readonly wrong: readonly DraftProblem[] }): ReactElement {
  const speech = useSpeech();
  const trouble = useTill((state) => state.products.trouble);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wrong.length > 0 || trouble !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [wrong, trouble]);
  return (
    <div ref={place}>
      <Trouble />
      {wrong.length > 0 && (
        <div className={styles.bad} role="alert">
          <ul className={styles.list}>
            {wrong.map((problem, at) => (
              <li key={at}>{problemSentence(problem, speech)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** A code of the shop's own may look like this; more often a figure was mistyped. */
const isOdd = (code: string): boolean => looksLikeGtin(code) && !hasGoodCheckDigit(code);
