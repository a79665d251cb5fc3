// The bundler turns a style module into an object of class names; a name that is not in it is undefined.
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
