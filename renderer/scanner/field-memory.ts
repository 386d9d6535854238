/**
 * A scan must not leave its digits in the field that happens to have the focus, yet a person's keys must appear at
 * once. So keys go in, and when they prove to be a scan the field gets its old text back.
 */
export interface FieldMemory {
  readonly field: HTMLInputElement;
  readonly text: string;
}

export const focusedField = (): HTMLInputElement | null =>
  document.activeElement instanceof HTMLInputElement ? document.activeElement : null;

export function rememberField(field: HTMLInputElement | null): FieldMemory | null {
  return field === null ? null : { field, text: field.value };
}

/** Through the prototype's setter, because React keeps its own on the element and would not notice. */
export function restoreField({ field, text }: FieldMemory): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
