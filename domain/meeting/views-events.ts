/** What happens with the views of organisations before the meeting. */
import type { ItemId, OrganisationId } from '../ids.ts';
import type { View } from './views-state.ts';

export type ViewsEvent =
  | { kind: 'views-asked-for'; item: ItemId; organisations: readonly OrganisationId[]; deadline: string }
  | ({ kind: 'view-recorded'; item: ItemId } & View);
