/** Sending, approval, and who stands behind the minutes (M4). Signatures come after, and lie outside the text. */
import type { PersonId } from '../ids.ts';
import { norwegianTime, writtenDate } from './dates.ts';
import type { DocumentBlock } from './document.ts';
import { heading, nameOf, organisationOf, paragraph, table, titleOf, type Composing } from './facts.ts';

/** The last section. Nothing before the meeting is closed. */
export function approvalSection(composing: Composing): DocumentBlock[] {
  const { state, language, say } = composing;
  if (state.closedAt === null) return [];
  const { sent, approved } = state.minutes;
  const words = say.approval;
  const dateOf = (at: string): string => writtenDate(norwegianTime(at).date, language);
  const sentWords = sent ? [paragraph(words.sent(dateOf(sent.at.at), writtenDate(sent.deadline, language)))] : [];
  if (approved === null) return [heading(2, words.heading), ...sentWords, paragraph(words.notApproved)];
  const rows = approved.approvers.map((each) => [
    nameOf(composing, each),
    roleOf(composing, each),
    organisationOf(composing, each, null) ?? '',
  ]);
  return [
    heading(2, words.heading),
    ...sentWords,
    paragraph(words.approved(dateOf(approved.at.at))),
    table([words.name, words.role, words.organisation], rows),
    paragraph(words.signed),
  ];
}

function roleOf(composing: Composing, person: PersonId): string {
  const { state, say } = composing;
  if (state.roster.bodies.some((each) => each.chair === person)) return say.approval.chair;
  if (state.roster.bodies.some((each) => each.deputyChair === person)) return say.approval.deputyChair;
  return titleOf(composing, person) ?? '';
}
