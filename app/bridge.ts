/** What the preload script hands to a window: the calls of the contract and the announcements, nothing else. */
import type { Announcement } from './answer.ts';
import type { Call } from './contract.ts';

export type Bridge = {
  /** Asks the app. Rejects only on a bug or when the app is going down; what a person can do something about is a result. */
  call: Call;
  /** Listens to what was committed, from all windows. Returns the way to stop listening. */
  onAnnouncement(listener: (announcement: Announcement) => void): () => void;
};

declare global {
  interface Window {
    readonly motebok: Bridge;
  }
}
