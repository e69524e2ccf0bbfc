/**
 * What minutes tell of a decision beyond the meeting: what it waits for, and what had come in when the minutes were
 * approved (K6, K15). What comes in later changes nothing here: a supplement tells it.
 */
import { NOTHING_SINCE, type ExtendedDeadline, type LaterAnswer } from '../meeting/afterwards-state.ts';
import { agreedVersion } from '../meeting/wordings.ts';
import type { Decision, Proposal } from '../meeting/consensus-state.ts';
import type { Effect } from '../meeting/consensus-types.ts';
import { countedMunicipalities } from '../meeting/threshold.ts';
import { decisionStanding, reviewDay, type Standing } from '../meeting/standing.ts';
import { afterwardsPhrases } from './afterwards-phrases.ts';
import { writtenDate } from './dates.ts';
import type { DocumentBlock } from './document.ts';
import {
  heading,
  list,
  organisationName,
  organisationNames,
  paragraph,
  sentence,
  table,
  type Composing,
} from './facts.ts';
import { listed } from './phrases.ts';

/** After the decision itself. In: a proposal that was agreed on. */
export function afterwardsBlocks(composing: Composing, proposal: Proposal): DocumentBlock[] {
  const version = agreedVersion(proposal);
  if (!version?.decision) return [];
  const until = composing.state.minutes.approved?.at.seq ?? Number.POSITIVE_INFINITY;
  const { answers, deadlines } = version.afterwards ?? NOTHING_SINCE;
  const [came, extended] = [answers, deadlines].map((all) => all.filter((each) => each.at.seq <= until)) as [
    LaterAnswer[],
    ExtendedDeadline[],
  ];
  const standing = decisionStanding(composing.state, proposal.proposal, until);
  const words = termsWords(composing, version.decision, reviewDay(proposal, until));
  return [
    ...(words === '' ? [] : [paragraph(words)]),
    ...answerBlocks(composing, came),
    ...deadlineBlocks(composing, extended),
    ...(came.length === 0 || standing === null ? [] : [paragraph(standingWords(composing, standing), true)]),
  ];
}

/** How many kommuner the decision needs and had when it was declared, and who else must join (K15). */
export function thresholdBlocks(composing: Composing, decision: Decision): DocumentBlock[] {
  const { threshold, proposal, at, takesEffect, coverage } = decision;
  if (threshold === undefined) return [];
  const { state, language } = composing;
  const say = afterwardsPhrases(language);
  const count = decisionStanding(state, proposal, at.seq)?.count ?? 0;
  const kommuner = countedMunicipalities(state.roster, state.items[decision.item]?.body ?? '');
  const others = coverage.filter((each) => each.state === 'conditional' && !kommuner.includes(each.organisation));
  const names = others.map((each) => organisationName(composing, each.organisation));
  const words = [
    say.threshold[threshold.kind](threshold.required, threshold.of),
    ...(takesEffect === 'together' && names.length > 0 ? [say.alsoNeeded(listed(names, composing.say))] : []),
    say.count(count, threshold.of),
  ];
  return [paragraph(words.join(' '))];
}

/** By when answers are awaited, and when the decision comes up again. */
function termsWords({ language }: Composing, decision: Decision, reviewOn: string | null): string {
  const say = afterwardsPhrases(language);
  const { anchorBy } = decision;
  return [
    ...(anchorBy === undefined ? [] : [say.answersBy(writtenDate(anchorBy, language))]),
    ...(reviewOn === null ? [] : [say.review(writtenDate(reviewOn, language))]),
  ].join(' ');
}

/** Who answered what after the decision, with both days (K6). */
export function answerBlocks(composing: Composing, answers: readonly LaterAnswer[]): DocumentBlock[] {
  if (answers.length === 0) return [];
  const { language } = composing;
  const say = afterwardsPhrases(language);
  const rows = answers.map(({ organisation, answer, received, treatedOn, treatedBy, reference, words, corrects }) => [
    organisationName(composing, organisation),
    say.answers[answer],
    writtenDate(received, language),
    [...(treatedBy ? [treatedBy] : []), ...(treatedOn ? [writtenDate(treatedOn, language)] : [])].join(', '),
    reference ?? '',
    [...(words?.trim() ? [words] : []), ...(corrects ? [say.corrects(sentence(corrects))] : [])].join(' '),
  ]);
  const head = [say.organisation, say.answer, say.received, say.treated, say.reference, say.words];
  return [heading(3, say.answersHeading), table(head, rows)];
}

/** Deadlines that the chair has moved, each with its reason. */
export function deadlineBlocks(composing: Composing, deadlines: readonly ExtendedDeadline[]): DocumentBlock[] {
  if (deadlines.length === 0) return [];
  const say = afterwardsPhrases(composing.language);
  return [
    list(
      deadlines.map(({ organisation, deadline, reason }) => {
        const whom = organisation === undefined ? null : organisationName(composing, organisation);
        return say.deadlineFor(whom, writtenDate(deadline, composing.language), sentence(reason));
      }),
    ),
  ];
}

/** "Vedtaket har virkning fra 1. november 2026. 6 av 8 kommuner har sluttet seg til." */
export function standingWords({ language }: Composing, { state, since, count, of, required }: Standing): string {
  const say = afterwardsPhrases(language);
  const day = writtenDate(since, language);
  const said = state === 'waiting' ? say.standing.waiting : say.standing[state](day);
  if (required === null) return said;
  const counted = state === 'waiting' ? say.countOfRequired(count, of, required) : say.count(count, of);
  return `${said} ${counted}`;
}

/** With whom a decision stands, and who is awaited by when. */
export function standingTable(composing: Composing, standing: Standing, effect: Effect): DocumentBlock[] {
  const { language } = composing;
  const say = afterwardsPhrases(language).standing;
  const { state, bound, joined, awaited, aside, refused } = standing;
  const awaitedWords = awaited.map(({ organisation, deadline, why }) => {
    const by = deadline === null ? [] : [say.by(writtenDate(deadline, language))];
    return `${organisationName(composing, organisation)} (${[say.why[why], ...by].join(', ')})`;
  });
  // What does not bind has joiners, not bound ones (K14).
  const isBinding = state === 'inForce' && effect === 'binding';
  const rows = [
    [isBinding ? say.bound : say.joined, organisationNames(composing, isBinding ? bound : joined)],
    [say.awaited, awaitedWords.join(', ')],
    [say.aside, organisationNames(composing, aside)],
    [say.refused, organisationNames(composing, refused)],
  ].filter(([, names]) => names !== '');
  return rows.length === 0 ? [] : [table([], rows)];
}
