/** A set phrase in the language of the meeting, whatever language the screen is in. */
import { useCallback } from 'react';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { itemName } from '../room/agenda-time.ts';
import { textIn } from '../text/message.ts';
import { formatTime } from '../text/format.ts';
import { itemSpokenOf, type Phrase } from './guide.ts';

export function useSay(state: MeetingState, at: string): (phrase: Phrase) => string {
  return useCallback(
    (phrase) => {
      const item = itemSpokenOf(state);
      return textIn(state.languageForm, `guide.say.${phrase}`, {
        body: state.roster.bodies.map((each) => each.name).join(', '),
        item: item ? itemName(item) : '',
        time: formatTime(at, state.languageForm),
      });
    },
    [state, at],
  );
}
