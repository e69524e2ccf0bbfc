/** One decision as its page works with it: how it stands, the way to send, and the law asked beforehand with the day of today. */
import { useMemo } from 'react';
import type { Answer } from '../../app/answer.ts';
import type { Decision, Proposal, ProposalVersion } from '../../domain/meeting/consensus-state.ts';
import { agreedVersion } from '../../domain/meeting/wordings.ts';
import { decisionStanding, type Standing } from '../../domain/meeting/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { localToday } from '../home/meeting-order.ts';
import type { RoomCommand } from '../room/useRoom.ts';
import { whyNot } from '../room/why-not.ts';
import { useMeeting, useMeetingStatus, useSend, type OpenMeeting } from '../state/hooks.ts';
import { useRole } from '../state/may.ts';

export type DecisionView = {
  meeting: string;
  open: OpenMeeting;
  state: MeetingState;
  proposal: Proposal;
  version: ProposalVersion;
  decision: Decision;
  /** null where nothing was agreed. */
  standing: Standing | null;
  today: string;
  send: (command: RoomCommand) => Promise<Answer>;
  why: (command: RoomCommand) => Refusal | null;
};

/** The decision on a proposal: what was agreed, else what was last declared. Says where it is read, and where there is none. */
export function useDecision(meeting: string, id: string): DecisionView | 'reading' | 'unknown' {
  const open = useMeeting(meeting);
  const status = useMeetingStatus(meeting);
  const send = useSend(meeting);
  const role = useRole();
  return useMemo(() => {
    if (open === null) return status === 'unknown' ? 'unknown' : 'reading';
    const { state, book } = open;
    const proposal = state.proposals[id];
    const version = proposal && (agreedVersion(proposal) ?? proposal.versions.findLast((each) => each.decision));
    if (!version?.decision) return 'unknown';
    const today = localToday(new Date());
    return {
      meeting,
      open,
      state,
      proposal: proposal as Proposal,
      version,
      decision: version.decision,
      standing: decisionStanding(state, id),
      today,
      send,
      why: (command) => whyNot(book, role, { ...command, meeting }, { today }),
    };
  }, [open, status, send, role, meeting, id]);
}
