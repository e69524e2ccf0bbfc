/** The form of an answer that has come in after the meeting, and the command it makes (K6). Pure. */
import type { CommandOf } from '../../domain/meeting/commands.ts';
import type { LaterAnswer } from '../../domain/meeting/afterwards-state.ts';
import type { LaterAnswerKind } from '../../domain/meeting/consensus-types.ts';
import type { TextKey } from '../text/index.ts';
import type { Text } from '../text/useText.ts';
import type { Problems } from '../ui/useForm.ts';

/** The letters of the round, for the same answers; who answers later has anchored. */
export const ANSWER_KEYS = [
  { key: 'j', answer: 'assent' },
  { key: 'm', answer: 'assentWithRemark' },
  { key: 'u', answer: 'standsAside' },
  { key: 'n', answer: 'no' },
] as const satisfies readonly { key: string; answer: LaterAnswerKind }[];

/** Their names where they stand beside one another. */
export const ANSWER_NAMES = {
  assent: 'decisions.answer.assent',
  assentWithRemark: 'consensus.position.assentWithRemark',
  standsAside: 'decisions.answer.standsAside',
  no: 'decisions.answer.no',
} as const satisfies Record<LaterAnswerKind, TextKey>;

export type AnswerValues = {
  answer: LaterAnswerKind | '';
  received: string;
  treatedOn: string;
  treatedBy: string;
  reference: string;
  words: string;
  corrects: string;
};

/** Empty, received today; or what was recorded, where that is corrected. */
export function answerValues(answer: LaterAnswerKind | null, today: string, earlier?: LaterAnswer): AnswerValues {
  return {
    answer: answer ?? earlier?.answer ?? '',
    received: earlier?.received ?? today,
    treatedOn: earlier?.treatedOn ?? '',
    treatedBy: earlier?.treatedBy ?? '',
    reference: earlier?.reference ?? '',
    words: earlier?.words ?? '',
    corrects: '',
  };
}

/** What the law cannot say of a half-written form. */
export function answerProblems(values: AnswerValues, isCorrection: boolean, text: Text): Problems<AnswerValues> {
  const problems: Problems<AnswerValues> = {};
  if (values.answer === '') problems.answer = text('decisions.chooseAnswer');
  if (values.received === '') problems.received = text('decisions.needed', { field: text('decisions.received') });
  if (values.answer === 'assentWithRemark' && values.words.trim() === '')
    problems.words = text('decisions.needed', { field: text('decisions.words.assentWithRemark') });
  if (isCorrection && values.corrects.trim() === '')
    problems.corrects = text('decisions.needed', { field: text('decisions.corrects') });
  return problems;
}

/** The command of a form that holds; null where it does not say an answer yet. */
export function answerCommand(
  proposal: string,
  organisation: string,
  { answer, received, treatedOn, ...lines }: AnswerValues,
): Omit<CommandOf<'record-later-answer'>, 'meeting'> | null {
  if (answer === '' || received === '') return null;
  const written = Object.fromEntries(
    Object.entries(lines)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
  const treated = treatedOn === '' ? {} : { treatedOn };
  return { kind: 'record-later-answer', proposal, organisation, answer, received, ...treated, ...written };
}
