/* global define, document, performance */
// The least that SharePoint can show: what a page with it takes is the page's own time, not ours.
define('6f1d3b0e-5a7c-4e52-9c1b-2d8e4f7a9b03_1.0.0', ['@microsoft/sp-webpart-base'], ({ BaseClientSideWebPart }) => {
  class EmptyWebPart extends BaseClientSideWebPart {
    render() {
      const word = document.createElement('p');
      word.dataset.empty = '';
      word.textContent = 'Tyhjä';
      this.domElement.replaceChildren(word);
      performance.mark('empty:content');
    }
  }
  return { default: EmptyWebPart };
});
