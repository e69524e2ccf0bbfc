// What a test may see and set from outside: the answers to dialogs, and a record of everything the app asked of a desktop that is not there.
// The app itself never sees this; the harness hands it to the functions it runs in the main process.

export interface Noted {
  what: string;
  detail: unknown;
}

export const control = {
  /** Everything the stand-in did in place of a real desktop, in order. */
  log: [] as Noted[],
  /** Answers to the next dialogs, taken from the front: kind (`open`, `save`, `message`) to Electron's return values. */
  answers: {} as Record<string, unknown[]>,
  /** What was handed to the desktop through `shell`. */
  opened: [] as string[],
};

/** Keeps a record of something that only a real desktop could show. */
export function note(what: string, detail: unknown = null): void {
  control.log.push({ what, detail });
}
