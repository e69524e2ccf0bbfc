/** Puts words on the clipboard. Out: whether they are there; where the system lets nobody, they can still be marked and copied by hand. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyMarked(words);
  }
}

/** The older way, which needs no permission: what is marked is copied. */
function copyMarked(words: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.readOnly = true;
  (document.querySelector('dialog:modal') ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
