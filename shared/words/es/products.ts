import type { productsWords as english } from '../en/products.ts';
import type { Translation } from '../translation.ts';

export const productsWords: Translation<typeof english> = {
  'products.title': 'Artículos',
  'products.sentence':
    'Cambie lo que se vende, deje que los precios lleguen a su hora, imprima etiquetas o importe todo como tabla.',
  'products.choose': 'Elegir un archivo CSV…',
  'products.chooseAnother': 'Elegir otro archivo…',
  'products.how':
    'La tabla tiene un título por columna: nombre y precio, con id o código de barras; categoría, impuesto, unidad, favorito y «variante de» si se quiere. Será la lista entera: lo que no esté deja de venderse.',
  'products.lines': '{read} de {lines} líneas',
  'products.cancel': 'Cancelar',
  'products.applying': 'Importando {file}… La venta continúa.',
  'products.refused': '{file} no se ha importado',
  'products.refused.sentence':
    '{count, plural, one {Una cosa está mal.} other {# cosas están mal.}} Nada ha cambiado. Corrija el archivo y elíjalo de nuevo.',
  'products.ready': '{file} está en orden',
  'products.ready.sentence': 'Mire qué cambiaría y luego impórtelo.',
  'products.count.new': 'Nuevos',
  'products.count.changed': 'Cambiados',
  'products.count.removed': 'Ya no se venden',
  'products.count.same': 'Como antes',
  'products.newCategories': 'Categorías nuevas: {list}',
  'products.column.change': 'Cambio',
  'products.column.product': 'Artículo',
  'products.column.before': 'Precio actual',
  'products.column.after': 'Precio después',
  'products.firstRows': 'Los primeros cambios',
  'products.apply': 'Importar {count, plural, one {# artículo} other {# artículos}}',
  'products.done': '{count, plural, one {# artículo se vende} other {# artículos se venden}} desde ahora',
  'products.done.sentence': 'Las ventas ya empezadas conservan sus precios.',
  'products.undo': 'Volver a los artículos de antes',
  'products.export': 'Guardar como CSV…',
  'products.export.note': 'Todo lo que se vende, como tabla que se puede volver a importar.',
  'products.export.saved': 'Guardado.',
  'products.warnings':
    '{count, plural, one {# aviso: se importa tal cual.} other {# avisos: se importan tal cual.}}',
  'products.line': 'Línea {line}',
  'products.wholeFile': 'El archivo',
  'products.field.id': 'número',
  'products.field.name': 'nombre',
  'products.field.price': 'precio',
  'products.field.unit': 'unidad',
  'products.field.category': 'categoría',
  'products.field.tax': 'impuesto',
  'products.field.barcode': 'código de barras',
  'products.field.favourite': 'favorito',
  'products.field.variantOf': 'variante de',
  'products.problem.empty':
    'No contiene artículos. Guarde la tabla con una línea de títulos y una línea por artículo.',
  'products.problem.tooLarge': 'Ocupa más de {found} MB. Quite lo que la caja no necesita, como imágenes.',
  'products.problem.unreadable':
    'No se puede leer. Ciérrelo en otros programas, compruebe que puede abrirlo y elíjalo de nuevo.',
  'products.problem.spreadsheet':
    'Es un libro de cálculo, diga lo que diga su nombre. Ábralo y guárdelo como CSV.',
  'products.problem.notText': 'No es un texto. Guarde la tabla como CSV y elija ese archivo.',
  'products.problem.tooMany': 'Contiene más de {found} artículos. Quite lo que no se vende aquí.',
  'products.problem.noHeading':
    'Ninguna columna se llama «{field}». Añádala o llámela así en la primera línea.',
  'products.problem.sameHeading': 'Dos columnas son «{field}». Deje una.',
  'products.problem.quoting':
    'Una comilla se abre y no se cierra, o está dentro de una celda. En una celda entre comillas, escriba dos para una.',
  'products.problem.columns':
    'Tiene más celdas que los {found} títulos. Ponga entre comillas la celda que contiene el separador.',
  'products.problem.missing': '«{field}» está vacío. Rellénelo.',
  'products.problem.price':
    '«{found}» no es un precio que se lea de una sola manera. Escríbalo 1234,50, o «abierto».',
  'products.problem.negative': '{found} está por debajo de cero. Escriba lo que paga el cliente.',
  'products.problem.unit': '«{found}» no es una unidad de esta caja. Escriba kg, o déjelo vacío para piezas.',
  'products.problem.unknownTax': 'Ninguna clase de impuesto se llama «{found}». Use una que la caja tenga.',
  'products.problem.yesNo': '«{found}» en «{field}» no es ni sí ni no. Escriba sí, o déjelo vacío.',
  'products.problem.badId': '«{found}» no puede ser un id. Use hasta 64 letras sin acento, cifras, _ . o -.',
  'products.problem.badBarcode':
    '«{found}» no puede ser un código de barras. Use hasta 64 letras y cifras sin espacios.',
  'products.problem.tooLong': '«{field}» tiene más de {found} caracteres. Acórtelo.',
  'products.problem.control': '«{field}» contiene caracteres que no se pueden mostrar. Escríbalo de nuevo.',
  'products.problem.sameId': 'La línea {found} tiene el mismo id. Dé uno propio a cada artículo.',
  'products.problem.sameBarcode':
    'La línea {found} tiene el mismo código de barras. Un escaneo debe hallar un solo artículo.',
  'products.problem.noProduct':
    'Ningún artículo de esta tabla tiene el id «{found}». Escriba el id del artículo del que es variante.',
  'products.problem.checkDigit':
    'La última cifra de {found} no encaja. Escanee el artículo para estar seguro.',
  'products.readingFile': 'Leyendo {file}…',
  'products.columns': '¿Qué es cada columna?',
  'products.columns.sentence':
    'Diga qué contiene cada columna de {file}. La caja lo recuerda para el próximo archivo.',
  'products.columns.nothing': 'No hace falta',
  'products.columns.of': 'Columna {number}: {heading}',
  'products.columns.use': 'Usar estas columnas',
  'products.columns.change': 'Columnas…',
  'products.coming':
    '{count, plural, one {Un precio viene más tarde en # artículo.} other {Hay precios que vienen más tarde en # artículos.}}',
  'products.field.newPrice': 'precio nuevo',
  'products.field.from': 'desde',
  'products.field.colour': 'color',
  'products.field.withdrawn': 'retirado',
  'products.problem.unpaired':
    '«precio nuevo» y «desde» van juntos: tantos de uno como del otro, separados por punto y coma.',
  'products.problem.time':
    '«{found}» no es una hora clara. Escríbala como 2026-11-23 06:00, cada una una vez.',
  'products.problem.past': '{found} ya ha empezado. Escriba una hora posterior o el precio mismo.',
  'products.problem.comingOpen':
    'Este precio lo teclea el cajero: «{found}» no puede venir. Deje la celda vacía.',
  'products.problem.colour':
    '«{found}» no es un color de esta caja. Escriba un número de 0 a 11 o déjelo vacío.',
};
