// The property pane's own code draws with parts that are not on npm: the fields stay plain descriptions, and
// client/pane.js draws them. The numbers are PropertyPaneFieldType of @microsoft/sp-property-pane.
define([], () => {
  const field = (type) => (targetProperty, properties) => ({ type, targetProperty, properties });
  return {
    PropertyPaneTextField: field(3),
    PropertyPaneToggle: field(5),
    PropertyPaneDropdown: field(6),
    PropertyPaneLabel: field(7),
  };
});
