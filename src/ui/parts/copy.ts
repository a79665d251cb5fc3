/** Puts text on the clipboard, with an HTML form of it where there is one. False when the browser does not allow it. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false; // the browser or the frame around us forbids it: said to the reader by the caller
  }
}

/** Hands a file to the reader's browser to keep. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // SharePoint's router would take it over, and end in a page that is not there (sp-dev-docs #4958).
  link.dataset['interception'] = 'off';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
