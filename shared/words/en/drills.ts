/** Cases to practise, and how it went. The story is told before; what to do is not. */
export const drillWords = {
  'drills.title': 'Drills',
  'drills.sentence':
    'Practise what seldom happens. You sell as on any day; the practice terminals play the case. No money is taken.',
  'drills.open': 'Drills',
  'drills.start': 'Start',
  'drills.again': 'Once more',
  'drills.end': 'End the drill',
  'drills.close': 'Close',
  'drills.running': 'Drill · {title}',
  'drills.saleOpen': 'Finish or clear the sale on screen first, then start a drill.',

  'drill.partialApproval.title': 'The card has too little',
  'drill.partialApproval.story':
    'A customer wants to pay by card, and the card does not hold enough. They have other ways to pay. Sell something, and serve them.',
  'drill.deadLan.title': 'The network cable is out',
  'drill.deadLan.story':
    'Somebody pulled the cable between this till and the terminals. A customer stands in front of you with a card.',
  'drill.lateApproval.title': 'The answer is late',
  'drill.lateApproval.story':
    'The amount goes out, and then the till hears nothing. The customer says that the terminal looked fine, and is in a hurry.',
  'drill.refund.title': 'The customer leaves',
  'drill.refund.story':
    'A card gives only a part of the amount. The customer has nothing else with them, wants their money back, and leaves without the goods.',

  'drill.passed': 'Well done',
  'drill.passedSentence': 'Every step was right. This is how it is meant to go.',
  'drill.notPassed': 'Not quite yet',
  'drill.notPassedSentence': 'Look at what was missing, and play it once more.',

  'drill.charge.right': 'You asked the card for the amount.',
  'drill.charge.missing': 'No card was asked for anything. The drill begins with Charge.',
  'drill.rest.right': 'You took the rest of the money before the sale ended.',
  'drill.rest.wrong':
    'The part was given back, although the customer would have paid the rest. Ask how they want to pay it.',
  'drill.rest.missing': 'The rest was not taken. The sale still owes it: ask for another card, or for cash.',
  'drill.internet.right': 'You went on as always. The till found its way through the internet by itself.',
  'drill.internet.wrong':
    'The payment was stopped, or taken in cash. A dead cable is no reason: the till goes through the internet by itself.',
  'drill.internet.missing': 'No card was charged through the internet. Charge as on any day and wait.',
  'drill.alone.right': 'You took nothing a second time while nobody knew.',
  'drill.alone.wrong':
    'Money was taken or decided a second way while the first payment was still being checked. The customer may have paid twice.',
  'drill.alone.missing': 'The drill ended before the answer came. Wait, ask again, or set the sale aside.',
  'drill.answer.right': 'The answer came, and the till took it up.',
  'drill.answer.missing': 'The answer had not come yet. Press Ask again, or serve somebody else meanwhile.',
  'drill.giveBack.right': 'All that the card gave was sent back to it.',
  'drill.giveBack.wrong': 'Another amount was sent back than the card gave.',
  'drill.giveBack.missing': 'Nothing was sent back. The card still has the part charged to it.',
  'drill.gone.right': 'You waited until the money had gone back.',
  'drill.gone.missing':
    'Nobody has confirmed yet that the money went back. Wait for it before the customer goes.',
  'drill.finish.right': 'The sale was brought to its end.',
  'drill.finish.missing': 'The sale is still open. Finish it, or void it when nothing was bought.',
} as const;
