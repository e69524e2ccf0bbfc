/** The phrases that `/` opens under the words: letters choose among them, Enter puts one in, Esc leaves the `/` as it is. */
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useText } from '../text/useText.ts';
import { phraseWords, type ProsePhrase } from './prose-phrases.ts';

type Props = {
  state: MeetingState;
  item: string;
  found: readonly ProsePhrase[];
  chosen: ProsePhrase | undefined;
  take: (phrase: ProsePhrase) => void;
};

export function PhraseMenu({ state, item, found, chosen, take }: Props) {
  const text = useText();
  return (
    <ul className="phrase-menu" role="listbox" aria-label={text('prose.phrases')}>
      {found.map((each) => (
        <li
          key={each}
          role="option"
          aria-selected={each === chosen}
          onPointerDown={(event) => event.preventDefault()} // the caret stays in the words
          onClick={() => take(each)}
        >
          <strong>/{text(`prose.name.${each}`)}</strong>
          <span>{phraseWords(state, item, each)}</span>
        </li>
      ))}
    </ul>
  );
}
