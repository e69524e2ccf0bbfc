/** Minutes: what is written, how it stands, and its way to approval. */
export const minutes = {
  'minutes.proseSaved': 'lagret {time}',
  'minutes.proseWriting': 'skriver …',
  'minutes.proseFailed': 'ikke lagret',
} as const;
