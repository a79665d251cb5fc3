import { aProgramme, aProject } from '../../../tests/builders';
import { continuationOf } from './continuation';

describe('what is new on a roadmap', () => {
  const earlier = aProject({ year: 2025 });
  const carried = aProject({ year: 2026, continues: earlier.id });
  const plain = aProject({ year: 2026 });
  const next = aProject({ year: 2027 });

  it.each([
    ['where a measure says which one it carries on', [earlier, carried, plain], 2026, { fresh: 1, continued: 1 }],
    ['where those of another year say it', [earlier, carried, next], 2027, { fresh: 1, continued: 0 }],
    ['nowhere on the first roadmap', [carried, plain], 2026, undefined],
    ['nowhere where nobody has ever said it', [earlier, plain], 2026, undefined],
  ])('is known %s [S10]', (_, projects, year, known) =>
    expect(continuationOf(aProgramme({ projects }), year)).toEqual(known),
  );
});
