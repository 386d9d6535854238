import type { drillWords as english } from '../en/drills.ts';
import type { Translation } from '../translation.ts';

export const drillWords: Translation<typeof english> = {
  'drills.title': 'Übungen',
  'drills.sentence':
    'Üben Sie, was selten geschieht. Sie verkaufen wie immer; die Übungsterminals spielen den Fall. Es wird kein Geld genommen.',
  'drills.open': 'Übungen',
  'drills.start': 'Beginnen',
  'drills.again': 'Noch einmal',
  'drills.end': 'Übung beenden',
  'drills.close': 'Schließen',
  'drills.running': 'Übung · {title}',
  'drills.saleOpen': 'Beenden oder leeren Sie erst den Verkauf auf dem Bildschirm, dann beginnt eine Übung.',
  'drill.partialApproval.title': 'Auf der Karte ist zu wenig',
  'drill.partialApproval.story':
    'Jemand will mit Karte zahlen, und auf der Karte ist nicht genug. Es gibt andere Wege zu zahlen. Verkaufen Sie etwas und bedienen Sie.',
  'drill.deadLan.title': 'Das Netzkabel ist draußen',
  'drill.deadLan.story':
    'Jemand hat das Kabel zwischen Kasse und Terminals gezogen. Vor Ihnen steht jemand mit einer Karte.',
  'drill.lateApproval.title': 'Die Antwort kommt spät',
  'drill.lateApproval.story':
    'Der Betrag geht hinaus, dann hört die Kasse nichts mehr. Die Kundschaft sagt, das Terminal sah gut aus, und hat es eilig.',
  'drill.refund.title': 'Die Kundschaft geht',
  'drill.refund.story':
    'Eine Karte gibt nur einen Teil. Die Kundschaft hat sonst nichts dabei, möchte das Geld zurück und geht ohne die Ware.',
  'drill.passed': 'Gut gemacht',
  'drill.passedSentence': 'Jeder Schritt war richtig. So ist es gedacht.',
  'drill.notPassed': 'Noch nicht ganz',
  'drill.notPassedSentence': 'Sehen Sie, was gefehlt hat, und spielen Sie es noch einmal.',
  'drill.charge.right': 'Sie haben den Betrag von der Karte verlangt.',
  'drill.charge.missing': 'Von keiner Karte wurde etwas verlangt. Die Übung beginnt mit Kassieren.',
  'drill.rest.right': 'Sie haben den Rest kassiert, bevor der Verkauf endete.',
  'drill.rest.wrong':
    'Der Teil wurde zurückgegeben, obwohl der Rest bezahlt worden wäre. Fragen Sie, wie er bezahlt werden soll.',
  'drill.rest.missing':
    'Der Rest wurde nicht kassiert. Er ist noch offen: um eine andere Karte oder Bargeld bitten.',
  'drill.internet.right':
    'Sie haben weitergemacht wie immer. Die Kasse fand den Weg über das Internet von selbst.',
  'drill.internet.wrong':
    'Die Zahlung wurde gestoppt oder bar genommen. Ein totes Kabel ist kein Grund: Die Kasse geht von selbst über das Internet.',
  'drill.internet.missing':
    'Keine Karte wurde über das Internet belastet. Kassieren Sie wie immer und warten Sie.',
  'drill.alone.right': 'Sie haben nichts ein zweites Mal genommen, solange niemand Bescheid wusste.',
  'drill.alone.wrong':
    'Es wurde auf anderem Weg kassiert oder entschieden, während die erste Zahlung noch geprüft wurde. Vielleicht ist doppelt gezahlt.',
  'drill.alone.missing':
    'Die Übung endete, bevor die Antwort kam. Warten, nachfragen oder den Verkauf zurückstellen.',
  'drill.answer.right': 'Die Antwort kam, und die Kasse hat sie übernommen.',
  'drill.answer.missing':
    'Die Antwort war noch nicht da. Auf Nachfragen drücken oder inzwischen jemand anderen bedienen.',
  'drill.giveBack.right': 'Alles, was die Karte gegeben hatte, ging an sie zurück.',
  'drill.giveBack.wrong': 'Es ging ein anderer Betrag zurück, als die Karte gegeben hatte.',
  'drill.giveBack.missing': 'Es ging nichts zurück. Der Teil ist noch auf der Karte belastet.',
  'drill.gone.right': 'Sie haben gewartet, bis das Geld zurück war.',
  'drill.gone.missing':
    'Noch hat niemand bestätigt, dass das Geld zurück ist. Warten Sie darauf, bevor die Kundschaft geht.',
  'drill.finish.right': 'Der Verkauf wurde zu Ende gebracht.',
  'drill.finish.missing':
    'Der Verkauf ist noch offen. Beenden Sie ihn, oder stornieren Sie ihn, wenn nichts gekauft wurde.',
};
