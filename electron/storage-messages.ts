/** What main process and storage process say to each other. */
import type { Announcement } from '../app/answer.ts';
import type { StoreCallName } from '../app/call-names.ts';
import type { Window } from '../domain/meeting/events.ts';

export type ToStorage =
  | { kind: 'call'; id: number; name: StoreCallName; input: unknown; by: { window: Window } }
  /** Writes what is left to write, closes the store and leaves. */
  | { kind: 'close' };

export type FromStorage =
  | { kind: 'opened' }
  /** The store cannot be opened; nothing was changed. The process leaves. */
  | { kind: 'fault'; fault: string; detail: string }
  | { kind: 'answer'; id: number; value: unknown }
  /** A call outside the contract, a fault, or a bug: in the words of the error. */
  | { kind: 'failed'; id: number; name: string; message: string }
  | { kind: 'announcement'; announcement: Announcement };
