/** The rehearsals that were kept, read again whenever one is opened, ended or thrown away; null while they are read. */
import { useEffect, useState } from 'react';
import type { ListedRehearsal } from '../../app/contract.ts';

export function useRehearsals(): readonly ListedRehearsal[] | null {
  const [list, setList] = useState<readonly ListedRehearsal[] | null>(null);
  useEffect(() => {
    let asked = 0;
    const read = (): void => {
      asked += 1;
      const mine = asked;
      // The latest question has the latest answer, in whichever order they come.
      void window.motebok.call('list-rehearsals', {}).then((found) => {
        if (mine === asked) setList(found);
      });
    };
    read();
    const stop = window.motebok.onAnnouncement(({ kind }) => {
      if (kind === 'rehearsals') read();
    });
    return () => {
      asked = -1;
      stop();
    };
  }, []);
  return list;
}
