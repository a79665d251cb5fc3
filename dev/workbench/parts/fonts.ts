/** Before Fluent's own code: its fonts come from a CDN and are never asked for. */
(window as unknown as { FabricConfig: { readonly fontBaseUrl: string } }).FabricConfig = { fontBaseUrl: '' };
