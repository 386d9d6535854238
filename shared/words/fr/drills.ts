import type { drillWords as english } from '../en/drills.ts';
import type { Translation } from '../translation.ts';

export const drillWords: Translation<typeof english> = {
  'drills.title': 'Exercices',
  'drills.sentence':
    'Exercez ce qui arrive rarement. Vous vendez comme d’habitude ; les terminaux d’essai jouent le cas. Rien n’est encaissé.',
  'drills.open': 'Exercices',
  'drills.start': 'Commencer',
  'drills.again': 'Encore une fois',
  'drills.end': 'Terminer l’exercice',
  'drills.close': 'Fermer',
  'drills.running': 'Exercice · {title}',
  'drills.saleOpen': 'Terminez ou videz d’abord la vente à l’écran, puis commencez un exercice.',
  'drill.partialApproval.title': 'La carte n’a pas assez',
  'drill.partialApproval.story':
    'Un client veut payer par carte, et la carte n’a pas assez. Il a d’autres moyens. Vendez quelque chose et servez-le.',
  'drill.deadLan.title': 'Le câble réseau est débranché',
  'drill.deadLan.story':
    'Quelqu’un a débranché le câble entre la caisse et les terminaux. Un client est devant vous avec une carte.',
  'drill.lateApproval.title': 'La réponse tarde',
  'drill.lateApproval.story':
    'Le montant part, puis la caisse n’entend plus rien. Le client dit que le terminal semblait d’accord, et il est pressé.',
  'drill.refund.title': 'Le client s’en va',
  'drill.refund.story':
    'Une carte ne donne qu’une partie. Le client n’a rien d’autre, veut son argent et part sans la marchandise.',
  'drill.passed': 'Bravo',
  'drill.passedSentence': 'Chaque pas était juste. C’est ainsi qu’il faut faire.',
  'drill.notPassed': 'Pas tout à fait',
  'drill.notPassedSentence': 'Regardez ce qui manquait et recommencez.',
  'drill.charge.right': 'Vous avez demandé le montant à la carte.',
  'drill.charge.missing': 'Rien n’a été demandé à une carte. L’exercice commence par Encaisser.',
  'drill.rest.right': 'Vous avez encaissé le reste avant la fin de la vente.',
  'drill.rest.wrong':
    'La partie a été remboursée, alors que le client aurait payé le reste. Demandez comment il veut le payer.',
  'drill.rest.missing':
    'Le reste n’a pas été encaissé. La vente le doit encore : demandez une autre carte ou des espèces.',
  'drill.internet.right':
    'Vous avez continué comme d’habitude. La caisse a trouvé seule son chemin par internet.',
  'drill.internet.wrong':
    'Le paiement a été arrêté, ou encaissé en espèces. Un câble débranché n’est pas une raison : la caisse passe seule par internet.',
  'drill.internet.missing':
    'Aucune carte n’a été débitée par internet. Encaissez comme d’habitude et attendez.',
  'drill.alone.right': 'Vous n’avez rien encaissé une deuxième fois tant que personne ne savait.',
  'drill.alone.wrong':
    'De l’argent a été encaissé ou décidé autrement alors que le premier paiement était encore en vérification. Le client a peut-être payé deux fois.',
  'drill.alone.missing':
    'L’exercice s’est terminé avant la réponse. Attendez, redemandez ou mettez la vente de côté.',
  'drill.answer.right': 'La réponse est venue et la caisse l’a prise.',
  'drill.answer.missing':
    'La réponse n’était pas encore là. Appuyez sur Redemander, ou servez quelqu’un d’autre en attendant.',
  'drill.giveBack.right': 'Tout ce que la carte avait payé lui a été remboursé.',
  'drill.giveBack.wrong': 'Le montant remboursé n’est pas celui que la carte a payé.',
  'drill.giveBack.missing': 'Rien n’a été remboursé. La partie est toujours débitée sur la carte.',
  'drill.gone.right': 'Vous avez attendu que l’argent soit remboursé.',
  'drill.gone.missing':
    'Personne n’a encore confirmé le remboursement. Attendez-le avant que le client parte.',
  'drill.finish.right': 'La vente a été menée à sa fin.',
  'drill.finish.missing': 'La vente est encore ouverte. Terminez-la, ou annulez-la si rien n’a été acheté.',
};
