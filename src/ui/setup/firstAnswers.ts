import { removed, written } from '../parts/keeping';

/** What an owner has answered before the lists are made, as it was typed. */
export interface FirstAnswers {
  readonly cityName: string;
  readonly cityNameSv: string;
  readonly rows: 'none' | 'own' | 'published';
  readonly themes: string;
  readonly roles: string;
}

const unanswered: FirstAnswers = { cityName: '', cityNameSv: '', rows: 'none', themes: '', roles: '' };

/** No site is known to us yet, so that the page stands for it. */
function nameHere(): string {
  return `digitiekartta:first:${window.location.pathname}`;
}

/** What was answered on this page before, also where the set-up was broken off. */
export function keptAnswers(): FirstAnswers {
  try {
    const kept = JSON.parse(window.localStorage.getItem(nameHere()) ?? '{}') as Partial<FirstAnswers> | null;
    return { ...unanswered, ...kept };
  } catch {
    return unanswered; // forbidden in a frame, or not ours
  }
}

/** Keeps the answers in this browser. */
export function keepAnswers(answers: FirstAnswers): void {
  written(nameHere(), JSON.stringify(answers));
}

/** Drops the answers: they are in the lists. */
export function dropAnswers(): void {
  removed(nameHere());
}
