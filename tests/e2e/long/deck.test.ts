/** The board's deck and the agenda text of a year that has gone on since a copy of it was frozen. */
import { DocumentsPart } from '../documentsPart';
import { MeetingPage } from '../meetingPage';
import { changeProject } from '../rest';
import { reloaded, stories, visit } from '../visit';

const story = stories();
const statuses = '2a. Digitiekartta 2024 – seuranta: toimenpiteiden tila';

describe('what goes to the board', () => {
  it('is made of the lists of today, and of a frozen copy as it was then', async () => {
    story.open = await visit({ user: 'owner', route: '#/meeting?year=2025' });
    const [meeting, documents] = [new MeetingPage(story.open), new DocumentsPart(story.open)];
    await meeting.ofYear(2025);
    await meeting.field('Kopio seurantaa varten').fill('tilanne 10/24');
    await meeting.button('Jäädytä kopio').click();
    await meeting.copy('tilanne 10/24').waitFor();
    expect(await changeProject('lead', 'Digitoidaan arkistot', { Status: 'Tehty' })).toBe(204);
    await reloaded(story.open.page);
    await meeting.ofYear(2025);

    const now = await documents.deck();
    expect(now.name).toBe('digitiekartta-2024-2025.pptx');
    expect(now.file.slides.find(({ title }) => title === statuses)?.charts[0]?.counts.slice(0, 2)).toEqual([
      ['Aloitettu', 15],
      ['Tehty', 6],
    ]);
    await documents.part.getByText('Esitys on valmis: 22 diaa.').waitFor();
    await documents.agenda.getByText('6 on valmistunut, 15 on käynnissä').waitFor();

    await meeting.look('tilanne 10/24');
    await story.open.page.evaluate(() => {
      window.location.hash = window.location.hash.replace(/^#\/\w+/, '#/meeting');
    });
    await documents.part.getByText(/jäädytetystä tilanteesta/).waitFor();
    await meeting.copy('tilanne 10/24').waitFor();
    const then = await documents.deck();
    const slide = then.file.slides.find(({ title }) => title === statuses);
    expect(slide?.charts[0]?.counts.slice(0, 2)).toEqual([
      ['Aloitettu', 16],
      ['Tehty', 5],
    ]);
    expect(slide?.notes).toMatch(/^Jäädytetty tilanne /);
    await documents.agenda.getByText('5 on valmistunut, 16 on käynnissä').waitFor();
  });
});
