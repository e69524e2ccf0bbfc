/** The names of all calls that a window may make. Apart from the contract, so that the preload script carries names only. */

/** Answered where the store is. */
export const STORE_CALLS = [
  'run-command',
  'list-meetings',
  'open-meeting',
  'read-register',
  'read-prose',
  'read-paper',
  'open-example',
  'read-signing-key',
  'make-signing-key',
  'sign-and-export',
  'verify-file',
  'trust-signer',
  'read-store',
] as const;

/** Answered by the shell itself, which knows about windows and the desktop. */
export const SHELL_CALLS = ['open-window', 'choose-folder', 'show-export', 'read-window'] as const;

export type StoreCallName = (typeof STORE_CALLS)[number];
export type ShellCallName = (typeof SHELL_CALLS)[number];
export type CallName = StoreCallName | ShellCallName;
