import { describe, expect, it } from 'vitest';
import { indexDigest } from '../../digest/digest-index.ts';
import { tinyDigest } from '../../digest/fixtures.ts';
import type { Digest } from '../../digest/schema.ts';
import { answerInWords, answerOf } from './actor-answer.ts';

function answer(id: string, digest: Digest = tinyDigest()) {
  const actor = digest.actors.find((each) => each.id === id);
  if (!actor) throw new Error(`the fixture has no actor ${id}`);
  return answerOf(actor, digest, indexDigest(digest));
}

const keysOf = (groups: ReturnType<typeof answer>) => groups.map(({ lines }) => lines.map(({ key }) => key));

describe('an answer', () => {
  it('holds every statement, figure and relation of an actor in full, each with its receipt', () => {
    expect(keysOf(answer('mayor'))).toEqual([
      ['position/wait'],
      ['figure/left', 'figure/returned', 'figure/hall', 'figure/elsewhere', 'figure/census'],
      ['relation/0'],
    ]);
    const [said, figures, others] = answer('mayor');
    expect(said?.lines[0]).toMatchObject({ words: 'The gates should stay shut.', quoted: 'not yet' });
    expect(figures?.lines[0]?.words).toBe('about 250 People who left (the article, 17 May 2024)');
    expect(others?.lines[0]?.words).toBe('Ada Hill presses Water board');
  });

  it('of a body takes in its people, says who they are, and keeps its own apart', () => {
    const [said, figures, others] = answer('constructor');
    expect(said?.lines[0]).toMatchObject({ words: 'Ada Hill: The gates should stay shut.', ofPart: true });
    expect(figures?.lines.every(({ ofPart }) => ofPart)).toBe(true);
    expect(others?.lines[0]?.ofPart).toBe(false);
  });

  it('says before it is opened what it holds', () => {
    expect(answerInWords(answer('mayor'))).toBe('1 position, 5 figures, 1 connection');
  });

  it('is empty where nothing more is said', () => {
    const actors = [{ id: 'keeper', name: 'The keeper', kind: 'person' as const, side: 'town' }];
    expect(answer('keeper', tinyDigest({ actors, relations: [] }))).toEqual([]);
  });
});
