/** What happens before a meeting: it is planned, changed and called (N2, N7). */
import type { BodyId, ItemId, PersonId } from '../ids.ts';
import type { LanguageForm } from '../minutes/document.ts';
import type { Roster } from './roster.ts';

export type MeetingDay = { date: string; start: string; minutes: number };

/** What a later version of the notice says has changed (N2). */
export type NoticeChange =
  | { what: 'title' | 'days' | 'place' | 'languageForm' | 'called' | 'order' }
  | { what: 'itemAdded' | 'itemChanged' | 'itemTakenOff'; item: ItemId };

export type PlanningEvent =
  | {
      kind: 'meeting-planned';
      title?: string;
      bodies: readonly BodyId[];
      days: readonly MeetingDay[];
      place: string;
      languageForm: LanguageForm;
      roster: Roster;
    }
  | {
      kind: 'meeting-changed';
      title?: string | null;
      days?: readonly MeetingDay[];
      place?: string;
      languageForm?: LanguageForm;
    }
  | {
      kind: 'notice-published';
      version: number;
      numbers: Readonly<Record<ItemId, { number: string; sortKey: string }>>;
      called: readonly PersonId[];
      requiredDays: number;
      givenDays: number;
      /** What differs from the version before; empty in the first (N2). */
      changes: readonly NoticeChange[];
      roster: Roster;
    };
