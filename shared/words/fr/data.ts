import type { dataWords as english } from '../en/data.ts';
import type { Translation } from '../translation.ts';

export const dataWords: Translation<typeof english> = {
  'data.title': 'Sauvegardes',
  'data.sentence':
    'Copies du journal, scellées avec le code de récupération de cette caisse. Elles ne contiennent ni clés ni certificats.',
  'data.backups': 'Copies du journal',
  'data.running': 'Sauvegarde en cours. Vous pouvez continuer à vendre.',
  'data.folder': 'Dossier',
  'data.folder.none': 'Aucun choisi',
  'data.folder.choose': 'Choisir un dossier…',
  'data.last': 'Dernière',
  'data.last.none': 'Aucune pour l’instant',
  'data.last.made':
    '{when}, {count, number} entrées. {behind, plural, =0 {Rien n’est plus récent.} one {# entrée est plus récente.} other {# entrées sont plus récentes.}}',
  'data.keep': 'Conservation',
  'data.keep.rule':
    '{everyHours, plural, one {Toutes les heures} other {Toutes les # heures}}, quand personne ne paie. Restent les dernières de {keepDays, plural, one {# jour} other {# jours}} et de {keepMonths, plural, one {# mois} other {# mois}} ; {count, plural, one {# fichier} other {# fichiers}} à présent.',
  'data.backUp': 'Sauvegarder',
  'data.standing.noFolder': 'Rien n’est sauvegardé : choisissez un dossier.',
  'data.standing.noCode': 'Rien n’est sauvegardé : enregistrez d’abord la fiche de récupération.',
  'data.standing.none': 'Aucune copie encore : sauvegardez.',
  'data.standing.ok': 'Les copies se font toutes seules.',
  'data.trouble.noFolder': 'Le dossier est introuvable. Branchez son disque.',
  'data.trouble.notWritable': 'Le dossier refuse l’écriture. Choisissez-en un autre.',
  'data.trouble.full': 'Le disque du dossier est plein. Faites-y de la place.',
  'data.trouble.locked':
    'Le trousseau est verrouillé. Déverrouillez-le et redémarrez la caisse ; la vente continue.',
  'data.sheet.save': 'Enregistrer la fiche de récupération…',
  'data.sheet.again': 'Enregistrer à nouveau la fiche de récupération…',
  'data.sheet.note':
    'Elle ouvre les sauvegardes sur un autre ordinateur. Imprimez-la, enfermez-la, supprimez le fichier.',
  'data.sheet.saved':
    'La fiche de récupération est enregistrée. Imprimez-la, enfermez-la, supprimez le fichier.',
  'data.kept': 'Durée de conservation',
  'data.kept.journal': 'Journal',
  'data.kept.journal.rule': 'Pour toujours : chaque vente, chaque paiement, chaque service.',
  'data.kept.traces': 'Détails des paiements',
  'data.kept.traces.rule':
    '{days, number} jours, {lines, number} lignes au plus. Les plus anciennes disparaissent d’elles-mêmes.',
  'data.kept.log': 'Journal du programme',
  'data.kept.log.rule':
    '{megabytes, number} Mo au plus : quelques semaines. Les lignes les plus anciennes disparaissent d’elles-mêmes.',
  'data.leave': 'Retirer cette caisse',
  'data.leave.may': 'Elle peut être retirée : rien n’est ouvert et tout est sauvegardé.',
  'data.leave.mayNot': 'Pas encore',
  'data.leave.openPayments':
    '{count, plural, one {# paiement par carte est} other {# paiements par carte sont}} sans réponse définitive. Attendez, ou demandez à un responsable.',
  'data.leave.watchedPayments':
    '{count, plural, one {# paiement attend} other {# paiements attendent}} la banque. Laissez la caisse allumée, avec ses terminaux.',
  'data.leave.openRefunds':
    '{count, plural, one {# remboursement ou encaissement n’est pas réglé.} other {# remboursements ou encaissements ne sont pas réglés.}}',
  'data.leave.tasks': '{count, plural, one {# tâche reste} other {# tâches restent}} à faire.',
  'data.leave.openSales':
    '{count, plural, one {# vente est ouverte ou en attente. Terminez-la ou annulez-la.} other {# ventes sont ouvertes ou en attente. Terminez-les ou annulez-les.}}',
  'data.leave.openShift': 'Un service est ouvert : comptez le tiroir et clôturez-le.',
  'data.leave.notBackedUp':
    '{count, plural, one {# entrée du journal n’est} other {# entrées du journal ne sont}} dans aucune sauvegarde. Sauvegardez.',
};
