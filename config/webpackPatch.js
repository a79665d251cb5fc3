/**
 * What two lazy chunks share is a chunk of its own from 10,000 bytes on, as written; webpack's own 20,000 put the
 * grammars of numbers into three chunks.
 *
 * pptxgenjs asks for Node's own fs and https where it runs in Node. Its "browser" field says that a browser needs
 * neither, but webpack takes `node:` for the scheme of an address before it reads that field, and stops.
 */
module.exports = (config) => {
  config.plugins.push({
    apply(compiler) {
      new compiler.webpack.IgnorePlugin({ resourceRegExp: /^node:(fs|https)$/, contextRegExp: /pptxgenjs/ }).apply(
        compiler,
      );
    },
  });
  config.optimization.splitChunks = { ...config.optimization.splitChunks, minSize: 10_000 };
  return config;
};
