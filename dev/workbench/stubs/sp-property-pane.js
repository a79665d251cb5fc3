// The property pane's own code draws with parts that are not on npm: the fields stay plain descriptions, and
// client/pane.js draws them. The numbers are PropertyPaneFieldType of @microsoft/sp-property-pane.
define([], () => {
  const field = (type) => (targetProperty, properties) => ({ type, targetProperty, properties });
  // A page that is being edited tells the pane of all that its web parts do.
  class _ConfigurableOptionsController {
    constructor() {
      const silent = () => Promise.resolve();
      return new Proxy(this, { get: (_, name) => (name === 'then' ? undefined : silent) });
    }
  }
  return {
    _ConfigurableOptionsController,
    PropertyPaneTextField: field(3),
    PropertyPaneToggle: field(5),
    PropertyPaneDropdown: field(6),
    PropertyPaneLabel: field(7),
  };
});
