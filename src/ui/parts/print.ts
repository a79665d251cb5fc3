/**
 * Prints the page that an element of ours is on, without what SharePoint or Teams puts around it: a copy of it
 * becomes the only thing on paper, which also frees it from the host's scrolling frames.
 */
export function printOnly(within: Element): void {
  const page = within.closest('[data-app-root]');
  // After the press has been handled: what long lists draw for paper must stand there before it is copied.
  if (page) setTimeout(() => printCopy(page), 0);
}

function printCopy(page: Element): void {
  window.dispatchEvent(new Event('beforeprint'));
  const copy = page.cloneNode(true) as Element;
  copy.setAttribute('data-print-copy', '');
  const style = document.createElement('style');
  style.textContent = [
    '@media print{body>:not([data-print-copy]){display:none!important}',
    'html,body{height:auto!important;overflow:visible!important}}',
    '@media screen{[data-print-copy]{display:none!important}}',
  ].join('');
  document.body.append(copy, style);
  const clean = (): void => {
    copy.remove();
    style.remove();
    window.removeEventListener('afterprint', clean);
  };
  window.addEventListener('afterprint', clean);
  window.print();
}
