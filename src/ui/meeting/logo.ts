import { settingOf, type Programme } from '../../domain/programme';
import { isUntoldText } from '../../domain/record/unread';

/** The city's logo as a data address with its size in pixels, for the slides. */
export interface Logo {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

const pictures = ['image/png', 'image/jpeg'];

/**
 * The logo that the settings name: a png or jpeg picture on this same host. Undefined where none is named; `unreadable`
 * where it is elsewhere, not there, or no such picture, and where what is named could not be read.
 */
export async function logoOf(programme: Programme, signal: AbortSignal): Promise<Logo | 'unreadable' | undefined> {
  const setting = settingOf(programme, 'deckLogo');
  if (setting && isUntoldText(setting, 'value')) return 'unreadable';
  const address = setting?.value.trim();
  if (!address) return undefined;
  try {
    const url = new URL(address, window.location.href);
    if (url.origin !== window.location.origin) return 'unreadable';
    const answer = await fetch(url, { signal });
    const blob = await answer.blob();
    if (!answer.ok || !pictures.includes(blob.type)) return 'unreadable';
    const { width, height } = await createImageBitmap(blob);
    return { data: await dataOf(blob), width, height };
  } catch {
    return 'unreadable'; // not an address, no answer, or no picture: the caller says so and goes on without
  }
}

function dataOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}
