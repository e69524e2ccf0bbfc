/** What a command is answered with. The command line prints it as one line; windows get it as a value. */
import type { RefusalCode } from '../domain/refusal.ts';
import type { LoggedEvent } from '../domain/meeting/events.ts';
import type { SecondPlaceFacts } from '../db/second-place/second-place.ts';

/** The head of a meeting's log: number and hash of an entry. */
export type Head = { entry: number; hash: string };

export type InvalidCode =
  /** Not one JSON object. */
  | 'not-json'
  | 'not-an-object'
  | 'unknown-command'
  /** A field is missing, has the wrong shape, or is not known; `place` names it. */
  | 'wrong-field'
  /** `--clock script` and `--seed` work only in a data folder marked as test. */
  | 'not-a-test-folder'
  /** A script's line without a time, or with a monotonic clock that goes backwards. */
  | 'no-time'
  /** Larger than one command may be. */
  | 'too-large';

export type Answer =
  /** On disk. `head` is the last entry of the act; null where only tables changed. */
  | { outcome: 'done'; op: string; meeting: string | null; head: Head | null }
  /** Nothing changed, or a retry: the first answer again. */
  | { outcome: 'same'; op: string; meeting: string | null; head: Head | null }
  | {
      outcome: 'refused';
      op: string;
      code: RefusalCode;
      rule: string;
      facts: Readonly<Record<string, string | number | readonly string[]>>;
    }
  | { outcome: 'invalid'; op: string; code: InvalidCode; place: string };

/** What every window is told after a commit, never before it (rule: durable before visible). */
export type Announcement =
  /** Entries that were appended to a meeting's log, in order, and the head after them. */
  | { kind: 'entries-appended'; meeting: string; entries: readonly LoggedEvent[]; head: Head; savedAt: string }
  | { kind: 'register-changed' }
  /** `forRoom`: a wording of a proposal that the room may see while it is written (K10, N6). */
  | { kind: 'prose-saved'; meeting: string; place: string; text: string; savedAt: string; forRoom: boolean }
  /** The second place has come into another state; null: none is chosen any more. Nothing has stopped, whatever it says. */
  | { kind: 'second-place'; facts: SecondPlaceFacts | null }
  /** A whole book was restored into this store: everything is to be read again. */
  | { kind: 'restored' }
  /** The room screen of a meeting was opened, closed, frozen, blanked, or its display is gone. */
  | { kind: 'room-screen'; meeting: string; screen: RoomScreen }
  /** A rehearsal was opened, ended, or thrown away. */
  | { kind: 'rehearsals' }
  /** The log of one meeting does not hold: nothing is written to it, and the others go on. */
  | { kind: 'meeting-stopped'; meeting: string; fault: string; detail: string }
  /** The store has stopped after a fault: nothing more is accepted before it is opened again. */
  | { kind: 'stopped'; fault: string; detail: string };

/** What the room screen of a meeting does. The shell knows it, so that a page that is loaded again goes on with it. */
export type RoomScreen = {
  /** `display-gone`: it was closed because its display vanished, and opens again when one is there. */
  window: 'closed' | 'open' | 'display-gone';
  /** Whether it fills a display of its own; on the only display it is a window beside the others. */
  fullScreen: boolean;
  shows: RoomScreenShows;
};

/** It follows the meeting, stands still at an entry, or shows nothing. */
export type RoomScreenShows = { mode: 'follow' } | { mode: 'freeze'; entry: number } | { mode: 'blank' };
