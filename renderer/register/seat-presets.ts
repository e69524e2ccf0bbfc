/** The presets of rights (B2). What the sources do not state is a default that a person confirms. */
import { RIGHTS, type Right } from '../../domain/meeting/roster.ts';

export const PRESETS = ['decider', 'speakingObserver', 'proposingObserver', 'observer', 'secretary'] as const;
export type Preset = (typeof PRESETS)[number];

type Given = { rights: readonly Right[]; secretary: boolean };

const RIGHTS_OF: Readonly<Record<Preset, Given>> = {
  decider: { rights: RIGHTS, secretary: false },
  speakingObserver: { rights: ['attend', 'speak'], secretary: false },
  proposingObserver: { rights: ['attend', 'speak', 'propose'], secretary: false },
  observer: { rights: ['attend'], secretary: false },
  // Speaks til forretningsorden and on facts without the right to speak (S1).
  secretary: { rights: ['attend'], secretary: true },
};

export function rightsOf(preset: Preset): Given {
  return RIGHTS_OF[preset];
}

/** The preset that a seat's rights are, or `own` for a set that is none of them. */
export function presetOf(seat: Given): Preset | 'own' {
  const same = (preset: Preset): boolean => {
    const given = RIGHTS_OF[preset];
    return (
      given.secretary === seat.secretary &&
      RIGHTS.every((each) => given.rights.includes(each) === seat.rights.includes(each))
    );
  };
  return PRESETS.find(same) ?? 'own';
}
