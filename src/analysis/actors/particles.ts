import type { Token } from '../sentences/tokenize.ts';

/** Small words inside the names of persons. */
export const PARTICLES = new Set(
  'de del della di da das dos du la le van von der den ter zu bin ibn ben al el y e af av'.split(' '),
);

/** "van der Berg": the name behind the particles that begin at tokens[at], or -1. */
export function behindParticles(tokens: readonly Token[], at: number, limit = tokens.length): number {
  let ahead = at;
  while (ahead < limit && PARTICLES.has(tokens[ahead]?.lower ?? '') && !tokens[ahead]?.capital) ahead++;
  const name = tokens[ahead];
  return ahead > at && ahead < limit && name?.kind === 'word' && name.capital ? ahead : -1;
}
