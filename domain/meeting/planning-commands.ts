/** What the keeper does before a meeting: plans it, changes it, calls it (N2, N7). */
import type { BodyId } from '../ids.ts';
import type { LanguageForm } from '../minutes/document.ts';
import type { MeetingDay } from './planning-events.ts';

export type PlanningCommand =
  | {
      kind: 'plan-meeting';
      bodies: readonly BodyId[];
      days: readonly MeetingDay[];
      place: string;
      title?: string;
      languageForm?: LanguageForm;
    }
  | {
      kind: 'change-meeting';
      days?: readonly MeetingDay[];
      place?: string;
      title?: string | null;
      languageForm?: LanguageForm;
    }
  | { kind: 'publish-notice' };
