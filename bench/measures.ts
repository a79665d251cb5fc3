/** How many of the measures have this word in their name: one in ten, never the first. */
export const rareWord = 'pilotti';

const statuses = ['Suunnitellaan', 'Aloitettu', 'Tehty', 'Ei tietoa', 'Luovutaan'];
const atOnce = 8;

/** The list of measures of a site over REST, as its owner. */
interface Site {
  /** Address of the site, without a slash at the end. */
  readonly siteUrl: string;
}

/**
 * Adds measures of 2024 over REST until the list holds as many as said: with theme, responsible, status, date and
 * sentence, names of some seventy letters in no order. Rejects when the service refuses one.
 */
export async function fillUpTo(total: number, { siteUrl }: Site): Promise<void> {
  const api = `${siteUrl}/_api`;
  const headers = {
    Accept: 'application/json;odata=nometadata',
    'Content-Type': 'application/json',
    'X-Local-User': 'owner',
  };
  const list = (name: string): string => `${api}/web/getList('${new URL(siteUrl).pathname}/Lists/${name}')`;
  const get = async <T>(address: string): Promise<T> => (await fetch(address, { headers })).json() as Promise<T>;
  const ids = async (name: string): Promise<readonly number[]> =>
    (await get<{ value: readonly { Id: number }[] }>(`${list(name)}/items?$select=Id&$top=100`)).value.map(
      ({ Id }) => Id,
    );
  const { FormDigestValue } = (await (await fetch(`${api}/contextinfo`, { method: 'POST', headers })).json()) as {
    FormDigestValue: string;
  };
  const [themes, responsibles, { ItemCount: present }] = [
    await ids('Themes'),
    await ids('Responsibles'),
    await get<{ ItemCount: number }>(`${list('Projects')}?$select=ItemCount`),
  ];
  let next = present;
  const add = async (): Promise<void> => {
    while (next < total) {
      const number = next;
      next += 1;
      const row = {
        Key: `bench-${number}`,
        Title: nameOf(number),
        Year: 2024,
        Status: statuses[number % statuses.length],
        StatusDate: '2024-10-30T22:00:00Z',
        ThemeId: themes[number % themes.length],
        StatusNote: `Vaihe ${1 + (number % 7)} on käynnissä ja etenee sovitusti.`,
        ResponsibleId: responsibles[number % responsibles.length],
      };
      const answer = await fetch(`${list('Projects')}/items`, {
        method: 'POST',
        headers: { ...headers, 'X-RequestDigest': FormDigestValue },
        body: JSON.stringify(row),
      });
      if (!answer.ok) throw new Error(`A measure was refused: ${answer.status} ${await answer.text()}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, add));
}

/** A name that no other number has; names of neighbouring numbers stand far apart in the alphabet. */
function nameOf(number: number): string {
  const scattered = (number * 7919) % 10_000;
  const letter = String.fromCharCode(65 + (scattered % 26));
  return `${letter}${scattered}: palvelun uudistaminen${number % 10 === 5 ? ` (${rareWord})` : ''}, asiakkaan polku ja tiedon kulku ${number}`;
}
