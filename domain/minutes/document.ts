/**
 * The document tree of minutes: what the PDF, the preview and the text edition are made from.
 * It is composed from facts and prose (M1) and knows nothing about paper or screens.
 */

export type LanguageForm = 'nb' | 'nn';

/** Where a block comes from: facts are computed from the log, prose was written by the secretary (M1). */
export type BlockOrigin = 'fact' | 'prose';

export type DocumentBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; origin: BlockOrigin; item?: string }
  | { kind: 'paragraph'; text: string; strong?: boolean; origin: BlockOrigin; item?: string }
  | { kind: 'list'; ordered: boolean; items: readonly string[]; origin: BlockOrigin; item?: string }
  | {
      kind: 'table';
      head: readonly string[];
      rows: readonly (readonly string[])[];
      origin: BlockOrigin;
      item?: string;
    };

export type MinutesDocument = {
  /** nb or nn: headings, set phrases and dates follow it (M7). */
  language: LanguageForm;
  title: string;
  bodyName: string;
  /** Short line for the footer of every page, without the page number. */
  footer: string;
  /** The words before the page number and between it and the total, in the document's language ("side"). */
  pageWord: string;
  /** Set when the store is a test store, or the minutes are not approved: printed on every page ("ØVING", "UTKAST"). */
  mark?: string;
  blocks: readonly DocumentBlock[];
};
