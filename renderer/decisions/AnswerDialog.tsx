/** Registers an answer that has come in: one key says which, the day is today, and the rest is there for those who have it (K6). */
import { useId } from 'react';
import type { LaterAnswer } from '../../domain/meeting/afterwards-state.ts';
import type { LaterAnswerKind } from '../../domain/meeting/consensus-types.ts';
import { PositionMark } from '../consensus/PositionMark.tsx';
import { ActButton } from '../room/ActButton.tsx';
import { capitalised } from '../room/capitalised.ts';
import { isDone } from '../room/useRoom.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useKeys } from '../ui/keys.ts';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import {
  ANSWER_KEYS,
  ANSWER_NAMES,
  answerCommand,
  answerProblems,
  answerValues,
  type AnswerValues,
} from './answer-form.ts';
import type { DecisionView } from './useDecision.ts';

type Props = {
  view: DecisionView;
  organisation: string;
  answer: LaterAnswerKind | null;
  /** What was recorded before, where it was wrong. */
  corrected?: LaterAnswer;
  onClose: () => void;
};

const MARKS = {
  assent: 'assent',
  assentWithRemark: 'assentWithRemark',
  standsAside: 'standsAside',
  no: 'objects',
} as const;

export function AnswerDialog({ view, organisation, answer, corrected, onClose }: Props) {
  const text = useText();
  const names = useNames(view.meeting);
  const { proposal } = view.proposal;
  const isCorrection = corrected !== undefined;
  const form = useForm<AnswerValues>(
    answerValues(answer, view.today, corrected),
    (values) => answerProblems(values, isCorrection, text),
    (values) => {
      const command = answerCommand(proposal, organisation, values);
      if (command !== null) void view.send(command).then((given) => isDone(given) && onClose());
    },
  );
  const { values, problems, set } = form;
  const command = answerCommand(proposal, organisation, values);
  const name = names.organisation(organisation);
  return (
    <Dialog title={text(isCorrection ? 'decisions.correctOf' : 'decisions.answerOf', { name })} onClose={onClose} wide>
      <form ref={form.ref} onSubmit={form.onSubmit} className="stack" noValidate>
        <AnswerChoice values={values} problem={problems.answer} choose={(each) => set('answer', each)} />
        <AnswerFields values={values} problems={problems} set={set} isCorrection={isCorrection} />
        <p className="hint">{text('decisions.receivedHint')}</p>
        <div className="actions">
          <ActButton
            variant="primary"
            meeting={view.meeting}
            why={command === null || (isCorrection && values.corrects.trim() === '') ? null : view.why(command)}
            keyboard="Enter"
            act="record-later-answer"
          >
            {text('decisions.recordAnswer')}
          </ActButton>
        </div>
      </form>
    </Dialog>
  );
}

type ChoiceProps = {
  values: AnswerValues;
  problem: string | undefined;
  choose: (answer: LaterAnswerKind) => void;
};

function AnswerChoice({ values, problem, choose }: ChoiceProps) {
  const text = useText();
  const name = useId();
  useKeys(
    ANSWER_KEYS.map(({ key, answer }) => ({
      key,
      label: text(`decisions.answer.${answer}`),
      run: () => choose(answer),
      inDialog: true,
      quiet: true,
    })),
  );
  return (
    <fieldset className="declare-effect">
      <legend className="room-label">{text('decisions.answer')}</legend>
      <div className="radio-row">
        {ANSWER_KEYS.map(({ key, answer }) => (
          <label key={key} className="choice">
            <input
              type="radio"
              className="ds-input"
              name={name}
              data-answer={answer}
              checked={values.answer === answer}
              aria-invalid={problem !== undefined}
              onChange={() => choose(answer)}
            />
            <PositionMark standing={MARKS[answer]} /> {capitalised(text(ANSWER_NAMES[answer]))}{' '}
            <kbd>{key.toUpperCase()}</kbd>
          </label>
        ))}
      </div>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

type FieldsProps = Pick<ReturnType<typeof useForm<AnswerValues>>, 'values' | 'problems' | 'set'> & {
  isCorrection: boolean;
};

function AnswerFields({ values, problems, set, isCorrection }: FieldsProps) {
  const text = useText();
  const { answer } = values;
  return (
    <div className="fields answer-fields">
      <TextField
        label={text('decisions.received')}
        type="date"
        value={values.received}
        onType={(received) => set('received', received)}
        error={problems.received}
      />
      <TextField
        label={text('decisions.treatedOn')}
        type="date"
        value={values.treatedOn}
        onType={(treatedOn) => set('treatedOn', treatedOn)}
      />
      <TextField
        label={text('decisions.treatedBy')}
        placeholder={text('decisions.treatedByExample')}
        value={values.treatedBy}
        onType={(treatedBy) => set('treatedBy', treatedBy)}
      />
      <TextField
        label={text('decisions.reference')}
        placeholder={text('decisions.referenceExample')}
        value={values.reference}
        onType={(reference) => set('reference', reference)}
      />
      <div className="field-wide">
        <TextField
          label={text(
            answer === 'assentWithRemark' || answer === 'no' ? `decisions.words.${answer}` : 'decisions.words',
          )}
          multiline
          rows={2}
          value={values.words}
          onType={(words) => set('words', words)}
          error={problems.words}
        />
      </div>
      {isCorrection && (
        <div className="field-wide">
          <TextField
            label={text('decisions.corrects')}
            value={values.corrects}
            onType={(corrects) => set('corrects', corrects)}
            error={problems.corrects}
          />
        </div>
      )}
    </div>
  );
}
