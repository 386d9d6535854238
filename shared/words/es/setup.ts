export const setupWords = {
  'setup.title': 'Configuración',
  'setup.steps': 'Pasos de la configuración',
  'setup.answered': 'respondido',
  'setup.next': 'Siguiente',
  'setup.back': 'Atrás',
  'setup.remove': 'Quitar {name}',

  'setup.step.welcome': 'Inicio',
  'setup.step.shop': 'Tienda y caja',
  'setup.step.money': 'País y moneda',
  'setup.step.keyStore': 'Almacén de claves',
  'setup.step.cloud': 'Cuenta de VINR',
  'setup.step.authority': 'Autoridad de datáfonos',
  'setup.step.terminals': 'Datáfonos',
  'setup.step.certificates': 'Certificados',
  'setup.step.pairing': 'Emparejado',
  'setup.step.staff': 'Personal',
  'setup.step.selling': 'Venta',
  'setup.step.printer': 'Impresora',
  'setup.step.check': 'Comprobación',
  'setup.step.payment': 'Pago de prueba',
  'setup.step.done': 'Fin',

  'setup.welcome.title': '¿Para qué es esta caja?',
  'setup.welcome.sentence': 'Puede parar cuando quiera: lo respondido se queda.',
  'setup.welcome.shop': 'Tienda real',
  'setup.welcome.shopSentence':
    'Tarjetas reales en sus propios datáfonos. Unos diez minutos con todo a mano.',
  'setup.welcome.training': 'Prácticas',
  'setup.welcome.trainingSentence':
    'Datáfonos de práctica y dinero ficticio, listos al momento. Aquí no se cobra nada.',
  'setup.welcome.language': 'Idioma',

  'setup.shop.title': '¿Cómo se llaman la tienda y la caja?',
  'setup.shop.sentence': 'El nombre y la dirección salen en cada ticket.',
  'setup.shop.name': 'Nombre de la tienda',
  'setup.shop.address': 'Dirección, línea {line, number}',
  'setup.shop.tillId': 'Número de la caja',
  'setup.shop.tillIdHint': 'Letras y cifras. Ninguna otra caja de la tienda debe tenerlo.',
  'setup.shop.tillName': 'Nombre de la caja',

  'setup.money.title': '¿Dónde está la tienda?',
  'setup.money.sentence':
    'El país decide cómo se escriben las cifras. Cambie lo demás si su tienda es distinta.',
  'setup.money.country': 'País',
  'setup.money.currency': 'Moneda',
  'setup.money.prices': 'Precios del catálogo',
  'setup.money.withTax': 'Con impuesto',
  'setup.money.beforeTax': 'El impuesto se suma',
  'setup.money.timeZone': 'Zona horaria',
  'setup.money.findZone': 'Zona horaria: buscar una ciudad',
  'setup.money.zoneHere': '{zone} (este ordenador)',
  'setup.money.zoneNone': 'Ninguna zona horaria se llama «{text}».',
  'setup.money.zoneNow': '{zone}: allí son ahora las {time}.',

  'setup.keyStore.title': 'Este ordenador no puede proteger claves',
  'setup.keyStore.sentence':
    'No tiene un almacén de claves que funcione. Quien copie los archivos de esta caja podría usar sus claves. Mejor: configure el almacén y empiece de nuevo.',
  'setup.keyStore.by': 'Nombre de quien lo acepta',
  'setup.keyStore.agree': 'Aceptar y dejar constancia',
  'setup.keyStore.agreed': 'Consta que {name} lo ha aceptado.',

  'setup.cloud.title': '¿Cómo llega la caja a VINR?',
  'setup.cloud.sentence': 'La clave queda sellada por este ordenador y no se vuelve a mostrar.',
  'setup.cloud.direct': 'Con una clave del panel de VINR',
  'setup.cloud.relay': 'Por un relé propio de la tienda',
  'setup.cloud.none': 'De ninguna forma: solo la red de la tienda',
  'setup.cloud.noneSentence':
    'Las tarjetas van entonces solo por la LAN. Sin ella, y para devolver, no hay camino.',
  'setup.cloud.key': 'Clave restringida',
  'setup.cloud.keyHint':
    'Empieza por rk_. Créela en «API keys» con permiso para pagos de datáfono y devoluciones.',
  'setup.cloud.credential': 'Credencial del relé',
  'setup.cloud.relayUrl': 'Dirección del relé',
  'setup.cloud.fullKey': 'Conozco el riesgo: es una clave real completa, que puede hacerlo todo en la cuenta',
  'setup.cloud.save': 'Sellar y probar',
  'setup.cloud.replace': 'Dar otra clave',
  'setup.cloud.tryAgain': 'Probar otra vez',
  'setup.cloud.kind.restricted': 'Hay una clave restringida sellada.',
  'setup.cloud.kind.test': 'Hay una clave de prueba sellada. Con ella no se mueve dinero real.',
  'setup.cloud.kind.full':
    'Hay una clave real completa sellada. Cámbiela por una restringida en cuanto pueda.',
  'setup.cloud.kind.relay': 'La credencial del relé {url} está sellada.',
  'setup.cloud.verdict.unchecked': 'Aún no se ha probado.',
  'setup.cloud.verdict.checking': 'Consultando a VINR…',
  'setup.cloud.verdict.accepted': 'VINR la acepta.',
  'setup.cloud.verdict.unknown': 'VINR no la conoce. Cópiela otra vez del panel.',
  'setup.cloud.verdict.forbidden': 'No puede leer pagos. Dele ese permiso en el panel.',
  'setup.cloud.verdict.noAnswer': 'VINR no ha respondido. Revise Internet; puede seguir y probar más tarde.',

  'setup.authority.title': '¿Qué datáfonos son auténticos?',
  'setup.authority.sentence':
    'Descargue del panel la autoridad de datáfonos de VINR y elija aquí el archivo. La caja no acepta ningún otro datáfono.',
  'setup.authority.choose': 'Elegir el archivo de la autoridad',
  'setup.authority.replace': 'Elegir otro archivo',
  'setup.authority.given': 'Reconocida: {names}. Válida hasta el {until}.',

  'setup.terminals.title': '¿Qué datáfonos usa esta caja?',
  'setup.terminals.sentence': 'Los datáfonos encendidos en esta red aparecen solos.',
  'setup.terminals.searching': 'Buscando…',
  'setup.terminals.nobody': 'Aún no ha respondido ninguno. ¿Está activado el modo local en el panel?',
  'setup.terminals.found': 'En esta red',
  'setup.terminals.yours': 'De esta caja',
  'setup.terminals.none': 'Ninguno todavía',
  'setup.terminals.add': 'Añadir {name}',
  'setup.terminals.proven': 'probado por su certificado',
  'setup.terminals.announced': 'según él mismo',
  'setup.terminals.byHand': 'Dirección, si no está en la lista',
  'setup.terminals.ask': 'Preguntar allí',

  'setup.certificates.title': '¿Cómo se identifica la caja?',
  'setup.certificates.sentence':
    'Cada datáfono tiene su propio archivo .p12, del panel: elíjalo o suéltelo en su fila. La contraseña se usa una vez y no se guarda.',
  'setup.certificates.choose': 'Elegir el archivo',
  'setup.certificates.replace': 'Elegir otro archivo',
  'setup.certificates.none': 'Todavía sin certificado',
  'setup.certificates.passphrase': 'Contraseña de {file}',
  'setup.certificates.open': 'Abrir',
  'setup.certificates.opening': 'Abriendo {file}…',
  'setup.certificates.lapsed':
    'Elija el archivo otra vez, por favor: {file} esperó demasiado su contraseña. No se ha perdido nada más.',
  'setup.certificates.sealed': 'Sellado. Válido hasta el {until}.',
  'setup.certificates.expiresSoon': 'Caduca pronto: pida el siguiente.',
  'setup.certificates.legacyEncryption':
    'El archivo estaba cerrado a la antigua. La caja lo ha sellado de nuevo.',
  'setup.certificates.extraCertificates': 'Se han dejado fuera los certificados ajenos que contenía.',

  'setup.pairing.title': '¿Responde cada uno por sí mismo?',
  'setup.pairing.sentence':
    'Dé a cada datáfono el nombre de su etiqueta, para que nadie pague en el equivocado.',
  'setup.pairing.name': 'Nombre en la etiqueta de {id}',
  'setup.pairing.again': 'Preguntar otra vez',
  'setup.pairing.open': 'Sin preguntar todavía',
  'setup.pairing.asking': 'Preguntando…',
  'setup.pairing.paired': 'Es él, y conoce esta caja. Respondió en {took}.',
  'setup.pairing.failed.silent': 'Nadie responde en {host}. ¿Está encendido y en esta red?',
  'setup.pairing.failed.otherTerminal': 'En {host} responde otro datáfono. Busque este otra vez.',
  'setup.pairing.failed.untrusted': 'Lo que responde en {host} no es un datáfono reconocido por esta caja.',
  'setup.pairing.failed.ourCertificate':
    'Rechaza el certificado de la caja. Pida uno nuevo para este datáfono.',
  'setup.pairing.failed.noCertificate':
    'Aún no tiene un certificado nuestro. Vuelva atrás y elija su archivo.',

  'setup.staff.title': '¿Quién trabaja en esta caja?',
  'setup.staff.sentence': 'Al menos un responsable. Un PIN tiene de 4 a 8 cifras, y nadie tiene el mismo.',
  'setup.staff.name': 'Nombre',
  'setup.staff.role': 'Puede actuar como',
  'setup.staff.pin': 'PIN',
  'setup.staff.add': 'Añadir',
  'setup.staff.empty': 'Nadie todavía',

  'setup.selling.title': '¿Cómo vende la tienda?',
  'setup.selling.sentence': 'Un responsable puede cambiarlo más tarde.',
  'setup.selling.shifts': 'Turnos',
  'setup.selling.shiftsOn': 'Contar el cajón al abrir y al cerrar',
  'setup.selling.shiftsOff': 'Sin turnos',
  'setup.selling.tips': 'Quién pide propina',
  'setup.selling.tip.none': 'Nadie',
  'setup.selling.tip.till': 'Esta caja',
  'setup.selling.tip.terminal': 'El datáfono',
  'setup.selling.tip.receipt': 'El ticket en papel',
  'setup.selling.dashboard': 'Mire también en el panel de VINR',
  'setup.selling.localMode': 'El modo local debe estar activado en cada datáfono.',
  'setup.selling.partial':
    'Aprobación parcial: si está activada, una tarjeta puede pagar una parte y la caja pide el resto.',
  'setup.selling.prompt':
    'Tiempo de espera: cuánto espera un datáfono a una tarjeta. 60 segundos valen para casi todos.',

  'setup.printer.title': '¿Dónde se imprimen los tickets?',
  'setup.printer.sentence':
    'Una impresora en la red de la tienda. Si no hay, deje la dirección vacía; las demás se configuran después, en Equipos.',
  'setup.printer.host': 'Dirección de la impresora',
  'setup.printer.port': 'Puerto',
  'setup.printer.width': 'Rollo',
  'setup.printer.drawer': 'El cajón está conectado a ella',
  'setup.printer.use': 'Usar {name}',
  'setup.printer.searching': 'Buscando…',
  'setup.printer.nobody': 'Ninguna impresora se anuncia. Su dirección está en su propia página de prueba.',
  'setup.printer.test': 'Imprimir una prueba',
  'setup.printer.printing': 'Imprimiendo…',
  'setup.printer.printed': 'Impreso. Mírelo: letras, importes y los dos códigos.',
  'setup.printer.failed': '{why}. Revise la dirección y el papel, y vuelva a imprimir.',

  'setup.check.title': '¿Está todo listo?',
  'setup.check.sentence':
    'Se escriben sus respuestas y se prueba todo lo que necesita un pago con tarjeta. No se cobra nada.',
  'setup.check.start': 'Comprobar ahora',
  'setup.check.again': 'Comprobar otra vez',
  'setup.check.running': 'Comprobando. Tarda hasta un minuto…',
  'setup.check.ready': 'Listo: nada detiene esta caja.',
  'setup.check.failed':
    '{count, plural, one {# problema lo impide. Está el primero.} other {# problemas lo impiden. Están los primeros.}}',
  'setup.check.status.ok': 'en orden',
  'setup.check.status.warning': 'conviene mirarlo',
  'setup.check.status.failed': 'lo impide',
  'setup.check.status.notChecked': 'sin comprobar',

  'setup.payment.title': '¿Probar un pago?',
  'setup.payment.sentence':
    'El importe más pequeño, {amount}, con una tarjeta de prueba. No se mueve dinero real.',
  'setup.payment.real':
    'Esta cuenta es real: pagar aquí movería dinero de verdad. Después venda algo pequeño y devuélvalo.',
  'setup.payment.on': 'Pagar en {terminal}',
  'setup.payment.by': 'Nombre de quien lo prueba',
  'setup.payment.skip': 'Saltar el pago de prueba',
  'setup.payment.stop': 'Parar',
  'setup.payment.running.sent': 'Se ha pedido a {terminal}.',
  'setup.payment.running.card': 'Acerque la tarjeta de prueba a {terminal}.',
  'setup.payment.running.bank': 'Consultando al banco.',
  'setup.payment.approved.lan': 'Aprobado por la red propia de la tienda.',
  'setup.payment.approved.cloud': 'Aprobado por la nube de VINR. No se pudo llegar al datáfono por la red.',
  'setup.payment.refused.declined': 'La tarjeta fue rechazada. Use una tarjeta de prueba que se apruebe.',
  'setup.payment.refused.cancelled': 'Nadie ha pagado. No se ha cobrado nada.',
  'setup.payment.refused.noAnswer': 'No llegó respuesta. Revise el datáfono y pruebe una vez más.',
  'setup.payment.skipped': 'Saltado, y así consta.',

  'setup.done.title': 'La caja está configurada',
  'setup.done.sentence': 'Lo que se ha escrito aquí se borra al cerrarse esta ventana.',
  'setup.done.terminals':
    '{count, plural, one {# datáfono, probado y sellado} other {# datáfonos, probados y sellados}}',
  'setup.done.people': '{count, plural, one {# persona con PIN} other {# personas con PIN}}',
  'setup.done.unchecked':
    'La última comprobación encontró un problema. Puede iniciar la caja de todos modos.',
  'setup.done.open': 'Iniciar la caja',

  'setup.problem.input': 'Falta algo o algo no encaja. Mire otra vez los campos.',
  'setup.problem.notYet': 'Responda primero los pasos anteriores.',
  'setup.problem.authorityUnreadable':
    'Ese archivo no contiene una autoridad legible. Elija la de VINR, un archivo PEM.',
  'setup.problem.authorityHasKey':
    'Ese archivo contiene una clave privada. Elija el de la autoridad, que solo tiene certificados.',
  'setup.problem.authorityFirst':
    'Elija primero el archivo de la autoridad: sin él nadie puede probar que es un datáfono.',
  'setup.problem.nobodyThere': 'Nadie responde en esa dirección. Revísela, y que el datáfono esté encendido.',
  'setup.problem.notATerminal': 'Lo que responde allí no es un datáfono VINR reconocido por esta caja.',
  'setup.problem.alreadyThere': 'Esta caja ya tiene ese datáfono.',
  'setup.problem.terminalUnknown': 'Ese datáfono ya no está en la lista. Búsquelo otra vez.',
  'setup.problem.keyPublishable':
    'Esa es una clave pública, para páginas web. Use una restringida, que empieza por rk_.',
  'setup.problem.keyUnknown': 'Esa no es una clave de VINR. Cópiela entera del panel.',
  'setup.problem.keyFull':
    'Esa clave puede hacerlo todo en la cuenta. Cree una restringida, o marque que conoce el riesgo.',
  'setup.problem.keyElsewhere':
    'Un relé necesita https y su propia credencial. Las claves reales de VINR van solo a VINR.',
  'setup.problem.pinDigits': 'Un PIN tiene de 4 a 8 cifras.',
  'setup.problem.pinTaken': 'Alguien tiene ya ese PIN. Dice quién es: elija otro.',
  'setup.problem.realMoney': 'Esta cuenta es real: no se cobra nada de prueba.',
  'setup.problem.internal':
    'No ha funcionado por un fallo de la caja. Reiníciela; sus respuestas se conservan.',

  'setup.refused.wait': 'Demasiadas contraseñas erróneas. Espere {seconds} segundos.',
  'setup.refused.notReadable':
    'El archivo no se puede leer. Elija el .p12 mismo, no una carpeta ni un enlace.',
  'setup.refused.tooLarge': 'El archivo es demasiado grande para un certificado. Elija el .p12 del panel.',
  'setup.refused.notPkcs12': 'Ese no es un archivo .p12. Elija el del panel.',
  'setup.refused.damaged': 'El archivo está dañado. Descárguelo otra vez.',
  'setup.refused.badPassphrase':
    'La contraseña no abre el archivo. Escríbala otra vez, sin espacio al final; si no, descargue el archivo de nuevo.',
  'setup.refused.unsafe': 'El archivo está cerrado de forma poco segura. Expórtelo otra vez del panel.',
  'setup.refused.incomplete':
    'El archivo no contiene exactamente una clave con sus certificados. Expórtelo otra vez, entero.',
  'setup.refused.dates':
    'El certificado no es válido hoy. Revise el reloj de este ordenador y pida uno nuevo.',
  'setup.refused.wrongUse':
    'El certificado no se emitió para una caja. Emita un certificado de cliente en el panel.',
  'setup.refused.weak': 'El certificado es demasiado débil. Pida uno nuevo en el panel.',
  'setup.refused.untrustedIssuer':
    'El certificado viene de otra autoridad que el archivo elegido. Tome ambos del mismo entorno.',
  'setup.refused.rejected': 'El datáfono rechaza el certificado nuevo; sigue en uso el anterior. Pida otro.',
  'setup.refused.older': 'El certificado en uso dura más que este. Elija el archivo más reciente.',
  'setup.refused.revoked': 'El certificado ha sido retirado. Pida uno nuevo en el panel.',
  'setup.refused.wrongTerminal': 'El certificado es de {found}. Elija el archivo de {expected}.',
  'setup.refused.other': 'El certificado no se puede usar. Pida uno nuevo en el panel.',
} as const;
