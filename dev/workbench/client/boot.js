// The first script of every page that runs the web part; a classic script, so that it is done before any other begins.
(() => {
  // Fluent registers its font faces at a Microsoft CDN unless the page says otherwise first.
  window.FabricConfig = { fontBaseUrl: '' };

  // The user goes in a header, not in a cookie: two tabs of one browser can then be two people.
  const user = new URLSearchParams(location.search).get('user') ?? 'lead';
  const fetchAsIs = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    // The Teams SDK asks Microsoft's CDN whom it may trust; this host is of the page's own origin, which it trusts
    // unasked.
    if (url.pathname.endsWith('/validDomains.json')) return Promise.resolve(Response.json({ validOrigins: [] }));
    if (url.origin !== location.origin) return fetchAsIs(input, init);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set('X-Local-User', user);
    return fetchAsIs(input, { ...init, headers });
  };
})();
