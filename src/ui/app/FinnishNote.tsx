import * as React from 'react';
import { useSpeech } from '../parts/speech';
import appStyles from './app.module.scss';

interface WithFinnishNoteProps {
  readonly className?: string | undefined;
  /** The page's name in the address. */
  readonly page?: string;
  readonly children: React.ReactNode;
}

/**
 * A page, and above it one quiet line while some of its texts are in Finnish only and its reader reads another
 * language. What is in Finnish by its nature, such as a setting's Finnish text beside its Swedish one or an agenda text
 * that the reader asked for in Finnish (`data-own-language`), does not count.
 */
export function WithFinnishNote({ className, page, children }: WithFinnishNoteProps): JSX.Element {
  const { language, strings } = useSpeech();
  const element = React.useRef<HTMLDivElement>(null);
  const [isSome, setSome] = React.useState(false);
  React.useLayoutEffect(() => {
    const texts = element.current;
    if (!texts || language === 'fi') {
      setSome(false);
      return undefined;
    }
    const look = (): void =>
      setSome([...texts.querySelectorAll('[lang="fi"]')].some((text) => !text.closest('[data-own-language]')));
    look();
    const observer = new MutationObserver(look);
    observer.observe(texts, { subtree: true, childList: true, attributes: true, attributeFilter: ['lang'] });
    return () => observer.disconnect();
  }, [language]);
  return (
    <>
      {isSome && (
        <p className={appStyles['finnishNote']} data-finnish-only>
          {strings.app.finnishOnly}
        </p>
      )}
      <div ref={element} className={className} data-page={page}>
        {children}
      </div>
    </>
  );
}
