import { aProject } from '../../../tests/builders';
import { withUnread } from '../../domain/record/unread';
import { fi } from '../../loc/fi/fi';
import { problemText } from './problemText';

const { record } = fi;
const failure = { failed: 'columnsUntold', lists: ['projects'], properties: ['problem'] } as const;
const { value } = aProject({ problem: '' });

describe('a text that cannot be written while its list does not tell of its columns', () => {
  const said = (before: typeof value): string | undefined =>
    problemText<'projects', 'missing'>({ before, problems: new Map(), failure }, 'problem', { missing: '' }, record);

  it('can be saved in one line without signs', () => expect(said(value)).toBe(record.fieldUntold));

  it('cannot be saved at all in place of one that could not be read', () => {
    expect(said(withUnread(value, { problem: '<p>vanha</p>' }))).toBe(record.fieldNotReplaced);
  });
});
