import type { declinedWords as english } from '../en/declined.ts';
import type { Translation } from '../translation.ts';

export const declinedWords: Translation<typeof english> = {
  'declined.otherCard.headline': 'Tarjeta no aceptada',
  'declined.otherCard.sentence': 'No se ha cobrado nada. Pida otra tarjeta u otra forma de pago.',
  'declined.otherCard.detail': 'Rechazada por el banco, sin motivo',
  'declined.insufficientFunds.headline': 'Tarjeta no aceptada',
  'declined.insufficientFunds.sentence':
    'No se ha cobrado nada. Pida otra tarjeta, o cobre una parte en efectivo.',
  'declined.insufficientFunds.detail': 'La cuenta no cubre el importe',
  'declined.expiredCard.headline': 'Esta tarjeta ha caducado',
  'declined.expiredCard.sentence': 'No se ha cobrado nada. Pida una tarjeta en vigor.',
  'declined.expiredCard.detail': 'Fecha de caducidad pasada',
  'declined.wrongPin.headline': 'PIN erróneo demasiadas veces',
  'declined.wrongPin.sentence': 'No se ha cobrado nada. Esta tarjeta ya no admite el PIN: pida otra tarjeta.',
  'declined.wrongPin.detail': 'No quedan intentos de PIN',
  'declined.contactBank.headline': 'El banco lo ha rechazado',
  'declined.contactBank.sentence':
    'No se ha cobrado nada. Pida otra tarjeta; el banco del cliente puede explicarlo.',
  'declined.contactBank.detail': 'El banco no da motivo; suele ser pasajero',
  'declined.doNotRetry.headline': 'Tarjeta no aceptada',
  'declined.doNotRetry.sentence': 'No se ha cobrado nada. No use más esta tarjeta. Pida otra forma de pago.',
  'declined.doNotRetry.detail': 'El banco pide no volver a usarla',
  'declined.lostOrStolen.headline': 'Tarjeta no aceptada',
  'declined.lostOrStolen.sentence':
    'No se ha cobrado nada. No use más esta tarjeta. Pida otra forma de pago.',
  'declined.lostOrStolen.detail':
    'Bloqueada por el banco. Siga la norma de la tienda para tarjetas bloqueadas',
  'declined.restrictedCard.headline': 'Esta tarjeta no se acepta aquí',
  'declined.restrictedCard.sentence':
    'No se ha cobrado nada. Su banco no la permite en esta tienda: pida otra tarjeta.',
  'declined.restrictedCard.detail': 'No permitida para lo que vende esta tienda',
  'declined.securityCheck.headline': 'Tarjeta no aceptada',
  'declined.securityCheck.sentence':
    'No se ha cobrado nada. No use más esta tarjeta. Pida otra forma de pago.',
  'declined.securityCheck.detail': 'Rechazada por un control de seguridad. Soporte sabe más',
  'declined.invalidCard.headline': 'Esta tarjeta no es válida',
  'declined.invalidCard.sentence': 'No se ha cobrado nada. No use más esta tarjeta: pida otra.',
  'declined.invalidCard.detail': 'Su número o su fecha no son válidos',
  'declined.terminalBusy.headline': 'El datáfono está ocupado',
  'declined.terminalBusy.sentence': 'No se ha cobrado nada. Espere a que quede libre o elija otro datáfono.',
  'declined.terminalBusy.detail': 'Datáfono en uso',
  'declined.terminalOffline.headline': 'El datáfono no está conectado',
  'declined.terminalOffline.sentence':
    'No se ha cobrado nada. Revise la corriente y la red, o elija otro datáfono.',
  'declined.terminalOffline.detail': 'VINR no sabe de él desde hace un minuto',
  'declined.terminalNotFound.headline': 'Datáfono desconocido',
  'declined.terminalNotFound.sentence': 'No se ha cobrado nada. Elija otro datáfono y avise al técnico.',
  'declined.terminalNotFound.detail': 'No está dado de alta en VINR',
  'declined.connectionLost.headline': 'El datáfono ha perdido la conexión',
  'declined.connectionLost.sentence':
    'No se ha cobrado nada: así lo confirmó después. Cobre de nuevo cuando vuelva, o en efectivo.',
  'declined.connectionLost.detail': 'Se cortó antes de consultar al banco',
  'declined.processingFailed.headline': 'El pago no se ha completado',
  'declined.processingFailed.sentence':
    'No se ha cobrado nada: VINR lo confirmó después. Cobre otra vez; si se repite, en efectivo.',
  'declined.processingFailed.detail': 'Un fallo dentro de VINR. Llame a soporte si se repite',
  'declined.afterwards.headline': 'El banco no ha pagado',
  'declined.afterwards.sentence':
    'No se ha cobrado nada: el datáfono lo aceptó sin el banco. El cliente aún lo debe.',
  'declined.afterwards.detail': 'Rechazado al volver la conexión',
  'declined.error.headline': 'El pago no se ha completado',
  'declined.error.sentence': 'No se ha cobrado nada. Cobre de nuevo o pida otra forma de pago.',
  'declined.error.detail': 'VINR informa de un fallo antes de cobrar',
  'cancelled.cashier.headline': 'Cancelado',
  'cancelled.cashier.sentence': 'No se ha cobrado nada. El datáfono lo ha confirmado.',
  'cancelled.terminal.headline': 'Detenido en el datáfono',
  'cancelled.terminal.sentence': 'No se ha cobrado nada. El cliente o usted pulsó cancelar allí.',
  'cancelled.timeout.headline': 'No se presentó tarjeta',
  'cancelled.timeout.sentence': 'No se ha cobrado nada. Cobre de nuevo cuando el cliente esté listo.',
  'cancelled.notSent.headline': 'No se pudo conectar con el datáfono',
  'cancelled.notSent.sentence':
    'No se ha cobrado nada: el importe no salió de esta caja. Cobre de nuevo, o en efectivo.',
  'cancelled.securityStop.headline': 'Detenido: este datáfono no es nuestro',
  'cancelled.securityStop.sentence':
    'No se ha enviado ni cobrado nada. No lo use para tarjetas. Avise al encargado.',
};
