import type { Box, Slide, TextInLanguage, TextPart } from './plan';
import { lineHeight, wrapped } from './textWidth';

// Between two paragraphs, in lines.
const between = 0.5;

/** As many slides as paragraphs of text need; a paragraph is parted between its lines where a slide ends. */
export function textSlides(
  slide: Omit<Slide, 'parts'>,
  paragraphs: readonly TextInLanguage[],
  box: Box,
  size: number,
  continued: (title: string) => string,
): readonly Slide[] {
  const most = Math.floor(box.h / lineHeight({ size }));
  const pages: TextInLanguage[][] = [[]];
  let room = most;
  for (const { text, lang } of paragraphs) {
    let lines = wrapped(text, box.w, { size });
    while (lines.length > 0) {
      if (room < 1) {
        pages.push([]);
        room = most;
      }
      const here = lines.slice(0, Math.floor(room));
      pages.at(-1)?.push({ text: here.join('').trimEnd(), lang });
      lines = lines.slice(here.length);
      room -= here.length + between;
    }
  }
  return pages.map((page, index) => {
    const part: TextPart = { kind: 'text', box, paragraphs: page, size };
    return { ...slide, title: index === 0 ? slide.title : continued(slide.title), parts: [part] };
  });
}
