import type { ReactElement } from 'react';
import { LANGUAGES, TEXT_SIZES, THEMES, type Language } from '#shared/preferences.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { KeyEditor } from './key-editor.tsx';
import { usePreferences } from './use-preferences.ts';
import styles from './preferences.module.css';

/** Each language in its own words, so that whoever speaks it finds it. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

const SHOP = 'shop';
const VOLUMES = ['0', '30', '60', '100'] as const;

/** How whoever is at the till wants it. Nothing here needs saving: a choice holds with its press. */
export function PreferencesSheet(): ReactElement {
  const { say } = useSpeech();
  const { look, preferForTill } = useActions();
  const cashier = useView((view) => view.cashier);
  const [chosen, prefer] = usePreferences();
  return (
    <Sheet
      title={say('preferences.title')}
      sentence={cashier === null ? say('preferences.ofTill') : say('preferences.of', { name: cashier.name })}
      onClose={() => look(null)}
      footer={cashier !== null && <ForTill onUse={() => preferForTill(chosen)} />}
    >
      <div className={styles.choices}>
        <Choice
          name={say('preferences.language')}
          options={[SHOP, ...LANGUAGES]}
          chosen={chosen.language ?? SHOP}
          onChoose={(option) => prefer({ language: option === SHOP ? null : option })}
          label={(option) =>
            option === SHOP ? say('preferences.shopLanguage') : <span lang={option}>{OWN_NAMES[option]}</span>
          }
        />
        <Choice
          name={say('preferences.theme')}
          options={THEMES}
          chosen={chosen.theme}
          onChoose={(theme) => prefer({ theme })}
          label={(theme) => say(`preferences.theme.${theme}`)}
        />
        <Choice
          name={say('preferences.text')}
          options={TEXT_SIZES}
          chosen={chosen.textSize}
          onChoose={(textSize) => prefer({ textSize })}
          label={(size) => say(`preferences.text.${size}`)}
        />
        <Choice
          name={say('preferences.volume')}
          options={VOLUMES}
          chosen={nearestVolume(chosen.volume)}
          onChoose={(volume) => prefer({ volume: Number(volume) })}
          label={(volume) => say(`preferences.volume.${volume}`)}
        />
      </div>
      <KeyEditor keys={chosen.keys} onKeys={(keys) => prefer({ keys })} />
    </Sheet>
  );
}

function ForTill({ onUse }: { readonly onUse: () => void }): ReactElement {
  const { say } = useSpeech();
  return (
    <>
      <span>{say('preferences.forTillSentence')}</span>
      <Button onClick={onUse}>{say('preferences.forTill')}</Button>
    </>
  );
}

/** A volume that no button has was written by hand: the closest one shows it. */
function nearestVolume(volume: number): (typeof VOLUMES)[number] {
  const [nearest = '60'] = VOLUMES.toSorted(
    (a, b) => Math.abs(Number(a) - volume) - Math.abs(Number(b) - volume),
  );
  return nearest;
}
