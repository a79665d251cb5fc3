// Stands for every *.module.scss: each class is named as written.
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : name) });
