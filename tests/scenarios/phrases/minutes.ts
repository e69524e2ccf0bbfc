/** Sentences about the minutes and the prose in them. */
import { phrase } from '../phrases.ts';
import { idOf } from '../world.ts';
import { ids } from './said.ts';

phrase('writes about {place}: {text}', ({ place = '', text }) => ({ kind: 'save-prose', place: idOf(place), text }));
phrase('sends the minutes', () => ({ kind: 'send-minutes', deadline: '2026-10-30' }));
phrase('approves the minutes with {approvers}', ({ approvers }) => ({
  kind: 'approve-minutes',
  approvers: ids(approvers),
}));
phrase('signs the minutes at entry {entry}', ({ entry }, { person }) => ({
  kind: 'sign-minutes',
  signer: person,
  organisation: 'Sykehuset',
  fingerprint: 'f'.repeat(64),
  minutesSha256: 'a'.repeat(64),
  atEntry: Number(entry),
}));
phrase('signs the minutes', (_said, { person, state }) => ({
  kind: 'sign-minutes',
  signer: person,
  organisation: 'Sykehuset',
  fingerprint: 'f'.repeat(64),
  minutesSha256: 'a'.repeat(64),
  atEntry: state.entry,
}));
