import { aProgramme, aRoadmap } from '../../../tests/builders';
import type { RoadmapState } from '../../domain/roadmap';
import { reportWords } from '../../loc/report';
import { deckContext } from '../deck';
import { spendingSlide } from './introduction';

const titleOf = async (language: 'fi' | 'sv', state: RoadmapState | undefined): Promise<string> => {
  const roadmap = aRoadmap({ year: 2026, state, ictSpend: 100, roadmapSpend: 10 });
  const programme = aProgramme({ roadmaps: [roadmap] });
  return spendingSlide(await deckContext(programme, { language, followUp: 2025, proposal: 2026, factsOnly: false }))
    .title;
};

describe('what is proposed to the board', () => {
  it.each<[RoadmapState | undefined, boolean]>([
    [undefined, true],
    ['draft', true],
    ['proposal', true],
    ['tabled', true],
    ['approved', false],
    ['returned', false],
    ['noted', false],
    ['rejected', false],
  ])('[B9] the slide of spending of a roadmap that is %s is called a proposal: %s', async (state, isProposal) => {
    expect(await titleOf('fi', state)).toBe(
      isProposal ? 'Ehdotus: kaupungin ICT-menot ja Digitiekartta' : 'Kaupungin ICT-menot ja Digitiekartta',
    );
    expect(await titleOf('sv', state)).toBe(
      isProposal
        ? 'Förslag: stadens IKT-utgifter och digitaliseringsfärdplanen'
        : 'Stadens IKT-utgifter och digitaliseringsfärdplanen',
    );
  });

  it.each(['fi', 'sv', 'en'] as const)(
    '[B9] the page says in %s of what years the papers are, in any state',
    (language) => {
      const { intro, introFrozen } = reportWords[language];
      for (const words of [intro(2025, 2026), introFrozen(2025, 2026, '1.1.2026')])
        expect(words).not.toMatch(/ehdotu|förslag|propos/i);
    },
  );
});
