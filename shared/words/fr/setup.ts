export const setupWords = {
  'setup.title': 'Installation',
  'setup.steps': 'Étapes de l’installation',
  'setup.answered': 'répondu',
  'setup.next': 'Suivant',
  'setup.back': 'Retour',
  'setup.remove': 'Retirer {name}',

  'setup.step.welcome': 'Début',
  'setup.step.shop': 'Magasin et caisse',
  'setup.step.money': 'Pays et devise',
  'setup.step.keyStore': 'Trousseau de clés',
  'setup.step.cloud': 'Compte VINR',
  'setup.step.authority': 'Autorité des terminaux',
  'setup.step.terminals': 'Terminaux',
  'setup.step.certificates': 'Certificats',
  'setup.step.pairing': 'Association',
  'setup.step.staff': 'Personnel',
  'setup.step.selling': 'Vente',
  'setup.step.printer': 'Imprimante',
  'setup.step.check': 'Contrôle',
  'setup.step.payment': 'Paiement d’essai',
  'setup.step.done': 'Fin',

  'setup.welcome.title': 'À quoi sert cette caisse ?',
  'setup.welcome.sentence': 'Vous pouvez vous arrêter à tout moment : vos réponses restent.',
  'setup.welcome.shop': 'Vrai magasin',
  'setup.welcome.shopSentence':
    'De vraies cartes sur vos propres terminaux. Environ dix minutes si tout est prêt.',
  'setup.welcome.training': 'Formation',
  'setup.welcome.trainingSentence':
    'Terminaux d’exercice et argent fictif, prêts tout de suite. Rien n’est débité ici.',
  'setup.welcome.language': 'Langue',

  'setup.shop.title': 'Comment s’appellent le magasin et la caisse ?',
  'setup.shop.sentence': 'Le nom et l’adresse figurent sur chaque ticket.',
  'setup.shop.name': 'Nom du magasin',
  'setup.shop.address': 'Adresse, ligne {line, number}',
  'setup.shop.tillId': 'Numéro de la caisse',
  'setup.shop.tillIdHint': 'Lettres et chiffres. Aucune autre caisse du magasin ne doit l’avoir.',
  'setup.shop.tillName': 'Nom de la caisse',

  'setup.money.title': 'Où est le magasin ?',
  'setup.money.sentence':
    'Le pays décide de l’écriture des chiffres. Changez le reste si votre magasin fait autrement.',
  'setup.money.country': 'Pays',
  'setup.money.currency': 'Devise',
  'setup.money.prices': 'Prix du catalogue',
  'setup.money.withTax': 'Taxe comprise',
  'setup.money.beforeTax': 'Taxe en plus',
  'setup.money.timeZone': 'Fuseau horaire',
  'setup.money.findZone': 'Fuseau horaire : chercher une ville',
  'setup.money.zoneHere': '{zone} (cet ordinateur)',
  'setup.money.zoneNone': 'Aucun fuseau ne s’appelle « {text} ».',
  'setup.money.zoneNow': '{zone} : il y est maintenant {time}.',

  'setup.keyStore.title': 'Cet ordinateur ne peut pas protéger les clés',
  'setup.keyStore.sentence':
    'Il n’a pas de trousseau qui fonctionne. Qui copie les fichiers de cette caisse pourrait se servir de ses clés. Mieux : installez le trousseau et recommencez.',
  'setup.keyStore.by': 'Nom de la personne qui accepte',
  'setup.keyStore.agree': 'Accepter et consigner',
  'setup.keyStore.agreed': 'Consigné : {name} a accepté.',

  'setup.cloud.title': 'Comment la caisse joint-elle VINR ?',
  'setup.cloud.sentence': 'La clé est scellée par cet ordinateur et n’est plus jamais montrée.',
  'setup.cloud.direct': 'Une clé du tableau de bord VINR',
  'setup.cloud.relay': 'Un relais du magasin',
  'setup.cloud.none': 'Pas du tout : le réseau du magasin seul',
  'setup.cloud.noneSentence':
    'Les cartes passent alors par le LAN seul. Sans lui, et pour rembourser, il n’y a pas de voie.',
  'setup.cloud.key': 'Clé restreinte',
  'setup.cloud.keyHint':
    'Commence par rk_. Créez-la sous « API keys » avec les droits de paiement et de remboursement.',
  'setup.cloud.credential': 'Clé d’accès du relais',
  'setup.cloud.relayUrl': 'Adresse du relais',
  'setup.cloud.fullKey':
    'Je connais le risque : c’est une clé réelle complète, qui peut tout faire sur le compte',
  'setup.cloud.save': 'Sceller et essayer',
  'setup.cloud.replace': 'Donner une autre clé',
  'setup.cloud.tryAgain': 'Essayer encore',
  'setup.cloud.kind.restricted': 'Une clé restreinte est scellée.',
  'setup.cloud.kind.test': 'Une clé de test est scellée. Aucun argent réel ne bouge avec elle.',
  'setup.cloud.kind.full':
    'Une clé réelle complète est scellée. Remplacez-la dès que possible par une clé restreinte.',
  'setup.cloud.kind.relay': 'La clé d’accès du relais {url} est scellée.',
  'setup.cloud.verdict.unchecked': 'Elle n’a pas encore été essayée.',
  'setup.cloud.verdict.checking': 'Question posée à VINR…',
  'setup.cloud.verdict.accepted': 'VINR l’accepte.',
  'setup.cloud.verdict.unknown': 'VINR ne la connaît pas. Copiez-la de nouveau depuis le tableau de bord.',
  'setup.cloud.verdict.forbidden':
    'Elle ne peut pas lire les paiements. Donnez-lui ce droit dans le tableau de bord.',
  'setup.cloud.verdict.noAnswer':
    'VINR n’a pas répondu. Vérifiez Internet ; vous pouvez continuer et essayer plus tard.',

  'setup.authority.title': 'Quels terminaux sont authentiques ?',
  'setup.authority.sentence':
    'Téléchargez l’autorité des terminaux VINR depuis le tableau de bord et choisissez le fichier ici. La caisse n’accepte aucun autre terminal.',
  'setup.authority.choose': 'Choisir le fichier de l’autorité',
  'setup.authority.replace': 'Choisir un autre fichier',
  'setup.authority.given': 'Reconnue : {names}. Valable jusqu’au {until}.',

  'setup.terminals.title': 'Quels terminaux cette caisse utilise-t-elle ?',
  'setup.terminals.sentence': 'Les terminaux allumés sur ce réseau apparaissent d’eux-mêmes.',
  'setup.terminals.searching': 'Recherche…',
  'setup.terminals.nobody':
    'Aucun terminal n’a encore répondu. Le mode local est-il activé dans le tableau de bord ?',
  'setup.terminals.found': 'Sur ce réseau',
  'setup.terminals.yours': 'De cette caisse',
  'setup.terminals.none': 'Aucun pour l’instant',
  'setup.terminals.add': 'Ajouter {name}',
  'setup.terminals.proven': 'prouvé par son certificat',
  'setup.terminals.announced': 'd’après lui-même',
  'setup.terminals.byHand': 'Adresse, s’il n’est pas dans la liste',
  'setup.terminals.ask': 'Demander là',

  'setup.certificates.title': 'Comment la caisse prouve-t-elle son identité ?',
  'setup.certificates.sentence':
    'Chaque terminal a son propre fichier .p12, du tableau de bord : choisissez-le ou déposez-le sur sa ligne. La phrase secrète sert une fois et n’est gardée nulle part.',
  'setup.certificates.choose': 'Choisir le fichier',
  'setup.certificates.replace': 'Choisir un autre fichier',
  'setup.certificates.none': 'Pas encore de certificat',
  'setup.certificates.passphrase': 'Phrase secrète de {file}',
  'setup.certificates.open': 'Ouvrir',
  'setup.certificates.opening': 'Ouverture de {file}…',
  'setup.certificates.lapsed':
    'Veuillez choisir le fichier de nouveau : {file} a attendu trop longtemps sa phrase secrète. Rien d’autre n’est perdu.',
  'setup.certificates.sealed': 'Scellé. Valable jusqu’au {until}.',
  'setup.certificates.expiresSoon': 'Il expire bientôt : faites établir le suivant.',
  'setup.certificates.legacyEncryption':
    'Le fichier était fermé à l’ancienne. La caisse l’a scellé de nouveau.',
  'setup.certificates.extraCertificates':
    'Les certificats étrangers qu’il contenait ont été laissés de côté.',

  'setup.pairing.title': 'Chacun répond-il pour lui-même ?',
  'setup.pairing.sentence':
    'Donnez à chaque terminal le nom de son étiquette, pour que personne ne paie sur le mauvais.',
  'setup.pairing.name': 'Nom sur l’étiquette de {id}',
  'setup.pairing.again': 'Demander encore',
  'setup.pairing.open': 'Pas encore demandé',
  'setup.pairing.asking': 'Question posée…',
  'setup.pairing.paired': 'C’est bien lui, et il connaît cette caisse. Réponse en {took}.',
  'setup.pairing.failed.silent': 'Personne ne répond à {host}. Est-il allumé, et sur ce réseau ?',
  'setup.pairing.failed.otherTerminal': 'Un autre terminal répond à {host}. Recherchez celui-ci de nouveau.',
  'setup.pairing.failed.untrusted': 'Ce qui répond à {host} n’est pas un terminal reconnu par cette caisse.',
  'setup.pairing.failed.ourCertificate':
    'Il refuse le certificat de la caisse. Faites-en établir un nouveau pour ce terminal.',
  'setup.pairing.failed.noCertificate':
    'Il n’a pas encore de certificat de notre part. Revenez choisir son fichier.',

  'setup.staff.title': 'Qui travaille à cette caisse ?',
  'setup.staff.sentence':
    'Au moins une personne de la direction. Un code a 4 à 8 chiffres, et personne n’a le même.',
  'setup.staff.name': 'Nom',
  'setup.staff.role': 'Peut agir comme',
  'setup.staff.pin': 'Code PIN',
  'setup.staff.add': 'Ajouter',
  'setup.staff.empty': 'Personne pour l’instant',

  'setup.selling.title': 'Comment vend le magasin ?',
  'setup.selling.sentence': 'La direction peut le changer plus tard.',
  'setup.selling.shifts': 'Services',
  'setup.selling.shiftsOn': 'Compter le tiroir à l’ouverture et à la fermeture',
  'setup.selling.shiftsOff': 'Pas de services',
  'setup.selling.tips': 'Qui propose un pourboire',
  'setup.selling.tip.none': 'Personne',
  'setup.selling.tip.till': 'Cette caisse',
  'setup.selling.tip.terminal': 'Le terminal',
  'setup.selling.tip.receipt': 'Le ticket papier',
  'setup.selling.dashboard': 'Regardez aussi dans le tableau de bord VINR',
  'setup.selling.localMode': 'Le mode local doit être activé pour chaque terminal.',
  'setup.selling.partial':
    'Accord partiel : s’il est activé, une carte peut payer une partie et la caisse demande le reste.',
  'setup.selling.prompt':
    'Délai d’attente : combien de temps un terminal attend une carte. 60 secondes conviennent à la plupart des comptoirs.',

  'setup.printer.title': 'Où imprime-t-on les tickets ?',
  'setup.printer.sentence':
    'Une imprimante sur le réseau du magasin. Sans imprimante, laissez l’adresse vide ; les autres s’installent plus tard, sous Matériel.',
  'setup.printer.host': 'Adresse de l’imprimante',
  'setup.printer.port': 'Port réseau',
  'setup.printer.width': 'Rouleau',
  'setup.printer.drawer': 'Le tiroir-caisse y est branché',
  'setup.printer.use': 'Prendre {name}',
  'setup.printer.searching': 'Recherche…',
  'setup.printer.nobody': 'Aucune imprimante ne s’annonce. Son adresse est sur sa propre page de test.',
  'setup.printer.test': 'Imprimer un test',
  'setup.printer.printing': 'Impression…',
  'setup.printer.printed': 'Imprimé. Regardez : lettres, montants et les deux codes.',
  'setup.printer.failed': '{why}. Vérifiez l’adresse et le papier, puis imprimez encore.',

  'setup.check.title': 'Tout est-il prêt ?',
  'setup.check.sentence':
    'Vos réponses sont écrites, et tout ce qu’il faut à un paiement par carte est essayé. Rien n’est débité.',
  'setup.check.start': 'Contrôler maintenant',
  'setup.check.again': 'Contrôler encore',
  'setup.check.running': 'Contrôle en cours, jusqu’à une minute…',
  'setup.check.ready': 'Prêt : rien n’arrête cette caisse.',
  'setup.check.failed':
    '{count, plural, one {# point bloquant, placé en tête.} other {# points bloquants, placés en tête.}}',
  'setup.check.status.ok': 'en ordre',
  'setup.check.status.warning': 'à regarder',
  'setup.check.status.failed': 'bloquant',
  'setup.check.status.notChecked': 'non contrôlé',

  'setup.payment.title': 'Essayer un paiement ?',
  'setup.payment.sentence':
    'Le plus petit montant, {amount}, avec une carte de test. Aucun argent réel ne bouge.',
  'setup.payment.real':
    'Ce compte est réel : payer ici prendrait du vrai argent. Vendez une petite chose après l’installation et remboursez-la.',
  'setup.payment.on': 'Payer sur {terminal}',
  'setup.payment.by': 'Nom de la personne qui l’essaie',
  'setup.payment.skip': 'Passer le paiement d’essai',
  'setup.payment.stop': 'Arrêter',
  'setup.payment.running.sent': 'Demande envoyée à {terminal}.',
  'setup.payment.running.card': 'Présentez la carte de test à {terminal}.',
  'setup.payment.running.bank': 'Demande d’autorisation à la banque.',
  'setup.payment.approved.lan': 'Accepté par le réseau du magasin.',
  'setup.payment.approved.cloud':
    'Accepté par le cloud de VINR. Le terminal était injoignable sur le réseau.',
  'setup.payment.refused.declined': 'La carte a été refusée. Prenez une carte de test qui est acceptée.',
  'setup.payment.refused.cancelled': 'Personne n’a payé. Rien n’a été débité.',
  'setup.payment.refused.noAnswer': 'Pas de réponse. Vérifiez le terminal et essayez encore une fois.',
  'setup.payment.skipped': 'Passé, et consigné comme tel.',

  'setup.done.title': 'La caisse est installée',
  'setup.done.sentence': 'Ce qui a été saisi ici est effacé dès que cette fenêtre se ferme.',
  'setup.done.terminals':
    '{count, plural, one {# terminal, prouvé et scellé} other {# terminaux, prouvés et scellés}}',
  'setup.done.people': '{count, plural, one {# personne avec un code} other {# personnes avec un code}}',
  'setup.done.unchecked':
    'Le dernier contrôle a trouvé un point bloquant. Vous pouvez quand même démarrer la caisse.',
  'setup.done.open': 'Démarrer la caisse',

  'setup.problem.input': 'Quelque chose manque ou ne convient pas. Relisez les champs.',
  'setup.problem.notYet': 'Répondez d’abord aux étapes précédentes.',
  'setup.problem.authorityUnreadable':
    'Ce fichier ne contient aucune autorité lisible. Choisissez celle de VINR, un fichier PEM.',
  'setup.problem.authorityHasKey':
    'Ce fichier contient une clé privée. Choisissez le fichier de l’autorité, avec des certificats seulement.',
  'setup.problem.authorityFirst':
    'Choisissez d’abord le fichier de l’autorité : sans lui, personne ne peut prouver être un terminal.',
  'setup.problem.nobodyThere':
    'Personne ne répond à cette adresse. Vérifiez-la, et que le terminal est allumé.',
  'setup.problem.notATerminal': 'Ce qui répond là n’est pas un terminal VINR reconnu par cette caisse.',
  'setup.problem.alreadyThere': 'Cette caisse a déjà ce terminal.',
  'setup.problem.terminalUnknown': 'Ce terminal n’est plus dans la liste. Recherchez-le de nouveau.',
  'setup.problem.keyPublishable':
    'C’est une clé publique, pour les pages web. Prenez une clé restreinte, qui commence par rk_.',
  'setup.problem.keyUnknown': 'Ce n’est pas une clé de VINR. Copiez-la en entier depuis le tableau de bord.',
  'setup.problem.keyFull':
    'Cette clé peut tout faire sur le compte. Créez une clé restreinte, ou cochez que vous connaissez le risque.',
  'setup.problem.keyElsewhere':
    'Un relais a besoin de https et de sa propre clé d’accès. Les clés réelles de VINR ne vont qu’à VINR.',
  'setup.problem.pinDigits': 'Un code a 4 à 8 chiffres.',
  'setup.problem.pinTaken': 'Quelqu’un a déjà ce code. Il dit qui c’est : prenez-en un autre.',
  'setup.problem.realMoney': 'Ce compte est réel : rien n’est débité pour un essai.',
  'setup.problem.internal':
    'Cela n’a pas marché à cause d’un défaut de la caisse. Redémarrez-la ; vos réponses sont gardées.',

  'setup.refused.wait': 'Trop de phrases fausses. Attendez {seconds} secondes.',
  'setup.refused.notReadable':
    'Le fichier est illisible. Choisissez le fichier .p12 lui-même, ni dossier ni lien.',
  'setup.refused.tooLarge':
    'Le fichier est trop grand pour un certificat. Choisissez le .p12 du tableau de bord.',
  'setup.refused.notPkcs12': 'Ce n’est pas un fichier .p12. Choisissez celui du tableau de bord.',
  'setup.refused.damaged': 'Le fichier est abîmé. Téléchargez-le de nouveau.',
  'setup.refused.badPassphrase':
    'La phrase n’ouvre pas le fichier. Saisissez-la de nouveau, sans espace à la fin ; sinon, téléchargez le fichier de nouveau.',
  'setup.refused.unsafe':
    'Le fichier est fermé d’une manière peu sûre. Exportez-le de nouveau depuis le tableau de bord.',
  'setup.refused.incomplete':
    'Le fichier ne contient pas exactement une clé avec ses certificats. Exportez-le de nouveau, entier.',
  'setup.refused.dates':
    'Le certificat n’est pas valable aujourd’hui. Vérifiez l’horloge de cet ordinateur, puis faites-en établir un nouveau.',
  'setup.refused.wrongUse':
    'Le certificat n’a pas été établi pour une caisse. Établissez un certificat client dans le tableau de bord.',
  'setup.refused.weak':
    'Le certificat est trop faible. Faites-en établir un nouveau dans le tableau de bord.',
  'setup.refused.untrustedIssuer':
    'Le certificat vient d’une autre autorité que le fichier choisi. Prenez les deux du même environnement.',
  'setup.refused.rejected':
    'Le terminal refuse le nouveau certificat, l’ancien reste donc en service. Faites-en établir un autre.',
  'setup.refused.older':
    'Le certificat en service dure plus longtemps que celui-ci. Choisissez le fichier le plus récent.',
  'setup.refused.revoked':
    'Le certificat a été retiré. Faites-en établir un nouveau dans le tableau de bord.',
  'setup.refused.wrongTerminal': 'Le certificat est pour {found}. Choisissez le fichier de {expected}.',
  'setup.refused.other':
    'Le certificat est inutilisable. Faites-en établir un nouveau dans le tableau de bord.',
} as const;
