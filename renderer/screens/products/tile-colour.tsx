import type { CSSProperties, ReactElement } from 'react';
import { Button } from '../../parts/button.tsx';
import { useSpeech } from '../../store/till-context.ts';
import type { PartProps } from './product-form.tsx';
import styles from './products.module.css';

/** Degrees on the colour wheel, as the tiles have them. */
const angleOf = (hue: number): number => (45 + 30 * hue) % 360;

const HUES = Array.from({ length: 12 }, (_, hue) => hue);

/** A colour of its own, so that a hand finds it among its kind. */
export function TileColour({ form, change }: PartProps): ReactElement {
  const { say, number } = useSpeech();
  return (
    <div className={styles.swatches} role="group" aria-label={say('edit.colour')}>
      <Button aria-pressed={form.hue === null} onClick={() => change({ hue: null })}>
        {say('edit.colour.category')}
      </Button>
      {HUES.map((hue) => (
        <button
          key={hue}
          type="button"
          className={styles.swatch}
          style={{ '--hue': angleOf(hue) } as CSSProperties}
          aria-label={say('edit.colour.own', { number: number(hue + 1) })}
          aria-pressed={form.hue === hue}
          onClick={() => change({ hue })}
        />
      ))}
    </div>
  );
}
