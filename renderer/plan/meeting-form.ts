/** The form of a meeting's own facts: what it holds and what is wrong with it. Pure. */
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Text } from '../text/useText.ts';
import type { Problems } from '../ui/useForm.ts';

export type MeetingValues = {
  title: string;
  date: string;
  start: string;
  minutes: string;
  place: string;
  languageForm: 'nb' | 'nn';
};

/** The fields of a meeting's first day. */
export function meetingValues(state: MeetingState): MeetingValues {
  const [day] = state.days;
  return {
    title: state.title ?? '',
    date: day?.date ?? '',
    start: day?.start ?? '',
    minutes: String(day?.minutes ?? ''),
    place: state.place,
    languageForm: state.languageForm,
  };
}

export function meetingProblems(values: MeetingValues, text: Text): Problems<MeetingValues> {
  const problems: Problems<MeetingValues> = {};
  if (values.date === '') problems.date = text('plan.needed', { field: text('plan.date') });
  if (values.start === '') problems.start = text('plan.needed', { field: text('plan.start') });
  if (!isMinutes(values.minutes)) problems.minutes = text('plan.minutesWrong');
  return problems;
}

/** Whole minutes as the app takes them. */
export function isMinutes(value: string): boolean {
  return /^\d{1,4}$/.test(value) && Number(value) <= 6000;
}
