// Circles of imports, those of types included: eslint's own rule passes over imports that only bring types.
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment:
        'Files that import each other, even if only types, are one file in two: the shared part belongs to one of them.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(scss|json)$' },
  },
};
