/** The part of `motebok state` about the items: the list as it stands, and what came of each. */
import { z } from 'zod';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { nullable } from './fields.ts';

/** The shape of what `agendaView` gives. */
export const AGENDA_SHAPE = {
  agenda: z.array(
    z.object({
      item: z.string(),
      number: nullable(z.string()),
      title: z.string(),
      itemKind: z.string(),
      body: z.string(),
      case: nullable(z.string()),
      plannedMinutes: nullable(z.number()),
      takenOff: nullable(z.string()),
      takenWith: nullable(z.string()),
      addedInMeeting: nullable(
        z.object({
          agreedBy: z.array(z.object({ seat: z.string(), person: z.string() })),
          reason: z.string().optional(),
        }),
      ),
      takenUpEntry: nullable(z.number()),
      concludedEntry: nullable(z.number()),
      outcome: nullable(z.string()),
      summary: nullable(z.string()),
      papers: z.array(z.object({ paper: z.string(), name: z.string(), sha256: z.string(), size: z.number() })),
    }),
  ),
};

type AgendaView = z.infer<z.ZodObject<typeof AGENDA_SHAPE>>;

/** The items in order, with their papers and outcomes. */
export function agendaView(state: MeetingState): AgendaView {
  return { agenda: itemsView(state) };
}

function itemsView(state: MeetingState): AgendaView['agenda'] {
  return state.order.flatMap((id) => {
    const item = state.items[id];
    if (!item) return [];
    const { number, title, itemKind, body, plannedMinutes, takenOff, takenUpAt, concludedAt, outcome, summary } = item;
    return {
      item: id,
      number: number ?? null,
      title,
      itemKind,
      body,
      case: item.case ?? null,
      plannedMinutes: plannedMinutes ?? null,
      takenOff: takenOff ?? null,
      takenWith: item.takenWith ?? null,
      addedInMeeting: item.addedInMeeting
        ? { ...item.addedInMeeting, agreedBy: [...item.addedInMeeting.agreedBy] }
        : null,
      takenUpEntry: takenUpAt?.seq ?? null,
      concludedEntry: concludedAt?.seq ?? null,
      outcome: outcome ?? null,
      summary: summary ?? null,
      papers: item.papers.map(({ paper, name, sha256, size }) => ({ paper, name, sha256, size })),
    };
  });
}
