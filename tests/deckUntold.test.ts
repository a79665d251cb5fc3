/** What of a deck could not be read is told before it is made, whichever column of the lists it stands in. */
import { kinds, type Kind, type Programme } from '../src/domain/programme';
import { withUnread } from '../src/domain/record/unread';
import { fi } from '../src/loc/fi/fi';
import { sv } from '../src/loc/sv/sv';
import { untoldInDeck } from '../src/loc/untoldInDeck';
import { deckContext, plannedSlides } from '../src/reports/deck';
import { boundColumns } from '../src/storage/columns/rows';
import { canBeRich } from '../src/storage/columns/rich';
import { aMetric, aProgramme, aProject, aTheme } from './builders';
import { options, porvoo } from './madeDeck';

/** The programme with one text of a list that could not be read in any of its rows. */
function without(kind: Kind, property: string): Programme {
  const rows = porvoo.records[kind].map((row) => ({
    ...row,
    value: withUnread({ ...row.value, [property]: '' }, { [property]: '<p>teksti</p>' }),
  }));
  return { ...porvoo, records: { ...porvoo.records, [kind]: rows } };
}

const slidesOf = async (programme: Programme, language: 'fi' | 'sv'): Promise<string> =>
  JSON.stringify(plannedSlides(await deckContext(programme, { ...options, language })).slides);

/** What stands in no cell, but in how something else is told: where a text is cut, days and boards within sentences. */
const inNoCell = ['projects.source', 'roadmaps.asOf', 'roadmaps.board', 'roadmaps.boardSv'];

const texts = kinds
  .filter((kind) => kind !== 'settings')
  .flatMap((kind) =>
    boundColumns(kind)
      .filter((bound) => canBeRich(bound) && bound.column.empty === '')
      .map(({ property }) => [kind, property] as const)
      .filter((each) => !inNoCell.includes(each.join('.'))),
  );

describe.each(['fi', 'sv'] as const)('a deck in %s', (language) => {
  it.each(texts)(
    'says of %s.%s that it could not be read, and so does the page before, or needs it not',
    async (kind, property) => {
      const programme = without(kind, property);
      const [slides, whole] = [await slidesOf(programme, language), await slidesOf(porvoo, language)];
      const { untold } = { fi, sv }[language].record;
      const isSaid = slides.includes(untold);
      const told = untoldInDeck(programme, { ...options, language })?.texts.map((one) => one.kind) ?? [];
      expect({ told, isSaid }).toEqual({ told: isSaid ? [kind] : [], isSaid: slides !== whole });
    },
  );
});

test('an actual whose words could not be read is told by its number where that is known', async () => {
  const programme = without('metricValues', 'valueText');
  const [first] = programme.records.metricValues.filter(({ value }) => value.year === options.followUp);
  const metricValues = programme.records.metricValues.map((row) =>
    row.id === first?.id ? { ...row, value: { ...row.value, value: 71234 } } : row,
  );
  const slides = await slidesOf({ ...programme, records: { ...programme.records, metricValues } }, 'fi');
  expect(slides.replace(/\s/g, '')).toContain('71234');
});

const nameless = { title: ' ', titleSv: '', titleEn: '' };

it('a deck has stand-in names for measures, metrics and themes that have none', async () => {
  const theme = aTheme(nameless);
  const projects = [2024, 2025].map((year) => aProject({ ...nameless, year, theme: theme.id, status: 'done' }));
  const programme = aProgramme({ themes: [theme], projects, metrics: [aMetric(nameless)] });
  const context = await deckContext(programme, { language: 'fi', followUp: 2024, proposal: 2025, factsOnly: false });
  const slides = JSON.stringify(plannedSlides(context).slides);
  for (const kind of ['projects', 'metrics', 'themes'] as const) expect(slides).toContain(fi.words.nameless[kind]);
});
