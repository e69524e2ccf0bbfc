/** The names of all calls that a window may make. Apart from the contract, so that the preload script carries names only. */

/** Answered where the store is. */
export const STORE_CALLS = [
  'run-command',
  'list-meetings',
  'open-meeting',
  'read-register',
  'read-prose',
  'read-written-wordings',
  'read-paper',
  'read-averages',
  'read-decisions',
  'open-example',
  'read-signing-key',
  'make-signing-key',
  'sign-and-export',
  'verify-file',
  'trust-signer',
  'read-store',
  'choose-second-place',
  'stop-second-place',
  'read-second-place',
  'restore-store',
  'make-rehearsal',
  'read-rehearsals',
] as const;

/** Answered by the shell itself, which knows about windows and the desktop. */
export const SHELL_CALLS = [
  'open-window',
  'choose-folder',
  'show-export',
  'read-window',
  'start-rehearsal',
  'end-rehearsal',
  'list-rehearsals',
  'open-rehearsal',
  'throw-away-rehearsal',
  'read-room-screen',
  'set-room-screen',
  'close-room-screen',
] as const;

/**
 * All that a reader's window may ask, such as the room screen's (W1): a meeting's entries, wordings that are written before
 * the room, and what the window is. Prose being written, the register, papers and keys are not among it.
 */
export const READER_CALLS: readonly CallName[] = [
  'list-meetings',
  'open-meeting',
  'read-written-wordings',
  'read-store',
  'read-window',
  'read-room-screen',
];

export type StoreCallName = (typeof STORE_CALLS)[number];
export type ShellCallName = (typeof SHELL_CALLS)[number];
export type CallName = StoreCallName | ShellCallName;
