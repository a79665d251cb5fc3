import { aProgramme, aProject } from '../../../tests/builders';
import { withUnread } from '../../domain/record/unread';
import { fi } from '../../loc/fi/fi';
import { speechOf } from '../../loc/speech';
import { valueText } from './valueText';

describe('a value of a measure in words', () => {
  const programme = aProgramme({});
  const speech = speechOf('fi', fi);

  it.each([
    ['the status', { status: 'done' }, 'Tehty'],
    ['that there is none', { status: undefined }, 'Ei tilaa vielä'],
  ] as const)('is %s', (_, change, text) =>
    expect(valueText(aProject(change).value, 'status', programme, speech)).toBe(text),
  );

  it('is what somebody typed in place of a choice, letter for letter, while nothing is chosen [I8]', () => {
    const typed = { status: 'Odottaa rahoitusta', need: 'Iso' };
    const project = withUnread(aProject({ status: undefined, need: undefined }).value, typed);
    expect((['status', 'need'] as const).map((name) => valueText(project, name, programme, speech))).toEqual([
      'Odottaa rahoitusta',
      'Iso',
    ]);
    expect(valueText({ ...project, status: 'done' }, 'status', programme, speech)).toBe('Tehty');
  });
});
