import type { findingWords as english } from '../en/findings.ts';
import type { Translation } from '../translation.ts';

export const findingWords: Translation<typeof english> = {
  'preflight.found.settings.missing': 'No hay ninguna caja en {profile}.',
  'preflight.found.settings.unreadable': 'Los ajustes de la caja no sirven: {why}',
  'preflight.found.settings.badAuthority':
    'Lo que los ajustes tienen como autoridad de {terminal} no es un certificado.',
  'preflight.found.settings.noTerminals': 'La caja {till} no tiene ningún datáfono.',
  'preflight.found.settings.read':
    'Caja {till} ({name}) de {shop}: {count, plural, one {# datáfono} other {# datáfonos}}.',
  'preflight.step.nameProfile': 'Indique la carpeta de una caja, o prepárela: npm run provision.',
  'preflight.step.mendSettings': 'Corrija los ajustes como dice la frase y compruebe otra vez.',
  'preflight.step.getAuthority':
    'Descargue la autoridad de datáfonos del panel de VINR (Developers, Certificates) y désela a la caja.',
  'preflight.step.addTerminal': 'Dele al menos un datáfono.',

  'preflight.found.disk.full':
    'En el disco del perfil quedan {free, number} MiB; por debajo de {needed, number} MiB la caja no cobra con tarjeta.',
  'preflight.found.disk.low':
    'En el disco del perfil quedan solo {free, number} MiB; por debajo de {needed, number} MiB la caja no cobra con tarjeta.',
  'preflight.found.disk.room':
    'En el disco del perfil quedan {free, number} MiB, que bastan; por debajo de {needed, number} MiB la caja no cobra con tarjeta.',
  'preflight.step.freeSpace': 'Libere espacio en ese disco, o traslade el perfil.',
  'preflight.step.freeSpaceSoon': 'Libere espacio antes de abrir la tienda.',

  'preflight.found.journal.none': 'Aún no hay diario: la caja lo crea en su primer arranque.',
  'preflight.found.journal.sound': 'El diario está sano y se puede vender sobre él.',
  'preflight.found.journal.damaged': 'El diario está dañado: la caja no cobra con tarjeta sobre él.',
  'preflight.found.journal.unread': 'No se pudo leer el diario: {why}',
  'preflight.step.keepJournal':
    'Conserve los archivos, ejecute npm run audit -- --profile DIR y llame a soporte con su informe.',
  'preflight.step.doAsItSays': 'Haga lo que dice y compruebe otra vez.',

  'preflight.found.keys.none': 'La caja no guarda aún ningún certificado ni clave.',
  'preflight.found.keys.sealed': 'Las claves de la caja no se abren con su almacén de claves. {why}',
  'preflight.found.keys.elsewhere':
    'Las claves están selladas por el almacén de este ordenador, al que esta orden no puede preguntar.',
  'preflight.found.keys.strong':
    'Las claves están selladas por el almacén de claves del ordenador ({backend}).',
  'preflight.found.keys.training': 'Las claves están en un archivo del perfil: basta para las prácticas.',
  'preflight.found.keys.weak':
    'Las claves están en un archivo que cualquiera con el perfil puede abrir, y nadie lo ha aceptado.',
  'preflight.found.keys.weakAgreed':
    'Las claves están en un archivo que cualquiera con el perfil puede abrir; {by} lo ha aceptado.',
  'preflight.step.provision': 'Prepare la caja: npm run provision.',
  'preflight.step.provisionAgain': 'Prepare la caja otra vez, o recupere el almacén de claves que las selló.',
  'preflight.step.lookAtHealth':
    'El certificado y la clave de la nube no se comprueban aquí; la página Estado de la caja muestra si los aceptan.',
  'preflight.step.strongKeyStore':
    'Prepare la caja en un ordenador con almacén de claves antes de cobrar dinero real.',

  'preflight.found.network.notNeeded': 'Todos los datáfonos están en este mismo ordenador.',
  'preflight.found.network.none': 'Este ordenador no está en ninguna red.',
  'preflight.found.network.up': 'Este ordenador está en {networks}.',
  'preflight.found.subnet.same': '{address} está en la red de la caja, {range} ({name}).',
  'preflight.found.subnet.other': '{address} no está en la subred de la caja, que está en {networks}.',
  'preflight.found.subnet.alone': '{address} no está en la subred de la caja, que no está en ninguna red.',
  'preflight.step.joinNetwork': 'Conecte el cable o entre en el Wi-Fi de la tienda.',
  'preflight.step.oneSubnet':
    'Dé al datáfono y a la caja direcciones de una misma subred, o haga que el router pase TCP entre ambas; mDNS no la cruza.',

  'preflight.found.localNetwork.notNeeded':
    'Este sistema no pide permiso para hablar con dispositivos cercanos.',
  'preflight.found.localNetwork.unhindered': 'macOS deja que este programa hable con dispositivos cercanos.',
  'preflight.found.localNetwork.denied':
    'macOS deja salir este programa a Internet y no llegar a {address}: falta el permiso de la red local.',
  'preflight.step.allowLocalNetwork':
    'Ajustes del Sistema, Privacidad y seguridad, Red local: permita VINR POS (o el programa de terminal usado) y compruebe otra vez.',

  'preflight.found.name.address': '{host} es una dirección; no hay que buscar ningún nombre.',
  'preflight.found.name.resolved': '{host} es {addresses}.',
  'preflight.found.name.unknown': 'El nombre {host} no se conoce en esta red.',
  'preflight.found.name.noAnswer': 'Ningún servidor de nombres respondió por {host}.',
  'preflight.step.correctName':
    'Corrija el nombre en los ajustes, o dé al datáfono una dirección fija y póngala.',
  'preflight.step.checkDns':
    'Revise los ajustes de DNS del ordenador, o ponga la dirección del datáfono en lugar del nombre.',

  'preflight.found.announcement.none':
    'mDNS no encuentra el datáfono: la caja no lo volvería a encontrar en otra dirección.',
  'preflight.found.announcement.agrees': 'mDNS encuentra el datáfono en {announced}, como dicen los ajustes.',
  'preflight.found.announcement.nameless':
    'mDNS encuentra el datáfono en {announced}, pero su nombre no lleva a ninguna parte.',
  'preflight.found.announcement.disagrees':
    'mDNS encuentra el datáfono en {announced}, los ajustes tienen {configured}; los ajustes son correctos.',
  'preflight.found.announcement.moved':
    'mDNS encuentra el datáfono en {announced}, los ajustes tienen {configured}, donde no está: su dirección ha cambiado.',
  'preflight.step.allowMulticast':
    'Permita multicast en el conmutador y el Wi-Fi, o dé al datáfono una dirección fija en el router.',
  'preflight.step.useAnnounced':
    'Ponga en los ajustes la dirección que dice mDNS y resérvela al datáfono en el router.',
  'preflight.step.findImpostor': 'Averigüe qué se anuncia allí con la identidad de este datáfono.',

  'preflight.found.localMode.on': 'El modo local está activado: el datáfono responde en su propio puerto.',
  'preflight.found.localMode.off':
    'El datáfono está en línea en la nube de VINR, rechaza su puerto y no anuncia nada: lo más probable es que el modo local esté desactivado.',
  'preflight.step.enableLocalMode':
    'Panel de VINR, Hardware, Terminals, el terminal, Connectivity: active el modo local. Si ya lo está, la dirección es de otro aparato.',

  'preflight.found.port.open': '{address} acepta conexiones en el puerto {port} ({ms, number} ms).',
  'preflight.found.port.refused': 'Hay algo en {address} que rechaza el puerto {port}.',
  'preflight.found.port.silent': 'Nada responde en {address}, puerto {port}, ni siquiera un rechazo.',
  'preflight.found.port.absent': 'No hay ningún aparato en {address}.',
  'preflight.found.port.noRoute': 'Este ordenador no tiene ruta hasta {address}.',
  'preflight.step.compareAddress':
    'Compruebe en la pantalla del datáfono que esta es su dirección, que ha arrancado y que el modo local está activado.',
  'preflight.step.passFirewall':
    'Encienda el datáfono y revise su dirección; si ambas cosas están bien, un cortafuegos o un Wi-Fi de invitados los separa.',
  'preflight.step.switchOn':
    'Encienda el datáfono, conéctelo o póngalo en el Wi-Fi, y compare la dirección de su pantalla.',
  'preflight.step.oneNetwork':
    'Ponga la caja y el datáfono en una misma red, o haga que el router pase el tráfico entre las dos.',

  'preflight.found.clock.right': 'El reloj coincide con {whose} hasta {seconds, number} s.',
  'preflight.found.clock.off':
    'El reloj de este ordenador va {seconds, number} s {way, select, behind {atrasado} other {adelantado}} respecto a {whose}.',
  'preflight.found.clock.wrong':
    'El reloj de este ordenador va {minutes, number} min {way, select, behind {atrasado} other {adelantado}} respecto a {whose}.',
  'preflight.step.setClock': 'Haga que el sistema ajuste su reloj por la red (NTP) y compruebe otra vez.',

  'preflight.found.identity.right': 'El datáfono {terminal} prueba con su certificado que está ahí.',
  'preflight.found.identity.afterwards':
    'El datáfono quiere ver nuestro certificado antes de mostrar el suyo; vea la línea siguiente.',
  'preflight.found.identity.wrongTerminal':
    'En esta dirección responde otro datáfono: {found} en lugar de {expected}.',
  'preflight.found.identity.swapped':
    'En esta dirección responde otro datáfono: {found} ({name} de esta caja) en lugar de {expected}.',
  'preflight.found.identity.untrusted':
    'Lo que responde muestra un certificado que la autoridad de datáfonos de VINR no ha firmado.',
  'preflight.found.identity.expired': 'El certificado del propio datáfono ha caducado.',
  'preflight.found.identity.notYetValid': 'El certificado del propio datáfono aún no es válido.',
  'preflight.found.identity.unsuitable':
    'Lo que responde muestra un certificado demasiado débil, o que no es de un datáfono.',
  'preflight.found.identity.revoked': 'El certificado del datáfono está en la lista de los retirados.',
  'preflight.found.identity.noTls': 'Lo que responde no habla TLS: no es un datáfono en modo local.',
  'preflight.found.identity.silent':
    'El puerto está abierto y después no llega nada: el saludo TLS queda sin respuesta.',
  'preflight.step.exchangeAddresses':
    'Intercambie las dos direcciones en los ajustes, o dé a cada datáfono una dirección fija en el router.',
  'preflight.step.checkAuthority':
    'Compruebe que la dirección es de verdad la del datáfono; luego, que el archivo de la autoridad es el actual del panel de VINR.',
  'preflight.step.letItRenew':
    'Deje que el datáfono se conecte para renovar su certificado, o reinícielo; si no ayuda, llame a VINR.',
  'preflight.step.setClockOrCall': 'Ponga en hora este ordenador; si está bien, llame a VINR.',
  'preflight.step.checkAddressOrCall':
    'Compruebe que la dirección es de verdad la del datáfono; si lo es, llame a VINR.',
  'preflight.step.askAboutLoss':
    'No cobre en él. Pregunte a VINR si este datáfono se dio por perdido y pida que emita otro certificado.',
  'preflight.step.otherDevice':
    'Revise la dirección y el puerto (8443 de fábrica); quizá otro aparato ha tomado la dirección.',
  'preflight.step.restartOrFirewall':
    'Reinicie el datáfono. Si sigue igual, algo entre los dos se traga TLS: un cortafuegos o un proxy.',

  'preflight.found.certificate.accepted':
    'El datáfono acepta el certificado de la caja ({ms, number} ms); vale {days, plural, one {# día} other {# días}} más.',
  'preflight.found.certificate.expiresSoon':
    'El datáfono acepta el certificado de la caja ({ms, number} ms); solo vale {days, plural, one {# día} other {# días}} más.',
  'preflight.found.certificate.missing': 'La caja no tiene certificado para este datáfono.',
  'preflight.found.certificate.rejected':
    'El datáfono rechaza el certificado de la caja: fue retirado o es de otro datáfono.',
  'preflight.found.certificate.hungUp':
    'El datáfono cuelga en cuanto ve el certificado de la caja: lo más probable es que fuera retirado o sea de otro datáfono.',
  'preflight.found.certificate.expired': 'El certificado de la caja para este datáfono ha caducado.',
  'preflight.found.certificate.notYetValid': 'El certificado de la caja aún no es válido.',
  'preflight.found.certificate.revoked':
    'El certificado de la caja para este datáfono está en la lista de los retirados.',
  'preflight.found.certificate.notAskedFor':
    'El datáfono deja entrar a cualquiera: no pide certificado a la caja.',
  'preflight.found.certificate.unusable': 'El certificado de la caja para este datáfono no sirve.',
  'preflight.found.certificate.noAnswer':
    'El datáfono aceptó la conexión y no respondió a una pregunta inofensiva ({why}).',
  'preflight.step.renewInTime': 'Emita otro certificado en el panel de VINR y déselo a tiempo a la caja.',
  'preflight.step.issueAnew':
    'Emita otro certificado de cliente para este datáfono en el panel de VINR y déselo a la caja.',
  'preflight.step.setClockOrIssue':
    'Ponga en hora este ordenador; si está bien, espere o emita otro certificado.',
  'preflight.step.takeNoPayment':
    'No cobre en él. Pida a VINR que prepare otra vez la interfaz local de este datáfono.',
  'preflight.step.restartTerminal': 'Reinicie el datáfono y compruebe otra vez.',

  'preflight.found.cloud.reachable': '{host} responde ({ms, number} ms).',
  'preflight.found.cloud.name': '{host}: no se encuentra su nombre ({why}).',
  'preflight.found.cloud.connection': '{host}: sin conexión ({why}).',
  'preflight.found.cloud.tls': '{host}: TLS no fiable ({why}).',
  'preflight.found.cloud.answer': '{host}: acepta la conexión y no responde ({why}).',
  'preflight.found.cloud.none':
    'La caja no tiene clave de la nube: las tarjetas van solo por la LAN y no se puede consultar nada a VINR.',
  'preflight.step.checkInternet': 'Revise Internet y los ajustes de DNS del ordenador.',
  'preflight.step.letHttpsOut':
    'Revise Internet y que el cortafuegos deje salir HTTPS; con un relé, que esté en marcha.',
  'preflight.step.letTlsThrough':
    'Algo en el camino abre TLS, o el reloj va mal. La red debe dejar pasar este servidor sin tocarlo.',
  'preflight.step.lookAtStatus': 'Mire la página de estado de VINR; con un relé, su registro.',
  'preflight.step.giveKey': 'Dele una clave restringida o un relé, salvo que sea lo que se quiere.',

  'preflight.found.cloudKey.accepted': 'VINR acepta la clave de esta caja.',
  'preflight.found.cloudKey.unknown': 'VINR no conoce la clave de esta caja.',
  'preflight.found.cloudKey.forbidden': 'La clave de esta caja no puede leer pagos de datáfono.',
  'preflight.found.cloudKey.unusable': 'La clave de esta caja no sirve: {why}',
  'preflight.found.cloudKey.noVerdict': 'VINR no dijo ni sí ni no a la clave ({why}).',
  'preflight.step.newKey': 'Cree otra clave restringida en el panel de VINR y désela a la caja.',
  'preflight.step.widenKey':
    'Dele a la clave, en el panel de VINR, permiso para leer y escribir pagos de datáfono.',
  'preflight.step.fittingKey': 'Dele a la caja una clave y una dirección que vayan juntas.',
  'preflight.step.checkAgain': 'Compruebe otra vez dentro de un minuto.',

  'preflight.why.noSettings': 'Porque los ajustes no dicen qué comprobar.',
  'preflight.why.noAddress': 'Porque no se conoce ninguna dirección para ese nombre.',
  'preflight.why.noConnection': 'Porque no hay conexión con su puerto.',
  'preflight.why.notProven': 'Porque no está probado que responda el datáfono.',
  'preflight.why.keysUnopened': 'Porque no se pudieron abrir las claves de la caja.',
  'preflight.why.noCloud': 'Porque no se llega a la nube.',
  'preflight.why.noTime': 'Porque no respondió nadie que pueda decir la hora.',
  'preflight.why.noTerminal': 'Porque el datáfono no responde, vea las líneas de arriba.',
  'preflight.why.announced': 'Porque el datáfono anuncia su puerto por mDNS y aun así lo rechaza.',
  'preflight.why.notOnline': 'Porque la nube de VINR no dice que el datáfono esté en línea.',
  'preflight.why.notLocal': 'Porque la dirección no es de la red local.',
  'preflight.why.networkDown':
    'Porque tampoco responde nada más allá de la puerta de enlace: la red misma está caída.',
};
