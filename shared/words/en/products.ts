/** Bringing products in and out as a sheet. */
export const productsWords = {
  'products.title': 'Products',
  'products.sentence':
    'Change what is sold, let prices come by the clock, print labels, or bring it all in as a sheet.',
  'products.choose': 'Choose a CSV file…',
  'products.chooseAnother': 'Choose another file…',
  'products.how':
    'The sheet has a heading for each column: name and price, with id or barcode; category, tax, unit, favourite and “variant of” if wanted. It becomes the whole list: what is not in it is no longer sold.',
  'products.lines': '{read} of {lines} lines',
  'products.cancel': 'Cancel',
  'products.applying': 'Taking in {file}… Selling goes on.',
  'products.refused': '{file} was not taken in',
  'products.refused.sentence':
    '{count, plural, one {One thing is wrong.} other {# things are wrong.}} Nothing has changed. Correct the file and choose it again.',
  'products.ready': '{file} is in order',
  'products.ready.sentence': 'Look at what would change, then take it in.',
  'products.count.new': 'New',
  'products.count.changed': 'Changed',
  'products.count.removed': 'No longer sold',
  'products.count.same': 'As before',
  'products.newCategories': 'New categories: {list}',
  'products.column.change': 'Change',
  'products.column.product': 'Product',
  'products.column.before': 'Price now',
  'products.column.after': 'Price then',
  'products.firstRows': 'The first changes',
  'products.apply': 'Take in {count, plural, one {# product} other {# products}}',
  'products.done': '{count, plural, one {# product is} other {# products are}} sold from now on',
  'products.done.sentence': 'Sales that were begun before keep their prices.',
  'products.undo': 'Back to the products before',
  'products.export': 'Save as CSV…',
  'products.export.note': 'Everything that is sold, as a sheet that can be brought in again.',
  'products.export.saved': 'Saved.',
  'products.warnings':
    '{count, plural, one {# warning: it is taken in as it is.} other {# warnings: they are taken in as they are.}}',
  'products.line': 'Line {line}',
  'products.wholeFile': 'The file',
  'products.field.id': 'id',
  'products.field.name': 'name',
  'products.field.price': 'price',
  'products.field.unit': 'unit',
  'products.field.category': 'category',
  'products.field.tax': 'tax',
  'products.field.barcode': 'barcode',
  'products.field.favourite': 'favourite',
  'products.field.variantOf': 'variant of',
  'products.problem.empty':
    'It holds no products. Save the sheet with a line of headings and a line for each product.',
  'products.problem.tooLarge':
    'It is larger than {found} MB. Take out what the till does not need, such as pictures.',
  'products.problem.unreadable':
    'It cannot be read. Close it in other programs, check that you may open it, and choose it again.',
  'products.problem.spreadsheet': 'It is a workbook, whatever its name says. Open it and save it as CSV.',
  'products.problem.notText': 'It is not a text. Save the sheet as CSV and choose that file.',
  'products.problem.tooMany':
    'It holds more than {found} products. Split it, or take out what is not sold here.',
  'products.problem.noHeading': 'No column is called “{field}”. Add it, or call it so in the first line.',
  'products.problem.sameHeading': 'Two columns are “{field}”. Leave one of them.',
  'products.problem.quoting':
    'A quotation mark is opened and not closed, or stands inside a cell. Write two of them for one inside a quoted cell.',
  'products.problem.columns':
    'It has more cells than the {found} headings. Put quotes around a cell that holds the separator.',
  'products.problem.missing': '“{field}” is empty. Fill it in.',
  'products.problem.price':
    '“{found}” is no price that can be read in only one way. Write it like 1234.50, or “open”.',
  'products.problem.negative': '{found} is below zero. Write what the customer pays.',
  'products.problem.unit': '“{found}” is no unit of this till. Write kg, or leave it empty for pieces.',
  'products.problem.unknownTax': 'No tax class is called “{found}”. Use one that the till has.',
  'products.problem.yesNo': '“{found}” in “{field}” is neither yes nor no. Write yes, or leave it empty.',
  'products.problem.badId':
    '“{found}” cannot be an id. Use up to 64 letters without accents, digits, _ . or -.',
  'products.problem.badBarcode':
    '“{found}” cannot be a barcode. Use up to 64 letters and digits without spaces.',
  'products.problem.tooLong': '“{field}” is longer than {found} characters. Shorten it.',
  'products.problem.control': '“{field}” holds characters that cannot be shown. Type it anew.',
  'products.problem.sameId': 'Line {found} has the same id. Give each product its own.',
  'products.problem.sameBarcode': 'Line {found} has the same barcode. A scan must find one product only.',
  'products.problem.noProduct':
    'No product of this sheet has the id “{found}”. Write the id of the product that this is a variant of.',
  'products.problem.checkDigit': 'The last digit of {found} does not fit. Scan the product to be sure.',
  'products.readingFile': 'Reading {file}…',
  'products.columns': 'Which column is which?',
  'products.columns.sentence':
    'Say what each column of {file} holds. The till remembers it for the next file like this.',
  'products.columns.nothing': 'Not needed',
  'products.columns.of': 'Column {number}: {heading}',
  'products.columns.use': 'Use these columns',
  'products.columns.change': 'Columns…',
  'products.coming':
    '{count, plural, one {A price comes later in # product.} other {Prices come later in # products.}}',
  'products.field.newPrice': 'new price',
  'products.field.from': 'from',
  'products.field.colour': 'colour',
  'products.field.withdrawn': 'withdrawn',
  'products.problem.unpaired':
    '“new price” and “from” belong together: write as many of one as of the other, with semicolons between several.',
  'products.problem.time':
    '“{found}” is no time that can be read in only one way. Write it like 2026-11-23 06:00, each once.',
  'products.problem.past': '{found} has begun already. Write a later time, or the price itself.',
  'products.problem.comingOpen':
    'The cashier types this price: “{found}” cannot come for it. Leave the cell empty.',
  'products.problem.colour':
    '“{found}” is no colour of this till. Write a number from 0 to 11, or leave it empty.',
} as const;
