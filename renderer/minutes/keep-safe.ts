/**
 * Keeps typed text safe (M3): saved a short while after the last key, and never later than a second after any key,
 * however fast somebody types. One save is on its way at a time, so that an older text never overtakes a newer one.
 */

/** How long a pause in typing is. */
const PAUSE_MS = 250;
/** The longest that a key waits before its text is sent; the rest of the second is the disk's. */
const LONGEST_WAIT_MS = 600;

export type Safety = 'saved' | 'unsaved' | 'failed';

export class KeepSafe {
  #text: string;
  #savedText: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #oldestUnsavedAt: number | null = null;
  #isSaving = false;
  readonly #save: (text: string) => Promise<boolean>;
  readonly #changed: (safety: Safety) => void;

  /** `save` answers whether the text is on disk; `changed` is told what a person should see. */
  constructor(text: string, save: (text: string) => Promise<boolean>, changed: (safety: Safety) => void) {
    this.#text = text;
    this.#savedText = text;
    this.#save = save;
    this.#changed = changed;
  }

  /** Whether everything that was typed is on disk. */
  get isSafe(): boolean {
    return !this.#isSaving && this.#text === this.#savedText;
  }

  /** The text after a key. */
  type(text: string): void {
    this.#text = text;
    if (text === this.#savedText && !this.#isSaving) return;
    this.#changed('unsaved');
    this.#oldestUnsavedAt ??= performance.now();
    const waited = performance.now() - this.#oldestUnsavedAt;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(PAUSE_MS, LONGEST_WAIT_MS - waited)));
  }

  /** The text as another window has saved it. */
  adopt(text: string): void {
    this.#text = text;
    this.#savedText = text;
  }

  /** Saves now what is not saved: when the caret leaves, or the window closes. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#isSaving || this.#text === this.#savedText) return;
    const text = this.#text;
    this.#isSaving = true;
    this.#oldestUnsavedAt = null;
    void this.#save(text)
      .catch(() => false) // the frame says that the app does not answer; here the text is simply not saved
      .then((saved) => this.#settle(text, saved));
  }

  #settle(text: string, saved: boolean): void {
    this.#isSaving = false;
    if (saved) this.#savedText = text;
    if (!saved) this.#changed('failed');
    else if (this.#text === text) this.#changed('saved');
    else this.flush();
  }
}
