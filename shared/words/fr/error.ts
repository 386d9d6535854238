import type { errorWords as english } from '../en/error.ts';
import type { Translation } from '../translation.ts';

export const errorWords: Translation<typeof english> = {
  'error.input.invalid': 'Rien n’a été fait. Vérifiez votre saisie et appuyez de nouveau.',
  'error.barcode.unknown': 'Aucun article n’a le code-barres {code}.',
  'error.barcode.misread':
    'Ce code a été mal lu : son dernier chiffre ne va pas. Scannez-le de nouveau ou saisissez-le.',
  'error.barcode.unreadable': 'Rien ne peut se vendre avec ce code. Cherchez plutôt l’article par son nom.',
  'error.product.otherTax':
    'Le catalogue a été renouvelé après le début de cette vente. Terminez-la, puis vendez-le dans la suivante.',
  'error.catalogue.loading': 'Les articles sont encore en lecture. Appuyez de nouveau dans un instant.',
  'error.product.needsPrice':
    'Rien n’a été ajouté : cet article n’a pas de prix fixe. Saisissez le prix, puis ajoutez-le.',
  'error.product.needsWeight':
    'Rien n’a été ajouté : cet article se vend au poids. Pesez-le, puis ajoutez-le.',
  'error.product.unknown': 'Cet article n’est plus au catalogue. Rien n’a été ajouté.',
  'error.amount.zero': 'Rien n’a été débité : le montant est nul.',
  'error.amount.exceedsDue': 'Rien n’a été débité : c’est plus que ce qui reste à payer.',
  'error.line.full':
    'Rien n’a été ajouté : une ligne contient au plus {most} pièces. Avec une note sur cette ligne, les suivantes en forment une autre.',
  'error.basket.tooLarge':
    'Rien n’a été ajouté : le panier dépasserait ce qu’une caisse peut encaisser. Vérifiez la quantité, le poids et le prix.',
  'error.tender.unknown':
    'Rien n’a été encaissé : cette caisse n’accepte pas cela. Choisissez un autre moyen.',
  'error.tender.needsReference': 'Rien n’a été encaissé : saisissez d’abord le numéro qui y figure.',
  'error.tender.none': 'Rien n’a été remboursé : ce n’est pas là, ou c’est déjà remboursé.',
  'error.split.nothing': 'Rien n’a été partagé : choisissez ce qui reste à payer.',
  'error.split.tooSmall':
    'Rien n’a été partagé : une part serait plus petite que la plus petite pièce. Partagez entre moins de personnes.',
  'error.backup.noFolder': 'Rien n’a été sauvegardé : choisissez d’abord un dossier de sauvegarde.',
  'error.backup.noCode':
    'Rien n’a été sauvegardé : enregistrez d’abord la fiche de récupération, sinon personne ne pourrait ouvrir une sauvegarde.',
  'error.backup.failed':
    'Rien n’a été sauvegardé : {why, select, full {le disque du dossier est plein. Faites-y de la place} locked {le trousseau est verrouillé. Déverrouillez-le et redémarrez la caisse} notWritable {le dossier refuse l’écriture. Choisissez-en un autre} other {le dossier est introuvable. Branchez son disque ou choisissez-en un autre}}.',
  'error.update.none': 'Aucune version plus récente n’est prête.',
  'error.update.installing': 'Une version plus récente s’installe. Continuez quand la caisse est rouverte.',
  'error.sale.none': 'Aucune vente en cours. Scannez ou touchez un article pour commencer.',
  'error.sale.empty': 'Rien à encaisser : le panier est vide.',
  'error.sale.locked': 'Le panier est verrouillé, car un paiement a commencé. Il ne peut plus changer.',
  'error.sale.open': 'Rien n’a été changé : terminez ou videz d’abord la vente à l’écran.',
  'error.sale.changed':
    'Rien n’a été débité : le montant à payer a changé. Regardez-le et appuyez de nouveau.',
  'error.payment.inProgress': 'Rien de nouveau n’a été débité : un paiement est déjà en cours.',
  'error.payment.unsettled':
    'N’encaissez pas de nouveau : un paiement précédent de cette vente est en cours de vérification. Attendez son résultat.',
  'error.payment.cannotCancel':
    'Le paiement continue : la carte est en train d’être débitée. Attendez ce que dit le terminal.',
  'error.payment.none': 'Ce paiement n’appartient pas à cette vente. Rien n’a été changé.',
  'error.payment.stillAsking':
    'Rien n’a été décidé : le terminal et VINR n’ont pas encore tous deux été interrogés. Patientez un instant.',
  'error.payment.moreThanAsked':
    'Rien n’a été décidé : c’est plus que ce qui a été demandé au terminal. Relisez le montant du ticket.',
  'error.task.none': 'Rien n’a été changé : quelqu’un s’en est déjà occupé.',
  'error.shift.needed': 'Ouvrez d’abord un service : comptez le fond de caisse, puis encaissez.',
  'error.shift.open': 'Un service est déjà ouvert.',
  'error.shift.none': 'Aucun service n’est ouvert, ou il a été clôturé entre-temps.',
  'error.shift.notCounted': 'Cela s’affiche une fois le tiroir compté.',
  'error.shift.changed': 'De l’argent a bougé entre-temps. Recomptez le tiroir.',
  'error.shift.needsReason': 'Dites pourquoi, en quelques mots.',
  'error.sweep.failed': 'Rien n’a été comparé : VINR n’a pas répondu. La caisse redemande dans l’heure.',
  'error.supervisor.none':
    'Rien n’a été fait : personne ici ne peut encore l’autoriser. Ajoutez quelqu’un de la direction dans Gestion, sous Installation.',
  'error.supervisor.wrongPin': 'Rien n’a été décidé : aucun responsable n’a ce code.',
  'error.supervisor.wait':
    'Rien n’a été décidé : trop de codes faux. Attendez {seconds, plural, one {# seconde} other {# secondes}}.',
  'error.approval.needed': 'Rien n’est encore fait : une personne autorisée doit saisir son code.',
  'error.approval.wrongPin': 'Rien n’a été fait : personne ici n’a ce code.',
  'error.approval.notAllowed': 'Rien n’a été fait : {name} ne peut pas l’autoriser.',
  'error.approval.wait':
    'Rien n’a été fait : trop de codes faux. Attendez {seconds, plural, one {# seconde} other {# secondes}}.',
  'error.staff.locked': 'Rien n’a été fait : la caisse est verrouillée. Saisissez votre code.',
  'error.setup.none':
    'Cette caisse est installée par l’ordre avec lequel elle a démarré. Changez-le et redémarrez-la.',
  'error.setup.paymentOpen':
    'Un paiement par carte n’est pas encore réglé. Attendez-le, puis ouvrez l’installation.',
  'error.staff.none':
    'Personne ne peut se connecter : cette caisse n’a pas encore de personnel. L’installateur l’ajoute.',
  'error.staff.wrongPin': 'Personne ici n’a ce code. Saisissez-le de nouveau.',
  'error.staff.wait': 'Trop de codes faux. Attendez {seconds, plural, one {# seconde} other {# secondes}}.',
  'error.text.cardNumber':
    'Rien n’a été noté : cela ressemble à un numéro de carte. Retirez-le ; les quatre derniers chiffres suffisent.',
  'error.terminal.offlineLimit':
    'Aucune carte débitée : trop de montants attendent déjà la banque sur ce terminal. Autre terminal ou espèces.',
  'error.modification.inProgress':
    'Rien n’a été remboursé ni prélevé : un changement précédent de ce paiement est en cours de vérification. Attendez son résultat.',
  'error.modification.none': 'Ce remboursement est réglé ou inconnu ici. Rien n’a été changé.',
  'error.refund.provisional':
    'Rien n’a été remboursé : la banque n’a pas encore confirmé ce paiement. Revenez-y quand ce sera fait.',
  'error.refund.exceedsLeft': 'Rien n’a été remboursé : c’est plus que ce qui reste de ce paiement.',
  'error.receipt.otherTill':
    'Vendu sur {till}, vente {number} : cette caisse n’en a aucune trace. Remboursez sur cette autre caisse.',
  'error.receipt.unknown':
    'Cette caisse n’a pas de vente {number} de ce jour. Cherchez-la par montant ou par carte.',
  'error.capture.notHeld': 'Rien n’a été prélevé : plus rien n’est réservé sur cette carte.',
  'error.capture.exceedsHeld': 'Rien n’a été prélevé : c’est plus que ce qui est réservé sur la carte.',
  'error.paper.none': 'Rien à imprimer : cette vente n’a pas de tel ticket.',
  'error.import.notReady':
    'Rien n’a été modifié : aucune liste d’articles n’est prête. Choisissez le fichier à nouveau.',
  'error.picture.tooLarge':
    'Rien n’a été modifié : image trop grande. Choisissez-en une de 4 Mo et 16 millions de points au plus.',
  'error.picture.unreadable':
    'Rien n’a été modifié : ce n’est pas un PNG ou JPEG lisible. Choisissez-en une autre.',
  'error.scale.none': 'Rien n’a été pesé : aucune balance n’est configurée. Voir la page Matériel.',
  'error.port.taken': 'Rien n’a été modifié : un autre appareil a déjà ce port.',
  'error.printer.none':
    'Rien n’a été imprimé : aucune imprimante n’est configurée. Configurez-en une à la page Matériel.',
  'error.file.full':
    'Rien n’a été enregistré : le disque est plein. Libérez de la place ou choisissez-en un autre.',
  'error.file.notSaved':
    'Rien n’a été enregistré : le fichier n’a pas pu être écrit. Choisissez un autre dossier.',
  'error.drill.notTraining': 'Rien n’a démarré : les exercices se font sur une caisse de formation.',
  'error.drill.notStaged':
    'Rien n’a démarré : les terminaux d’essai ne répondent pas. Redémarrez la caisse de formation.',
  'error.display.none': 'Rien n’a été ouvert : cette caisse n’a pas d’écran.',
  'error.tip.notAsked': 'Aucun pourboire ajouté : le montant a changé. La caisse redemandera.',
  'error.terminal.none':
    'Aucune carte débitée : cette caisse n’a pas encore de terminal. Encaissez en espèces ou appelez l’installateur.',
  'error.terminal.unknown':
    'Aucune carte débitée : cette caisse ne connaît pas ce terminal. Choisissez-en un autre.',
  'error.terminal.quarantined':
    'Aucune carte débitée : un paiement précédent sur ce terminal est en cours de vérification. Autre terminal ou espèces.',
  'error.journal.full':
    'Aucune carte débitée : le disque n’a plus de place pour noter un paiement. Encaissez en espèces et appelez l’installateur.',
  'error.journal.failed':
    'Rien n’a été débité : le paiement n’a pas pu être noté. Encaissez en espèces et appelez l’installateur.',
  'error.journal.damaged':
    'Aucune carte débitée : les enregistrements de la caisse sont à vérifier. Encaissez en espèces et appelez l’installateur.',
  'error.journal.notExported':
    'Rien n’a été enregistré : le journal contient ce qui ressemble à un secret. Appelez l’assistance avant de le sortir de la caisse.',
  'error.journal.tooLong':
    'Rien n’a été enregistré : le journal est trop long pour être remis ici. Lancez npm run export à côté de la caisse.',
  'error.internal': 'Un problème est survenu dans la caisse. Regardez la vente avant de continuer.',
  'error.internal.incident':
    'Un problème est survenu dans la caisse. Regardez la vente avant de continuer. Pour l’assistance : {incident}.',
  'error.fleet.noCloud':
    'Rien n’a été fait : les terminaux se gèrent par VINR, et cette caisse n’a pas de clé pour cela. Appelez l’installateur.',
  'error.fleet.silent':
    'Rien n’a été fait : VINR est injoignable. Vérifiez l’internet, puis appuyez de nouveau.',
  'error.fleet.refused': 'Rien n’a été fait : VINR ne l’a pas accepté. Vérifiez votre saisie.',
  'error.fleet.unconfirmed':
    'C’est parti, mais la réponse de VINR s’est perdue. Regardez le terminal avant d’appuyer de nouveau.',
  'error.fleet.paying':
    'Rien n’a été fait : un paiement est en cours sur ce terminal. Attendez qu’il soit terminé.',
  'error.bundle.stale':
    'Rien n’a été enregistré : un autre paquet a été préparé depuis. Regardez son contenu et enregistrez de nouveau.',
  'error.preflight.none': 'Rien n’a été enregistré : lancez d’abord le contrôle.',
  'error.document.noPdf': 'Rien n’a été enregistré : cette caisse ne peut pas créer de PDF.',
  'error.product.refused':
    'Rien n’est enregistré : quelque chose ne va pas encore dans cet article. Corrigez et enregistrez à nouveau.',
  'error.product.changed':
    'Rien n’est enregistré : quelqu’un a changé cet article entre-temps. Rouvrez-le et regardez.',
  'error.catalogue.noFile':
    'Rien n’est enregistré : la liste d’articles du magasin manque ou contient un défaut. Importez-la à nouveau en CSV.',
  'error.labels.none': 'Aucune étiquette choisie, ou son article n’existe plus. Choisissez-en une.',
};
