/**
 * A scan must not leave its digits in the field that happens to have the focus, yet a person's keys must appear at
 * once. So keys go in, and when they prove to be a scan the field gets its old text back.
 */
export interface FieldMemory {
  readonly field: TextField;
  readonly text: string;
}

export type TextField = HTMLInputElement | HTMLTextAreaElement;

const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color', 'file']);

/** The field that takes what is typed, if any. */
export function focusedField(): TextField | null {
  const element = document.activeElement;
  if (element instanceof HTMLTextAreaElement) return element;
  return element instanceof HTMLInputElement && !WITHOUT_TEXT.has(element.type) ? element : null;
}

export function rememberField(field: TextField | null): FieldMemory | null {
  return field === null ? null : { field, text: field.value };
}

export const restoreField = ({ field, text }: FieldMemory): void => writeField(field, text);

/** A field for something printed with a barcode, such as a voucher's number: `data-scan="here"` lets scans in. */
export const takesScans = (field: TextField): boolean => field.dataset['scan'] === 'here';

/** Through the prototype's setter, because React keeps its own on the element and would not notice. */
export function writeField(field: TextField, text: string): void {
  const type = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
