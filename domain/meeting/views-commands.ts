/** What is done about the views of organisations before the meeting. */
import type { ItemId, OrganisationId } from '../ids.ts';
import type { ViewKind, ViewSource } from './views-state.ts';

export type ViewsCommand =
  | { kind: 'ask-for-views'; item: ItemId; organisations: readonly OrganisationId[]; deadline: string }
  | {
      kind: 'record-view';
      item: ItemId;
      organisation: OrganisationId;
      view: ViewKind;
      words?: string;
      treatedBy?: string;
      treatedOn?: string;
      reference?: string;
      /** The organisation itself when absent. */
      from?: ViewSource;
    };
