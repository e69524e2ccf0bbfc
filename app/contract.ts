/**
 * Every call that a window may make: name, input, result. Everything past the schemas is trusted and typed.
 *
 * The renderer imports types only. The shell checks the sender; `checkCall` checks the shape.
 */
import { z } from 'zod';
import type { MeetingSummary } from '../domain/meeting/summary.ts';
import type { Averages } from '../domain/meeting/forecast.ts';
import type { Register } from '../domain/register/register.ts';
import type { DecisionLine } from '../db/decisions.ts';
import type { SecondPlaceFacts } from '../db/second-place/second-place.ts';
import type { Answer, Head, RoomScreen } from './answer.ts';
import type { CallName } from './call-names.ts';
import type { KeptRehearsal } from './kept-rehearsals.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Restored } from './restore.ts';

const id = z.string().min(1).max(200);
const path = z.string().min(1).max(4096);
/** Passwords are short; whoever sends a novel is not a person. */
const password = z.string().max(1000);
/** Larger than any export that we write ourselves is refused by the reader of containers; this is the transport's limit. */
const MOST_FILE_BYTES = 64 * 1024 * 1024;

const fileBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MOST_FILE_BYTES, 'too large');

/** Input of every call. Unknown fields are refused. */
export const CALL_INPUTS = {
  /** `{op, kind, …, expects?, by?}`: checked again, field by field, by the schema of its kind. */
  'run-command': z.record(z.string(), z.unknown()),
  'list-meetings': z.strictObject({}),
  /** `after`: the last entry that the window has already. */
  'open-meeting': z.strictObject({ meeting: id, after: z.int().min(0).optional() }),
  'read-register': z.strictObject({}),
  'read-prose': z.strictObject({ meeting: id }),
  'read-written-wordings': z.strictObject({ meeting: id }),
  'read-paper': z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  'read-averages': z.strictObject({ body: id }),
  /** Of one body, or of all. */
  'read-decisions': z.strictObject({ body: id.optional() }),
  'open-example': z.strictObject({}),
  'read-signing-key': z.strictObject({}),
  'make-signing-key': z.strictObject({
    name: z.string().max(200),
    organisation: z.string().max(200),
    password,
  }),
  /** The minutes, or with `supplement` that one. */
  'sign-and-export': z.strictObject({ meeting: id, folder: path, password, supplement: z.int().min(1).optional() }),
  'verify-file': z.strictObject({ name: z.string().max(1000), bytes: fileBytes }),
  'trust-signer': z.strictObject({ certificatePem: z.string().max(20_000) }),
  'read-store': z.strictObject({}),
  /** The folder was chosen in the shell's dialog; the shell lets no other pass. */
  'choose-second-place': z.strictObject({ folder: path }),
  'stop-second-place': z.strictObject({}),
  'read-second-place': z.strictObject({}),
  'restore-store': z.strictObject({ folder: path, acceptDamage: z.boolean() }),
  'make-rehearsal': z.strictObject({ meeting: id }),
  'read-rehearsals': z.strictObject({}),
  'open-window': z.strictObject({ view: z.enum(['chair', 'secretary', 'room']), meeting: id }),
  'choose-folder': z.strictObject({}),
  'show-export': z.strictObject({ path }),
  'read-window': z.strictObject({}),
  'start-rehearsal': z.strictObject({ meeting: id }),
  'end-rehearsal': z.strictObject({ keep: z.boolean() }),
  'list-rehearsals': z.strictObject({}),
  'open-rehearsal': z.strictObject({ name: id }),
  'throw-away-rehearsal': z.strictObject({ name: id }),
  'read-room-screen': z.strictObject({ meeting: id }),
  'set-room-screen': z.strictObject({
    meeting: id,
    shows: z.discriminatedUnion('mode', [
      z.strictObject({ mode: z.literal('follow') }),
      z.strictObject({ mode: z.literal('freeze'), entry: z.int().min(1) }),
      z.strictObject({ mode: z.literal('blank') }),
    ]),
  }),
  'close-room-screen': z.strictObject({ meeting: id }),
} as const satisfies Record<CallName, z.ZodType>;

export type CallInput<Name extends CallName> = z.input<(typeof CALL_INPUTS)[Name]>;

/**
 * A meeting as a window opens it: the entries, from which the pure functions of `domain/` make the state. Of a long meeting it is
 * the next part; whoever asks goes on until it has the head.
 */
export type OpenedMeeting = {
  meeting: string;
  /** A list of `LoggedEvent` as JSON: one text goes from process to process in a small part of the time that its objects take. */
  entries: string;
  /** The number of the last of these entries, and the head of the log. */
  last: number;
  head: Head;
  /** The last entry's time, as the mark "lagret #214 10.42.07" shows it. */
  savedAt: string;
  /** This run of the program, by which a window knows whether a clock runs here. */
  session: string;
  /** The program's clocks now, so that a window can count on from them. */
  now: { at: string; mono: number };
};

/**
 * Prose being written, by place: an item's id, or `meeting` for the words above all items. Wordings of proposals lie beside it,
 * in places of their own (see domain/meeting/drafted-wording.ts).
 */
export type Prose = Readonly<Record<string, { text: string; savedAt: string }>>;

export type StoreFacts = {
  /** Marked as test: what it exports says ØVING. */
  test: boolean;
  session: string;
  /** Set while a fault has stopped the store. */
  stopped: { fault: string; detail: string } | null;
  /** Where everything is written once more; null where no second place is chosen. */
  secondPlace: SecondPlaceFacts | null;
  /** Set where the book was restored from a second place: what it had, and what may be missing. */
  restored: Restored | null;
  /** Set where this is no book but a copy on which a meeting is rehearsed. */
  rehearsal: Rehearsal | null;
};

/** Who may sign on this laptop; null before the first signing. */
export type SigningKeyFacts = { name: string; organisation: string; fingerprint: string; demo: boolean } | null;

/** A fault that a person can do something about: code and place; nothing was changed. */
export type Failure = { failure: string; detail: string };

/** A signed export as it lies on disk. */
export type Exported = { path: string; trustPath: string; sha256: string; files: readonly string[]; head: Head };

/** What `verify` says of a file. */
export type Verified = {
  verdict: 'valid' | 'unknown-signer' | 'invalid';
  findings: readonly { code: string; detail?: string; meeting?: string; entry?: number }[];
  signers: readonly {
    name: string;
    organisation: string;
    fingerprint: string;
    signedAt: string;
    known: boolean;
    demo: boolean;
    certificatePem: string;
  }[];
  files: readonly { name: string; mediaType: string; size: number; sha256: string }[];
  heads: readonly { meeting: string; entry: number; hash: string }[];
  /** What the record says it is, when it could be read. */
  about: { title: string; bodyName: string; date: string; test: boolean; supplement?: number } | null;
};

export type WindowFacts = {
  view: 'home' | 'chair' | 'secretary' | 'room';
  meeting: string | null;
  role: 'keeper' | 'chair' | 'reader';
  /** The window of a rehearsal: nothing in it is of the book. */
  rehearsal: boolean;
};

/** A kept rehearsal as the home page lists it. */
export type ListedRehearsal = Omit<KeptRehearsal, 'folder'> & {
  /** It has windows now; what is open is not thrown away from here. */
  isOpen: boolean;
};

export type CallResults = {
  'run-command': Answer;
  'list-meetings': readonly MeetingSummary[];
  'open-meeting': OpenedMeeting | null;
  'read-register': Register;
  'read-prose': Prose;
  /** Wordings of proposals that are being written, as the room may see them; none while the doors are closed, nor from behind them (N6). */
  'read-written-wordings': Prose;
  'read-paper': { bytes: Uint8Array; mediaType: string } | null;
  /** What the body has needed in its meetings that are over, for the forecast (N3). */
  'read-averages': Averages;
  /** Every declared result across meetings, the latest first: what is in force, waits, has fallen or stopped (K6, K7). */
  'read-decisions': readonly DecisionLine[];
  /** The meeting that was made ready, up to its opening. */
  'open-example': { meeting: string } | Failure;
  'read-signing-key': SigningKeyFacts;
  'make-signing-key': NonNullable<SigningKeyFacts> | Failure;
  'sign-and-export': Exported | Failure;
  'verify-file': Verified;
  'trust-signer': { fingerprint: string } | Failure;
  'read-store': StoreFacts;
  'choose-second-place': SecondPlaceFacts | Failure;
  'stop-second-place': null;
  'read-second-place': SecondPlaceFacts | null;
  'restore-store': Restored | Failure;
  /** The copy lies in a folder of the store's own; `start-rehearsal` opens it. */
  'make-rehearsal': { folder: string; rehearsal: Rehearsal } | Failure;
  /** With their folders, for the shell; pages ask `list-rehearsals`. */
  'read-rehearsals': readonly KeptRehearsal[];
  'open-window': null;
  /** null when the person chose none. */
  'choose-folder': { folder: string } | null;
  'show-export': null;
  'read-window': WindowFacts;
  'start-rehearsal': Rehearsal | Failure;
  'end-rehearsal': null;
  /** The latest first; none in a rehearsal's own windows. */
  'list-rehearsals': readonly ListedRehearsal[];
  /** Opens its windows, or brings them to the front. */
  'open-rehearsal': Rehearsal | Failure;
  /** For good: nothing brings it back. */
  'throw-away-rehearsal': null | Failure;
  'read-room-screen': RoomScreen;
  'set-room-screen': RoomScreen;
  'close-room-screen': null;
};

/** How a window, the command line's tests and the contract suite call the app. */
export type Call = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallResults[Name]>;

/** A call whose name or input is not of the contract: a bug or an attack, never a person's mistake. */
export class NotOfTheContract extends Error {
  override name = 'NotOfTheContract';
}

/** A call that the sending window has no right to (W1): a bug or an attack, since no page offers it. */
export class NotForThisWindow extends Error {
  override name = 'NotForThisWindow';
}

/** Checks the shape of a call's input. Out: the input, typed. Throws NotOfTheContract. */
export function checkCall<Name extends CallName>(name: Name, input: unknown): z.output<(typeof CALL_INPUTS)[Name]> {
  if (!Object.hasOwn(CALL_INPUTS, name)) throw new NotOfTheContract(`no such call: ${String(name).slice(0, 100)}`);
  const checked = CALL_INPUTS[name].safeParse(input);
  if (!checked.success) throw new NotOfTheContract(`input of ${name}: ${checked.error.issues[0]?.message ?? ''}`);
  return checked.data as z.output<(typeof CALL_INPUTS)[Name]>;
}
