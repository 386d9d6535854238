import type { tabWords as english } from '../en/tabs.ts';
import type { Translation } from '../translation.ts';

export const tabWords: Translation<typeof english> = {
  'tabs.button': '{count, plural, one {# note ouverte} other {# notes ouvertes}}',
  'tabs.buttonLapsing': '{count, plural, one {# note ouverte} other {# notes ouvertes}} · une expire bientôt',
  'tabs.title': 'Notes ouvertes',
  'tabs.sentence':
    'Argent réservé sur des cartes, pas encore prélevé. La banque libère chacun après sept jours.',
  'tabs.none': 'Rien n’est réservé sur aucune carte.',
  'tabs.held': '{amount} réservé',
  'tabs.sale': 'Vente {number}',
  'tabs.saleFor': '{name} · vente {number}',
  'tabs.lapses':
    '{days, plural, =0 {Expire aujourd’hui} one {Expire dans # jour} other {Expire dans # jours}}',
  'tabs.lapsed': 'Expiré : redemandez la carte',
  'tabs.take': 'Prélever {amount}',
  'tabs.withTip': 'Avec pourboire',
  'tabs.letGo':
    'Si vous prélevez moins, le reste est libéré. Pour tout libérer, ne faites rien : la réservation expire toute seule.',
  'tabs.taking': 'Prélèvement de {amount}…',
  'tabs.tipTitle': 'Pourboire sur {name}',
  'tabs.tipSentence': '{held} est réservé. Avec le pourboire, on peut prélever au plus {most}.',
  'tabs.tip': 'Pourboire du ticket',
  'tabs.takeWithTip': 'Prélever {total}',
  'tabs.tooMuch': 'Plus que possible',
  'tabs.cancel': 'Pas maintenant',
  'tabs.openTab': 'Réserver {amount} pour une note',
  'tabs.keep': 'Client suivant',
  'tabs.keepHint': 'Elle est parmi les notes ouvertes.',
};
