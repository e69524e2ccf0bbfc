/** What the palette can find now: the page's acts by their own keys, then cases and people of the meeting, meetings, pages. */
import { useMemo, useState } from 'react';
import { goTo, useRoute } from '../routes.ts';
import { useMeetingList, useRegister } from '../state/hooks.ts';
import { useRendererState } from '../state/store.ts';
import { useFormat, useText } from '../text/useText.ts';
import type { Findable } from './finding.ts';
import { activeBindings } from './keys.ts';
import { useKeyName } from './useKeyName.ts';

export function useFindables(): Findable[] {
  const text = useText();
  const format = useFormat();
  const keyName = useKeyName();
  const route = useRoute();
  const meeting = route.page === 'meeting' ? route.meeting : null;
  const state = useRendererState((known) => (meeting === null ? null : (known.meetings[meeting]?.book.state ?? null)));
  const meetings = useMeetingList();
  const register = useRegister();
  // The acts of the page behind the palette; the palette's own bindings come later and are not acts.
  const [commands] = useState(() =>
    activeBindings()
      .filter((each) => !each.quiet && !each.off && !each.inDialog)
      .map((each): Findable => ({
        id: `command ${each.key}`,
        kind: 'command',
        words: each.label,
        keyName: keyName(each.key),
        run: each.run,
      })),
  );
  return useMemo(() => {
    const items = (state?.order ?? []).map((id): Findable => {
      const item = state?.items[id];
      return {
        id: `item ${id}`,
        kind: 'item',
        words: [item?.number, item?.title].filter((each) => each !== undefined).join(' '),
        run: () => {
          goTo({ page: 'meeting', meeting: meeting ?? '', step: 'plan' });
          showWhere(`item-${id}`);
        },
      };
    });
    const people = (state?.roster.persons ?? register?.persons ?? []).map((each): Findable => ({
      id: `person ${each.person}`,
      kind: 'person',
      words: each.name,
      run: () => {
        if (meeting === null) goTo({ page: 'register' });
        else goTo({ page: 'meeting', meeting, step: 'roll-call' });
        showWhere(`person-${each.person}`);
      },
    }));
    const known = (meetings ?? []).map((each): Findable => ({
      id: `meeting ${each.meeting}`,
      kind: 'meeting',
      words: `${each.title} ${format.date(each.date)}`,
      run: () => goTo({ page: 'meeting', meeting: each.meeting, step: 'plan' }),
    }));
    const pages = (['home', 'decisions', 'register', 'verify', 'settings'] as const).map((page): Findable => ({
      id: `page ${page}`,
      kind: 'page',
      words: text(`frame.${page}`),
      run: () => goTo({ page }),
    }));
    return [...commands, ...items, ...people, ...known, ...pages];
  }, [commands, state, register, meetings, meeting, text, format]);
}

/** Goes to what was found, when its page has drawn it. */
function showWhere(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const element = document.getElementById(id);
      element?.scrollIntoView({ block: 'center' });
      element?.focus();
    }),
  );
}
