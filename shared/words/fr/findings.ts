import type { findingWords as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findingWords: Translation<typeof english> = {
  'preflight.found.settings.missing': 'Il n’y a pas de caisse dans {profile}.',
  'preflight.found.settings.unreadable': 'Les réglages de la caisse sont inutilisables : {why}',
  'preflight.found.settings.badAuthority':
    'Ce que les réglages ont comme autorité du terminal {terminal} n’est pas un certificat.',
  'preflight.found.settings.noTerminals': 'La caisse {till} n’a aucun terminal.',
  'preflight.found.settings.read':
    'Caisse {till} ({name}) de {shop} : {count, plural, one {# terminal} other {# terminaux}}.',
  'preflight.step.nameProfile': 'Donnez le dossier d’une caisse, ou préparez-la : npm run provision.',
  'preflight.step.mendSettings': 'Corrigez les réglages comme la phrase le dit, puis relancez le contrôle.',
  'preflight.step.getAuthority':
    'Téléchargez l’autorité des terminaux depuis le tableau de bord VINR (Developers, Certificates) et donnez-la à la caisse.',
  'preflight.step.addTerminal': 'Donnez-lui au moins un terminal.',

  'preflight.found.disk.full':
    'Le disque du profil a {free, number} MiB libres ; sous {needed, number} MiB la caisse ne prend plus de cartes.',
  'preflight.found.disk.low':
    'Le disque du profil n’a que {free, number} MiB libres ; sous {needed, number} MiB la caisse ne prend plus de cartes.',
  'preflight.found.disk.room':
    'Le disque du profil a {free, number} MiB libres, c’est assez ; sous {needed, number} MiB la caisse ne prend plus de cartes.',
  'preflight.step.freeSpace': 'Libérez de la place sur ce disque, ou déplacez le profil.',
  'preflight.step.freeSpaceSoon': 'Libérez de la place avant l’ouverture du magasin.',

  'preflight.found.journal.none': 'Pas encore de journal : la caisse le crée à son premier démarrage.',
  'preflight.found.journal.sound': 'Le journal est sain, on peut vendre dessus.',
  'preflight.found.journal.damaged': 'Le journal est abîmé : la caisse ne prend pas de cartes dessus.',
  'preflight.found.journal.unread': 'Le journal n’a pas pu être lu : {why}',
  'preflight.step.keepJournal':
    'Gardez les fichiers, lancez npm run audit -- --profile DIR et appelez l’assistance avec son rapport.',
  'preflight.step.doAsItSays': 'Faites ce qui est dit, puis relancez le contrôle.',

  'preflight.found.keys.none': 'La caisse ne garde encore ni certificat ni clé.',
  'preflight.found.keys.sealed': 'Les clés de la caisse ne s’ouvrent pas avec son trousseau. {why}',
  'preflight.found.keys.elsewhere':
    'Les clés sont scellées par le trousseau de cet ordinateur, que cette commande ne peut pas interroger.',
  'preflight.found.keys.strong': 'Les clés sont scellées par le trousseau de l’ordinateur ({backend}).',
  'preflight.found.keys.training': 'Les clés sont dans un fichier du profil : c’est assez pour la formation.',
  'preflight.found.keys.weak':
    'Les clés sont dans un fichier que toute personne ayant le profil peut ouvrir, et personne ne l’a accepté.',
  'preflight.found.keys.weakAgreed':
    'Les clés sont dans un fichier que toute personne ayant le profil peut ouvrir ; {by} l’a accepté.',
  'preflight.step.provision': 'Préparez la caisse : npm run provision.',
  'preflight.step.provisionAgain':
    'Préparez la caisse de nouveau, ou remettez le trousseau qui les a scellées.',
  'preflight.step.lookAtHealth':
    'Le certificat et la clé du cloud ne sont pas contrôlés ici ; la page État de la caisse montre s’ils sont acceptés.',
  'preflight.step.strongKeyStore':
    'Préparez la caisse sur un ordinateur qui a un trousseau avant de prendre du vrai argent.',

  'preflight.found.network.notNeeded': 'Tous les terminaux sont sur cet ordinateur même.',
  'preflight.found.network.none': 'Cet ordinateur n’est sur aucun réseau.',
  'preflight.found.network.up': 'Cet ordinateur est sur {networks}.',
  'preflight.found.subnet.same': '{address} est dans le réseau de la caisse, {range} ({name}).',
  'preflight.found.subnet.other':
    '{address} n’est pas dans le sous-réseau de la caisse, qui est sur {networks}.',
  'preflight.found.subnet.alone':
    '{address} n’est pas dans le sous-réseau de la caisse, qui n’est sur aucun réseau.',
  'preflight.step.joinNetwork': 'Branchez le câble ou rejoignez le Wi-Fi du magasin.',
  'preflight.step.oneSubnet':
    'Donnez au terminal et à la caisse des adresses d’un même sous-réseau, ou laissez le routeur passer TCP entre les deux ; mDNS ne le traverse pas.',

  'preflight.found.localNetwork.notNeeded':
    'Ce système ne demande aucune autorisation pour parler aux appareils proches.',
  'preflight.found.localNetwork.unhindered': 'macOS laisse ce programme parler aux appareils proches.',
  'preflight.found.localNetwork.denied':
    'macOS laisse ce programme aller sur Internet et pas vers {address} : l’autorisation du réseau local manque.',
  'preflight.step.allowLocalNetwork':
    'Réglages Système, Confidentialité et sécurité, Réseau local : autorisez VINR POS (ou le programme de terminal utilisé), puis relancez le contrôle.',

  'preflight.found.name.address': '{host} est une adresse ; aucun nom n’est à chercher.',
  'preflight.found.name.resolved': '{host} désigne {addresses}.',
  'preflight.found.name.unknown': 'Le nom {host} n’est pas connu sur ce réseau.',
  'preflight.found.name.noAnswer': 'Aucun serveur de noms n’a répondu pour {host}.',
  'preflight.step.correctName':
    'Corrigez le nom dans les réglages, ou donnez au terminal une adresse fixe et mettez-la.',
  'preflight.step.checkDns':
    'Vérifiez les réglages DNS de l’ordinateur, ou mettez l’adresse du terminal à la place de son nom.',

  'preflight.found.announcement.none':
    'mDNS ne trouve pas le terminal : la caisse ne le retrouverait pas à une nouvelle adresse.',
  'preflight.found.announcement.agrees':
    'mDNS trouve le terminal à {announced}, comme le disent les réglages.',
  'preflight.found.announcement.nameless':
    'mDNS trouve le terminal à {announced}, alors que son nom ne mène nulle part.',
  'preflight.found.announcement.disagrees':
    'mDNS trouve le terminal à {announced}, les réglages ont {configured} ; les réglages sont justes.',
  'preflight.found.announcement.moved':
    'mDNS trouve le terminal à {announced}, les réglages ont {configured}, où il n’est pas : son adresse a changé.',
  'preflight.step.allowMulticast':
    'Autorisez le multicast sur le commutateur et le Wi-Fi, ou donnez au terminal une adresse fixe dans le routeur.',
  'preflight.step.useAnnounced':
    'Mettez dans les réglages l’adresse que donne mDNS, et réservez-la au terminal dans le routeur.',
  'preflight.step.findImpostor': 'Cherchez ce qui s’annonce là sous l’identité de ce terminal.',

  'preflight.found.localMode.on': 'Le mode local est activé : le terminal répond sur son propre port.',
  'preflight.found.localMode.off':
    'Le terminal est en ligne dans le cloud de VINR, refuse son port et n’annonce rien : le mode local est très probablement désactivé.',
  'preflight.step.enableLocalMode':
    'Tableau de bord VINR, Hardware, Terminals, le terminal, Connectivity : activez le mode local. S’il l’est déjà, l’adresse est celle d’un autre appareil.',

  'preflight.found.port.open': '{address} accepte les connexions sur le port {port} ({ms, number} ms).',
  'preflight.found.port.refused': 'Quelque chose est à {address} et refuse le port {port}.',
  'preflight.found.port.silent': 'Rien ne répond à {address}, port {port}, pas même un refus.',
  'preflight.found.port.absent': 'Aucun appareil n’est à {address}.',
  'preflight.found.port.noRoute': 'Cet ordinateur n’a pas de route vers {address}.',
  'preflight.step.compareAddress':
    'Vérifiez sur l’écran du terminal que c’est son adresse, qu’il a démarré et que le mode local est activé.',
  'preflight.step.passFirewall':
    'Allumez le terminal et vérifiez son adresse ; si tout est juste, un pare-feu ou un Wi-Fi invité sépare les deux.',
  'preflight.step.switchOn':
    'Allumez le terminal, branchez-le ou mettez-le sur le Wi-Fi, et comparez l’adresse sur son écran.',
  'preflight.step.oneNetwork':
    'Mettez la caisse et le terminal sur un même réseau, ou laissez le routeur passer de l’un à l’autre.',

  'preflight.found.clock.right': 'L’horloge s’accorde avec {whose} à {seconds, number} s près.',
  'preflight.found.clock.off':
    'L’horloge de cet ordinateur a {seconds, number} s {way, select, behind {de retard} other {d’avance}} sur {whose}.',
  'preflight.found.clock.wrong':
    'L’horloge de cet ordinateur a {minutes, number} min {way, select, behind {de retard} other {d’avance}} sur {whose}.',
  'preflight.step.setClock': 'Faites régler l’horloge par le réseau (NTP), puis relancez le contrôle.',

  'preflight.found.identity.right': 'Le terminal {terminal} prouve par son certificat qu’il est là.',
  'preflight.found.identity.afterwards':
    'Le terminal veut voir notre certificat avant de montrer le sien ; voir la ligne suivante.',
  'preflight.found.identity.wrongTerminal':
    'Un autre terminal répond à cette adresse : {found} au lieu de {expected}.',
  'preflight.found.identity.swapped':
    'Un autre terminal répond à cette adresse : {found} ({name} de cette caisse) au lieu de {expected}.',
  'preflight.found.identity.untrusted':
    'Ce qui répond montre un certificat que l’autorité des terminaux de VINR n’a pas signé.',
  'preflight.found.identity.expired': 'Le certificat du terminal a expiré.',
  'preflight.found.identity.notYetValid': 'Le certificat du terminal n’est pas encore valable.',
  'preflight.found.identity.unsuitable':
    'Ce qui répond montre un certificat trop faible, ou qui n’est pas celui d’un terminal.',
  'preflight.found.identity.revoked': 'Le certificat du terminal est sur la liste des certificats retirés.',
  'preflight.found.identity.noTls':
    'Ce qui répond ne parle pas TLS : ce n’est pas un terminal en mode local.',
  'preflight.found.identity.silent':
    'Le port est ouvert, puis plus rien ne vient : la poignée de main TLS reste sans réponse.',
  'preflight.step.exchangeAddresses':
    'Échangez les deux adresses dans les réglages, ou donnez à chaque terminal une adresse fixe dans le routeur.',
  'preflight.step.checkAuthority':
    'Vérifiez que l’adresse est bien celle du terminal ; puis que le fichier de l’autorité est l’actuel du tableau de bord VINR.',
  'preflight.step.letItRenew':
    'Laissez le terminal aller en ligne pour qu’il renouvelle son certificat, ou redémarrez-le ; si cela ne suffit pas, appelez VINR.',
  'preflight.step.setClockOrCall': 'Réglez l’horloge de cet ordinateur ; si elle est juste, appelez VINR.',
  'preflight.step.checkAddressOrCall':
    'Vérifiez que l’adresse est bien celle du terminal ; si oui, appelez VINR.',
  'preflight.step.askAboutLoss':
    'N’y prenez aucun paiement. Demandez à VINR si ce terminal a été déclaré perdu, et faites émettre un nouveau certificat.',
  'preflight.step.otherDevice':
    'Vérifiez l’adresse et le port (8443 d’origine) ; un autre appareil a peut-être pris l’adresse.',
  'preflight.step.restartOrFirewall':
    'Redémarrez le terminal. Si cela reste, quelque chose entre les deux avale TLS : un pare-feu ou un proxy.',

  'preflight.found.certificate.accepted':
    'Le terminal accepte le certificat de la caisse ({ms, number} ms) ; il vaut encore {days, plural, one {# jour} other {# jours}}.',
  'preflight.found.certificate.expiresSoon':
    'Le terminal accepte le certificat de la caisse ({ms, number} ms) ; il ne vaut plus que {days, plural, one {# jour} other {# jours}}.',
  'preflight.found.certificate.missing': 'La caisse n’a pas de certificat pour ce terminal.',
  'preflight.found.certificate.rejected':
    'Le terminal refuse le certificat de la caisse : il a été retiré, ou c’est celui d’un autre terminal.',
  'preflight.found.certificate.hungUp':
    'Le terminal raccroche dès qu’il a vu le certificat de la caisse : très probablement il a été retiré, ou c’est celui d’un autre terminal.',
  'preflight.found.certificate.expired': 'Le certificat de la caisse pour ce terminal a expiré.',
  'preflight.found.certificate.notYetValid': 'Le certificat de la caisse n’est pas encore valable.',
  'preflight.found.certificate.revoked':
    'Le certificat de la caisse pour ce terminal est sur la liste des certificats retirés.',
  'preflight.found.certificate.notAskedFor':
    'Le terminal laisse entrer tout le monde : il ne demande pas de certificat à la caisse.',
  'preflight.found.certificate.unusable': 'Le certificat de la caisse pour ce terminal est inutilisable.',
  'preflight.found.certificate.noAnswer':
    'Le terminal a accepté la connexion puis n’a pas répondu à une question sans conséquence ({why}).',
  'preflight.step.renewInTime':
    'Émettez un nouveau certificat dans le tableau de bord VINR et donnez-le à temps à la caisse.',
  'preflight.step.issueAnew':
    'Émettez un nouveau certificat client pour ce terminal dans le tableau de bord VINR et donnez-le à la caisse.',
  'preflight.step.setClockOrIssue':
    'Réglez l’horloge de cet ordinateur ; si elle est juste, attendez ou émettez-en un autre.',
  'preflight.step.takeNoPayment':
    'N’y prenez aucun paiement. Faites refaire par VINR l’interface locale de ce terminal.',
  'preflight.step.restartTerminal': 'Redémarrez le terminal et relancez le contrôle.',

  'preflight.found.cloud.reachable': '{host} répond ({ms, number} ms).',
  'preflight.found.cloud.name': '{host} : son nom est introuvable ({why}).',
  'preflight.found.cloud.connection': '{host} : pas de connexion ({why}).',
  'preflight.found.cloud.tls': '{host} : pas de TLS digne de confiance ({why}).',
  'preflight.found.cloud.answer': '{host} : la connexion est prise et rien ne répond ({why}).',
  'preflight.found.cloud.none':
    'La caisse n’a pas de clé du cloud : les cartes passent par le LAN seul, et rien ne peut être relu chez VINR.',
  'preflight.step.checkInternet': 'Vérifiez Internet et les réglages DNS de l’ordinateur.',
  'preflight.step.letHttpsOut':
    'Vérifiez Internet, et que le pare-feu laisse sortir HTTPS ; avec un relais, qu’il tourne.',
  'preflight.step.letTlsThrough':
    'Quelque chose en chemin ouvre TLS, ou l’horloge est fausse. Le réseau doit laisser passer cet hôte intact.',
  'preflight.step.lookAtStatus': 'Regardez la page d’état de VINR ; avec un relais, son journal.',
  'preflight.step.giveKey': 'Donnez une clé restreinte ou un relais, sauf si c’est voulu.',

  'preflight.found.cloudKey.accepted': 'VINR accepte la clé de cette caisse.',
  'preflight.found.cloudKey.unknown': 'VINR ne connaît pas la clé de cette caisse.',
  'preflight.found.cloudKey.forbidden':
    'La clé de cette caisse ne peut pas lire les paiements des terminaux.',
  'preflight.found.cloudKey.unusable': 'La clé de cette caisse est inutilisable : {why}',
  'preflight.found.cloudKey.noVerdict': 'VINR n’a répondu ni oui ni non à la clé ({why}).',
  'preflight.step.newKey':
    'Créez une nouvelle clé restreinte dans le tableau de bord VINR et donnez-la à la caisse.',
  'preflight.step.widenKey':
    'Donnez à la clé, dans le tableau de bord VINR, le droit de lire et d’écrire les paiements des terminaux.',
  'preflight.step.fittingKey': 'Donnez à la caisse une clé et une adresse qui vont ensemble.',
  'preflight.step.checkAgain': 'Relancez le contrôle dans une minute.',

  'preflight.why.noSettings': 'Parce que les réglages ne disent pas quoi contrôler.',
  'preflight.why.noAddress': 'Parce qu’aucune adresse n’est connue pour ce nom.',
  'preflight.why.noConnection': 'Parce qu’il n’y a pas de connexion à son port.',
  'preflight.why.notProven': 'Parce qu’il n’est pas prouvé que le terminal répond.',
  'preflight.why.keysUnopened': 'Parce que les clés de la caisse n’ont pas pu être ouvertes.',
  'preflight.why.noCloud': 'Parce que le cloud est injoignable.',
  'preflight.why.noTime': 'Parce que personne n’a répondu qui puisse dire l’heure.',
  'preflight.why.noTerminal': 'Parce que le terminal ne répond pas, voir les lignes au-dessus.',
  'preflight.why.announced': 'Parce que le terminal annonce son port par mDNS et le refuse quand même.',
  'preflight.why.notOnline': 'Parce que le cloud de VINR ne dit pas que le terminal est en ligne.',
  'preflight.why.notLocal': 'Parce que l’adresse n’est pas du réseau local.',
  'preflight.why.networkDown':
    'Parce que rien ne répond non plus au-delà de la passerelle : le réseau même est en panne.',
};
