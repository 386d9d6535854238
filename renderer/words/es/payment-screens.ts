import type { paymentScreenWords as english } from '../en/payment-screens.ts';
import type { Translation } from '../translation.ts';

export const paymentScreenWords: Translation<typeof english> = {
  'pay.label': 'Pago con tarjeta',
  'pay.cancel': 'Cancelar el pago',
  'pay.asking': 'Preguntando…',
  'pay.askAgain': 'Preguntar otra vez',
  'pay.setAside': 'Dejar la venta aparte',
  'pay.takeOther': 'Cobrar los otros {amount}',
  'pay.continue': 'Continuar',
  'pay.otherCard': 'Otra tarjeta',
  'pay.otherCardFor': 'Otra tarjeta · {amount}',
  'pay.chargeAgain': 'Cobrar de nuevo',
  'pay.otherTerminal': 'Otro datáfono',
  'pay.otherWay': 'Otra forma',
  'pay.paidPart': '{card} pagó {amount}',
  'pay.practice': 'Mostrar el datáfono de prácticas',
  'pay.bankMaySayNo': 'El banco aún puede decir que no. El ticket lo dice.',
  'pay.heldNote': 'Otra forma de pago cobraría el dinero dos veces. Avise antes al responsable.',
  'pay.for': 'Desde hace',
  'pay.asks': 'Preguntando a',
  'pay.lastHeard': 'Última respuesta',
  'pay.lookFor': 'Busque',
  'pay.withTip': '{amount} + {tip} de propina',
};
