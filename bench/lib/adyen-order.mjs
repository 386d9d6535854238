/** A payment as Adyen's terminals take it, the same for every measurement. */
export const adyenRequest = (/** @type {string} */ id) => ({
  SaleToPOIRequest: {
    MessageHeader: {
      MessageClass: 'Service',
      MessageCategory: 'Payment',
      MessageType: 'Request',
      ProtocolVersion: '3.0',
      ServiceID: id,
      SaleID: 'till',
      POIID: 'term_1',
    },
    PaymentRequest: {
      SaleData: { SaleTransactionID: { TransactionID: id, TimeStamp: '2026-06-11T09:00:00Z' } },
      PaymentTransaction: { AmountsReq: { Currency: 'USD', RequestedAmount: 25 } },
    },
  },
});
