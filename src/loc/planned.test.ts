import { fi } from './fi/fi';
import { plannedCosts } from './planned';
import { speechOf } from './speech';
import { sv } from './sv/sv';

it.each([
  [
    { plannedOneOff: 5000, plannedYearly: 1000 },
    '5 000 € kertainvestointi, 1 000 €/v',
    '5 000 € i engångsinvestering, 1 000 €/år',
  ],
  [{ plannedYearly: 1200 }, '1 200 €/v', '1 200 €/år'],
  [{ plannedOneOff: 0 }, '0 € kertainvestointi', '0 € i engångsinvestering'],
  [{}, '', ''],
])(
  'the planned costs %j of a measure are told by their kinds, which are never added [C5]',
  (planned, finnish, swedish) => {
    const said = [plannedCosts(planned, speechOf('fi', fi)), plannedCosts(planned, speechOf('sv', sv))];
    expect(said.map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual([finnish, swedish]);
  },
);
