/** Sentences about the meeting's life: it opens, pauses and closes, and who is in the chair. */
import { phrase } from '../phrases.ts';
import { idOf } from '../world.ts';
import { some } from './said.ts';

phrase('opens the meeting[ with {chair} in the chair]', ({ chair = '' }) => ({
  kind: 'open-meeting',
  ...some({ chair: idOf(chair) }),
}));
phrase('opens the meeting {meeting}', ({ meeting }) => ({ kind: 'open-meeting', meeting }));
phrase('gives the chair to {chair}: {reason}', ({ chair = '', reason }) => ({
  kind: 'change-chair',
  chair: idOf(chair),
  reason,
}));
phrase('pauses the meeting', () => ({ kind: 'pause-meeting' }));
phrase('resumes the meeting', () => ({ kind: 'resume-meeting' }));
phrase('closes the meeting', () => ({ kind: 'close-meeting' }));
phrase('begins the day', () => ({ kind: 'begin-day' }));
