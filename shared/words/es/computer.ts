import type { computerWords as english } from '../en/computer.ts';
import type { Translation } from '../translation.ts';

export const computerWords: Translation<typeof english> = {
  'computer.title': 'Este ordenador',
  'computer.sentence': 'Qué versión de la caja funciona aquí y qué pasa con una más nueva.',
  'computer.version': 'Versión',
  'computer.runs': 'Funciona ahora',
  'computer.next': 'Versión más nueva',
  'computer.next.off': 'No se pregunta a nadie: no hay ninguna dirección configurada.',
  'computer.next.byHand': 'La instala quien se ocupa de este ordenador.',
  'computer.next.none': 'Nada más nuevo. Preguntado {when}.',
  'computer.next.notAsked': 'Aún no se ha preguntado.',
  'computer.next.loading': 'Se está cargando la versión {version}. Puede seguir vendiendo.',
  'computer.next.at': 'La versión {version} está lista. Se instalará a las {when}.',
  'computer.next.counterFree': 'La versión {version} está lista. Se instalará cuando la caja esté libre.',
  'computer.next.installing': 'Se está instalando la versión {version}. La caja se vuelve a abrir sola.',
  'computer.trouble.unreachable':
    'La dirección de las versiones nuevas no respondió. La caja volverá a preguntar más tarde.',
  'computer.trouble.notTrusted':
    'Lo ofrecido no viene del fabricante de esta caja: no se usó nada. Llame al técnico.',
  'computer.trouble.expired':
    'Lo ofrecido ya no es válido y no se aceptó. Compruebe la fecha de este ordenador y llame al técnico.',
  'computer.trouble.damaged': 'Lo cargado no estaba completo y se desechó. La caja lo intentará más tarde.',
  'computer.trouble.otherJournal':
    'Lo ofrecido no puede leer el diario de esta caja y no se aceptó. Llame al técnico.',
  'computer.trouble.notInstalled': 'No se pudo instalar la versión nueva. Esta sigue funcionando.',
  'computer.look': 'Preguntar ahora',
  'computer.install': 'Instalar ahora',
  'computer.install.note':
    'Espera a que no haya ninguna cesta ni ningún pago abiertos. Después la caja se cierra alrededor de un minuto.',
  'computer.close': 'Salir del programa de caja',
  'computer.close.note': 'Esta caja ocupa toda la pantalla. Un responsable puede salir del programa.',
  'computer.banner.at': 'Hay una versión nueva lista. Se instalará a las {when}.',
  'computer.banner.counterFree': 'Hay una versión nueva lista. Se instalará cuando la caja esté libre.',
  'computer.banner.installing': 'Se está instalando una versión nueva. La caja se vuelve a abrir sola.',
};
