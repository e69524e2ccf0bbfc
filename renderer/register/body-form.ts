/** The form of a body's settings: as fields hold them, what is wrong with them, and the settings they give. Pure. */
import { numberBy } from '../../domain/meeting/numbers.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { BODY_DEFAULTS, type Body } from '../../domain/register/register.ts';
import { SPEECH_KINDS, type SpeechKind } from '../../domain/meeting/roster.ts';
import type { Text } from '../text/useText.ts';
import type { Problems } from '../ui/useForm.ts';

export const LEVELS = ['partnership', 'strategic', 'professional', 'other'] as const;
/** Shares that a body can choose between (A3); another share that it already has stays a choice. */
export const QUORUMS = ['1/2', '2/3', '1/1'] as const;

export type BodyValues = {
  name: string;
  abbreviation: string;
  level: string;
  languageForm: 'nb' | 'nn';
  decisionRule: 'consensus' | 'none';
  quorum: string;
  silentTest: boolean;
  noticeDays: string;
  plannedMinutes: string;
  numberPattern: string;
} & Record<SpeechKind, string>;

/** Least and most of each number, as the app takes them. */
const RANGES = {
  noticeDays: [0, 365],
  plannedMinutes: [0, 6000],
  innlegg: [10, 36_000],
  replikk: [10, 36_000],
  svarreplikk: [10, 36_000],
  clarifyingQuestion: [10, 36_000],
  pointOfOrder: [10, 36_000],
} as const satisfies Partial<Record<keyof BodyValues, readonly [number, number]>>;

/** The fields of a body, or of a new one with the defaults. */
export function bodyValues(body: Body | null): BodyValues {
  const from = body ?? { ...BODY_DEFAULTS, name: '', abbreviation: undefined, level: 'strategic' };
  return {
    name: from.name,
    abbreviation: from.abbreviation ?? '',
    level: from.level,
    languageForm: from.languageForm,
    decisionRule: from.decisionRule,
    quorum: `${from.quorum.numerator}/${from.quorum.denominator}`,
    silentTest: from.silentTest,
    noticeDays: String(from.noticeDays),
    plannedMinutes: String(from.plannedMinutes),
    numberPattern: from.numberPattern,
    innlegg: String(from.speakingTimeSeconds.innlegg),
    replikk: String(from.speakingTimeSeconds.replikk),
    svarreplikk: String(from.speakingTimeSeconds.svarreplikk),
    clarifyingQuestion: String(from.speakingTimeSeconds.clarifyingQuestion),
    pointOfOrder: String(from.speakingTimeSeconds.pointOfOrder),
  };
}

export function bodyProblems(values: BodyValues, text: Text): Problems<BodyValues> {
  const problems: Problems<BodyValues> = {};
  if (values.name.trim() === '') problems.name = text('register.needed', { field: text('register.body.name') });
  if (!/\{n+\}/.test(values.numberPattern))
    problems.numberPattern = text('register.body.numberPatternWrong', { sign: '{n}' });
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value = Number(values[name as keyof typeof RANGES]);
    if (!Number.isInteger(value) || value < least || value > most)
      problems[name as keyof typeof RANGES] = text('register.body.numberWrong', { least, most });
  }
  return problems;
}

/** The settings that the fields give, for `found-body` and `change-body`. */
export function bodySettings(values: BodyValues): Omit<Body, 'body' | 'area' | 'speakingRules'> {
  const [numerator = 1, denominator = 2] = values.quorum.split('/').map(Number);
  const seconds = Object.fromEntries(SPEECH_KINDS.map((kind) => [kind, Number(values[kind])])) as Record<
    SpeechKind,
    number
  >;
  return {
    name: values.name.trim(),
    ...(values.abbreviation.trim() === '' ? {} : { abbreviation: values.abbreviation.trim() }),
    level: values.level,
    languageForm: values.languageForm,
    decisionRule: values.decisionRule,
    quorum: { numerator, denominator },
    silentTest: values.silentTest,
    noticeDays: Number(values.noticeDays),
    plannedMinutes: Number(values.plannedMinutes),
    numberPattern: values.numberPattern,
    speakingTimeSeconds: seconds,
  };
}

/** What a pattern gives for the seventh case of a year: "7/26". Empty for a pattern that gives none. */
export function exampleNumber(pattern: string, year: string): string {
  if (!/\{n+\}/.test(pattern)) return '';
  const item = { item: 'example', title: '', itemKind: 'decision', body: '', papers: [] } as const;
  const given = numberBy([item], pattern, year, [{ number: '', running: 6 }]);
  return isRefusal(given) ? '' : (given['example']?.number ?? '');
}
