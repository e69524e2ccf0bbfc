/** Every table of this folder is played through the real app; its lines are the law, readable without knowing code. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REFUSAL_RULES, type RefusalCode } from '../../domain/refusal.ts';
import { linesOf, World } from './play.ts';
import { readTable } from './table.ts';

const tables = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, scenarios: readTable(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')) }));
const all = tables.flatMap((each) => each.scenarios);
const stages = new Map(all.filter((each) => each.isStage).map((each) => [each.title, each]));
const refused = new Set<string>();

for (const { name, scenarios } of tables)
  describe(name, () => {
    test.each(scenarios)('$title', (scenario) => {
      const world = new World();
      try {
        expect(world.play(linesOf(scenario, stages))).toEqual([]);
        expect(world.check()).toEqual([]);
        for (const code of world.refused) refused.add(code);
      } finally {
        world.close();
      }
    });
  });

describe('the closed list of refusals', () => {
  test('every refusal is given by some line of a table', () => {
    const codes = Object.keys(REFUSAL_RULES) as RefusalCode[];
    expect(codes.filter((each) => !refused.has(each))).toEqual([]);
  });
});
