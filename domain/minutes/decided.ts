/** A decision in words: its text, result, effect, and whom it binds (K4, K5, K6, K14). All of it is frozen (K11). */
import type { Decision } from '../meeting/consensus-state.ts';
import type { CoverageState } from '../meeting/consensus-types.ts';
import { COVERAGE_STATES } from '../meeting/consensus-types.ts';
import { decisionFlags } from '../meeting/corrections.ts';
import { thresholdBlocks } from './afterwards-section.ts';
import type { DocumentBlock } from './document.ts';
import {
  heading,
  nameOf,
  sentence,
  organisationName,
  organisationNames,
  paragraph,
  table,
  type Composing,
} from './facts.ts';
import { listed } from './phrases.ts';
import { textBlocks } from './text-blocks.ts';

/** The decision with its heading. In: a decision that was agreed on. */
export function decisionBlocks(composing: Composing, decision: Decision): DocumentBlock[] {
  return [
    heading(3, composing.say.decision.heading),
    ...textBlocks(decision.text, 'fact', true),
    paragraph(`${resultWords(composing, decision)} ${effectWords(composing, decision)}`),
    ...thresholdBlocks(composing, decision),
    paragraph(bindingWords(composing, decision)),
    ...coverageBlocks(composing, decision),
    paragraph(quorumWords(composing, decision)),
    ...flagBlocks(composing, decision),
  ];
}

/** What was corrected afterwards and touches the decision; it stands as it was declared (K11). */
export function flagBlocks(composing: Composing, { at }: Pick<Decision, 'at'>): DocumentBlock[] {
  return decisionFlags(composing.state)
    .filter((each) => each.decisionEntry === at.seq)
    .map(({ what, person, correctionEntry, reason }) =>
      paragraph(composing.say.decision.flags[what](nameOf(composing, person), correctionEntry, sentence(reason))),
    );
}

/** The result as a sentence. */
export function resultWords({ say }: Composing, { result, takesEffect, threshold }: Decision): string {
  const { results } = say.decision;
  if (result !== 'conditional') return results[result];
  if (threshold !== undefined) return results.conditionalByThreshold;
  return takesEffect === 'together' ? results.conditionalTogether : results.conditionalSeparately;
}

/** "Med forbehold om lokal behandling" is a property of the decision, not a phrase that somebody types (K14). */
export function effectWords(
  { say }: Composing,
  { effect, clause, subjectToLocalHandling }: Pick<Decision, 'effect' | 'clause' | 'subjectToLocalHandling'>,
): string {
  const words = say.decision;
  const effectSentence = effect === 'binding' ? words.binding(clause?.trim() ?? '') : words.effects[effect];
  return subjectToLocalHandling ? `${effectSentence} ${words.subjectToLocalHandling}` : effectSentence;
}

/** "Vedtaket binder Finnmarkssykehuset HF og 14 av 18 kommuner." A decision that binds nobody by its kind has joiners. */
function bindingWords(composing: Composing, decision: Decision): string {
  const words = composing.say.decision;
  const inState = (state: CoverageState): number => decision.coverage.filter((each) => each.state === state).length;
  const bound = inState('bound') > 0 ? boundWords(composing, decision) : unboundWords(composing, decision);
  // With a threshold only the kommuner are counted, and that has been said.
  if (decision.result !== 'conditional' || decision.threshold !== undefined) return bound;
  return `${bound} ${words.stillToAnchor(inState('bound') + inState('assented'), inState('conditional'))}`;
}

/** Whether the decision still waits for somebody; with nobody bound and nothing awaited it binds nobody at all. */
export function isWaiting({ coverage, result, threshold }: Decision): boolean {
  return coverage.every((each) => each.state !== 'bound') && (result === 'conditional' || threshold !== undefined);
}

function unboundWords({ say }: Composing, decision: Decision): string {
  const words = say.decision;
  if (!isWaiting(decision)) return words.bindsNobody;
  return decision.effect === 'binding' ? words.bindsNobodyYet : words.hasNoEffectYet;
}

function boundWords(composing: Composing, { effect, coverage }: Decision): string {
  const words = composing.say.decision;
  const isMunicipality = (organisation: string): boolean =>
    composing.state.roster.organisations.find((each) => each.organisation === organisation)?.organisationKind ===
    'municipality';
  const municipalities = coverage.filter((each) => isMunicipality(each.organisation));
  const bound = municipalities.filter((each) => each.state === 'bound').length;
  const others = coverage.filter((each) => each.state === 'bound' && !isMunicipality(each.organisation));
  const parts = [
    ...others.map((each) => organisationName(composing, each.organisation)),
    ...(municipalities.length === 0 ? [] : [words.municipalities(bound, municipalities.length)]),
  ];
  const whom = listed(parts, composing.say);
  return effect === 'binding' ? words.binds(whom) : words.joinedBy(whom);
}

/** Every organisation that the decision concerns, by how it stands (K5). */
function coverageBlocks(composing: Composing, { coverage, effect }: Decision): DocumentBlock[] {
  const words = composing.say.decision;
  const rows = COVERAGE_STATES.flatMap((state) => {
    const organisations = coverage.filter((each) => each.state === state).map((each) => each.organisation);
    const label = state === 'bound' && effect !== 'binding' ? words.joined : words.coverage[state];
    return organisations.length === 0 ? [] : [[label, organisationNames(composing, organisations)]];
  });
  return rows.length === 0 ? [] : [table([], rows)];
}

export function quorumWords({ say }: Composing, { quorum }: Pick<Decision, 'quorum'>): string {
  const sides = quorum.map((each) => say.decision.filled(each.side, each.filled, each.seats, each.required));
  return quorum.every((each) => each.met) ? say.decision.quorate(sides) : say.decision.notQuorate(sides);
}
