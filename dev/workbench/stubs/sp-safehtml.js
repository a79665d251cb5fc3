// @msinternal/sp-safehtml is not on npm; a web part without rich text needs only the name.
define([], () => ({ SafeHtml: class {} }));
