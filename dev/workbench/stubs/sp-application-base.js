// @microsoft/sp-application-base is not on npm. Of the page application only this is needed: it fills PageContext and
// knows the root scope.
define(['@microsoft/sp-page-context'], ({ PageContext }) => {
  class _Navigator {
    constructor(scope) {
      this.scope = scope;
    }

    navigateToApplication({ spPageContextInfo }) {
      const host = window.workbenchHost;
      host.scope = this.scope;
      this.scope.consume(PageContext.serviceKey).initialize(host.pageContext, spPageContextInfo);
      return Promise.resolve({});
    }
  }
  return { _Navigator };
});
