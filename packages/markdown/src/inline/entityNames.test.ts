import { characterEntities } from 'character-entities';
import { expect, it } from 'vitest';
import { entityOf } from './entity.ts';

it('gives the 252 names of HTML 4 and apos the characters of HTML 5, and no other name any', () => {
  const read = Object.keys(characterEntities).filter((name) => entityOf(name) !== null);
  expect(read).toHaveLength(253);
  for (const name of read) expect(entityOf(name), name).toBe(characterEntities[name]);
});

it.each(['', 'a', 'wacute', 'qacute', 'constructor', '160', 'Nbsp'])('knows no %o', (name) => {
  expect(entityOf(name)).toBeNull();
});
