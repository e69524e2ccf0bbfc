/** A key beside what it does, as it is printed on the person's keyboard. */
import { useSettings } from '../state/settings.ts';
import { useKeyName } from './useKeyName.ts';

type Props = {
  /** A letter, or a named key, as `useKeys` takes it. */
  keyboard: string;
  /** The page has no field with the caret: a letter acts without Alt, unless the person has turned that off (WCAG 2.1.4). */
  alone?: boolean;
};

export function KeyMark({ keyboard, alone = false }: Props) {
  const keyName = useKeyName();
  const lettersAct = useSettings((settings) => settings.singleLetters);
  const isLetterAlone = alone && lettersAct && keyboard.trim() !== '';
  return <kbd>{isLetterAlone ? keyboard.toUpperCase() : keyName(keyboard)}</kbd>;
}
