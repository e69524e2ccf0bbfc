/** The decisions of the book, read again when anything is announced; null while they are read. */
import { useEffect, useState } from 'react';
import { useRendererState } from '../state/store.ts';
import type { DecisionRow } from './decision-rows.ts';

export function useDecisions(): readonly DecisionRow[] | null {
  const news = useRendererState((state) => state.news);
  const [rows, setRows] = useState<readonly DecisionRow[] | null>(null);
  useEffect(() => {
    let current = true;
    void window.motebok.call('read-decisions', {}).then((read) => {
      if (current) setRows(read);
    });
    return () => {
      current = false;
    };
  }, [news]);
  return rows;
}
