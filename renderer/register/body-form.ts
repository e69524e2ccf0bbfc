/** The form of a body's settings: as fields hold them, what is wrong with them, and the settings they give. Pure. */
import { numberBy } from '../../domain/meeting/numbers.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { BODY_DEFAULTS, type Body } from '../../domain/register/register.ts';
import {
  SPEAKING_RULES,
  SPEECH_KINDS,
  type Side,
  type SpeakingOrder,
  type SpeakingRules,
  type SpeechKind,
} from '../../domain/meeting/roster.ts';
import type { StatementEnd } from '../../domain/meeting/statement-state.ts';
import type { Alternation } from '../../domain/register/alternation.ts';
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
  voting: boolean;
  statementsUntil: StatementEnd;
  noticeDays: string;
  plannedMinutes: string;
  numberPattern: string;
  order: SpeakingOrder;
  safePlaces: string;
  /** Empty: all innlegg count. */
  countAtMost: string;
  /** Empty: no limit. */
  mostReplikker: string;
  lineEndsProposals: boolean;
  warningSeconds: string;
  /** The side that leads now; empty where the lead does not alternate. */
  leads: Side | '';
  /** Months between two changes. */
  everyMonths: string;
  nextDate: string;
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
  safePlaces: [0, 50],
  warningSeconds: [0, 3600],
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
    voting: from.voting,
    statementsUntil: from.statementsUntil,
    noticeDays: String(from.noticeDays),
    plannedMinutes: String(from.plannedMinutes),
    numberPattern: from.numberPattern,
    ...speakingValues(body?.speakingRules ?? SPEAKING_RULES),
    ...alternationValues(body?.alternation),
    innlegg: String(from.speakingTimeSeconds.innlegg),
    replikk: String(from.speakingTimeSeconds.replikk),
    svarreplikk: String(from.speakingTimeSeconds.svarreplikk),
    clarifyingQuestion: String(from.speakingTimeSeconds.clarifyingQuestion),
    pointOfOrder: String(from.speakingTimeSeconds.pointOfOrder),
  };
}

function speakingValues(rules: SpeakingRules) {
  return {
    order: rules.order,
    safePlaces: String(rules.safePlaces),
    countAtMost: rules.countAtMost === null ? '' : String(rules.countAtMost),
    mostReplikker: rules.mostReplikker === null ? '' : String(rules.mostReplikker),
    lineEndsProposals: rules.lineEndsProposals,
    warningSeconds: String(rules.warningSeconds),
  };
}

function alternationValues(alternation: Alternation | undefined) {
  if (!alternation) return { leads: '' as const, everyMonths: '12', nextDate: '' };
  const { leads, every, nextDate } = alternation;
  return { leads, everyMonths: String('years' in every ? every.years * 12 : every.months), nextDate };
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
  for (const name of ['countAtMost', 'mostReplikker'] as const)
    if (values[name] !== '' && !/^\d{1,2}$/.test(values[name]))
      problems[name] = text('register.body.numberWrong', { least: 1, most: 99 });
  if (values.leads !== '') {
    if (values.nextDate === '') problems.nextDate = text('register.dateWrong');
    if (!/^\d{1,3}$/.test(values.everyMonths) || Number(values.everyMonths) < 1 || Number(values.everyMonths) > 120)
      problems.everyMonths = text('register.body.numberWrong', { least: 1, most: 120 });
  }
  return problems;
}

/** The settings that the fields give, for `found-body` and `change-body`. */
export function bodySettings(values: BodyValues): Omit<Body, 'body' | 'area'> {
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
    voting: values.voting,
    statementsUntil: values.statementsUntil,
    noticeDays: Number(values.noticeDays),
    plannedMinutes: Number(values.plannedMinutes),
    numberPattern: values.numberPattern,
    speakingTimeSeconds: seconds,
    speakingRules: {
      order: values.order,
      safePlaces: Number(values.safePlaces),
      countAtMost: values.countAtMost === '' ? null : Number(values.countAtMost),
      mostReplikker: values.mostReplikker === '' ? null : Number(values.mostReplikker),
      lineEndsProposals: values.lineEndsProposals,
      warningSeconds: Number(values.warningSeconds),
    },
    ...(values.leads === '' ? {} : { alternation: alternationFrom(values.leads, values) }),
  };
}

function alternationFrom(leads: Side, { everyMonths, nextDate }: BodyValues): Alternation {
  const months = Number(everyMonths);
  return { leads, every: months % 12 === 0 ? { years: months / 12 } : { months }, nextDate };
}

/** What a pattern gives for the seventh case of a year: "7/26". Empty for a pattern that gives none. */
export function exampleNumber(pattern: string, year: string): string {
  if (!/\{n+\}/.test(pattern)) return '';
  const item = { item: 'example', title: '', itemKind: 'decision', body: '', papers: [] } as const;
  const given = numberBy([item], pattern, year, [{ number: '', running: 6 }]);
  return isRefusal(given) ? '' : (given['example']?.number ?? '');
}
