/** What a wording that is written starts from, and the command that puts it (K1, K10). Pure but for the new id. */
import type { DraftSubject } from '../../domain/meeting/drafted-wording.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { newId, type RoomCommand } from '../room/useRoom.ts';

/** A change and an amendment start from the wording that they change; what is new starts empty. */
export function wordingBase(state: MeetingState, subject: DraftSubject): string {
  if (subject.writes === 'new' || subject.writes === 'alternative') return '';
  const proposal = state.proposals[subject.proposal];
  return proposal ? wording(proposal).text : '';
}

export function wordingCommand(
  state: MeetingState,
  subject: DraftSubject,
  item: string,
  text: string,
  proposer: string,
): RoomCommand {
  if (subject.writes === 'change') return { kind: 'reword-proposal', proposal: subject.proposal, text, proposer };
  const seat = state.attendance[proposer]?.seat;
  return {
    kind: 'put-proposal',
    proposal: newId(),
    item,
    text,
    proposer,
    ...(seat == null ? {} : { seat }),
    ...(subject.writes === 'new' ? {} : { relation: { kind: subject.writes, to: subject.proposal } }),
  };
}
