/** Thresholds (K15), and how many people live in the kommuner that a decision reaches. */
import type { BodyId, OrganisationId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Threshold, WantedThreshold } from './consensus-types.ts';
import { bodyOf, type Roster } from './roster.ts';

/**
 * The kommuner that a threshold counts: all of the health community, those without a seat included (K15). One that
 * has left the area and still has a seat decides, and is not among them.
 */
export function countedMunicipalities(roster: Roster, body: BodyId): OrganisationId[] {
  const concerned = new Set(bodyOf(roster, body)?.concerns ?? []);
  return municipalities(roster)
    .map((each) => each.organisation)
    .filter((each) => concerned.has(each));
}

/** How many kommuner are needed, and of how many; refused where there are not so many (`threshold-too-high`). */
export function thresholdFor(roster: Roster, body: BodyId, wanted: WantedThreshold): Threshold | Refusal {
  const of = countedMunicipalities(roster, body).length;
  const required = requiredOf(wanted, of);
  if (required > of || required === 0) return refuse('threshold-too-high', { required, of });
  return { kind: wanted.kind, required, of };
}

function requiredOf(wanted: WantedThreshold, of: number): number {
  switch (wanted.kind) {
    case 'all':
      return of;
    case 'twoThirds':
      return Math.ceil((2 * of) / 3);
    case 'count':
      return wanted.count;
  }
}

export type Inhabitants = {
  /** Who live in those of the organisations that are kommuner. */
  covered: number;
  /** Who live in all kommuner of the roster. */
  of: number;
  /** How many of the organisations are kommuner whose inhabitants nobody has registered. */
  unknown: number;
};

/** Sums the inhabitants of kommuner, each once, as far as they are known. */
export function inhabitantsCovered(roster: Roster, organisations: readonly OrganisationId[]): Inhabitants {
  const all = municipalities(roster);
  const reached = all.filter((each) => organisations.includes(each.organisation));
  return {
    covered: total(reached),
    of: total(all),
    unknown: reached.filter((each) => each.inhabitants === undefined).length,
  };
}

function municipalities(roster: Roster): Roster['organisations'] {
  return roster.organisations.filter((each) => each.organisationKind === 'municipality');
}

function total(all: Roster['organisations']): number {
  return all.reduce((sum, each) => sum + (each.inhabitants ?? 0), 0);
}
