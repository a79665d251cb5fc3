import { aProgramme } from '../../tests/builders';
import { unsaved } from '../domain/programme';
import { withUnread } from '../domain/record/unread';
import { fi } from './fi/fi';
import { waitingIntro } from './waiting';

const row = { key: 'staleAfterDays', title: '', value: '', valueSv: '', valueEn: '' };

it('[W3] days that could not be read are said not to have been, beside those that are used meanwhile', () => {
  const unread = aProgramme({ settings: [unsaved(withUnread(row, { value: '<p>30</p>' }))] });
  expect(waitingIntro(unread, fi)).toMatch(
    /ei ole päivitetty 90 päivään\. .*ei voitu lukea: sen sijasta on nyt käytössä 90 päivää\.$/,
  );
  const read = aProgramme({ settings: [unsaved({ ...row, value: '30' })] });
  expect(waitingIntro(read, fi)).toMatch(/päivitetty 30 päivään\.$/);
});
