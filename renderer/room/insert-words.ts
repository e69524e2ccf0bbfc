/** Puts words into a text field where the caret is, as if they had been typed, so that the field's own Ctrl+Z takes them back. */

/** In: the field, the words, and how many letters before the caret they replace. The caret ends up behind them. */
export function insertWords(field: HTMLTextAreaElement, words: string, replaced = 0): void {
  field.focus();
  const at = field.selectionStart;
  field.setSelectionRange(at - replaced, field.selectionEnd);
  document.execCommand('insertText', false, spaced(field.value.slice(0, at - replaced), words));
}

/** The words with a space before them where they would stand against others. Pure. */
export function spaced(before: string, words: string): string {
  return before === '' || /\s$/.test(before) ? words : ` ${words}`;
}
