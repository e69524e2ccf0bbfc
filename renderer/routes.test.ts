import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, STEPS } from './routes.ts';

describe('addresses', () => {
  it.each(['home', 'decisions', 'register', 'verify', 'settings'] as const)('%s leads back to itself', (page) => {
    expect(parseRoute(hrefOf({ page }))).toEqual({ page });
  });

  it.each(STEPS)('a meeting at %s leads back to itself, whatever its id', (step) => {
    const route = { page: 'meeting', meeting: 'su/æ 2026%', step } as const;
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('a decision leads back to itself, whatever its ids', () => {
    const route = { page: 'decision', meeting: 'su/æ 2026%', proposal: 'p/1' } as const;
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('a meeting without a step is being planned', () => {
    expect(parseRoute('#/meeting/m1')).toEqual({ page: 'meeting', meeting: 'm1', step: 'plan' });
    expect(parseRoute('#/meeting/new')).toEqual({ page: 'new-meeting' });
  });

  it.each(['#/nowhere', '#/meeting', '#/meeting/m1/nowhere', '#/settings/more', '#/decision/m1'])(
    '%s is said to be unknown',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ page: 'unknown' });
    },
  );

  it('no address is the home page, and a stray percent sign is not an error', () => {
    expect(parseRoute('')).toEqual({ page: 'home' });
    expect(parseRoute('#/meeting/100%/plan')).toMatchObject({ meeting: '100%' });
  });
});
