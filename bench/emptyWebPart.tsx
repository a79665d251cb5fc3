import type * as Host from '@microsoft/sp-webpart-base';

/** The least that SharePoint can show: what a page with it takes is the page's own time, not ours. */
export function webPart({ BaseClientSideWebPart }: typeof Host) {
  return class extends BaseClientSideWebPart<object> {
    public override render(): void {
      const word = document.createElement('p');
      word.dataset['empty'] = '';
      word.textContent = 'Tyhjä';
      this.domElement.replaceChildren(word);
      performance.mark('empty:content');
    }
  };
}
