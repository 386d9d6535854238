import type { productsWords as english } from '../en/products.ts';
import type { Translation } from '../translation.ts';

export const productsWords: Translation<typeof english> = {
  'products.title': 'Articles',
  'products.sentence':
    'Changez ce qui est vendu, laissez venir les prix à l’heure dite, imprimez des étiquettes, ou importez tout comme tableau.',
  'products.choose': 'Choisir un fichier CSV…',
  'products.chooseAnother': 'Choisir un autre fichier…',
  'products.how':
    'Le tableau a un titre par colonne : nom et prix, avec id ou code-barres ; catégorie, taxe, unité, favori et « variante de » au besoin. Il devient toute la liste : ce qui n’y est pas n’est plus vendu.',
  'products.lines': '{read} lignes sur {lines}',
  'products.cancel': 'Annuler',
  'products.applying': 'Importation de {file}… La vente continue.',
  'products.refused': '{file} n’a pas été importé',
  'products.refused.sentence':
    '{count, plural, one {Une chose ne va pas.} other {# choses ne vont pas.}} Rien n’a changé. Corrigez le fichier et choisissez-le à nouveau.',
  'products.ready': '{file} est en ordre',
  'products.ready.sentence': 'Regardez ce qui changerait, puis validez.',
  'products.count.new': 'Nouveaux',
  'products.count.changed': 'Modifiés',
  'products.count.removed': 'Plus vendus',
  'products.count.same': 'Inchangés',
  'products.newCategories': 'Nouvelles catégories : {list}',
  'products.column.change': 'Changement',
  'products.column.product': 'Article',
  'products.column.before': 'Prix actuel',
  'products.column.after': 'Prix ensuite',
  'products.firstRows': 'Les premiers changements',
  'products.apply': 'Importer {count, plural, one {# article} other {# articles}}',
  'products.done': '{count, plural, one {# article est vendu} other {# articles sont vendus}} dès maintenant',
  'products.done.sentence': 'Les ventes déjà commencées gardent leurs prix.',
  'products.undo': 'Revenir aux articles d’avant',
  'products.export': 'Enregistrer en CSV…',
  'products.export.note': 'Tout ce qui est vendu, en tableau qui peut être repris.',
  'products.export.saved': 'Enregistré.',
  'products.warnings':
    '{count, plural, one {# avertissement : importé tel quel.} other {# avertissements : importés tels quels.}}',
  'products.line': 'Ligne {line}',
  'products.wholeFile': 'Le fichier',
  'products.field.id': 'numéro',
  'products.field.name': 'nom',
  'products.field.price': 'prix',
  'products.field.unit': 'unité',
  'products.field.category': 'catégorie',
  'products.field.tax': 'taxe',
  'products.field.barcode': 'code-barres',
  'products.field.favourite': 'favori',
  'products.field.variantOf': 'variante de',
  'products.problem.empty':
    'Il ne contient aucun article. Enregistrez le tableau avec une ligne de titres et une ligne par article.',
  'products.problem.tooLarge':
    'Il dépasse {found} Mo. Retirez ce dont la caisse n’a pas besoin, comme les images.',
  'products.problem.unreadable':
    'Il ne peut pas être lu. Fermez-le ailleurs, vérifiez que vous pouvez l’ouvrir et choisissez-le à nouveau.',
  'products.problem.spreadsheet':
    'C’est un classeur, quel que soit son nom. Ouvrez-le et enregistrez-le en CSV.',
  'products.problem.notText':
    'Ce n’est pas un texte. Enregistrez le tableau en CSV et choisissez ce fichier.',
  'products.problem.tooMany': 'Il contient plus de {found} articles. Retirez ce qui n’est pas vendu ici.',
  'products.problem.noHeading':
    'Aucune colonne ne s’appelle « {field} ». Ajoutez-la, ou nommez-la ainsi à la première ligne.',
  'products.problem.sameHeading': 'Deux colonnes sont « {field} ». Gardez-en une.',
  'products.problem.quoting':
    'Un guillemet est ouvert sans être fermé, ou se trouve dans une cellule. Dans une cellule entre guillemets, écrivez-en deux pour un.',
  'products.problem.columns':
    'Elle a plus de cellules que les {found} titres. Mettez entre guillemets une cellule qui contient le séparateur.',
  'products.problem.missing': '« {field} » est vide. Remplissez-le.',
  'products.problem.price':
    '« {found} » n’est pas un prix qui se lit d’une seule façon. Écrivez-le 1234,50, ou « libre ».',
  'products.problem.negative': '{found} est inférieur à zéro. Écrivez ce que paie le client.',
  'products.problem.unit':
    '« {found} » n’est pas une unité de cette caisse. Écrivez kg, ou laissez vide pour des pièces.',
  'products.problem.unknownTax':
    'Aucune classe de taxe ne s’appelle « {found} ». Utilisez-en une que la caisse connaît.',
  'products.problem.yesNo': '« {found} » dans « {field} » n’est ni oui ni non. Écrivez oui, ou laissez vide.',
  'products.problem.badId':
    '« {found} » ne peut pas être un id. Utilisez jusqu’à 64 lettres sans accent, chiffres, _ . ou -.',
  'products.problem.badBarcode':
    '« {found} » ne peut pas être un code-barres. Utilisez jusqu’à 64 lettres et chiffres sans espace.',
  'products.problem.tooLong': '« {field} » dépasse {found} caractères. Raccourcissez-le.',
  'products.problem.control': '« {field} » contient des caractères qui ne s’affichent pas. Retapez-le.',
  'products.problem.sameId': 'La ligne {found} a le même id. Donnez-en un à chaque article.',
  'products.problem.sameBarcode':
    'La ligne {found} a le même code-barres. Un scan ne doit trouver qu’un article.',
  'products.problem.noProduct':
    'Aucun article de ce tableau n’a l’id « {found} ». Écrivez l’id de l’article dont c’est une variante.',
  'products.problem.checkDigit':
    'Le dernier chiffre de {found} ne convient pas. Scannez l’article pour en être sûr.',
  'products.readingFile': 'Lecture de {file}…',
  'products.columns': 'Quelle colonne est quoi ?',
  'products.columns.sentence':
    'Dites ce que contient chaque colonne de {file}. La caisse s’en souvient pour le prochain fichier.',
  'products.columns.nothing': 'Pas nécessaire',
  'products.columns.of': 'Colonne {number} : {heading}',
  'products.columns.use': 'Utiliser ces colonnes',
  'products.columns.change': 'Colonnes…',
  'products.coming':
    '{count, plural, one {Un prix vient plus tard pour # article.} other {Des prix viennent plus tard pour # articles.}}',
  'products.field.newPrice': 'nouveau prix',
  'products.field.from': 'dès',
  'products.field.colour': 'couleur',
  'products.field.withdrawn': 'retiré',
  'products.problem.unpaired':
    '« nouveau prix » et « dès » vont ensemble : autant de l’un que de l’autre, séparés par des points-virgules.',
  'products.problem.time':
    '« {found} » n’est pas une heure claire. Écrivez 2026-11-23 06:00, chacune une fois.',
  'products.problem.past': '{found} a déjà commencé. Écrivez une heure plus tardive, ou le prix lui-même.',
  'products.problem.comingOpen':
    'Ce prix est saisi en caisse : « {found} » ne peut pas venir. Laissez la cellule vide.',
  'products.problem.colour':
    '« {found} » n’est pas une couleur de cette caisse. Écrivez un nombre de 0 à 11, ou laissez vide.',
};
