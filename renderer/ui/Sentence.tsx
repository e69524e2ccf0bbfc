/** A sentence that stands on the page: what is off and why, what is safe, what to do. Shape and word carry it, not colour alone. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export type Tone = 'note' | 'good' | 'warning' | 'stop';

const ICONS: Record<Tone, IconName> = { note: 'question', good: 'check', warning: 'warning', stop: 'stop' };
const COLOURS: Record<Tone, 'neutral' | 'success' | 'warning' | 'danger'> = {
  note: 'neutral',
  good: 'success',
  warning: 'warning',
  stop: 'danger',
};

export function Sentence({ tone, children, id }: { tone: Tone; children: ReactNode; id?: string }) {
  return (
    <div className="sentence" data-color={COLOURS[tone]} data-tone={tone} {...(id === undefined ? {} : { id })}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
