/** Every refusal of the till, by its code. The money first, then what to do; codes never reach the headline. */
export const errorWords = {
  'error.input.invalid': 'Nothing was done. Check what you entered and press again.',
  'error.barcode.unknown': 'No product has the barcode {code}.',
  'error.barcode.misread':
    'That code was not read right: its last digit does not fit. Scan it again, or type it.',
  'error.barcode.unreadable': 'Nothing can be sold by that code. Find the product by its name instead.',
  'error.product.otherTax':
    'The products were renewed after this sale began. Finish this sale, then sell it in the next one.',
  'error.catalogue.loading': 'The products are still being read. Try again in a moment.',
  'error.product.needsPrice': 'Nothing was added: this has no price of its own. Type the price, then add it.',
  'error.product.needsWeight': 'Nothing was added: this is sold by weight. Weigh it, then add it.',
  'error.product.unknown': 'That product is no longer in the catalogue. Nothing was added.',
  'error.amount.zero': 'Nothing was charged: the amount is zero.',
  'error.amount.exceedsDue': 'Nothing was charged: that is more than the sale still owes.',
  'error.line.full':
    'Nothing was added: a line holds {most} pieces at most. With a note on that line, the next ones make a line of their own.',
  'error.basket.tooLarge':
    'Nothing was added: the basket would be larger than any till may take. Look at the quantity, the weight and the price.',
  'error.tender.unknown': 'Nothing was taken: this counter does not take that. Choose another way.',
  'error.tender.needsReference': 'Nothing was taken: type the number on it first.',
  'error.tender.none': 'Nothing was given back: it is not there, or went back already.',
  'error.split.nothing': 'Nothing was split: choose what is still to be paid.',
  'error.split.tooSmall':
    'Nothing was split: a share would be less than the smallest coin. Share it among fewer.',
  'error.backup.noFolder': 'No backup was made: choose a folder for backups first.',
  'error.backup.noCode': 'No backup was made: save the recovery sheet first, or nobody could open one.',
  'error.backup.failed':
    'No backup was made: {why, select, full {the disk of the backup folder is full. Make room there} locked {the key store is locked. Unlock it and start the till again} notWritable {the backup folder may not be written to. Choose another} other {the backup folder is not there. Plug its disk in, or choose another}}.',
  'error.update.none': 'No newer version is ready.',
  'error.update.installing': 'A newer version is being installed. Go on when the till has opened again.',
  'error.sale.none': 'There is no sale open. Scan or tap a product to start one.',
  'error.sale.empty': 'Nothing to charge: the basket is empty.',
  'error.sale.locked': 'The basket is locked because a payment has started. It cannot change now.',
  'error.sale.open': 'Nothing was changed: finish or clear the sale on screen first.',
  'error.sale.changed': 'Nothing was charged: the amount due has changed. Look at it and press again.',
  'error.payment.inProgress': 'Nothing new was charged: a payment is already running.',
  'error.payment.unsettled':
    'Don’t charge again yet: an earlier payment of this sale is still being checked. Wait for its result.',
  'error.payment.cannotCancel':
    'The payment goes on: the card is being charged. Wait for what the terminal says.',
  'error.payment.none': 'That payment is not part of this sale. Nothing was changed.',
  'error.payment.stillAsking':
    'Nothing was decided: the terminal and VINR have not both been asked yet. Wait a moment.',
  'error.payment.moreThanAsked':
    'Nothing was decided: that is more than the terminal was asked for. Look at the amount on the slip again.',
  'error.task.none': 'Nothing was changed: somebody has already put that right.',
  'error.shift.needed': 'Open a shift first: the float is counted, then money can be taken.',
  'error.shift.open': 'A shift is open already.',
  'error.shift.none': 'There is no open shift, or it was closed meanwhile.',
  'error.shift.notCounted': 'That is shown once the drawer is counted.',
  'error.shift.changed': 'Money moved in the meantime. Count the drawer again.',
  'error.shift.needsReason': 'Say why, in a few words.',
  'error.sweep.failed': 'Nothing was compared: VINR did not answer. The till asks again within the hour.',
  'error.supervisor.none':
    'Nothing was done: nobody here can allow it yet. Name a manager in the office, under Set-up.',
  'error.supervisor.wrongPin': 'Nothing was decided: no supervisor has that PIN.',
  'error.supervisor.wait':
    'Nothing was decided: too many wrong PINs. Wait {seconds, plural, one {# second} other {# seconds}}.',
  'error.approval.needed': 'Nothing was done yet: somebody who may allow it must enter their PIN.',
  'error.approval.wrongPin': 'Nothing was done: nobody here has that PIN.',
  'error.approval.notAllowed': 'Nothing was done: {name} may not allow this.',
  'error.approval.wait':
    'Nothing was done: too many wrong PINs. Wait {seconds, plural, one {# second} other {# seconds}}.',
  'error.staff.locked': 'Nothing was done: the till is locked. Enter your PIN.',
  'error.setup.none':
    'This till is set up by the order it was started with. Change that, and start it again.',
  'error.setup.paymentOpen': 'A card payment is not settled yet. Wait for it, then open the set-up.',
  'error.staff.none': 'Nobody can sign in: this till has no staff yet. The installer adds them.',
  'error.staff.wrongPin': 'Nobody here has that PIN. Enter it again.',
  'error.staff.wait': 'Too many wrong PINs. Wait {seconds, plural, one {# second} other {# seconds}}.',
  'error.text.cardNumber':
    'Nothing was written down: that looks like a card number. Leave it out; the last four digits are enough.',
  'error.terminal.offlineLimit':
    'No card was charged: too much already waits on this terminal for the bank. Use another terminal or cash.',
  'error.modification.inProgress':
    'Nothing was given back or taken: an earlier change to this payment is still being checked. Wait for its result.',
  'error.modification.none': 'That refund is settled or not known here. Nothing was changed.',
  'error.refund.provisional':
    'Nothing was given back: the bank has not confirmed this payment yet. Come back to it when it has.',
  'error.refund.exceedsLeft': 'Nothing was given back: that is more than is left of this payment.',
  'error.receipt.otherTill':
    'Sold on {till}, sale {number}: this till has no record of it. Give it back on that till.',
  'error.receipt.unknown': 'This till has no sale {number} of that day. Look for it by amount or card.',
  'error.capture.notHeld': 'Nothing was taken: no money is held on this card any more.',
  'error.capture.exceedsHeld': 'Nothing was taken: that is more than is held on the card.',
  'error.paper.none': 'Nothing to print: this sale has no such paper.',
  'error.import.notReady': 'Nothing was changed: no list of products is ready. Choose the file again.',
  'error.picture.tooLarge':
    'Nothing was changed: the picture is too large. Choose one of at most 4 MB and 16 million dots.',
  'error.picture.unreadable': 'Nothing was changed: that is no PNG or JPEG, or a broken one. Choose another.',
  'error.scale.none': 'Nothing was weighed: no scale is set up. Set one up on the hardware page.',
  'error.port.taken': 'Nothing was changed: another device has this port already.',
  'error.printer.none': 'Nothing was printed: no printer is set up. Set one up on the hardware page.',
  'error.file.full': 'Nothing was saved: the disk is full. Make room, or choose another one.',
  'error.file.notSaved': 'Nothing was saved: the file could not be written. Choose another folder.',
  'error.drill.notTraining': 'Nothing was started: drills are played on a training till.',
  'error.drill.notStaged':
    'Nothing was started: the practice terminals do not answer. Start the training till again.',
  'error.display.none': 'Nothing was opened: this till has no screen.',
  'error.tip.notAsked': 'No tip was added: the amount has changed. The cashier asks again.',
  'error.terminal.none':
    'No card was charged: this till has no terminal yet. Take cash or call the installer.',
  'error.terminal.unknown': 'No card was charged: this till does not know that terminal. Choose another.',
  'error.terminal.quarantined':
    'No card was charged: an earlier payment on this terminal is still being checked. Use another terminal or cash.',
  'error.journal.full':
    'No card was charged: the disk has no room to record a payment. Take cash and call the installer.',
  'error.journal.failed': 'Nothing was charged: it could not be recorded. Take cash and call the installer.',
  'error.journal.damaged':
    'No card was charged: the till’s records need to be checked. Take cash and call the installer.',
  'error.journal.notExported':
    'Nothing was saved: the journal holds what looks like a secret. Call support before it leaves this till.',
  'error.journal.tooLong':
    'Nothing was saved: the journal is too long to hand over here. Run npm run export beside the till.',
  'error.internal': 'Something went wrong in the till. Look at the sale before you go on.',
  'error.internal.incident':
    'Something went wrong in the till. Look at the sale before you go on. Tell support: {incident}.',
  'error.fleet.noCloud':
    'Nothing was done: terminals are managed through VINR, and this till has no key for it. Call the installer.',
  'error.fleet.silent': 'Nothing was done: VINR could not be reached. Check the internet, then press again.',
  'error.fleet.refused': 'Nothing was done: VINR did not accept it. Check what you entered.',
  'error.fleet.unconfirmed':
    'It was sent, and VINR’s answer was lost. Look at the terminal before you press again.',
  'error.fleet.paying': 'Nothing was done: a payment is open on this terminal. Wait until it is over.',
  'error.bundle.stale':
    'Nothing was saved: another bundle was put together since. Look at what is inside and save again.',
  'error.preflight.none': 'Nothing was saved: run the preflight first.',
  'error.document.noPdf': 'Nothing was saved: this till cannot make a PDF.',
  'error.product.refused':
    'Nothing was saved: something about this product is not right yet. Correct it and save again.',
  'error.product.changed':
    'Nothing was saved: somebody else has changed this product meanwhile. Open it again and look.',
  'error.catalogue.noFile':
    'Nothing was saved: the shop’s own list of products is missing or has something wrong in it. Bring it in again as a CSV file.',
  'error.labels.none': 'No label is chosen, or its product is gone. Choose one.',
} as const;
