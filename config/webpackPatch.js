/**
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
  return config;
};
